// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Estafeta {

/// The archive blocks that were read last, unpacked: a trace's lines lie in a few blocks, and who
/// looks at one trace looks at its neighbours.
class BlockCache
{
public:
    using Key = std::pair<int32_t, uint32_t>; ///< day, block

    /// A line of the block; empty when there is no such block or line.
    [[nodiscard]] Result<std::string_view> line(Connection &file, const LineRef &ref);

    void forgetDay(int32_t day);
    void clear() { m_blocks.clear(); }

private:
    struct Block {
        Key key;
        std::string text;
        std::vector<std::string_view> lines; ///< into text
    };
    Result<const Block *> block(Connection &file, Key key);

    std::list<std::unique_ptr<Block>> m_blocks; ///< last used first
};

/// Opens a day for its lines; nullptr: there is no such day.
using DayOpener = std::function<Result<Connection *>(int32_t day)>;

/// The lines' bytes, in the order asked for; empty where the archive has the line no longer.
[[nodiscard]] Result<std::vector<std::string>>
readLines(BlockCache &blocks, std::span<const LineRef> refs, const DayOpener &openDay);

} // namespace Estafeta
