// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostcoverage.h"

#include <QCoreApplication>
#include <QStringList>

namespace Estafeta {

/// What the logs cover, in words: without it "nothing found" is no answer.
class CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(CoverageText)
public:
    /// "mx1 21 November from 05:00 to 10:41".
    [[nodiscard]] static QString span(const HostCoverage &host);
    /// The same where room is short, with its trouble counted.
    [[nodiscard]] static QString brief(const HostCoverage &host);
    /// When lines are missing, each in words; of many the newest.
    [[nodiscard]] static QStringList gaps(const HostCoverage &host);
    /// What is wrong with a host's logs; empty: nothing.
    [[nodiscard]] static QString trouble(const HostCoverage &host);
    /// How far the host's clock is off; empty: not clearly.
    [[nodiscard]] static QString clock(const HostCoverage &host);
    /// What may be concluded from an empty result: whether the hosts' logs cover since..until.
    /// Unset times stand for the first and the last line.
    [[nodiscard]] static QString absence(const std::vector<HostCoverage> &hosts, Time since,
                                         Time until);
    /// One line per host, for below absence().
    [[nodiscard]] static QString list(const std::vector<HostCoverage> &hosts);
};

} // namespace Estafeta
