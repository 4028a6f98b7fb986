// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/logsource.h"

#include "hosts/decompress.h"
#include "hosts/remotefolder.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr uint64_t kWorthPacking = uint64_t{4} << 20; // less is there before a command has begun

// While it comes compressed: the answer stands in line behind what is under way, so a question for
// each piece halves the speed.
constexpr std::chrono::milliseconds kSizeHolds{500};

} // namespace

LogSource::LogSource(std::unique_ptr<RemoteFile> file, bool compressed)
    : m_file(std::move(file))
    , m_compressed(compressed)
{}

LogSource::~LogSource() = default;

void LogSource::restart()
{
    m_stream = std::make_unique<Decompressor>(*m_file);
    m_buffer.clear();
    m_bufferStart = 0;
}

/// Decompresses until the buffer holds `wanted` bytes; false at the end of the file.
Result<bool> LogSource::fill(size_t wanted)
{
    if (!m_stream)
        restart();
    while (m_buffer.size() < wanted) {
        const Result<std::string_view> more = m_stream->next();
        if (!more)
            return more.error();
        if (more->empty())
            return false;
        m_buffer += *more;
    }
    return true;
}

Result<std::string> LogSource::head()
{
    if (!m_compressed)
        return m_file->read(0, Checkpoint::kHeadSize);
    restart();
    const Result<bool> filled = fill(Checkpoint::kHeadSize);
    if (!filled)
        return filled.error();
    return m_buffer.substr(0, Checkpoint::kHeadSize);
}

Result<uint64_t> LogSource::size()
{
    return m_file->size();
}

uint64_t LogSource::diskBytesRead(const Checkpoint &mark) const
{
    if (!m_compressed)
        return mark.offset;
    return m_stream ? m_stream->bytesTaken() : 0;
}

Result<bool> LogSource::continues(const Checkpoint &mark)
{
    if (!m_compressed)
        return plainContinues(mark);
    Result<bool> yes = streamContinues(mark);
    if (!yes && yes.error().code == ErrorCode::Corrupt)
        return false;
    return yes;
}

Result<bool> LogSource::plainContinues(const Checkpoint &mark)
{
    const Result<uint64_t> size = m_file->size();
    if (!size || *size < mark.offset)
        return size ? Result<bool>(false) : size.error();
    const Result<std::string> first = m_file->read(0, mark.head.size());
    if (!first || *first != mark.head)
        return first ? Result<bool>(false) : first.error();
    const Result<std::string> before =
        m_file->read(mark.offset - mark.last.size(), mark.last.size());
    if (!before)
        return before.error();
    return *before == mark.last;
}

Result<bool> LogSource::streamContinues(const Checkpoint &mark)
{
    const Result<std::string> first = head();
    if (!first)
        return first.error();
    if (!first->starts_with(mark.head))
        return false;
    const uint64_t lastStart = mark.offset - mark.last.size();
    while (m_bufferStart + m_buffer.size() < mark.offset) {
        // Forget all but what may be needed: a log can be larger than the memory.
        const uint64_t useless =
            std::min<uint64_t>(lastStart - std::min(lastStart, m_bufferStart), m_buffer.size());
        m_buffer.erase(0, useless);
        m_bufferStart += useless;
        const Result<bool> filled = fill(m_buffer.size() + 1);
        if (!filled || !*filled)
            return filled;
    }
    const size_t at = mark.offset - m_bufferStart;
    return std::string_view(m_buffer).substr(0, at).ends_with(mark.last);
}

/// Decompresses until the buffer begins at `offset`; false where the file is shorter.
Result<bool> LogSource::skipTo(uint64_t offset)
{
    while (m_bufferStart < offset) {
        const uint64_t known = std::min<uint64_t>(offset - m_bufferStart, m_buffer.size());
        m_buffer.erase(0, known);
        m_bufferStart += known;
        if (m_bufferStart == offset)
            break;
        const Result<bool> filled = fill(1);
        if (!filled || !*filled)
            return filled;
    }
    return true;
}

/// Decompressed bytes from `offset` on: at least one line's length of them, or up to the end.
LogSource::Bytes LogSource::streamBehind(uint64_t offset)
{
    if (!m_stream || offset < m_bufferStart)
        restart();
    const Result<bool> there = skipTo(offset);
    if (!there || !*there)
        return there ? Bytes(std::string_view()) : there.error();
    const Result<bool> filled = fill(kLongestLine);
    if (!filled)
        return filled.error();
    return std::string_view(m_buffer);
}

/// Much is to be read: the host compresses it on the way. It begins with bytes that are known, to
/// be sure that it is this file.
Result<void> LogSource::beginPacked(const Checkpoint &mark)
{
    const std::string known = mark.offset > 0 ? mark.last : std::string();
    const Result<std::string> first =
        known.empty() ? m_file->read(0, Checkpoint::kHeadSize) : Result<std::string>(known);
    if (!first)
        return first.error();
    Result<std::unique_ptr<RemoteFile>> packed = m_file->packedFrom(mark.offset - known.size());
    if (!packed)
        return packed.error();
    if (!*packed)
        return Error{ErrorCode::NotReadable, {}, {}};
    m_packed = std::move(*packed);
    m_stream = std::make_unique<Decompressor>(*m_packed);
    m_buffer.clear();
    m_bufferStart = mark.offset - known.size();
    const Result<bool> filled = fill(first->size());
    if (!filled)
        return filled.error();
    if (!m_buffer.starts_with(*first))
        return Error{ErrorCode::NotFound, {}, {}};
    return {};
}

/// Nothing at its end, or when it came to nothing: the rest is read plainly.
LogSource::Bytes LogSource::packedBehind(const Checkpoint &mark)
{
    Bytes bytes = std::string_view();
    const Result<void> begun = m_packed ? Result<void>() : beginPacked(mark);
    if (begun)
        bytes = streamBehind(mark.offset);
    if (begun && bytes && bytes->find('\n') != std::string::npos)
        return bytes;
    const Error problem = !begun ? begun.error() : !bytes ? bytes.error() : Error();
    m_stream.reset();
    m_packed.reset();
    m_buffer.clear();
    m_packedFailed = true;
    const bool connectionEnded =
        problem.code == ErrorCode::ConnectionLost || problem.code == ErrorCode::Cancelled;
    return connectionEnded ? Bytes(problem) : Bytes(std::string_view());
}

/// Up to a longest line of bytes behind `mark`, after a look at the bytes before it.
LogSource::Bytes LogSource::behind(const Checkpoint &mark, bool &truncated)
{
    if (m_compressed)
        return streamBehind(mark.offset);
    if (m_packed && Clock::now() < m_sizeAsked + kSizeHolds)
        if (const Bytes bytes = packedBehind(mark); !bytes || !bytes->empty())
            return bytes;
    m_sizeAsked = Clock::now();
    const Result<uint64_t> size = m_file->size();
    if (!size)
        return size.error();
    truncated = *size < mark.offset;
    if (*size <= mark.offset)
        return std::string_view();
    if (m_packed || (!m_packedFailed && *size - mark.offset >= kWorthPacking)) {
        const Bytes bytes = packedBehind(mark);
        if (!bytes || !bytes->empty())
            return bytes;
    }
    const size_t known = mark.last.size();
    Result<std::string> bytes = m_file->read(mark.offset - known, known + kLongestLine);
    if (!bytes)
        return bytes.error();
    m_read = std::move(*bytes);
    truncated = !m_read.starts_with(mark.last);
    return std::string_view(m_read).substr(std::min(known, m_read.size()));
}

Result<LogSource::Drained> LogSource::drain(Checkpoint &mark, const Lines &lines)
{
    Drained drained = Drained::Nothing;
    for (;;) {
        bool truncated = false;
        const Bytes bytes = behind(mark, truncated);
        if (!bytes)
            return bytes.error();
        if (truncated)
            return Drained::Truncated;
        const size_t newline = bytes->rfind('\n');
        const bool tooLong = newline == std::string::npos && bytes->size() >= kLongestLine;
        if (newline == std::string::npos && !tooLong)
            return drained;
        std::string consumed(bytes->substr(0, tooLong ? kLongestLine : newline + 1));
        mark.advance(consumed);
        if (tooLong)
            consumed += '\n';
        if (!lines(std::move(consumed)))
            return Drained::Stopped;
        drained = Drained::Something;
        if (bytes->size() < kLongestLine)
            return drained; // that was the end of the file when it was read
    }
}

Result<LogSource::Drained> LogSource::finish(Checkpoint &mark, const Lines &lines)
{
    bool truncated = false;
    const Bytes torn = behind(mark, truncated);
    if (!torn)
        return torn.error();
    if (truncated || torn->empty())
        return Drained::Nothing;
    mark.advance(*torn);
    return lines(std::string(*torn) + '\n') ? Drained::Something : Drained::Stopped;
}

} // namespace Estafeta
