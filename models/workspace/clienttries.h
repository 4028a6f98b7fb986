// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "trace/othertries.h"
#include "trace/query.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

class StoreReader;

/// What a client was told when it came with a message for one recipient.
enum class TryOutcome : uint8_t { PutOff, Final, Neither };

/// Of a trace's recipient. What our queue tries again has been accepted.
[[nodiscard]] TryOutcome outcomeOf(const Trace &trace, const TraceRecipient &recipient);

/// The tries in a store that the client of `trace` may have made. Thread: the reader's.
class ClientTries
{
public:
    /// A forged pair of addresses may come from thousands of clients. To look at so many would keep
    /// whoever asks waiting; what is not looked at is not told.
    static constexpr size_t kMostRows = 5000;
    static constexpr size_t kMostBundles = 100;

    struct Try {
        TryOutcome outcome = TryOutcome::Neither;
        OtherTry other;
    };

    ClientTries(StoreReader &reader, std::vector<std::string> hostNames, const Trace &trace);

    /// The rows from the trace's sender with since <= first < until, newest first; kMostRows or
    /// more when some may be missing. Of a message to many all that its sender wrote, rather than a
    /// search for each.
    [[nodiscard]] Result<std::vector<ResultRow>> rowsWithin(Time since, Time until);

    /// The try that `row` is, for a recipient of the trace. Nothing when the row is of other
    /// people, of another client, or says nothing.
    [[nodiscard]] Result<std::optional<Try>> look(const TraceRecipient &recipient,
                                                  const ResultRow &row);

    /// Whether there is more to look at than anybody waits for.
    [[nodiscard]] bool isTired() const { return m_tired; }
    /// Lets kMostBundles more be looked at.
    void rest();

private:
    [[nodiscard]] bool isSamePair(const TraceRecipient &recipient, const ResultRow &row) const;
    [[nodiscard]] Result<const Trace *> load(TraceId id);
    [[nodiscard]] Result<std::vector<Trace>> weaveBundle(uint64_t id);

    StoreReader &m_reader;
    std::vector<std::string> m_hostNames;
    const Trace &m_trace;
    std::map<uint64_t, std::vector<Trace>> m_bundles; ///< looked at already
    size_t m_bundlesLeft = kMostBundles;
    bool m_tired = false;
};

} // namespace Estafeta
