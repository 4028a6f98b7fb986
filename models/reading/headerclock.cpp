// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/headerclock.h"

#include "core/text.h"

#include <algorithm>
#include <cstdlib>

namespace Estafeta {

namespace {

namespace chrono = std::chrono;

/// A log may run ahead of the file's time stamp (a copy made earlier, a clock that was wrong), but
/// hardly by more than this; a line that seems later is from the year before.
constexpr int64_t kLongestAhead = 60 * 86'400;

std::optional<int64_t> fixedOffset(std::string_view name)
{
    if (name.size() < 3 || (name.front() != '+' && name.front() != '-'))
        return std::nullopt;
    const bool west = name.front() == '-';
    const auto hours = toNumber<int>(name.substr(1, 2));
    std::string_view rest = name.substr(3);
    consume(rest, ":");
    const auto minutes = rest.empty() ? std::optional<int>(0) : toNumber<int>(rest);
    if (!hours || !minutes || *hours > 18 || *minutes > 59)
        return std::nullopt;
    return (west ? -1 : 1) * (*hours * 3600 + *minutes * 60);
}

} // namespace

std::optional<Zone> Zone::find(const std::string &name)
{
    Zone zone;
    if (const auto offset = fixedOffset(name)) {
        zone.m_name = name;
        zone.m_offset = *offset;
        return zone;
    }
    try {
        zone.m_zone = name.empty() ? chrono::current_zone() : chrono::locate_zone(name);
        zone.m_name = zone.m_zone->name();
        return zone;
    } catch (const std::runtime_error &) {
        if (name.empty() || name == "UTC")
            return Zone(); // a system without zone files keeps UTC
        return std::nullopt;
    }
}

int64_t Zone::toUtc(int64_t localSecond, int64_t notBefore) const
{
    if (!m_zone)
        return localSecond - m_offset;
    const chrono::local_seconds local{chrono::seconds(localSecond)};
    const chrono::local_info info = m_zone->get_info(local);
    const int64_t first = localSecond - info.first.offset.count();
    if (info.result != chrono::local_info::ambiguous)
        return first;
    const int64_t second = localSecond - info.second.offset.count();
    // A minute of disorder does not make it the later hour.
    return first + 60 < notBefore ? second : first;
}

HeaderClock::HeaderClock(Zone zone, int64_t fileModified, int firstYear)
    : m_zone(std::move(zone))
    , m_fileModified(fileModified)
    , m_year(firstYear)
    , m_yearGiven(firstYear != 0)
{}

Time HeaderClock::time(const Header &header)
{
    if (header.format == HeaderFormat::None || header.month == 0)
        return {};
    (header.year != 0 ? m_sawYear : m_sawNoYear) = true;
    (header.hasOffset ? m_sawOffset : m_sawNoOffset) = true;
    const int64_t key =
        ((static_cast<int64_t>(header.year) * 16 + header.month) * 32 + header.day) * 100'000
        + header.secondOfDay;
    if (key != m_cachedKey || header.hasOffset) {
        m_cachedUtc = utcSecond(header);
        m_cachedKey = key;
    }
    return Time::fromSeconds(m_cachedUtc) + header.microsecond;
}

int64_t HeaderClock::utcSecond(const Header &header)
{
    const int year = header.year != 0 ? header.year : yearFor(header);
    const int64_t local =
        daysFromDate({year, header.month, header.day}) * 86'400 + header.secondOfDay;
    const int64_t utc =
        header.hasOffset ? local - header.offsetSeconds : m_zone.toUtc(local, m_lastUtc);
    m_lastUtc = std::max(m_lastUtc, utc);
    return utc;
}

int HeaderClock::yearFor(const Header &header)
{
    if (m_yearGiven) {
        // December to January: the year turned. (January to December is a straggler.)
        if (m_lastMonth - header.month > 6)
            ++m_year;
        else if (m_lastMonth != 0 && header.month - m_lastMonth > 6)
            return m_year - 1; // and it is still January
        m_lastMonth = header.month;
        return m_year;
    }
    const int64_t modifiedDay = m_fileModified / 86'400;
    const int year = dateFromDays(modifiedDay).year;
    for (int candidate = year + 1; candidate > year - 1; --candidate) {
        const int64_t seconds =
            daysFromDate({candidate, header.month, header.day}) * 86'400 + header.secondOfDay;
        if (seconds <= m_fileModified + kLongestAhead)
            return candidate;
    }
    return year - 1;
}

std::string HeaderClock::basis() const
{
    if (!m_sawNoYear && !m_sawNoOffset)
        return m_sawYear || m_sawOffset ? "in the line" : "";
    std::string text;
    if (m_sawNoYear)
        text = m_yearGiven ? "year given" : "year from the file's time";
    if (m_sawNoOffset)
        text += (text.empty() ? "zone " : ", zone ") + m_zone.name();
    return text;
}

} // namespace Estafeta
