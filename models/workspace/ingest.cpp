// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/ingest.h"

#include "core/text.h"
#include "trace/figures.h"
#include "trace/linelegs.h"

#include <algorithm>
#include <optional>

namespace Estafeta {

namespace {

/// Small enough for what is open and what is complete to stay in a processor's caches.
constexpr size_t kCollectBytes = 2 << 20;

// As long as a server's columns take them; words that long are none for a chart.
constexpr size_t kMostProgram = 255;
constexpr size_t kMostWords = 500;

std::optional<LineFact> factOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::Delivery:
        switch (event.status) {
        case DeliveryStatus::Sent:
            return LineFact::TrySent;
        case DeliveryStatus::Deferred:
            return LineFact::TryDeferred;
        case DeliveryStatus::Bounced:
            return LineFact::TryBounced;
        case DeliveryStatus::Expired:
            return LineFact::TryExpired;
        default:
            return std::nullopt;
        }
    case EventKind::Expired:
        return LineFact::TryExpired;
    case EventKind::Rejected:
        return LineFact::Refused;
    case EventKind::Login:
        return event.action == Action::Ok ? LineFact::LoginOk : LineFact::LoginFailed;
    default:
        return std::nullopt;
    }
}

/// Nothing for a ban, which a daemon says of a client.
std::optional<MomentKind> momentOf(const Event &event)
{
    if (event.kind != EventKind::Service || !event.clientIp.empty())
        return std::nullopt;
    switch (event.action) {
    case Action::Started:
        return MomentKind::Started;
    case Action::Stopped:
        return MomentKind::Stopped;
    case Action::Reloaded:
        return MomentKind::Reloaded;
    case Action::Failed:
        return MomentKind::Failed;
    case Action::Ok:
        return MomentKind::Recovered;
    default:
        return std::nullopt;
    }
}

void countTry(Sums &sums, HostId host, const Event &event)
{
    if (event.kind != EventKind::Delivery || event.delayMs < 0)
        return;
    if (event.status == DeliveryStatus::Deferred)
        sums.delays[{host, DelayStage::PutOff}].add(event.delayMs);
    if (event.status != DeliveryStatus::Sent)
        return;
    sums.delays[{host, DelayStage::Attempt}].add(event.delayMs);
    constexpr DelayStage kParts[] = {DelayStage::BeforeQueue, DelayStage::InQueue,
                                     DelayStage::Connection, DelayStage::Sending};
    for (size_t i = 0; i < std::size(kParts) && event.stageMs[i] >= 0; ++i)
        sums.delays[{host, kParts[i]}].add(event.stageMs[i]);
}

} // namespace

Ingest::Ingest(StoreWriter &writer) : m_writer(writer), m_correlator(*this) {}

Result<std::unique_ptr<Ingest>> Ingest::open(StoreWriter &writer)
{
    std::unique_ptr<Ingest> ingest(new Ingest(writer));
    auto bundles = writer.openBundles();
    if (!bundles)
        return bundles.error();
    auto clockPairs = writer.clockPairs();
    if (!clockPairs)
        return clockPairs.error();
    ingest->m_clockPairs = std::move(clockPairs).value();
    auto naming = writer.state(std::string(kHostNamingState));
    if (!naming)
        return naming.error();
    ingest->m_savedNaming = naming->value_or(std::string());
    ingest->m_correlator.naming().resume(ingest->m_savedNaming);
    ingest->m_correlator.setHostNames(writer.hostNames());
    for (const StoredBundle &bundle : *bundles)
        ingest->m_correlator.resume(bundle);
    return ingest;
}

Result<std::string> Ingest::readerState(const std::string &stateName)
{
    auto state = m_writer.state(stateName);
    if (!state)
        return state.error();
    return state->value_or(std::string());
}

void Ingest::add(const Origin &origin, HostBatch batch)
{
    (void)m_writer.keepAlive(); // the next commit tells
    const HostId id = m_writer.hostId(origin.host);
    std::vector<HostId> ids;
    for (const std::string &host : batch.read.hosts)
        ids.push_back(idOf(host));
    m_correlator.setHostNames(m_writer.hostNames());
    if (!batch.blocks.empty()) {
        const auto count = static_cast<uint32_t>(batch.blocks.size());
        const uint32_t first = m_writer.takeBlockIds(batch.read.day, count);
        for (Event &event : batch.read.events)
            event.line.block += first;
        for (uint32_t i = 0; i < count; ++i)
            m_pending.blocks.push_back({batch.read.day, first + i, id, std::move(batch.blocks[i])});
    }
    for (size_t i = 0; i < batch.read.events.size(); ++i) {
        const HostId host = ids[batch.read.hostOf[i]];
        EntryFacts *entry = m_correlator.add(host, batch.read.events[i]);
        m_reportCounter.add(host, batch.read.events[i], entry, batch.read.text);
    }
    countLines(batch.read, ids);
    m_newest = std::max(m_newest, batch.read.last);
    if (origin.inStep) {
        Time &upTo = m_readUpTo[origin.host];
        upTo = std::max(upTo, batch.read.last);
    }
    m_pendingBytes += batch.read.text.size();
    m_uncollectedBytes += batch.read.text.size();
    // What is complete is woven while it is at hand in the processor's caches.
    if (m_uncollectedBytes >= kCollectBytes)
        collect(false);

    ReadBatch &rest = m_lastOf[origin.stateName];
    rest.state = std::move(batch.read.state);
    rest.coverage = std::move(batch.read.coverage);
    rest.unparsed = std::move(batch.read.unparsed);
}

/// A log host's lines may use a shorter name than the folder or the host's own logs do, or the name
/// of a host that they called by its address before.
HostId Ingest::idOf(const std::string &name)
{
    const auto &logged = m_writer.hostNames();
    m_correlator.setHostNames(logged);
    const bool isExact =
        std::ranges::any_of(logged, [&](const auto &known) { return equalsNoCase(known, name); });
    const auto &shown = m_correlator.naming().names();
    const auto like =
        std::ranges::find_if(shown, [&](const auto &known) { return isSameHost(known, name); });
    if (isExact || like == shown.end())
        return m_writer.hostId(name);
    return static_cast<HostId>(like - shown.begin());
}

void Ingest::finish(const Origin &origin)
{
    m_readUpTo.erase(origin.host);
}

Time Ingest::watermark() const
{
    Time lowest = m_newest;
    for (const auto &[host, upTo] : m_readUpTo)
        lowest = std::min(lowest, upTo); // unset, before the first line, is the lowest of all
    return lowest;
}

void Ingest::collect(bool everything)
{
    m_uncollectedBytes = 0;
    // An import may bring older days than the store has, so its own progress is what counts.
    Time upTo = watermark();
    if (!upTo.isSet())
        upTo = {0};
    CorrelatorOutput output = m_correlator.collect(upTo, everything);
    for (const BundleId id : output.removed) {
        m_bundles.remove(id);
        m_pending.removed.push_back(id); // the store may have it as it was before
    }
    for (BundleRecord &bundle : output.bundles)
        m_bundles.add(std::move(bundle));
    for (const BundleId id : output.finished) {
        if (!m_bundles.finish(id))
            m_pending.finished.push_back(id);
    }
    noteClocks(output.clocks);
}

Result<void> Ingest::commit()
{
    collect(true);
    if (m_failure)
        return *m_failure;
    m_pending.bundles = m_bundles.take();
    m_pending.reports = m_reportCounter.take();
    for (auto &[hosts, pair] : m_pending.clockPairs)
        pair = m_clockPairs[hosts];
    for (auto &[stateName, batch] : m_lastOf) {
        m_pending.state.emplace_back(stateName, std::move(batch.state));
        std::ranges::move(batch.coverage, std::back_inserter(m_pending.coverage));
        std::ranges::move(batch.unparsed, std::back_inserter(m_pending.unparsed));
    }
    m_lastOf.clear();
    m_pendingBytes = 0;
    std::string naming = m_correlator.naming().encoded();
    if (naming != m_savedNaming)
        m_pending.state.emplace_back(kHostNamingState, naming);
    const auto result = m_writer.commit(m_pending);
    if (result)
        m_savedNaming = std::move(naming);
    m_pending = Commit();
    return result;
}

/// What a line says by itself is counted once and for all: no later line changes it.
void Ingest::countLines(const ReadBatch &batch, const std::vector<HostId> &ids)
{
    for (const ReadBatch::Tally &tally : batch.tallies) {
        LineCounts &counts =
            m_pending.lineSums[tally.hour].programs[{ids[tally.host], tally.program}];
        counts.lines += tally.lines;
        counts.events += tally.events;
        counts.unparsed += tally.unparsed;
        m_reportCounter.addLines(ids[tally.host], tally.hour, tally.lines);
    }
    for (const Notice &notice : batch.notices)
        m_reportCounter.add(ids[notice.host], notice);
    for (size_t i = 0; i < batch.events.size(); ++i) {
        const Event &event = batch.events[i];
        const HostId host = ids[batch.hostOf[i]];
        if (const auto fact = factOf(event)) {
            Sums &sums = m_pending.lineSums[hourOf(event.time)];
            ++sums.facts[{host, *fact}];
            countTry(sums, host, event);
        } else if (const auto kind = momentOf(event)) {
            m_pending.moments.push_back({event.time, host, *kind,
                                         std::string(event.program.substr(0, kMostProgram)),
                                         std::string(event.text.substr(0, kMostWords))});
        }
    }
}

void Ingest::noteClocks(const std::vector<ClockSample> &samples)
{
    for (const ClockSample &sample : samples) {
        const std::pair hosts(sample.sender, sample.receiver);
        m_clockPairs[hosts].add(sample.time, sample.aheadUs);
        m_pending.clockPairs.try_emplace(hosts); // its summary comes with the commit
    }
}

BundleId Ingest::takeBundleId(int32_t day)
{
    return m_writer.takeBundleId(day);
}

std::vector<BundleId> Ingest::findByTerms(std::span<const uint64_t> terms, Time from, Time to)
{
    auto found = m_writer.findByTerms(terms, from, to);
    if (!found) {
        m_failure = found.error();
        return {};
    }
    m_bundles.find(terms, from, to, *found);
    std::ranges::sort(*found);
    const auto doubles = std::ranges::unique(*found);
    found->erase(doubles.begin(), doubles.end());
    return std::move(found).value();
}

std::optional<StoredBundle> Ingest::load(BundleId id)
{
    if (const BundleRecord *pending = m_bundles.get(id)) {
        auto legs = unpackLegs(pending->legs, [this](auto refs) { return lines(refs); });
        if (legs)
            return StoredBundle{id, pending->first, pending->last, pending->open, std::move(*legs)};
        m_failure = legs.error();
        return std::nullopt;
    }
    auto bundle = m_writer.load(id);
    if (bundle)
        return std::move(bundle).value();
    if (bundle.error().code != ErrorCode::NotFound)
        m_failure = bundle.error();
    return std::nullopt;
}

Result<std::vector<std::string>> Ingest::lines(std::span<const LineRef> refs)
{
    auto lines = m_writer.lines(refs);
    if (!lines)
        return lines;
    for (size_t i = 0; i < refs.size(); ++i) {
        const auto block = std::ranges::find_if(m_pending.blocks, [&](const ArchivedBlock &b) {
            return b.day == refs[i].day && b.id == refs[i].block;
        });
        if (block == m_pending.blocks.end())
            continue;
        const auto text = decompressBlock(block->block.data);
        if (!text)
            return text.error();
        const auto all = splitLines(*text);
        if (refs[i].line < all.size())
            (*lines)[i] = all[refs[i].line];
    }
    return lines;
}

} // namespace Estafeta
