// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/blockcache.h"
#include "store/connection.h"
#include "store/mainfile.h"
#include "store/searchplan.h"
#include "store/storefolder.h"
#include "store/storereader.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

class StoreReader::Private
{
public:
    explicit Private(std::string path) : folder(std::move(path)) {}

    Result<void> open();
    /// The days as they are now, oldest first; connections to days that went are closed.
    Result<std::vector<DayEntry>> currentDays();
    /// The days that may have rows with since <= first < until.
    Result<std::vector<DayEntry>> daysWithin(int64_t since, int64_t until);
    /// Those of them that have counts.
    Result<std::vector<int32_t>> countedDays(Time since, Time until);
    /// nullptr when the day has no file: dropped, by the writer or by hand.
    Result<Connection *> openDay(int32_t day);

    Result<std::vector<HostId>> hostsCalled(std::string_view name);
    /// The rows that match a plan which SQL alone can answer.
    Result<uint64_t> countRows(const std::vector<DayEntry> &days, const SearchPlan &plan);

    StoreFolder folder;
    std::optional<MainFile> main;
    BlockCache blocks;

private:
    struct OpenFile {
        std::unique_ptr<Connection> connection;
        uint64_t inode = 0;
    };
    std::map<int32_t, OpenFile> m_files;
};

} // namespace Estafeta
