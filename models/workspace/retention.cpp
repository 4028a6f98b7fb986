// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/retention.h"

#include "core/varint.h"
#include "store/storereader.h"
#include "store/storewriter.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace Estafeta {

namespace {

constexpr std::string_view kState = "retention";

Result<std::optional<Retention>> decoded(Result<std::optional<std::string>> state)
{
    if (!state)
        return state.error();
    if (!*state)
        return std::optional<Retention>();
    std::string_view bytes = **state;
    Retention rule;
    if (!getNumber(bytes, rule.traceDays) || !getNumber(bytes, rule.lineDays)
        || !getUnsigned(bytes, rule.bytes))
        return Error{ErrorCode::Corrupt, std::string(kState), {}};
    return std::optional(rule);
}

uint64_t bytesOf(const std::vector<DayOnDisk> &days)
{
    uint64_t bytes = 0;
    for (const DayOnDisk &day : days)
        bytes += day.bytes;
    return bytes;
}

RetentionOutcome planBySize(uint64_t most, const std::vector<DayOnDisk> &days)
{
    RetentionOutcome outcome;
    const uint64_t bytes = bytesOf(days);
    for (size_t i = 0; i + 1 < days.size() && bytes - outcome.bytes > most; ++i) {
        outcome.days.push_back(days[i].day);
        outcome.bytes += days[i].bytes;
    }
    return outcome;
}

} // namespace

Result<void> checkRetention(const Retention &rule)
{
    const auto isDays = [](int32_t days) { return days >= 1 && days <= kMostDays; };
    if (rule.bytes != 0 && rule.bytes < kFewestBytes)
        return Error{ErrorCode::BadInput, "size", {}};
    if (!isDays(rule.traceDays))
        return Error{ErrorCode::BadInput, "traces", {}};
    if (!isDays(rule.lineDays)
        || (rule.lineDays < rule.traceDays && rule.lineDays < kFewestLineDays))
        return Error{ErrorCode::BadInput, "lines", {}};
    return {};
}

RetentionOutcome planRetention(const Retention &rule, const std::vector<DayOnDisk> &days,
                               int32_t today)
{
    if (rule.bytes != 0)
        return planBySize(rule.bytes, days);
    int32_t newest = std::numeric_limits<int32_t>::min();
    for (const DayOnDisk &day : days) {
        if (day.day <= today)
            newest = std::max(newest, day.day);
    }
    RetentionOutcome outcome;
    for (const DayOnDisk &day : days) {
        const int64_t age = int64_t{newest} - day.day;
        const bool traces = day.tracesKept && age >= rule.traceDays;
        const bool lines = day.linesKept && age >= rule.lineDays;
        const bool staysEmpty =
            (traces || !day.tracesKept) && (lines || !day.linesKept) && (traces || lines);
        if (staysEmpty) {
            outcome.days.push_back(day.day);
            outcome.bytes += day.bytes;
        } else if (traces) {
            outcome.traces.push_back(day.day);
        } else if (lines) {
            outcome.lines.push_back(day.day);
        }
    }
    return outcome;
}

Result<RetentionState> retentionState(StoreReader &store)
{
    auto rule = decoded(store.state(kState));
    if (!rule)
        return rule.error();
    auto days = store.daysOnDisk();
    if (!days)
        return days.error();
    return RetentionState{*rule, std::move(*days)};
}

int32_t currentDay()
{
    return Time::fromSeconds(std::time(nullptr)).day();
}

Result<std::optional<Retention>> ruleForFollowing(StoreWriter &store, int32_t today)
{
    auto rule = retentionOf(store);
    if (!rule || *rule || !planRetention({}, store.daysOnDisk(), today).isEmpty())
        return rule;
    if (auto done = setRetention(store, {}); !done)
        return done.error();
    return std::optional(Retention());
}

Result<std::optional<Retention>> retentionOf(StoreWriter &store)
{
    return decoded(store.state(kState));
}

Result<void> setRetention(StoreWriter &store, const Retention &rule)
{
    if (auto good = checkRetention(rule); !good)
        return good;
    std::string bytes;
    putSigned(bytes, rule.traceDays);
    putSigned(bytes, rule.lineDays);
    putUnsigned(bytes, rule.bytes);
    Commit commit;
    commit.state.emplace_back(kState, std::move(bytes));
    return store.commit(commit);
}

Result<RetentionOutcome> applyRetention(StoreWriter &store, const Retention &rule, int32_t today)
{
    const std::vector<DayOnDisk> before = store.daysOnDisk();
    RetentionOutcome outcome = planRetention(rule, before, today);
    if (outcome.isEmpty())
        return outcome;
    for (const int32_t day : outcome.days) {
        if (auto done = store.dropDay(day); !done)
            return done.error();
    }
    for (const int32_t day : outcome.traces) {
        if (auto done = store.dropTraces(day); !done)
            return done.error();
    }
    for (const int32_t day : outcome.lines) {
        if (auto done = store.dropLines(day); !done)
            return done.error();
    }
    const uint64_t after = bytesOf(store.daysOnDisk());
    outcome.bytes = bytesOf(before) - std::min(after, bytesOf(before));
    return outcome;
}

} // namespace Estafeta
