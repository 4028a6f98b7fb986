// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sumsdelta.h"

#include "core/text.h"
#include "core/varint.h"
#include "store/daystatements.h"

#include <algorithm>
#include <string_view>

namespace Estafeta {

namespace {

/// Whether a submission is met for the first time; `seen` are those of the bundle so far, nearly
/// always one.
bool opens(std::vector<uint32_t> &seen, uint32_t submission)
{
    if (std::ranges::find(seen, submission) != seen.end())
        return false;
    seen.push_back(submission);
    return true;
}

std::string domainOf(std::string_view address)
{
    constexpr size_t kLongest = 255; // RFC 1035, 2.3.4; what is longer is no domain
    const size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string() : lowered(address.substr(at + 1, kLongest));
}

bool isDelivered(Verdict verdict)
{
    return verdict <= Verdict::DeliveredList;
}

Direction directionOf(const ResultRow &row, Origin origin)
{
    if (origin == Origin::Unknown)
        return Direction::Unknown;
    if (origin == Origin::Outside)
        return Direction::In;
    if (row.verdict == Verdict::DeliveredRemote)
        return Direction::Out;
    if (isDelivered(row.verdict) || row.verdict == Verdict::Duplicate)
        return Direction::Local;
    return domainOf(row.sender) == domainOf(row.recipient) ? Direction::Local : Direction::Out;
}

uint64_t verdictBits(const Sums &sums)
{
    uint64_t bits = 0;
    for (const auto &[key, counts] : sums.messages)
        bits |= uint64_t{1} << static_cast<unsigned>(std::get<Verdict>(key));
    return bits;
}

} // namespace

void DomainDay::addCounts(const DomainDay &other)
{
    counts.recipients += other.counts.recipients;
    counts.bytes += other.counts.bytes;
    counts.troubled += other.counts.troubled;
}

void DomainDay::add(const DomainDay &other)
{
    addCounts(other);
    for (const auto &[hour, count] : other.hours) {
        const auto place = hours.try_emplace(hour).first;
        place->second += count;
        if (place->second == 0)
            hours.erase(place);
    }
}

std::string encodeHours(const std::map<int64_t, int64_t> &hours)
{
    std::string bytes;
    int64_t before = 0;
    for (const auto &[hour, count] : hours) {
        putSigned(bytes, hour - before);
        putSigned(bytes, count);
        before = hour;
    }
    return bytes;
}

std::map<int64_t, int64_t> decodeHours(std::string_view bytes)
{
    std::map<int64_t, int64_t> hours;
    int64_t hour = 0;
    int64_t step = 0;
    int64_t count = 0;
    while (getSigned(bytes, step) && getSigned(bytes, count))
        hours[hour += step] = count;
    return hours;
}

Result<void> SumsDelta::count(const std::vector<ResultRow> &rows, std::string_view bytes,
                              int64_t times)
{
    const auto figures = decodeFigures(bytes);
    if (!figures)
        return figures.error();
    for (const Figures::Legs &legs : figures->legs)
        m_hours[legs.hour].legs[legs.host] += times * legs.count;
    std::vector<uint32_t> seen;
    for (const ResultRow &row : rows) {
        const uint32_t submission = row.trace.submission;
        countRow(row, figures->originOf(submission), opens(seen, submission), times);
    }
    return {};
}

void SumsDelta::countRow(const ResultRow &row, Origin origin, bool opens, int64_t times)
{
    const int64_t hour = hourOf(row.first);
    Sums &sums = m_hours[hour];
    MessageCounts &counts = sums.messages[{row.host, row.verdict, directionOf(row, origin)}];
    counts.recipients += times;
    if (opens) {
        const bool hasScore = row.scoreMilli != INT32_MIN;
        counts.messages += times;
        counts.bytes += times * row.size;
        counts.scores += hasScore ? times : 0;
        counts.scoreMilli += hasScore ? times * row.scoreMilli : 0;
    }
    if (isDelivered(row.verdict))
        sums.delays[{row.host, DelayStage::Whole}].add((row.last - row.first) / 1000, times);
    countDomain(row, hour, times);
}

void SumsDelta::countDomain(const ResultRow &row, int64_t hour, int64_t times)
{
    std::string domain = domainOf(row.recipient);
    if (domain.empty())
        return;
    DomainDay &day = m_domains[std::move(domain)];
    day.counts.recipients += times;
    day.counts.bytes += times * row.size;
    day.counts.troubled += row.verdict >= Verdict::Deferred ? times : 0;
    day.hours[hour] += times;
}

Result<void> SumsDelta::write(Connection &file) const
{
    for (const auto &[hour, change] : m_hours) {
        if (auto done = writeHour(file, hour, change); !done)
            return done;
    }
    DomainDay total; // kept, so that nobody has to add all domains up
    for (const auto &[domain, change] : m_domains) {
        if (auto done = writeDomain(file, domain, change); !done)
            return done;
        total.addCounts(change);
    }
    return m_domains.empty() ? Result<void>() : writeDomain(file, std::string(), total);
}

Result<void> SumsDelta::writeHour(Connection &file, int64_t hour, const Sums &change)
{
    Sums sums;
    {
        Query read(file, DaySql::kHour);
        if (auto done = read.bind(hour).exec(); !done)
            return done;
        if (read.next()) {
            auto kept = decodeSums(read.bytes(0));
            if (!kept)
                return kept.error();
            sums = std::move(*kept);
        }
        if (auto done = read.end(); !done)
            return done;
    }
    sums.add(change);
    if (sums.isEmpty())
        return Query(file, DaySql::kRemoveHour).bind(hour).exec();
    const std::string bytes = encodeSums(sums);
    Query put(file, DaySql::kPutHour);
    return put.bind(hour).bind(verdictBits(sums)).bind(std::string_view(bytes)).exec();
}

Result<void> SumsDelta::writeDomain(Connection &file, const std::string &domain,
                                    const DomainDay &change)
{
    DomainDay day;
    {
        Query read(file, DaySql::kDomain);
        if (auto done = read.bind(std::string_view(domain)).exec(); !done)
            return done;
        if (read.next()) {
            day.counts = {read.integer(0), read.integer(1), read.integer(2)};
            day.hours = decodeHours(read.bytes(3));
        }
        if (auto done = read.end(); !done)
            return done;
    }
    day.add(change);
    if (day.counts.recipients == 0)
        return Query(file, DaySql::kRemoveDomain).bind(std::string_view(domain)).exec();
    const std::string hours = encodeHours(day.hours);
    Query put(file, DaySql::kPutDomain);
    put.bind(std::string_view(domain)).bind(day.counts.recipients).bind(day.counts.bytes);
    return put.bind(day.counts.troubled).bind(std::string_view(hours)).exec();
}

} // namespace Estafeta
