// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"
#include "indicators/indicator.h"
#include "indicators/moment.h"
#include "indicators/sums.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the Indicators page asks and what it shows: plain values.
namespace Estafeta {

/// How long a bar is, by the clocks of a zone: a day of 23 hours is a day.
enum class BarUnit : uint8_t { Minute, Hour, Day, Week, Month };
inline constexpr int kBarUnitCount = 5;

/// With what a period is compared.
enum class Comparison : uint8_t {
    None,
    PeriodBefore, ///< as long, and ends where it begins
    WeekBefore,   ///< the same week days, seven days earlier
};

/// Which messages count. Empty: all.
struct IndicatorFilter {
    std::vector<HostId> hosts; ///< that took them in; of legs and lines, whose they are
    std::optional<Direction> direction;
    std::string domain; ///< of the recipient, in lower case
    friend bool operator==(const IndicatorFilter &, const IndicatorFilter &) = default;
};

struct IndicatorQuestion {
    Time since;
    Time until; ///< exclusive; both are set
    BarUnit unit = BarUnit::Hour;
    std::string zone = "UTC"; ///< an IANA name
    CountOf count = CountOf::Messages;
    IndicatorFilter filter;
    Comparison comparison = Comparison::None;
    Indicator main = Indicator::Received; ///< that of the band, the anomalies and the parts
    bool band = false;
    friend bool operator==(const IndicatorQuestion &, const IndicatorQuestion &) = default;
};

enum class Covered : uint8_t {
    Whole,
    Partly, ///< a gap in it, or it has not ended yet
    Not,    ///< nothing was read of it: its values are no zeros
};

struct Bar {
    Time begin;
    Time end; ///< exclusive
    Covered covered = Covered::Whole;
    friend bool operator==(const Bar &, const Bar &) = default;
};

/// A value for each bar; NaN: there is none (nothing read, or an average of nothing).
struct IndicatorLine {
    Indicator indicator = Indicator::Received;
    std::vector<double> values;
    double total = 0; ///< of the whole period: the sum, or the average or quantile of all
};

/// What is usual for each bar: quartiles of the same hour of the same week day over past weeks. NaN
/// where fewer than three weeks are known.
struct UsualBand {
    std::vector<double> lower;
    std::vector<double> median;
    std::vector<double> upper;
    int weeks = 0; ///< at most so many went in
};

/// A bar that is far from what is usual: more than three times the distance between the quartiles
/// away from the nearer one, by a fifth of the median at least, and by a number that is not small
/// in itself (leastDifference()).
struct Anomaly {
    size_t bar = 0;
    double value = 0;
    double usual = 0; ///< the median
    friend bool operator==(const Anomaly &, const Anomaly &) = default;
};

/// The main indicator of one host, for the small charts.
struct IndicatorPart {
    HostId host = kNoHost;
    std::string name;
    std::vector<double> values;
    std::vector<Covered> covered;
    double total = 0;
};

/// Delays of tries by the four parts that Postfix prints, and in all; milliseconds.
struct DelayPart {
    DelayStage stage = DelayStage::Attempt;
    std::vector<double> median;
    std::vector<double> p95;
};

struct IndicatorView {
    IndicatorQuestion question;
    std::vector<Bar> bars;
    std::vector<IndicatorLine> lines;    ///< those that isKnown(), in their order
    std::vector<IndicatorLine> compared; ///< of the other period, bar by bar; same order; or empty
    std::optional<UsualBand> band;
    std::vector<Anomaly> anomalies;
    std::vector<IndicatorPart> parts; ///< none where the main indicator is not known
    std::vector<DelayPart> delays;    ///< every stage; none where lines are not told apart
    std::vector<Moment> moments;      ///< in the period, in order of time
    bool byUtcDays = false; ///< some of it is known by days of UTC only: hours that old are gone

    [[nodiscard]] const IndicatorLine *line(Indicator indicator) const
    {
        for (const IndicatorLine &line : lines) {
            if (line.indicator == indicator)
                return &line;
        }
        return nullptr;
    }
};

} // namespace Estafeta
