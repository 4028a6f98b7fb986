// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reserve.h"

#include <fcntl.h>
#include <unistd.h>

namespace Estafeta {

namespace {

// For the indices of as many write-ahead logs as a writer has open, and for what it writes of a day
// that goes.
constexpr off_t kBytes = off_t{1} << 20;

} // namespace

void Reserve::make() const
{
    const int file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0)
        return;
    const bool done = posix_fallocate(file, 0, kBytes) == 0;
    close(file);
    if (!done)
        unlink(m_path.c_str());
}

bool Reserve::giveUp() const
{
    return unlink(m_path.c_str()) == 0;
}

} // namespace Estafeta
