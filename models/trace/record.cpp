// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/record.h"

#include "core/casefold.h"
#include "core/text.h"
#include "trace/addresslist.h"
#include "trace/direction.h"
#include "trace/edges.h"
#include "trace/figures.h"
#include "trace/legview.h"
#include "trace/linelegs.h"
#include "trace/shortids.h"
#include "trace/terms.h"
#include "trace/weave.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// A delivered message has eight to twelve, each told by several lines.
constexpr size_t kUsualTerms = 32;

class Recorder
{
public:
    Recorder(BundleRecord &record, const std::vector<std::string> &hostNames)
        : m_record(record)
        , m_hostNames(hostNames)
    {}

    void write(const std::vector<LegView> &legs, std::vector<ClockSample> *clocks);

private:
    void term(TermKind kind, std::string_view text);
    void text(TermKind term, TextKind kind, std::string text);
    void terms(const MomentKeys &keys);
    void address(std::string_view text, TermKind whole, TermKind domain);

    void noteLeg(const LegView &leg);
    void noteEvent(const LegView &leg, const Event &event);
    void noteShortIds(const LegView &leg, const Event &event);

    void noteTrace(const Trace &trace);
    void noteRecipient(const TraceRecipient &node);

    BundleRecord &m_record;
    const std::vector<std::string> &m_hostNames;
};

template<typename List>
void makeUnique(List &list)
{
    std::ranges::sort(list);
    const auto rest = std::ranges::unique(list);
    list.erase(rest.begin(), rest.end());
}

void addFinals(ResultRow &row, const TraceRecipient &recipient)
{
    const std::string own = normalAddress(recipient.address);
    const auto finals = recipient.finals();
    row.finals = static_cast<uint32_t>(finals.size());
    for (const TraceRecipient *final : finals) {
        std::string normal = normalAddress(final->address);
        if (normal != own)
            row.finalAddresses.push_back(std::move(normal));
    }
}

ResultRow rowOf(BundleId bundle, const Trace &trace, uint32_t index)
{
    const TraceRecipient &recipient = trace.recipients[index];
    ResultRow row;
    row.trace = {bundle, trace.id.submission};
    row.recipientIndex = index;
    row.first = trace.first;
    row.last = recipient.last;
    row.sender = trace.sender;
    row.recipient = recipient.address;
    row.subject = trace.subject;
    row.verdict = recipient.verdict;
    row.grade = recipient.grade;
    row.reason = recipient.reason;
    row.spam = trace.spam;
    row.direction = directionOf(trace, recipient);
    row.finding = findingOf(trace, recipient);
    row.queued = wasQueued(trace);
    row.scoreMilli = trace.scoreMilli;
    row.size = trace.size;
    row.attempts = recipient.attempts;
    row.host = trace.legs.empty() ? kNoHost : trace.legs.front().host;
    row.place = recipient.mailbox.empty() ? recipient.relay : recipient.mailbox;
    addFinals(row, recipient);
    return row;
}

void Recorder::write(const std::vector<LegView> &legs, std::vector<ClockSample> *clocks)
{
    m_record.legs = packLegs(legs);
    m_record.terms.reserve(kUsualTerms);
    for (const LegView &leg : legs)
        noteLeg(leg);
    const std::vector<Trace> traces = weave(legs, m_hostNames, Detail::Verdicts, clocks);
    for (const Trace &trace : traces)
        noteTrace(trace);
    m_record.figures = encodeFigures(figuresOf(legs));
    makeUnique(m_record.terms);
    makeUnique(m_record.texts);
}

void Recorder::term(TermKind kind, std::string_view text)
{
    if (!text.empty())
        m_record.terms.push_back(termKey(kind, text));
}

/// A term that can be found by a part of it, too.
void Recorder::text(TermKind term, TextKind kind, std::string text)
{
    if (text.empty())
        return;
    std::ranges::replace(text, '\n', ' ');
    this->term(term, text);
    m_record.texts.push_back({kind, std::move(text)});
}

void Recorder::terms(const MomentKeys &keys)
{
    m_record.terms.insert(m_record.terms.end(), keys.begin(), keys.end());
}

void Recorder::address(std::string_view text, TermKind whole, TermKind domain)
{
    std::string normal = normalAddress(text);
    if (normal.empty())
        return;
    term(whole, normal);
    const size_t at = normal.rfind('@');
    if (at != std::string::npos)
        term(domain, std::string_view(normal).substr(at + 1));
    m_record.texts.push_back({TextKind::Address, std::move(normal)});
}

void Recorder::noteLeg(const LegView &leg)
{
    m_record.first = m_record.first.isSet() ? std::min(m_record.first, leg.first) : leg.first;
    m_record.last = std::max(m_record.last, leg.last);
    if (leg.kind == LegKind::Queue)
        term(TermKind::QueueId, leg.id);
    term(TermKind::Host, std::to_string(leg.host));
    text(TermKind::ClientIp, TextKind::ClientIp, std::string(leg.clientIp));
    for (const Event &event : leg.events)
        noteEvent(leg, event);
    const bool begun = std::ranges::any_of(
        leg.events, [](const Event &event) { return event.kind == EventKind::Accepted; });
    if (leg.inodeId && !(begun && leg.closed))
        m_record.terms.push_back(pieceKey(leg.host, leg.events.front().program, leg.id));
}

void Recorder::noteEvent(const LegView &leg, const Event &event)
{
    text(TermKind::MessageId, TextKind::MessageId, std::string(bareMessageId(event.messageId)));
    if (event.kind == EventKind::Delivery && event.relay != "none")
        text(TermKind::Relay, TextKind::Relay, lowered(event.relay));
    text(TermKind::Relay, TextKind::Relay, std::string(event.relayIp));
    text(TermKind::Virus, TextKind::Virus, lowered(event.virus));
    if (!event.nextIsProcess)
        term(TermKind::QueueId, event.nextId);
    term(TermKind::QueueId, event.originQueueId);
    term(TermKind::Session, event.sessionId);
    term(TermKind::FilterId, event.filterId);
    noteShortIds(leg, event);
}

void Recorder::noteShortIds(const LegView &leg, const Event &event)
{
    if (event.kind == EventKind::Scan && leg.kind == LegKind::Scan) {
        const uint64_t sender = hashBytes(event.from);
        forEachAddress(event.to,
                       [&](auto to) { terms(scannedKeys(leg.host, sender, to, event.time)); });
    }
    if (!event.deliveryId.empty())
        terms(deliveryKeys(leg.host, event));
    if (!event.queuedBy.empty())
        terms(processKeys(event.queuedBy, event.time));
    if (event.nextIsProcess)
        terms(processKeys(event.nextId, processTime(event)));
}

void Recorder::noteTrace(const Trace &trace)
{
    address(trace.sender, TermKind::Sender, TermKind::SenderDomain);
    text(TermKind::Subject, TextKind::Subject, caseFolded(trace.subject));
    if (trace.scoreMilli != Event::kNoScore)
        term(TermKind::Score, std::to_string(scoreStep(trace.scoreMilli)));
    term(TermKind::Size, std::to_string(sizeStep(trace.size)));
    for (uint32_t i = 0; i < trace.recipients.size(); ++i) {
        noteRecipient(trace.recipients[i]);
        m_record.rows.push_back(rowOf(m_record.id, trace, i));
        if (m_record.rows.back().finding != Finding::None)
            term(TermKind::Finding, findingName(m_record.rows.back().finding));
    }
}

void Recorder::noteRecipient(const TraceRecipient &node)
{
    address(node.address, TermKind::Recipient, TermKind::RecipientDomain);
    for (const TraceRecipient &child : node.children)
        noteRecipient(child);
}

} // namespace

BundleRecord makeRecord(BundleId id, const std::vector<EncodedLeg> &legs, HostNaming &naming,
                        std::vector<ClockSample> *clocks)
{
    BundleRecord record;
    record.id = id;
    const std::vector<LegView> views = viewLegs(legs);
    naming.learn(views);
    Recorder(record, naming.names()).write(views, clocks);
    return record;
}

void readClocks(const std::vector<EncodedLeg> &legs, const std::vector<std::string> &hostNames,
                std::vector<ClockSample> &clocks)
{
    const std::vector<LegView> views = viewLegs(legs);
    sampleClocks(views, findEdges(views, hostNames), clocks);
}

} // namespace Estafeta
