// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/blockcache.h"

#include "store/archive.h"
#include "store/linestatements.h"

#include <algorithm>
#include <optional>

namespace Estafeta {

namespace {

constexpr size_t kKeptBlocks = 64; // about 4 MB of text

} // namespace

Result<std::string_view> BlockCache::line(Connection &file, const LineRef &ref)
{
    const auto found = block(file, {ref.day, ref.block});
    if (!found)
        return found.error();
    const std::vector<std::string_view> &lines = (*found)->lines;
    return ref.line < lines.size() ? lines[ref.line] : std::string_view();
}

void BlockCache::forgetDay(int32_t day)
{
    std::erase_if(m_blocks, [day](const auto &block) { return block->key.first == day; });
}

Result<const BlockCache::Block *> BlockCache::block(Connection &file, Key key)
{
    const auto found =
        std::ranges::find(m_blocks, key, [](const auto &block) { return block->key; });
    if (found != m_blocks.end()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, found);
        return m_blocks.front().get();
    }
    Query query(file, LineSql::kBlock);
    if (auto done = query.bind(key.second).exec(); !done)
        return done.error();
    auto block = std::make_unique<Block>();
    block->key = key;
    if (query.next()) {
        auto text = decompressBlock(query.bytes(0));
        if (!text)
            return text.error();
        block->text = std::move(*text);
        block->lines = splitLines(block->text);
    } else if (auto done = query.end(); !done) {
        return done.error();
    } else {
        // Not kept: the next commit may bring it.
        static const Block none;
        return &none;
    }
    while (m_blocks.size() >= kKeptBlocks)
        m_blocks.pop_back();
    m_blocks.push_front(std::move(block));
    return m_blocks.front().get();
}

Result<std::vector<std::string>> readLines(BlockCache &blocks, std::span<const LineRef> refs,
                                           const DayOpener &openDay)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < refs.size(); ++i) {
        if (refs[i].isSet())
            order.push_back(i);
    }
    // By block, so that each is unpacked once however many there are.
    std::ranges::sort(order, {}, [&](size_t i) { return refs[i]; });
    std::vector<std::string> lines(refs.size());
    Connection *file = nullptr;
    std::optional<int32_t> opened;
    for (const size_t i : order) {
        if (opened != refs[i].day) {
            const auto next = openDay(refs[i].day);
            if (!next)
                return next.error();
            file = *next;
            opened = refs[i].day;
        }
        if (!file)
            continue;
        const auto line = blocks.line(*file, refs[i]);
        if (!line)
            return line.error();
        lines[i] = *line;
    }
    return lines;
}

} // namespace Estafeta
