// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QString>
#include <QTimeZone>

/// Moments as the command line reads and writes them: in this machine's zone (TZ).
namespace Estafeta::Cli {

/// "2026-11-21 10:32:07"; "an unknown time" when it is unset.
[[nodiscard]] QString momentText(Time time);
/// "10:32:07", with the date before it when that is another day than `day`.
[[nodiscard]] QString clockText(Time time, Time day);
/// "0.4 s", "11 s", "5 min", "3 h 20 min", "2 days".
[[nodiscard]] QString durationText(int64_t us);
/// The zone's name, as "Europe/Madrid".
[[nodiscard]] QString zoneName();

[[nodiscard]] Time now();

/// Which end of a period a moment stands for: "2026-11-21" begins that day, or ends with it.
enum class PeriodEnd { Since, Until };

/// Reads "2026-11-21", "2026-11-21 10:00", "2026-11-21 10:00:30" (in `zone`), RFC 3339 with its
/// own, "now", and what lies before `now`: "-3d", "-2h", "-30m", "-1w". Unset: none of these.
[[nodiscard]] Time parseMoment(const QString &text, Time now, PeriodEnd end,
                               const QTimeZone &zone = QTimeZone::LocalTime);

} // namespace Estafeta::Cli
