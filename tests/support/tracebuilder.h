// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/correlator.h"
#include "trace/trace.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// From log lines of several hosts to traces as text, for the tests of the correlator.
namespace Estafeta {

/// What a correlator hands out, in a map.
class MemoryStore : public BundleStore
{
public:
    [[nodiscard]] BundleId takeBundleId(int32_t day) override;
    [[nodiscard]] std::vector<BundleId> findByTerms(std::span<const uint64_t> terms, Time from,
                                                    Time to) override;
    [[nodiscard]] std::optional<StoredBundle> load(BundleId id) override;

    void commit(CorrelatorOutput output);
    /// What bundles are read from again.
    void keepLine(const LineRef &ref, std::string text) { m_lines[ref] = std::move(text); }
    [[nodiscard]] std::vector<StoredBundle> openBundles() const;
    [[nodiscard]] std::vector<StoredBundle> bundles() const;
    [[nodiscard]] const std::vector<ClockSample> &clocks() const { return m_clocks; }

private:
    [[nodiscard]] StoredBundle stored(const BundleRecord &record) const;

    std::map<BundleId, BundleRecord> m_bundles;
    std::map<LineRef, std::string> m_lines;
    std::vector<ClockSample> m_clocks;
    uint32_t m_lastNumber = 0;
};

/// Lines with the headers of traditional syslog (of 2026) or RFC 3339; the header's host is whose
/// line it is. Blank lines and blanks in front count for nothing.
struct StoryLine {
    std::string host;
    std::string text;
    Time time;
    uint32_t number = 0; ///< among the lines of its host, from 1
};
[[nodiscard]] std::vector<StoryLine> storyLines(std::string_view story);

/// Feeds lines into a correlator, which may be stopped and started again between any two.
class TraceBuilder
{
public:
    /// The hosts that lines will come from: all of them, so that ids do not depend on the order.
    explicit TraceBuilder(std::vector<std::string> hosts);
    explicit TraceBuilder(const std::vector<StoryLine> &lines);

    void add(const StoryLine &line);
    void add(const std::vector<StoryLine> &lines);
    void collect(Time watermark, bool everything);
    /// Another process goes on with what the store has.
    void restart();

    /// What the store knows after all that was added. Oldest first.
    [[nodiscard]] std::vector<Trace> traces();
    [[nodiscard]] const std::vector<std::string> &hosts() const { return m_hosts; }
    [[nodiscard]] const MemoryStore &store() const { return m_store; }
    [[nodiscard]] const Correlator &correlator() const { return *m_correlator; }

private:
    std::vector<std::string> m_hosts;
    MemoryStore m_store;
    std::unique_ptr<Correlator> m_correlator;
};

/// The hosts of the lines, in alphabetical order.
[[nodiscard]] std::vector<std::string> hostsOf(const std::vector<StoryLine> &lines);

/// A trace in few words: a line for the message, one a leg, an edge, a recipient.
///
///     message <m1@uni.example> from ana@uni.example
///     leg mx1 4A1B2C3D4E closed
///     leg mx2 5B2C3D4E5F closed
///     edge handoff mx1 4A1B2C3D4E - mx2 5B2C3D4E5F proven
///     to bob@uni.example delivered_mailbox at user.bob, store says so
[[nodiscard]] std::string briefText(const Trace &trace, const std::vector<std::string> &hosts);

/// The same with everything else a trace holds: what must not depend on the order of reading.
[[nodiscard]] std::string fullText(const Trace &trace, const std::vector<std::string> &hosts);

/// All traces of the lines read in the order given, brief, parted by a blank line.
[[nodiscard]] std::string storyText(std::string_view story);

} // namespace Estafeta
