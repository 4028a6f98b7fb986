// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/readerplace.h"
#include "store/searchplan.h"
#include "store/storereader.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Estafeta {

class StoreReader::Private
{
public:
    explicit Private(std::unique_ptr<ReaderPlace> given) : place(std::move(given)) {}

    /// The days that may have rows with since <= first < until.
    Result<std::vector<DayEntry>> daysWithin(int64_t since, int64_t until);
    using DayCount = std::function<Result<void>(Connection &file, int32_t day)>;
    /// Those of them that have counts, one after the other.
    Result<void> forCountedDays(Time since, Time until, const DayCount &count);
    Result<std::vector<HostId>> hostsCalled(std::string_view names);
    /// The rows that match a plan which is counted by hours; nothing when parts of an hour have to
    /// be met row by row.
    Result<std::optional<uint64_t>> countRows(const std::vector<DayEntry> &days,
                                              const SearchPlan &plan);

    std::unique_ptr<ReaderPlace> place;
};

} // namespace Estafeta
