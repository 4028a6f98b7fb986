// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reportcounter.h"

#include "core/text.h"
#include "indicators/reasongroups.h"
#include "indicators/reportevents.h"
#include "trace/addresslist.h"
#include "trace/figures.h"

#include <algorithm>
#include <vector>

namespace Estafeta {

namespace {

/// A filter gives a mail back before it answers; beyond this its id is another entry's.
constexpr int64_t kFilterTime = 3600 * Time::kSecond;
constexpr std::string_view kNullSender = "from=<>";

bool isLoopback(std::string_view ip)
{
    return ip.starts_with("127.") || ip == "::1";
}

/// The relay as its line has it, with address and port.
std::string relayOf(const Event &event)
{
    const std::string_view relay = event.relay;
    const auto less = std::less<const char *>();
    const bool sameLine = !relay.empty() && !event.reply.empty()
        && less(relay.data(), event.reply.data()) && !event.truncated;
    if (sameLine) {
        const auto room = static_cast<size_t>(event.reply.data() - relay.data());
        const std::string_view rest(relay.data(), room);
        if (const size_t end = rest.find(", "); end != std::string_view::npos)
            return std::string(rest.substr(0, end));
    }
    if (event.relayIp.empty())
        return std::string(relay);
    return std::string(relay).append(1, '[').append(event.relayIp).append(1, ']');
}

/// Queue ids are a host's own.
std::string ownName(HostId host, std::string_view queueId, std::string_view address)
{
    return reportName(std::to_string(host), queueId, address);
}

int64_t recipientsOf(const Event &event)
{
    int64_t count = 0;
    forEachAddress(event.to, [&count](std::string_view) { ++count; });
    return std::max<int64_t>(count, 1);
}

} // namespace

ReportCounter::Counts &ReportCounter::at(HostId host, Time time)
{
    const std::pair key(hourOf(time), host);
    if (!m_last || key != m_lastKey) {
        m_last = &m_counts[key];
        m_lastKey = key;
    }
    return *m_last;
}

void ReportCounter::add(HostId host, const Event &event, EntryFacts *entry, std::string_view text)
{
    switch (event.kind) {
    case EventKind::Accepted:
        if (entry)
            addAccepted(host, event, *entry);
        break;
    case EventKind::Queued:
        if (entry)
            addQueued(host, event, *entry);
        break;
    case EventKind::Delivery:
        addDelivery(host, event, entry);
        break;
    case EventKind::Expired:
        at(host, event.time).counts.numbers.add(ReportNumber::Expired);
        break;
    case EventKind::Rejected:
    case EventKind::Discarded:
    case EventKind::Held:
        if (!hasNotices(event.program))
            countRefusal(at(host, event.time).counts, event);
        break;
    case EventKind::Scan:
        countScan(at(host, event.time).counts, event, text);
        break;
    case EventKind::Login:
        countLogin(at(host, event.time).counts, event);
        break;
    case EventKind::ListPost:
        countListPost(at(host, event.time).counts, event);
        break;
    default:
        break;
    }
}

void ReportCounter::addAccepted(HostId host, const Event &event, EntryFacts &entry)
{
    // An entry that was requeued begins anew under its old id.
    if (entry.timesAccepted != 1)
        return;
    ReportCounts &counts = at(host, event.time).counts;
    entry.reinjected =
        !event.originQueueId.empty() && m_correlator.entry(host, event.originQueueId) != nullptr;
    if (entry.reinjected) {
        counts.numbers.add(ReportNumber::TakenBack);
        return;
    }
    counts.numbers.add(ReportNumber::Received);
    if (!event.user.empty() && !entry.client.empty()) {
        counts.numbers.add(ReportNumber::LoginsOk);
        ++counts.tally(ReportTable::Logins, reportName("smtp", event.user)).count;
    }
    // Lines that are read back, newest first, may have told the sender before.
    if (entry.timesQueued > 0)
        addSender(host, event.queueId, entry, 1);
}

void ReportCounter::addQueued(HostId host, const Event &event, EntryFacts &entry)
{
    if (entry.timesQueued != 1 || entry.timesAccepted == 0 || entry.reinjected)
        return;
    if (entry.inOneLine)
        at(host, event.time).counts.numbers.add(ReportNumber::Received);
    addSender(host, event.queueId, entry, 1);
}

/// Counts what an entry brought, or takes it off again; in the hour that took the entry in, so that
/// one cancels the other.
void ReportCounter::addSender(HostId host, std::string_view queueId, const EntryFacts &entry,
                              int64_t times)
{
    Counts &place = at(host, entry.accepted);
    const std::string sender =
        entry.sender.empty() ? std::string(kNullSender) : reportAddress(entry.sender);
    std::string_view domain = domainOfAddress(sender);
    std::string client;
    if (domain.size() == sender.size() && !entry.client.empty()) {
        client = clientDomain(entry.client);
        domain = client;
    }
    const ReportTally tally{.count = times, .bytes = times * entry.size};
    place.counts.tally(ReportTable::Senders, sender).add(tally);
    place.counts.tally(ReportTable::SendingDomains, domain).add(tally);
    place.counts.numbers.add(ReportNumber::BytesReceived, times * entry.size);
    if (times > 0 && entry.size > place.smallestLarge)
        noteLargest(host, place, queueId, entry);
}

void ReportCounter::noteLargest(HostId host, Counts &place, std::string_view queueId,
                                const EntryFacts &entry)
{
    ReportNames &largest = place.counts.table(ReportTable::LargestMails);
    const std::string sender = reportAddress(entry.sender);
    largest.tally(ownName(host, queueId, sender)) = {.count = 1, .bytes = entry.size};
    if (largest.size() < 2 * kLargestMails)
        return;
    std::vector<int64_t> sizes;
    for (const auto &[name, tally] : largest)
        sizes.push_back(tally.bytes);
    std::ranges::nth_element(sizes, sizes.begin() + kLargestMails, std::greater<>());
    place.smallestLarge = sizes[kLargestMails];
    ReportNames larger;
    for (const auto &[name, tally] : largest) {
        // What was taken off again stays, for it may take off what is stored.
        if (tally.bytes > place.smallestLarge || tally.bytes < 0)
            larger.tally(name) = tally;
    }
    largest = std::move(larger);
}

void ReportCounter::addDelivery(HostId host, const Event &event, EntryFacts *entry)
{
    switch (event.status) {
    case DeliveryStatus::Sent:
        if (event.reply.find("forwarded as ") != std::string_view::npos)
            at(host, event.time).counts.numbers.add(ReportNumber::Forwarded, recipientsOf(event));
        else if (!noteFilter(host, event, entry))
            addSent(host, event, entry);
        break;
    case DeliveryStatus::Deferred:
        addDeferred(host, event, entry);
        break;
    case DeliveryStatus::Bounced:
        addBounced(host, event);
        break;
    default:
        break;
    }
}

/// Whether the recipient went to a content filter only.
bool ReportCounter::noteFilter(HostId host, const Event &event, const EntryFacts *entry)
{
    EntryFacts *next = nullptr;
    if (!event.nextId.empty() && !event.nextIsProcess)
        next = m_correlator.entry(host, event.nextId);
    const bool isOwn = next && next != entry && next->timesAccepted > 0
        && event.time - next->accepted < kFilterTime && next->accepted - event.time < kFilterTime;
    if (!isOwn && (event.filterId.empty() || !isLoopback(event.relayIp)))
        return false;
    at(host, event.time).counts.numbers.add(ReportNumber::HandedToFilter, recipientsOf(event));
    if (!isOwn || next->reinjected)
        return true;
    next->reinjected = true;
    ReportCounts &counts = at(host, next->accepted).counts;
    counts.numbers.add(ReportNumber::TakenBack);
    counts.numbers.add(ReportNumber::Received, -1);
    if (next->timesQueued > 0) {
        addSender(host, event.nextId, *next, -1);
        const std::string sender = reportAddress(next->sender);
        counts.tally(ReportTable::LargestMails, ownName(host, event.nextId, sender))
            .add({.count = -1, .bytes = -next->size});
    }
    return true;
}

void ReportCounter::addSent(HostId host, const Event &event, const EntryFacts *entry)
{
    ReportCounts &counts = at(host, event.time).counts;
    const int64_t size = entry ? entry->size : 0;
    const int64_t delay = std::max<int64_t>(event.delayMs, 0);
    forEachAddress(event.to, [&](std::string_view to) {
        const std::string address = reportAddress(to);
        counts.tally(ReportTable::Recipients, address).add({.count = 1, .bytes = size});
        counts.tally(ReportTable::RecipientDomains, domainOfAddress(address))
            .add({.count = 1, .bytes = size, .delayMs = delay, .longestMs = delay});
        counts.numbers.add(ReportNumber::Delivered);
        counts.numbers.add(ReportNumber::BytesDelivered, size);
        if (size > 0)
            return;
        counts.numbers.add(ReportNumber::Unsized);
        ++counts.tally(ReportTable::Unsized, ownName(host, event.queueId, address)).count;
    });
}

void ReportCounter::addDeferred(HostId host, const Event &event, const EntryFacts *entry)
{
    ReportCounts &counts = at(host, event.time).counts;
    const int64_t recipients = recipientsOf(event);
    counts.numbers.add(ReportNumber::Deferrals, recipients);
    if (entry && entry->timesDeferred == 1)
        counts.numbers.add(ReportNumber::DeferredMessages);
    counts
        .tally(ReportTable::Deferrals,
               reportName(daemonName(event.program), deferralReason(event.reply)))
        .count += recipients;
    forEachAddress(event.to, [&](std::string_view to) {
        const std::string address = reportAddress(to);
        counts.tally(ReportTable::RecipientDomains, domainOfAddress(address))
            .add({.defers = 1, .longestMs = std::max<int64_t>(event.delayMs, 0)});
    });
}

void ReportCounter::addBounced(HostId host, const Event &event)
{
    ReportCounts &counts = at(host, event.time).counts;
    const int64_t recipients = recipientsOf(event);
    counts.numbers.add(ReportNumber::Bounced, recipients);
    counts.tally(ReportTable::Bounces, reportName(relayOf(event), bounceReason(event.reply)))
        .count += recipients;
}

void ReportCounter::add(HostId host, const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::None:
        return;
    case NoticeKind::Connected:
    case NoticeKind::Disconnected:
        addConnection(host, notice);
        return;
    case NoticeKind::Unreached:
        countUnreached(at(host, notice.time).counts, notice);
        return;
    case NoticeKind::Warning:
    case NoticeKind::Fatal:
    case NoticeKind::Panic:
    case NoticeKind::Master:
        countWords(at(host, notice.time).counts, notice);
        return;
    case NoticeKind::Rejected:
    case NoticeKind::RejectWarning:
    case NoticeKind::Held:
    case NoticeKind::Discarded:
        countRefusal(at(host, notice.time).counts, notice);
        return;
    }
}

void ReportCounter::addConnection(HostId host, const Notice &notice)
{
    const uint64_t process = (uint64_t{host} << 32) | notice.pid;
    if (notice.kind == NoticeKind::Connected) {
        m_connected[process] = notice.time;
        return;
    }
    const auto begun = m_connected.find(process);
    if (begun == m_connected.end())
        return;
    const int64_t seconds = std::max<int64_t>(notice.time.seconds() - begun->second.seconds(), 0);
    m_connected.erase(begun);
    ReportCounts &counts = at(host, notice.time).counts;
    counts.numbers.add(ReportNumber::Connections);
    counts.numbers.add(ReportNumber::ConnectionSeconds, seconds);
    counts.numbers.raise(ReportNumber::LongestConnection, seconds);
    // What follows is what the session did: "name[192.0.2.1] ehlo=1 mail=1 quit=1".
    const std::string domain = clientDomain(notice.text.substr(0, notice.text.find(' ')));
    counts.tally(ReportTable::Clients, domain)
        .add({.count = 1, .delayMs = seconds * 1000, .longestMs = seconds * 1000});
}

void ReportCounter::addLines(HostId host, int64_t hour, int64_t lines)
{
    m_counts[{hour, host}].counts.numbers.add(ReportNumber::Lines, lines);
}

ReportCounter::HourlyReports ReportCounter::take()
{
    HourlyReports reports;
    for (auto &[key, place] : m_counts)
        reports[key.first][key.second] = std::move(place.counts);
    m_counts.clear();
    m_last = nullptr;
    return reports;
}

} // namespace Estafeta
