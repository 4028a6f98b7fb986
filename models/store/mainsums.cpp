// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"
#include "store/daysums.h"
#include "store/mainfile.h"
#include "store/mainstatements.h"

/// The counts in main.db, and what is kept of days that go.
namespace Estafeta {

Result<void> MainFile::addLineSums(int64_t from, int64_t to, SumsUnit unit, SumsByUnit &sums)
{
    Query query(*m_connection, MainSql::kLineSums);
    if (auto done = query.bind(from).bind(to).exec(); !done)
        return done;
    return addSums(query, unit, sums);
}

Result<void> MainFile::addDaySums(int64_t from, int64_t to, SumsByUnit &sums)
{
    Query query(*m_connection, MainSql::kDaySums);
    if (auto done = query.bind(from).bind(to).exec(); !done)
        return done;
    return addSums(query, SumsUnit::AsKept, sums);
}

Result<void> MainFile::keepSums(const Statement &list, const Statement &put, const SumsByUnit &more)
{
    for (const auto &[when, change] : more) {
        SumsByUnit kept{{when, change}};
        {
            Query query(*m_connection, list);
            if (auto done = query.bind(when).bind(when + 1).exec(); !done)
                return done;
            if (auto done = addSums(query, SumsUnit::AsKept, kept); !done)
                return done;
        }
        const std::string bytes = encodeSums(kept[when]);
        Query query(*m_connection, put);
        if (auto done = query.bind(when).bind(std::string_view(bytes)).exec(); !done)
            return done;
    }
    return {};
}

Result<void> MainFile::putMoments(const std::vector<Moment> &moments)
{
    for (const Moment &moment : moments) {
        Query query(*m_connection, MainSql::kPutMoment);
        query.bind(moment.time.us).bind(moment.host).bind(static_cast<int>(moment.kind));
        query.bind(std::string_view(moment.program)).bind(std::string_view(moment.text));
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

Result<std::vector<Moment>> MainFile::moments(Time since, Time until)
{
    Query query(*m_connection, MainSql::kMoments);
    query.bind(since.isSet() ? since.us : INT64_MIN).bind(until.isSet() ? until.us : INT64_MAX);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Moment> moments;
    while (query.next()) {
        const int64_t kind = query.integer(2);
        if (kind < 0 || kind >= kMomentKindCount)
            continue; // of a newer program
        moments.push_back({Time{query.integer(0)}, static_cast<HostId>(query.integer(1)),
                           static_cast<MomentKind>(kind), query.bytes(3), query.bytes(4)});
    }
    if (auto done = query.end(); !done)
        return done.error();
    return moments;
}

Result<void> MainFile::letGo(const DayEntry &entry, const SumsByUnit &counts)
{
    Transaction transaction(*m_connection);
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto done = letGoWithin(entry, counts); !done)
        return done;
    return transaction.commit();
}

Result<void> MainFile::letGoWithin(const DayEntry &entry, const SumsByUnit &counts)
{
    if (auto done = keepSums(MainSql::kDaySums, MainSql::kPutDaySums, counts); !done)
        return done;
    const bool stays = entry.tracesKept || entry.linesKept;
    if (auto done = stays ? putDays(std::span(&entry, 1))
                          : Query(*m_connection, MainSql::kRemoveDay).bind(entry.day).exec();
        !done)
        return done;
    const int64_t firstHour = int64_t{entry.day} * 24;
    if (!entry.tracesKept) {
        Query remove(*m_connection, MainSql::kRemoveReports);
        if (auto done = remove.bind(firstHour).bind(firstHour + 24).exec(); !done)
            return done;
    }
    if (!stays) {
        Query remove(*m_connection, MainSql::kRemoveLineSums);
        if (auto done = remove.bind(firstHour).bind(firstHour + 24).exec(); !done)
            return done;
        Query forget(*m_connection, MainSql::kRemoveMoments);
        const int64_t begin = int64_t{entry.day} * Time::kDay;
        if (auto done = forget.bind(begin).bind(begin + Time::kDay).exec(); !done)
            return done;
    }
    if (auto done = entry.tracesKept ? Result<void>() : noteGone(kTracesSinceState, entry.day);
        !done)
        return done;
    return entry.linesKept ? Result<void>() : noteGone(kLinesSinceState, entry.day);
}

/// Keeps the day after the last that went.
Result<void> MainFile::noteGone(std::string_view name, int32_t day)
{
    const auto since = keptSince(name);
    if (!since)
        return since.error();
    if (since->isSet() && since->day() > day)
        return {};
    const std::string value = std::to_string(day + 1);
    return Query(*m_connection, MainSql::kPutState).bind(name).bind(std::string_view(value)).exec();
}

Result<Time> MainFile::keptSince(std::string_view name)
{
    const auto value = state(name);
    if (!value)
        return value.error();
    const auto day = toNumber<int32_t>(value->value_or(std::string()));
    return day ? Time{*day * Time::kDay} : Time();
}

} // namespace Estafeta
