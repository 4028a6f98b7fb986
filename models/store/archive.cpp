// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive.h"

#include "store/zstdcontexts.h"

#include <zstd.h>

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

// 128 KB: logs shrink to 1/6.6. At 16 KB it is 1/5.4, and at 256 KB (1/7.0) a single line takes 0.5
// ms to reach.
constexpr size_t kBlockBytes = 128 * 1024;

/// Appends the compressed `bytes` to `out`; leaves it as it was and says false when zstd fails.
bool appendCompressed(std::string_view bytes, std::string &out)
{
    const size_t before = out.size();
    out.resize(before + ZSTD_compressBound(bytes.size()));
    const size_t size =
        ZSTD_compressCCtx(Zstd::compressor(), out.data() + before, out.size() - before,
                          bytes.data(), bytes.size(), Zstd::kLevel);
    const bool failed = ZSTD_isError(size) != 0;
    out.resize(before + (failed ? 0 : size));
    return !failed;
}

void widen(CompressedBlock &block, Time time)
{
    if (!time.isSet())
        return;
    block.first = block.first.isSet() ? std::min(block.first, time) : time;
    block.last = std::max(block.last, time);
}

} // namespace

BlockBuilder::Place BlockBuilder::add(std::string_view line, Time time)
{
    if (m_current.lines > 0 && m_text.size() + line.size() + 1 > kBlockBytes)
        closeBlock();
    if (m_current.lines > 0)
        m_text += '\n';
    m_text += line;
    widen(m_current, time);
    return {static_cast<uint32_t>(m_blocks.size()), m_current.lines++};
}

std::vector<CompressedBlock> BlockBuilder::finish()
{
    closeBlock();
    m_compressedBytes = 0;
    return std::exchange(m_blocks, {});
}

void BlockBuilder::closeBlock()
{
    if (m_current.lines == 0)
        return;
    // Fails only without memory for a context, where the process is lost anyway; the block then
    // holds no data and reads as Corrupt.
    appendCompressed(m_text, m_current.data);
    m_current.data.shrink_to_fit();
    m_compressedBytes += m_current.data.size();
    m_blocks.push_back(std::exchange(m_current, {}));
    m_text.clear();
}

std::string compressText(std::string_view text)
{
    std::string packed;
    appendCompressed(text, packed);
    packed.shrink_to_fit();
    return packed;
}

Result<std::string> decompressBlock(std::string_view data)
{
    std::string text;
    auto done = decompressBlock(data, text);
    return done ? Result<std::string>(std::move(text)) : done.error();
}

Result<void> decompressBlock(std::string_view data, std::string &text)
{
    const auto size = ZSTD_getFrameContentSize(data.data(), data.size());
    // Both error values of zstd are larger than any limit.
    if (size > Zstd::kMaxUnpackedBytes)
        return Error{ErrorCode::Corrupt, "zstd frame", "no frame with a sane size"};
    text.resize(size);
    const size_t got = ZSTD_decompressDCtx(Zstd::decompressor(), text.data(), text.size(),
                                           data.data(), data.size());
    if (ZSTD_isError(got))
        return Error{ErrorCode::Corrupt, "zstd frame", ZSTD_getErrorName(got)};
    if (got != size)
        return Error{ErrorCode::Corrupt, "zstd frame", "shorter than its header says"};
    return {};
}

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    size_t start = 0;
    for (size_t end = text.find('\n'); end != std::string_view::npos;
         end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    lines.push_back(text.substr(start));
    return lines;
}

} // namespace Estafeta
