// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/ingest.h"

#include <algorithm>

namespace Estafeta {

namespace {

std::string stateName(const std::string& host)
{
    return "reader/" + host;
}

} // namespace

Ingest::Ingest(StoreWriter& writer)
    : m_writer(writer)
    , m_correlator(*this)
{
}

Result<std::unique_ptr<Ingest>> Ingest::open(StoreWriter& writer)
{
    std::unique_ptr<Ingest> ingest(new Ingest(writer));
    auto bundles = writer.openBundles();
    if (!bundles)
        return bundles.error();
    ingest->m_correlator.setHostNames(writer.hostNames());
    for (const StoredBundle& bundle : *bundles)
        ingest->m_correlator.resume(bundle);
    return ingest;
}

Result<std::string> Ingest::readerState(const std::string& host)
{
    auto state = m_writer.state(stateName(host));
    if (!state)
        return state.error();
    return state->value_or(std::string());
}

void Ingest::add(const std::string& host, HostBatch batch)
{
    const HostId id = m_writer.hostId(host);
    m_correlator.setHostNames(m_writer.hostNames());
    if (!batch.blocks.empty()) {
        const auto count = static_cast<uint32_t>(batch.blocks.size());
        const uint32_t first = m_writer.takeBlockIds(batch.read.day, count);
        for (Event& event : batch.read.events)
            event.line.block += first;
        for (uint32_t i = 0; i < count; ++i)
            m_pending.blocks.push_back({batch.read.day, first + i, id, std::move(batch.blocks[i])});
    }
    for (const Event& event : batch.read.events)
        m_correlator.add(id, event);
    Time& upTo = m_readUpTo[host];
    if (batch.read.last.isSet())
        upTo = upTo.isSet() ? std::max(upTo, batch.read.last) : batch.read.last;
    if (upTo.isSet())
        m_newest = m_newest.isSet() ? std::max(m_newest, upTo) : upTo;
    m_pendingBytes += batch.read.text.size();

    HostBatch rest;
    rest.read.state = std::move(batch.read.state);
    rest.read.coverage = std::move(batch.read.coverage);
    rest.read.unparsed = std::move(batch.read.unparsed);
    m_lastOf[host] = std::move(rest);
}

void Ingest::finish(const std::string& host)
{
    m_readUpTo.erase(host);
}

Time Ingest::watermark() const
{
    if (m_readUpTo.empty())
        return m_newest;
    Time lowest = m_newest;
    for (const auto& [host, upTo] : m_readUpTo) {
        if (!upTo.isSet())
            return {};
        lowest = std::min(lowest, upTo);
    }
    return lowest;
}

Result<void> Ingest::commit()
{
    // An import may bring older days than the store has, so its own progress is what counts.
    Time upTo = watermark();
    if (!upTo.isSet())
        upTo = {0};
    CorrelatorOutput output = m_correlator.collect(upTo, true);
    if (m_failure)
        return *m_failure;
    m_pending.bundles = std::move(output.bundles);
    m_pending.removed = std::move(output.removed);
    for (auto& [host, batch] : m_lastOf) {
        m_pending.state.emplace_back(stateName(host), std::move(batch.read.state));
        std::ranges::move(batch.read.coverage, std::back_inserter(m_pending.coverage));
        std::ranges::move(batch.read.unparsed, std::back_inserter(m_pending.unparsed));
    }
    m_lastOf.clear();
    m_pendingBytes = 0;
    const auto result = m_writer.commit(m_pending);
    m_pending = Commit();
    return result;
}

BundleId Ingest::takeBundleId(int32_t day)
{
    return m_writer.takeBundleId(day);
}

std::vector<BundleId> Ingest::findByTerms(std::span<const uint64_t> terms, Time from, Time to)
{
    auto found = m_writer.findByTerms(terms, from, to);
    if (found)
        return std::move(found).value();
    m_failure = found.error();
    return {};
}

std::optional<StoredBundle> Ingest::load(BundleId id)
{
    auto bundle = m_writer.load(id);
    if (bundle)
        return std::move(bundle).value();
    if (bundle.error().code != ErrorCode::NotFound)
        m_failure = bundle.error();
    return std::nullopt;
}

} // namespace Estafeta
