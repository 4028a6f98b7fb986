// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The line archive's blocks. Plain C++ on zstd: every function may be called from any thread.
namespace Estafeta {

/// About 64 KB of raw lines, compressed.
struct CompressedBlock {
    std::string data;
    uint32_t lines = 0;
    Time first; ///< of the lines' times; unset when none had one
    Time last;
};

/// Gathers raw lines into blocks. A line is any bytes without '\n'.
class BlockBuilder
{
public:
    /// Where a line went: the how-manieth block of the next finish(), and the line in it.
    struct Place {
        uint32_t block = 0;
        uint32_t line = 0;
    };

    Place add(std::string_view line, Time time);

    /// All blocks since the last call; the builder is empty afterwards.
    [[nodiscard]] std::vector<CompressedBlock> finish();

    /// Bytes of lines that are held, compressed or not yet.
    [[nodiscard]] size_t pendingBytes() const { return m_compressedBytes + m_text.size(); }

private:
    void closeBlock();

    std::vector<CompressedBlock> m_blocks;
    std::string m_text; ///< of the block being filled: lines joined by '\n'
    CompressedBlock m_current;
    size_t m_compressedBytes = 0;
};

/// Any text in the form of a block. Empty when zstd has no memory, which reads as Corrupt.
[[nodiscard]] std::string compressText(std::string_view text);

/// The text of a block: its lines joined by '\n'. Corrupt when the bytes are not such a block.
[[nodiscard]] Result<std::string> decompressBlock(std::string_view data);
/// The same into memory that is used again.
[[nodiscard]] Result<void> decompressBlock(std::string_view data, std::string &text);

/// The lines of a block's text, in order. They point into `text`.
[[nodiscard]] std::vector<std::string_view> splitLines(std::string_view text);

} // namespace Estafeta
