// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tracebuilder.h"

#include "core/text.h"
#include "logs/header.h"
#include "logs/lineparser.h"
#include "trace/linelegs.h"
#include "trace/weave.h"

#include <algorithm>
#include <array>
#include <set>

namespace Estafeta {

namespace {

constexpr int kYear = 2026;

constexpr std::array<std::string_view, 6> kLegKinds = {"leg",  "store",   "scan",
                                                       "list", "noqueue", "result"};
constexpr std::array<std::string_view, 6> kEdgeKinds = {"filter", "handoff", "bounce",
                                                        "fanout", "forward", "mailbox"};
constexpr std::array<std::string_view, 13> kStageKinds = {
    "accepted", "queued",    "filter", "delivered", "deferred", "bounced", "expired",
    "rejected", "discarded", "held",   "deleted",   "list",     "notice"};
constexpr std::array<std::string_view, 4> kSteps = {"to", "alias", "forward", "member"};

template<size_t Size, typename Value>
std::string_view wordOf(const std::array<std::string_view, Size> &words, Value value)
{
    return words.at(static_cast<size_t>(value));
}

Time timeOf(const Header &header)
{
    const int year = header.year != 0 ? header.year : kYear;
    const int64_t days = daysFromDate({year, header.month, header.day});
    return Time::fromSeconds(days * 86'400 + header.secondOfDay - header.offsetSeconds)
        + header.microsecond;
}

/// Writes one trace.
class Teller
{
public:
    Teller(const Trace &trace, const std::vector<std::string> &hosts, bool full)
        : m_trace(trace)
        , m_hosts(hosts)
        , m_full(full)
    {}

    std::string tell()
    {
        tellMessage();
        for (const TraceLeg &leg : m_trace.legs)
            tellLeg(leg);
        for (const TraceEdge &edge : m_trace.edges)
            tellEdge(edge);
        for (const TraceRecipient &recipient : m_trace.recipients)
            tellRecipient(recipient, 0);
        if (m_full)
            tellRest();
        return m_text;
    }

private:
    void part(std::string_view name, std::string_view value)
    {
        if (value.empty())
            return;
        m_text += ' ';
        m_text += name;
        m_text += ' ';
        m_text += value;
    }

    [[nodiscard]] std::string host(HostId id) const
    {
        return id < m_hosts.size() ? m_hosts[id] : std::string("?");
    }

    [[nodiscard]] std::string legName(uint32_t index) const
    {
        if (index >= m_trace.legs.size())
            return "no such leg " + std::to_string(index);
        const TraceLeg &leg = m_trace.legs[index];
        const std::string id = leg.queueId.empty() ? std::string("-") : leg.queueId;
        return host(leg.host) + ' ' + id;
    }

    static std::string span(Time from, Time to)
    {
        return formatUtc(from, true) + '/' + formatUtc(to, true);
    }

    void proofs(const std::vector<Proof> &list)
    {
        for (const Proof &proof : list)
            part("line", host(proof.host) + ':' + std::to_string(proof.line.line));
    }

    void tellMessage()
    {
        m_text += "message " + (m_trace.messageId.empty() ? "without id" : m_trace.messageId);
        part("from", m_trace.sender.empty() ? "<>" : m_trace.sender);
        if (m_trace.spam != SpamClass::None)
            part("spam", spamClassName(m_trace.spam));
        part("virus", m_trace.virus);
        part("bounce of", m_trace.bounceOf);
        for (const std::string &notice : m_trace.notices)
            part("notice", notice);
        if (m_full) {
            part("subject", m_trace.subject);
            part("client", m_trace.client + '[' + m_trace.clientIp + ']');
            part("user", m_trace.user);
            part("size", std::to_string(m_trace.size));
            part("score", std::to_string(m_trace.scoreMilli));
            part("time", span(m_trace.first, m_trace.last));
        }
        m_text += '\n';
    }

    void tellLeg(const TraceLeg &leg)
    {
        m_text += wordOf(kLegKinds, leg.kind);
        part(host(leg.host), leg.queueId.empty() ? "-" : leg.queueId);
        if (leg.closed)
            m_text += " closed";
        if (m_full) {
            part("program", leg.program);
            part("time", span(leg.first, leg.last));
        }
        m_text += '\n';
    }

    void tellEdge(const TraceEdge &edge)
    {
        m_text += "edge ";
        m_text += wordOf(kEdgeKinds, edge.kind);
        m_text += ' ' + legName(edge.from) + " - " + legName(edge.to) + ' ';
        m_text += gradeName(edge.grade);
        for (const RivalLeg &rival : edge.rivals)
            part(edge.rivalsForTo ? "or into" : "or from", host(rival.host) + ' ' + rival.queueId);
        if (m_full) {
            part("time", formatUtc(edge.time, true));
            proofs(edge.proofs);
        }
        m_text += '\n';
    }

    void tellRecipient(const TraceRecipient &node, size_t depth)
    {
        m_text.append(depth * 2, ' ');
        m_text += wordOf(kSteps, node.step);
        m_text += ' ' + node.address + ' ';
        m_text += verdictName(node.verdict);
        part("for", reasonName(node.reason));
        part("at", node.mailbox);
        if (node.grade != Grade::Proven)
            part("but", gradeName(node.grade));
        if (node.attempts > 1)
            part("after", std::to_string(node.attempts));
        if (node.storeSeen)
            m_text += ", store says so";
        if (m_full) {
            part("dsn", node.dsn);
            part("reply", node.reply);
            part("relay", node.relay);
            part("decided by", legName(node.leg));
            part("on", host(node.host));
            part("time", span(node.first, node.last));
            proofs(node.proofs);
            for (const uint32_t leg : node.path)
                part("over", legName(leg));
        }
        m_text += '\n';
        for (const TraceRecipient &child : node.children)
            tellRecipient(child, depth + 1);
    }

    void tellRest()
    {
        for (const TraceStage &stage : m_trace.stages) {
            m_text += "stage ";
            m_text += wordOf(kStageKinds, stage.kind);
            part("on", legName(stage.leg));
            part("time", span(stage.start, stage.end));
            part("times", std::to_string(stage.count));
            part("detail", stage.detail);
            part("dsn", stage.dsn);
            part("score", std::to_string(stage.scoreMilli));
            proofs(stage.lines);
            m_text += '\n';
        }
        m_text += "lines";
        proofs(m_trace.lines);
        m_text += '\n';
    }

    const Trace &m_trace;
    const std::vector<std::string> &m_hosts;
    bool m_full;
    std::string m_text;
};

} // namespace

BundleId MemoryStore::takeBundleId(int32_t day)
{
    return makeBundleId(day, ++m_lastNumber);
}

std::vector<BundleId> MemoryStore::findByTerms(std::span<const uint64_t> terms, Time from, Time to)
{
    std::vector<BundleId> found;
    for (const auto &[id, bundle] : m_bundles) {
        const bool has = std::ranges::any_of(
            terms, [&](uint64_t term) { return std::ranges::binary_search(bundle.terms, term); });
        if (has && bundle.last >= from && bundle.first <= to)
            found.push_back(id);
    }
    return found;
}

std::optional<StoredBundle> MemoryStore::load(BundleId id)
{
    const auto it = m_bundles.find(id);
    if (it == m_bundles.end())
        return std::nullopt;
    return stored(it->second);
}

StoredBundle MemoryStore::stored(const BundleRecord &record) const
{
    const auto lookup = [this](std::span<const LineRef> refs) {
        std::vector<std::string> lines;
        for (const LineRef &ref : refs)
            lines.push_back(m_lines.at(ref));
        return Result<std::vector<std::string>>(std::move(lines));
    };
    return {record.id, record.first, record.last, record.open,
            unpackLegs(record.legs, lookup).value()};
}

std::vector<StoredBundle> MemoryStore::bundles() const
{
    std::vector<StoredBundle> all;
    for (const auto &[id, record] : m_bundles)
        all.push_back(stored(record));
    return all;
}

void MemoryStore::commit(CorrelatorOutput output)
{
    for (const BundleId id : output.removed)
        m_bundles.erase(id);
    for (BundleRecord &bundle : output.bundles)
        m_bundles[bundle.id] = std::move(bundle);
    for (const BundleId id : output.finished)
        m_bundles.at(id).open = false;
    m_clocks.insert(m_clocks.end(), output.clocks.begin(), output.clocks.end());
}

std::vector<StoredBundle> MemoryStore::openBundles() const
{
    std::vector<StoredBundle> open;
    for (const auto &[id, record] : m_bundles) {
        if (record.open)
            open.push_back(stored(record));
    }
    return open;
}

std::vector<StoryLine> storyLines(std::string_view story)
{
    std::vector<StoryLine> lines;
    std::map<std::string, uint32_t> counts;
    while (!story.empty()) {
        const std::string_view text = trimmed(before(story, "\n"));
        story = after(story, "\n");
        if (text.empty())
            continue;
        const Header header = parseHeader(text);
        StoryLine line;
        line.host = header.host;
        line.text = text;
        line.time = timeOf(header);
        line.number = ++counts[line.host];
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> hostsOf(const std::vector<StoryLine> &lines)
{
    std::set<std::string> hosts;
    for (const StoryLine &line : lines)
        hosts.insert(line.host);
    return {hosts.begin(), hosts.end()};
}

TraceBuilder::TraceBuilder(std::vector<std::string> hosts) : m_hosts(std::move(hosts))
{
    restart();
}

TraceBuilder::TraceBuilder(const std::vector<StoryLine> &lines) : TraceBuilder(hostsOf(lines)) {}

void TraceBuilder::add(const StoryLine &line)
{
    const Header header = parseHeader(line.text);
    Event event;
    if (parseLine(header, event) != LineFate::Event)
        return;
    const auto host = std::ranges::find(m_hosts, line.host);
    const auto id = static_cast<HostId>(host - m_hosts.begin());
    event.time = line.time;
    event.line = {line.time.day(), id + 1U, line.number};
    m_store.keepLine(event.line, line.text);
    m_correlator->add(id, event);
}

void TraceBuilder::add(const std::vector<StoryLine> &lines)
{
    for (const StoryLine &line : lines)
        add(line);
}

void TraceBuilder::collect(Time watermark, bool everything)
{
    m_store.commit(m_correlator->collect(watermark, everything));
}

void TraceBuilder::restart()
{
    if (m_correlator)
        collect(Time::fromSeconds(0), true);
    m_correlator = std::make_unique<Correlator>(m_store);
    m_correlator->setHostNames(m_hosts);
    for (const StoredBundle &bundle : m_store.openBundles())
        m_correlator->resume(bundle);
}

std::vector<Trace> TraceBuilder::traces()
{
    collect(Time::fromSeconds(0), true);
    std::vector<Trace> all;
    for (const StoredBundle &bundle : m_store.bundles()) {
        for (Trace &trace : weave(bundle.legs, m_hosts))
            all.push_back(std::move(trace));
    }
    std::ranges::stable_sort(all, {}, [](const Trace &trace) { return trace.first; });
    return all;
}

std::string briefText(const Trace &trace, const std::vector<std::string> &hosts)
{
    return Teller(trace, hosts, false).tell();
}

std::string fullText(const Trace &trace, const std::vector<std::string> &hosts)
{
    return Teller(trace, hosts, true).tell();
}

std::string storyText(std::string_view story)
{
    const auto lines = storyLines(story);
    TraceBuilder builder(lines);
    builder.add(lines);
    std::string text;
    for (const Trace &trace : builder.traces())
        text += (text.empty() ? "" : "\n") + briefText(trace, builder.hosts());
    return text;
}

} // namespace Estafeta
