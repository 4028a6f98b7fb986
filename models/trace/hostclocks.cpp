// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/hostclocks.h"

#include "trace/trace.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace Estafeta {

namespace {

constexpr uint64_t kFewestHandoffs = 5;
constexpr int64_t kSmallestOffset = 2 * Time::kSecond;

/// A graph of hosts that exchange mail.
class ClockGraph
{
public:
    struct Place {
        HostId reference = kNoHost;
        int64_t aheadUs = 0;
        uint64_t count = 0; ///< of the weakest link on the way to the reference
    };

    explicit ClockGraph(std::span<const ClockLink> links);

    std::map<HostId, Place> places();

private:
    [[nodiscard]] HostId reference() const;
    bool step();

    std::vector<ClockLink> m_links;
    std::map<HostId, Place> m_places;
};

/// What A says of B and B of A becomes one link, as exact as the hand-offs are many.
void join(std::map<std::pair<HostId, HostId>, ClockLink> &joined, ClockLink link)
{
    if (link.sender == link.receiver || link.count == 0)
        return;
    if (link.sender > link.receiver) {
        std::swap(link.sender, link.receiver);
        link.aheadUs = -link.aheadUs;
    }
    const auto [at, isNew] = joined.try_emplace({link.sender, link.receiver}, link);
    if (isNew)
        return;
    ClockLink &sum = at->second;
    const uint64_t count = sum.count + link.count;
    const double share = static_cast<double>(link.count) / static_cast<double>(count);
    sum.aheadUs += static_cast<int64_t>(static_cast<double>(link.aheadUs - sum.aheadUs) * share);
    sum.count = count;
}

ClockGraph::ClockGraph(std::span<const ClockLink> links)
{
    std::map<std::pair<HostId, HostId>, ClockLink> joined;
    for (const ClockLink &link : links)
        join(joined, link);
    for (const auto &[hosts, link] : joined) {
        if (link.count >= kFewestHandoffs)
            m_links.push_back(link);
    }
}

/// The hosts that some link tells of.
std::map<HostId, ClockGraph::Place> ClockGraph::places()
{
    for (HostId host = reference(); host != kNoHost; host = reference()) {
        m_places[host] = {host, 0, UINT64_MAX};
        while (step()) {
        }
    }
    return std::move(m_places);
}

/// Of the hosts without a place the one with most links, then most hand-offs.
HostId ClockGraph::reference() const
{
    std::map<HostId, std::pair<size_t, uint64_t>> weights;
    for (const ClockLink &link : m_links) {
        for (const HostId host : {link.sender, link.receiver}) {
            if (m_places.contains(host))
                continue;
            ++weights[host].first;
            weights[host].second += link.count;
        }
    }
    const auto best =
        std::ranges::max_element(weights, {}, [](const auto &entry) { return entry.second; });
    return best == weights.end() ? kNoHost : best->first;
}

/// Gives the host a place that the strongest link leads to.
bool ClockGraph::step()
{
    const ClockLink *best = nullptr;
    for (const ClockLink &link : m_links) {
        if (m_places.contains(link.sender) != m_places.contains(link.receiver)
            && (!best || link.count > best->count))
            best = &link;
    }
    if (!best)
        return false;
    const bool forward = m_places.contains(best->sender);
    const Place &from = m_places[forward ? best->sender : best->receiver];
    const int64_t ahead = from.aheadUs + (forward ? best->aheadUs : -best->aheadUs);
    const Place place{from.reference, ahead, std::min(from.count, best->count)};
    m_places[forward ? best->receiver : best->sender] = place;
    return true;
}

} // namespace

std::vector<HostClock> hostClocks(std::span<const ClockLink> links,
                                  const std::vector<std::string> &hostNames)
{
    std::vector<HostClock> clocks;
    for (const auto &[host, place] : ClockGraph(links).places()) {
        if (std::abs(place.aheadUs) < kSmallestOffset || host >= hostNames.size()
            || place.reference >= hostNames.size())
            continue;
        clocks.push_back({hostNames[host], hostNames[place.reference], place.aheadUs, place.count});
    }
    return clocks;
}

std::vector<int64_t> clockOffsets(const std::vector<HostClock> &clocks,
                                  const std::vector<std::string> &hostNames)
{
    std::vector<int64_t> offsets(clocks.empty() ? 0 : hostNames.size(), 0);
    for (const HostClock &clock : clocks) {
        const auto host = std::ranges::find(hostNames, clock.host);
        if (host != hostNames.end())
            offsets[static_cast<size_t>(host - hostNames.begin())] = clock.aheadUs;
    }
    return offsets;
}

void sortLines(Trace &trace, const std::vector<int64_t> &offsets)
{
    std::ranges::stable_sort(trace.lines, {}, [&](const Proof &line) {
        return commonTime(line.time, line.host, offsets);
    });
}

} // namespace Estafeta
