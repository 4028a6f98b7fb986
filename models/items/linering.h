// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linebatch.h"

#include <compare>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Where a line stands among all lines, for as long as there is a ring: by time, then by arrival.
struct LineKey {
    Time time;
    uint64_t arrival = 0;
    friend auto operator<=>(const LineKey &, const LineKey &) = default;
};

struct RingLine {
    LineKey key;
    uint32_t block = 0;
    uint32_t offset = 0;
    uint32_t length = 0;
    uint16_t host = 0; ///< into LineRing::hosts()
};

/// Lines of all hosts in order of time, in memory that does not grow: the newest, or while somebody
/// reads older ones a part of what there is, without a gap. A line that comes late goes where its
/// time says.
class LineRing
{
public:
    struct Limits {
        size_t lines = 200'000;
        size_t bytes = size_t{64} << 20;
    };
    /// What addOlder() brought has smaller numbers.
    static constexpr uint64_t kFirstArrival = uint64_t{1} << 62;

    explicit LineRing(Limits limits) : m_limits(limits) {}

    /// Returns the batch's lines in order, each with its key; the oldest may have left already.
    std::vector<RingLine> add(LineBatch batch);
    /// Each line goes before the others of its moment, and the newest make room.
    std::vector<RingLine> addOlder(LineBatch batch);
    void clear();
    /// Drops all lines before a moment.
    void dropBefore(Time time);

    [[nodiscard]] size_t size() const { return m_lines.size(); }
    /// Precondition: index < size().
    [[nodiscard]] const RingLine &operator[](size_t index) const { return m_lines[index]; }
    [[nodiscard]] const std::deque<RingLine> &lines() const { return m_lines; }
    /// Whether the line is here that once had this key.
    [[nodiscard]] bool has(const LineKey &key) const
    {
        return !m_lines.empty() && m_lines.front().key <= key && key <= m_lines.back().key;
    }
    [[nodiscard]] Limits limits() const { return m_limits; }
    /// The first line not before `key`; size(): there is none.
    [[nodiscard]] size_t find(const LineKey &key) const;
    /// Precondition: the ring has() the line.
    [[nodiscard]] std::string_view text(const RingLine &line) const;
    [[nodiscard]] const std::vector<std::string> &hosts() const { return m_hosts; }
    /// The number of a host, which is kept from now on.
    uint16_t hostNumber(const std::string &name);
    [[nodiscard]] size_t bytes() const { return m_bytes; }

private:
    /// The text of one batch: kept as long as one of its lines is.
    struct Block {
        std::string text;
        size_t lines = 0;
    };
    std::vector<RingLine> insert(LineBatch batch, uint64_t firstArrival);
    [[nodiscard]] bool isOverfull() const
    {
        return m_lines.size() > m_limits.lines || (m_bytes > m_limits.bytes && !m_lines.empty());
    }
    void dropOldest();
    void dropNewest();
    void dropLineOf(uint32_t block);

    Limits m_limits;
    std::deque<RingLine> m_lines;
    std::deque<Block> m_blocks;
    uint32_t m_firstBlock = 0; ///< the number of m_blocks.front()
    size_t m_bytes = 0;
    uint64_t m_nextArrival = kFirstArrival;
    uint64_t m_olderArrival = kFirstArrival; ///< older lines have smaller ones
    std::vector<std::string> m_hosts;
};

/// Puts `lines`, which are in order, where they belong in `into`, which is too.
void mergeLines(std::deque<RingLine> &into, const std::vector<RingLine> &lines);

/// The first of `lines` not before `key`.
[[nodiscard]] size_t findLine(const std::deque<RingLine> &lines, const LineKey &key);

} // namespace Estafeta
