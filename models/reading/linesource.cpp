// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/linesource.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>

namespace Estafeta {

namespace {

constexpr size_t kHeadSize = 256;
constexpr size_t kReadSize = 256 * 1024;

} // namespace

struct LineSource::Archive {
    archive *handle = nullptr;

    Archive() : handle(archive_read_new())
    {
        archive_read_support_filter_all(handle);
        archive_read_support_format_raw(handle);
        archive_read_support_format_empty(handle);
    }
    ~Archive() { archive_read_free(handle); }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;
};

LineSource::~LineSource() = default;

Result<std::unique_ptr<LineSource>> LineSource::open(const std::string &path)
{
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0) {
        const ErrorCode code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::NotReadable;
        return Error{code, path, std::strerror(errno)};
    }
    std::unique_ptr<LineSource> source(new LineSource);
    source->m_diskBytes = static_cast<uint64_t>(status.st_size);
    source->m_modified = status.st_mtime;
    source->m_archive = std::make_unique<Archive>();
    archive *handle = source->m_archive->handle;
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(handle, path.c_str(), kReadSize) != ARCHIVE_OK) {
        // libarchive gives nothing of a stream that is torn within its first 64 KB.
        const int why = archive_errno(handle);
        const bool refused = why == EACCES || why == EPERM || why == EIO || why == EISDIR;
        return Error{refused ? ErrorCode::NotReadable : ErrorCode::Corrupt, path,
                     archive_error_string(handle)};
    }
    const int first = archive_read_next_header(handle, &entry);
    if (first == ARCHIVE_EOF) {
        source->m_atEnd = true; // an empty file
    } else if (first != ARCHIVE_OK && first != ARCHIVE_WARN) {
        source->m_damage = archive_error_string(handle) ? archive_error_string(handle) : "";
        source->m_atEnd = true;
    }
    source->rememberHead();
    return source;
}

void LineSource::rememberHead()
{
    while (m_buffer.size() < kHeadSize && fill()) {
    }
    m_head = m_buffer.substr(0, kHeadSize);
}

void LineSource::skipTo(uint64_t offset)
{
    m_skip = offset;
    m_consumed = 0;
    while (m_consumed < m_skip) {
        const size_t here = m_buffer.size() - m_position;
        const size_t step = static_cast<size_t>(std::min<uint64_t>(here, m_skip - m_consumed));
        m_position += step;
        m_consumed += step;
        if (m_consumed < m_skip && !fill())
            return;
    }
}

bool LineSource::fill()
{
    if (m_atEnd)
        return false;
    if (m_position > 0) {
        m_buffer.erase(0, m_position);
        m_position = 0;
    }
    const size_t before = m_buffer.size();
    m_buffer.resize(before + kReadSize);
    const la_ssize_t got =
        archive_read_data(m_archive->handle, m_buffer.data() + before, kReadSize);
    m_buffer.resize(before + static_cast<size_t>(std::max<la_ssize_t>(got, 0)));
    if (got <= 0) {
        m_atEnd = true;
        if (got < 0)
            m_damage = archive_error_string(m_archive->handle);
        return false;
    }
    return true;
}

bool LineSource::next(std::string_view &line)
{
    size_t searched = 0;
    for (;;) {
        const char *start = m_buffer.data() + m_position;
        const size_t available = m_buffer.size() - m_position;
        const void *newline = available > searched
            ? std::memchr(start + searched, '\n', available - searched)
            : nullptr;
        if (newline) {
            const size_t length = static_cast<size_t>(static_cast<const char *>(newline) - start);
            line = std::string_view(start, length);
            m_position += length + 1;
            m_consumed += length + 1;
            return true;
        }
        searched = available;
        if (fill())
            continue;
        if (available == 0 || !m_wholeFile)
            return false;
        line = std::string_view(m_buffer).substr(m_position);
        m_consumed += line.size();
        m_position = m_buffer.size();
        return true;
    }
}

uint64_t LineSource::diskBytesRead() const
{
    const la_int64_t read = archive_filter_bytes(m_archive->handle, -1);
    return read < 0 ? 0 : static_cast<uint64_t>(read);
}

} // namespace Estafeta
