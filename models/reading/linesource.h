// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace Estafeta {

/// The lines of one file, plain or compressed (whatever libarchive's filters know: gzip, xz, zstd,
/// bzip2, lz4), from any offset on. Offsets count uncompressed bytes.
class LineSource
{
public:
    /// Errors: NotFound, NotReadable, Corrupt (context: the path).
    [[nodiscard]] static Result<std::unique_ptr<LineSource>> open(const std::string &path);
    ~LineSource();

    /// The first bytes of the file, at most 256: they tell a file after it was renamed.
    [[nodiscard]] const std::string &head() const { return m_head; }

    /// What was read from the front on so far, up to a quarter of a megabyte; before skipTo().
    [[nodiscard]] std::string_view front() const { return m_buffer; }

    /// Goes on at `offset`; lines before it are not given. To be called before the first next().
    void skipTo(uint64_t offset);

    /// The next whole line without its newline; the view lives until the next call. False at the
    /// end. A last line without newline is given only when `wholeFile` was said: a file that still
    /// grows may be in the middle of it.
    bool next(std::string_view &line);
    void setWholeFile(bool whole) { m_wholeFile = whole; }

    /// Offset behind the last line given, its newline included.
    [[nodiscard]] uint64_t offset() const { return m_consumed; }
    /// Bytes of the file on disk that were read so far, and in all.
    [[nodiscard]] uint64_t diskBytesRead() const;
    [[nodiscard]] uint64_t diskBytes() const { return m_diskBytes; }
    /// When the file was last written, seconds since 1970.
    [[nodiscard]] int64_t modified() const { return m_modified; }

    /// Set when the stream ended in an error: a torn archive. What came before it stands.
    [[nodiscard]] const std::string &damage() const { return m_damage; }

private:
    LineSource() = default;
    bool fill();
    void rememberHead();

    struct Archive;
    std::unique_ptr<Archive> m_archive;
    std::string m_buffer;
    size_t m_position = 0;
    uint64_t m_consumed = 0;
    uint64_t m_skip = 0;
    std::string m_head;
    uint64_t m_diskBytes = 0;
    int64_t m_modified = 0;
    std::string m_damage;
    bool m_atEnd = false;
    bool m_wholeFile = false;
};

} // namespace Estafeta
