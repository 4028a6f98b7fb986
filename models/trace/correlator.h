// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flatmap.h"
#include "trace/bundle.h"
#include "trace/clockpair.h"
#include "trace/entryfacts.h"
#include "trace/hostnaming.h"
#include "trace/legcodec.h"
#include "trace/shortids.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace Estafeta {

/// Where bundles go when nothing more is expected of them, and come from when a late line belongs
/// to one of them. Implemented by the store; a test's is a map.
class BundleStore
{
public:
    virtual ~BundleStore() = default;
    [[nodiscard]] virtual BundleId takeBundleId(int32_t day) = 0;
    /// Bundles with one of these terms, first seen between `from` and `to`. Nearly always none.
    [[nodiscard]] virtual std::vector<BundleId> findByTerms(std::span<const uint64_t> terms,
                                                            Time from, Time to) = 0;
    /// Nothing when it is not there (any more).
    [[nodiscard]] virtual std::optional<StoredBundle> load(BundleId id) = 0;
};

/// What a commit has to write.
struct CorrelatorOutput {
    std::vector<BundleRecord> bundles;
    std::vector<BundleId> finished;  ///< handed out before as open; now they are not, nothing else
    std::vector<BundleId> removed;   ///< merged into one of `bundles`
    std::vector<ClockSample> clocks; ///< of bundles that are complete: each hand-off counts once
};

/// Events in, bundles out. It only gathers what belongs together: each event goes to its leg, legs
/// that share an id share a bundle. What the bundle means is woven from its legs (weave.h) each
/// time it is asked, so nothing here depends on the order in which hosts are read: an event of one
/// host must come after the earlier ones of the same host, that is all.
///
/// Memory: a bundle stays while one of its queue entries is open, and for kGrace of log time after
/// its last line; then it is handed out. A line that comes later still finds it, by the store.
class Correlator
{
public:
    explicit Correlator(BundleStore &store) : m_store(store) {}

    /// Host names by HostId, for weaving: who is "mx1.uni.example[10.0.0.1]"?
    void setHostNames(const std::vector<std::string> &names) { m_naming.setHosts(names); }
    /// What is known of hosts whose lines bear an address only; more with each collect().
    [[nodiscard]] HostNaming &naming() { return m_naming; }
    [[nodiscard]] const HostNaming &naming() const { return m_naming; }

    /// Takes up a bundle that was open when reading stopped.
    void resume(const StoredBundle &bundle);

    /// What is known of the event's queue entry, with the event; nullptr when it belongs to none.
    /// Good until the next call.
    EntryFacts *add(HostId host, const Event &event);
    /// The same of the entry that a line of this host names by its id; nullptr: not known, or no
    /// more.
    [[nodiscard]] EntryFacts *entry(HostId host, std::string_view queueId);

    /// Hands out the bundles of which nothing more is expected, given that all hosts were read up
    /// to `watermark`, and with `everything` all others too: those changed since they were last
    /// handed out, marked open.
    [[nodiscard]] CorrelatorOutput collect(Time watermark, bool everything);

    [[nodiscard]] size_t openBundles() const { return m_bundleCount; }

    static constexpr int64_t kGrace = 15 * 60 * Time::kSecond;
    /// Postfix and sendmail give up after five days; a leg without an end is left alone after.
    static constexpr int64_t kLifetime = 6 * Time::kDay;
    /// What seems to belong together beyond this is several bundles: each line that comes has its
    /// bundle woven anew. A list's copies for each reader are so many, and messages whose relay
    /// answers with the same id each time.
    static constexpr size_t kMostLegs = 4000;

private:
    struct Leg {
        LegKind kind = LegKind::Queue;
        HostId host = kNoHost;
        uint32_t bundle = 0;
        bool opened = false; ///< its first line was seen
        bool closed = false;
        bool hasMessageId = false;
        uint64_t sender = 0;         ///< hash, to find a filter's word by
        bool searched = false;       ///< qmail: its beginning is not in the store either
        int32_t recipientsLeft = -1; ///< sendmail's way to know the end; -1: unknown
        Time last;
        uint64_t key = 0;      ///< in m_legByKey; 0: none
        uint64_t pieceKey = 0; ///< qmail: see Correlator::joinPieces; 0: not qmail's
        uint64_t sideKey = 0;  ///< for a filter's continuation lines, or what a daemon's process
                               ///< says next; 0: none
        std::string id;
        std::string events;
        EventWriter writer;
        EntryFacts facts;

        void reset();
        [[nodiscard]] bool isWhole() const { return opened && closed; }
        [[nodiscard]] bool waits() const { return pieceKey != 0 && !searched && !isWhole(); }
    };
    struct Bundle {
        std::vector<uint32_t> legs;
        std::vector<uint64_t> keys;      ///< in m_bundleByKey, for this bundle
        std::vector<uint64_t> pieceKeys; ///< there too, while a leg waits for its other piece
        Time first;
        Time last;
        BundleId stored = 0; ///< its id, once it was handed out
        size_t asked = 0;    ///< so many of the keys were looked for in the store,
        Time askedFirst;     ///< near these times
        Time askedLast;
        std::vector<BundleId> merged; ///< ids of handed-out bundles that became part of this one
        bool changed = false;
        bool alive = false;

        void reset();
    };

    /// A queue id named by another host's line belongs to a leg of about the same time: short ids
    /// are used again (domain: inode and microseconds), and a retry may name its target a day late.
    static constexpr int64_t kIdWindow = Time::kDay;
    static constexpr int64_t kAnyTime = INT64_MAX;

    uint32_t legFor(HostId host, const Event &event);
    uint32_t queueLeg(HostId host, const Event &event);
    uint32_t promoted(HostId host, const Event &event);
    void expectQueueId(uint32_t leg, const Event &event);
    void setSideKey(uint32_t leg, uint64_t key);
    uint32_t keyedLeg(LegKind kind, HostId host, std::string_view id, uint64_t key, Time time);
    uint32_t newLeg(LegKind kind, HostId host, std::string_view id, uint64_t key, uint32_t bundle);
    uint32_t newBundle();
    static bool startsNewEpoch(const Leg &leg, const Event &event);
    static void noteState(Leg &leg, const Event &event);
    void joinPieces(uint32_t leg);
    void forgetPiece(uint32_t leg);
    void endSearch(uint32_t bundle);
    void joinByIds(uint32_t leg, const Event &event);
    void expectDelivery(uint32_t scanLeg, const Event &event);
    void joinScanOf(uint32_t leg, const Event &event);
    void joinByMoment(const MomentKeys &keys, uint32_t leg);
    void joinByKey(uint64_t key, uint32_t leg, int64_t window);
    void registerKey(uint64_t key, uint32_t leg);
    void merge(uint32_t into, uint32_t from);
    void takeIn(uint32_t bundle, const StoredBundle &stored);
    void takeKey(uint32_t leg, uint64_t key);
    void absorbStored(uint32_t bundle);
    void askFurther(uint32_t bundle);
    void absorbWith(uint32_t bundle, const std::vector<uint64_t> &keys, Time from, Time to);
    void absorbPieces(uint32_t bundle);
    void absorb(uint32_t bundle, const StoredBundle &stored);
    [[nodiscard]] bool hasRoom(uint32_t bundle, const StoredBundle &stored);
    [[nodiscard]] bool needsPiece(const Bundle &bundle, Time first, Time last) const;
    [[nodiscard]] bool isQuiet(const Bundle &bundle, Time watermark) const;
    void handOut(uint32_t bundle, bool quiet, CorrelatorOutput &output);
    [[nodiscard]] std::vector<EncodedLeg> legsOf(const Bundle &bundle) const;
    void drop(uint32_t bundle);

    BundleStore &m_store;
    HostNaming m_naming;
    std::vector<Leg> m_legs;
    std::vector<uint32_t> m_freeLegs;
    std::vector<Bundle> m_bundles;
    std::vector<uint32_t> m_freeBundles;
    size_t m_bundleCount = 0;
    FlatMap m_legByKey;    ///< (host, kind, id) -> the newest leg with it
    FlatMap m_bundleByKey; ///< termKey -> bundle
    std::unordered_map<BundleId, uint32_t> m_byStoredId; ///< also of those merged into others
    std::unordered_set<BundleId> m_full;                 ///< in the store, found to have kMostLegs
};

} // namespace Estafeta
