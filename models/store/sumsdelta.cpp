// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sumsdelta.h"

#include "core/text.h"
#include "core/varint.h"
#include "store/daystatements.h"
#include "trace/addresslist.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace Estafeta {

namespace {

bool isDelivered(Verdict verdict)
{
    return verdict <= Verdict::DeliveredList;
}

uint64_t verdictBits(const Sums &sums)
{
    uint64_t bits = 0;
    for (const auto &[key, counts] : sums.messages)
        bits |= uint64_t{1} << static_cast<unsigned>(key.verdict);
    return bits;
}

} // namespace

std::string domainOf(std::string_view address)
{
    constexpr size_t kLongest = 255; // RFC 1035, 2.3.4; what is longer is no domain
    return lowered(domainPart(address).substr(0, kLongest));
}

void DomainDay::addCounts(const DomainDay &other)
{
    counts.recipients += other.counts.recipients;
    counts.bytes += other.counts.bytes;
    counts.troubled += other.counts.troubled;
}

void DomainDay::add(const DomainDay &other)
{
    addCounts(other);
    for (const auto &[hour, messages] : other.hours) {
        MessageMap &to = hours[hour];
        addMessages(messages, to);
        if (to.empty())
            hours.erase(hour);
    }
}

std::string encodeHours(const std::map<int64_t, MessageMap> &hours)
{
    std::string bytes;
    int64_t before = 0;
    for (const auto &[hour, messages] : hours) {
        putSigned(bytes, hour - before);
        putMessages(bytes, messages);
        before = hour;
    }
    return bytes;
}

Result<std::map<int64_t, MessageMap>> decodeHours(std::string_view bytes)
{
    std::map<int64_t, MessageMap> hours;
    int64_t hour = 0;
    int64_t step = 0;
    while (!bytes.empty()) {
        if (!getSigned(bytes, step) || !addMessages(bytes, hours[hour += step]))
            return Error{ErrorCode::Corrupt, "hours of a domain", {}};
    }
    return hours;
}

void countRow(const ResultRow &row, bool opens, int64_t times, MessageMap &messages)
{
    const MessageClass key{row.host, row.verdict, row.direction, row.finding, row.queued};
    MessageCounts &counts = messages[key];
    counts.recipients += times;
    if (!opens)
        return;
    const bool hasScore = row.scoreMilli != INT32_MIN;
    counts.messages += times;
    counts.bytes += times * row.size;
    counts.scores += hasScore ? times : 0;
    counts.scoreMilli += hasScore ? times * row.scoreMilli : 0;
}

void countRow(const ResultRow &row, bool opens, int64_t times, Sums &sums)
{
    countRow(row, opens, times, sums.messages);
    if (isDelivered(row.verdict))
        sums.delays[{row.host, DelayStage::Whole}].add((row.last - row.first) / 1000, times);
}

std::vector<bool> openers(const std::vector<ResultRow> &rows, std::string_view domain)
{
    std::vector<bool> opens;
    std::vector<uint32_t> seen; // nearly always one
    for (const ResultRow &row : rows) {
        const bool counts = domain.empty() || domainOf(row.recipient) == domain;
        const bool isNew = counts && std::ranges::find(seen, row.trace.submission) == seen.end();
        if (isNew)
            seen.push_back(row.trace.submission);
        opens.push_back(isNew);
    }
    return opens;
}

Result<void> SumsDelta::count(const std::vector<ResultRow> &rows, std::string_view bytes,
                              int64_t times)
{
    const auto figures = decodeFigures(bytes);
    if (!figures)
        return figures.error();
    for (const Figures::Legs &legs : figures->legs)
        m_hours[legs.hour].legs[legs.host] += times * legs.count;
    const std::vector<bool> opens = openers(rows);
    std::set<std::pair<uint32_t, std::string>> met; // of a submission, the domains
    for (size_t i = 0; i < rows.size(); ++i) {
        countRow(rows[i], opens[i], times, m_hours[hourOf(rows[i].first)]);
        std::string domain = domainOf(rows[i].recipient);
        if (domain.empty())
            continue;
        const bool isFirst =
            rows.size() == 1 || met.emplace(rows[i].trace.submission, domain).second;
        countDomain(std::move(domain), rows[i], isFirst, times);
    }
    return {};
}

void SumsDelta::countDomain(std::string domain, const ResultRow &row, bool opens, int64_t times)
{
    DomainDay &day = m_domains[std::move(domain)];
    day.counts.recipients += times;
    day.counts.bytes += times * row.size;
    day.counts.troubled += row.verdict >= Verdict::Deferred ? times : 0;
    countRow(row, opens, times, day.hours[hourOf(row.first)]);
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
            auto hours = decodeHours(read.bytes(3));
            if (!hours)
                return hours.error();
            day.hours = std::move(*hours);
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
