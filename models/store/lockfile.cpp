// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lockfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Estafeta {

LockFile::~LockFile()
{
    if (m_file >= 0)
        close(m_file);
}

Result<void> LockFile::take(const std::string &path)
{
    m_file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (m_file < 0) {
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::NotWritable, path,
                     std::strerror(errno)};
    }
    if (flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        return Error{reason == EWOULDBLOCK ? ErrorCode::StoreBusy : ErrorCode::NotWritable, path,
                     std::strerror(reason)};
    }
    return {};
}

} // namespace Estafeta
