// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Estafeta {

/// Moments, lengths of time and sizes in the reader's language and zone.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
public:
    [[nodiscard]] static QDateTime local(Time time);
    /// "21 Nov 10:32:07", for lists.
    [[nodiscard]] static QString moment(Time time);
    /// "10:32:07".
    [[nodiscard]] static QString clock(Time time);
    /// "21 November at 10:32", for sentences.
    [[nodiscard]] static QString inSentence(Time time);
    /// "from ... to ..." for sentences; the date once when it is one day.
    [[nodiscard]] static QString span(Time from, Time to);
    /// "20 Nov 06:00 – 21 Nov 11:41", where room is short.
    [[nodiscard]] static QString shortSpan(Time from, Time to);
    /// The exact moment in UTC, for tooltips.
    [[nodiscard]] static QString exact(Time time);
    /// "41 s", "30 min", "2 h 5 min", "3 days".
    [[nodiscard]] static QString duration(int64_t us);
    [[nodiscard]] static QString size(int64_t bytes);
    /// The reader's zone, as it is said once per page.
    [[nodiscard]] static QString zone();
};

} // namespace Estafeta
