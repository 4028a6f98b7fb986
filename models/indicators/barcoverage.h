// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "core/ids.h"
#include "indicators/bars.h"

#include <span>
#include <string>
#include <vector>

namespace Estafeta {

/// What was read of which host from when to when, asked by bars.
///
/// A host's files are taken together: a silence between two of them counts as read, unless it is
/// longer than kGapUs. A host without files of its own, whose lines a log host keeps, is as covered
/// as all files together.
class BarCoverage
{
public:
    /// `hostNames` by HostId.
    BarCoverage(const Coverage &coverage, const std::vector<std::string> &hostNames);

    /// Of these hosts; of all where there are none. A host counts from its first line until a week
    /// after its last: one that was added later, or taken away long ago, is not missing.
    [[nodiscard]] Covered ofBar(const Bar &bar, std::span<const HostId> hosts, Time now) const;
    /// Of one host.
    [[nodiscard]] Covered ofHost(const Bar &bar, HostId host, Time now) const;

private:
    using Spans = std::vector<TimeSpan>; ///< in order, apart from each other
    [[nodiscard]] const Spans &spansOf(HostId host) const;
    [[nodiscard]] static Covered coveredBy(const Spans &spans, const Bar &bar);
    [[nodiscard]] static bool counts(const Spans &spans, const Bar &bar);

    std::vector<Spans> m_spans; ///< by HostId; empty: not known by itself
    Spans m_all;
};

} // namespace Estafeta
