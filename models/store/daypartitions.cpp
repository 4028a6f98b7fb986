// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/daypartitions.h"

#include "core/text.h"
#include "store/serverstatements.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace Estafeta {

namespace {

constexpr std::array kTraceTables{"bundle", "term_run",  "term_page",  "text_list",
                                  "place",  "hour_sums", "domain_sums"};
constexpr auto kLineTable = "block";

constexpr auto kMake = "ALTER TABLE %1 ADD PARTITION (PARTITION %2 VALUES IN (%3))";
constexpr auto kDrop = "ALTER TABLE %1 DROP PARTITION %2";

/// "d20778"; of a day before 1970, which a broken clock may give, "d_5".
QString partitionName(int32_t day)
{
    return day < 0 ? QStringLiteral("d_%1").arg(-static_cast<int64_t>(day))
                   : QStringLiteral("d%1").arg(day);
}

/// Nothing: it is none of a day.
std::optional<int32_t> dayOfPartition(std::string_view name)
{
    if (!consume(name, "d"))
        return std::nullopt;
    const bool isNegative = consume(name, "_");
    int32_t day = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), day);
    if (error != std::errc() || end != name.data() + name.size())
        return std::nullopt;
    return isNegative ? -day : day;
}

} // namespace

Result<void> DayPartitions::load()
{
    m_known.clear();
    Query query(m_connection, ServerSql::kPartitions);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        if (const auto day = dayOfPartition(query.bytes(1)))
            m_known.emplace(query.bytes(0), *day);
    }
    return query.end();
}

bool DayPartitions::has(int32_t day) const
{
    return m_known.contains({kLineTable, day})
        && std::ranges::all_of(kTraceTables,
                               [&](const char *table) { return m_known.contains({table, day}); });
}

Result<void> DayPartitions::make(int32_t day)
{
    const auto makeIn = [&](const char *table) -> Result<void> {
        if (m_known.contains({table, day}))
            return {};
        auto done = change(kMake, table, day);
        if (done)
            m_known.emplace(table, day);
        return done;
    };
    for (const char *table : kTraceTables) {
        if (auto done = makeIn(table); !done)
            return done;
    }
    return makeIn(kLineTable);
}

Result<void> DayPartitions::dropTraces(int32_t day)
{
    for (const char *table : kTraceTables) {
        if (auto done = drop(table, day); !done)
            return done;
    }
    return {};
}

Result<void> DayPartitions::dropLines(int32_t day)
{
    return drop(kLineTable, day);
}

Result<void> DayPartitions::drop(const char *table, int32_t day)
{
    if (!m_known.contains({table, day}))
        return {};
    auto done = change(kDrop, table, day);
    if (done)
        m_known.erase({table, day});
    return done;
}

uint64_t partitionSize(Connection &connection, int32_t day)
{
    Query query(connection, ServerSql::kPartitionSize);
    if (!query.bindText(partitionName(day)).exec() || !query.next() || query.isNull(0))
        return 0;
    return static_cast<uint64_t>(query.integer(0));
}

std::set<int32_t> DayPartitions::days() const
{
    std::set<int32_t> days;
    for (const auto &[table, day] : m_known)
        days.insert(day);
    return days;
}

/// A partition's name and value cannot be bound. `form` and `table` are constants of ours, and the
/// rest is made of a number: none can hold SQL.
Result<void> DayPartitions::change(const char *form, const char *table, int32_t day)
{
    QString sql = QString::fromLatin1(form).arg(QLatin1String(table), partitionName(day));
    if (form == kMake)
        sql = sql.arg(day);
    const std::string bytes = sql.toStdString();
    return m_connection.run({"change partition", bytes.c_str()});
}

} // namespace Estafeta
