// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/logfiles.h"

#include <archive.h>
#include <archive_entry.h>

#include <QFile>
#include <QtLogging>

#include <array>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>

namespace Estafeta {

namespace {

void writeBytes(const std::string &path, const std::string &bytes, QIODevice::OpenMode mode)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(mode) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write %s", path.c_str());
}

} // namespace

void writeFile(const std::string &path, const std::string &bytes)
{
    writeBytes(path, bytes, QIODevice::WriteOnly | QIODevice::Truncate);
}

void appendToFile(const std::string &path, const std::string &bytes)
{
    writeBytes(path, bytes, QIODevice::Append);
}

void setModified(const std::string &path, int64_t second)
{
    const timespec time{second, 0};
    const std::array<timespec, 2> times{time, time};
    if (::utimensat(AT_FDCWD, path.c_str(), times.data(), 0) != 0)
        qFatal("cannot date %s", path.c_str());
}

std::string compressed(const std::string &bytes, const char *filter)
{
    std::string out(bytes.size() + 4096, '\0');
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_add_filter_by_name(writer, filter);
    archive_write_set_format_raw(writer);
    archive_write_set_bytes_per_block(writer, 0);
    archive_write_open_memory(writer, out.data(), out.size(), &used);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    if (archive_write_data(writer, bytes.data(), bytes.size())
        != static_cast<la_ssize_t>(bytes.size()))
        qFatal("cannot compress");
    archive_write_close(writer);
    archive_entry_free(entry);
    archive_write_free(writer);
    out.resize(used);
    return out;
}

} // namespace Estafeta
