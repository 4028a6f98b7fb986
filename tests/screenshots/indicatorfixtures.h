// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QStringList>

namespace Estafeta::Fixtures {

/// Mail of a site of three hosts as it might be: weekdays and nights, one host without logs.
struct MailScene {
    double perHour = 1'300; ///< messages at the busiest hour of a weekday
    Time gapBegin;          ///< nothing was read from here; unset: no gap
    Time gapEnd;
    Time dipBegin; ///< from here on hardly anything came in, which stands out
    Time dipEnd;
    Time known; ///< the logs end here; unset: never
    std::vector<Moment> moments;
};

[[nodiscard]] QStringList mailHosts(); ///< by HostId

/// An answer to `question`, as exact in its sums as a store's.
[[nodiscard]] IndicatorView indicatorView(const IndicatorQuestion &question,
                                          const MailScene &scene = {});

/// One day with a gap in the night, a dip before noon and what the daemons said of it.
[[nodiscard]] MailScene badDay(Time midnight);

} // namespace Estafeta::Fixtures
