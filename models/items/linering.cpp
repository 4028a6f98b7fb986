// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linering.h"

#include <algorithm>

namespace Estafeta {

namespace {

const auto kByKey = [](const RingLine &a, const RingLine &b) { return a.key < b.key; };

} // namespace

void mergeLines(std::deque<RingLine> &into, const std::vector<RingLine> &lines)
{
    if (lines.empty())
        return;
    const auto before = static_cast<std::ptrdiff_t>(findLine(into, lines.front().key));
    const auto middle = static_cast<std::ptrdiff_t>(into.size());
    into.insert(into.end(), lines.begin(), lines.end());
    if (before < middle)
        std::inplace_merge(into.begin() + before, into.begin() + middle, into.end(), kByKey);
}

size_t findLine(const std::deque<RingLine> &lines, const LineKey &key)
{
    const auto found = std::ranges::lower_bound(lines, key, {}, &RingLine::key);
    return static_cast<size_t>(found - lines.begin());
}

std::vector<RingLine> LineRing::add(LineBatch batch)
{
    const size_t count = batch.lines.size();
    std::vector<RingLine> added = insert(std::move(batch), m_nextArrival);
    m_nextArrival += count;
    while (isOverfull())
        dropOldest();
    return added;
}

std::vector<RingLine> LineRing::addOlder(LineBatch batch)
{
    m_olderArrival -= batch.lines.size();
    std::vector<RingLine> added = insert(std::move(batch), m_olderArrival);
    while (isOverfull())
        dropNewest();
    return added;
}

std::vector<RingLine> LineRing::insert(LineBatch batch, uint64_t firstArrival)
{
    std::vector<uint16_t> hosts;
    for (const std::string &name : batch.hosts)
        hosts.push_back(hostNumber(name));
    const auto block = static_cast<uint32_t>(m_firstBlock + m_blocks.size());
    std::vector<RingLine> added;
    added.reserve(batch.lines.size());
    for (const LineBatch::Line &line : batch.lines)
        added.push_back(
            {{line.time, firstArrival++}, block, line.offset, line.length, hosts[line.host]});
    if (added.empty())
        return added;
    std::ranges::sort(added, kByKey);
    batch.text.shrink_to_fit();
    m_bytes += batch.text.size();
    m_blocks.push_back({std::move(batch.text), added.size()});
    mergeLines(m_lines, added);
    return added;
}

void LineRing::clear()
{
    m_firstBlock += static_cast<uint32_t>(m_blocks.size());
    m_lines.clear();
    m_blocks.clear();
    m_bytes = 0;
}

void LineRing::dropBefore(Time time)
{
    while (!m_lines.empty() && m_lines.front().key.time < time)
        dropOldest();
}

size_t LineRing::find(const LineKey &key) const
{
    return findLine(m_lines, key);
}

std::string_view LineRing::text(const RingLine &line) const
{
    return std::string_view(m_blocks[line.block - m_firstBlock].text)
        .substr(line.offset, line.length);
}

uint16_t LineRing::hostNumber(const std::string &name)
{
    const auto known = std::ranges::find(m_hosts, name);
    if (known != m_hosts.end())
        return static_cast<uint16_t>(known - m_hosts.begin());
    m_hosts.push_back(name);
    return static_cast<uint16_t>(m_hosts.size() - 1);
}

void LineRing::dropOldest()
{
    const uint32_t block = m_lines.front().block;
    m_lines.pop_front();
    dropLineOf(block);
}

void LineRing::dropNewest()
{
    const uint32_t block = m_lines.back().block;
    m_lines.pop_back();
    dropLineOf(block);
}

void LineRing::dropLineOf(uint32_t number)
{
    Block &block = m_blocks[number - m_firstBlock];
    if (--block.lines > 0)
        return;
    m_bytes -= block.text.size();
    std::string().swap(block.text);
    while (!m_blocks.empty() && m_blocks.front().lines == 0) {
        m_blocks.pop_front();
        ++m_firstBlock;
    }
}

} // namespace Estafeta
