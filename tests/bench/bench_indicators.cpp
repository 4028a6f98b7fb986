// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/viewof.h"

#include <QTest>

#include <chrono>

using namespace Estafeta;

namespace {

constexpr int kHosts = 16;
constexpr int kClasses = 60; ///< of each host in each hour
constexpr int kDays = 15;
constexpr int kWeeksBefore = 8;
constexpr int64_t kHourUs = 3600 * Time::kSecond;
constexpr Time kUntil{20'790 * Time::kDay};

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The fastest of some runs: what else the machine does is no part of it.
template<typename Function>
double fastest(Function function)
{
    double best = 1e9;
    for (int run = 0; run < 7; ++run) {
        const auto start = Clock::now();
        function();
        best = std::min(best, msSince(start));
    }
    return best;
}

void addHost(Sums &sums, HostId host, int64_t hour)
{
    for (int i = 0; i < kClasses; ++i) {
        const MessageClass of{host, static_cast<Verdict>(i % kVerdictCount),
                              static_cast<Direction>(i / 16 % kDirectionCount),
                              static_cast<Finding>(i / 4 % kFindingCount), i % 5 != 0};
        sums.messages[of] = {2 + hour % 7, 1 + hour % 5, 4000, 1, 2500};
    }
    sums.legs[host] = 300;
    for (int fact = 0; fact < kLineFactCount; ++fact)
        sums.facts[{host, static_cast<LineFact>(fact)}] = 10 + hour % 3;
    for (int stage = 0; stage < kDelayStageCount; ++stage) {
        DelayHistogram &delays = sums.delays[{host, static_cast<DelayStage>(stage)}];
        for (int64_t ms = 1; ms < 1'000'000; ms *= 2)
            delays.add(ms, 3);
    }
}

struct Site {
    std::vector<Sums> sums;
    IndicatorData data;
};

/// The hours of the shown days and of the weeks before, all of them busy.
Site busySite()
{
    Site site;
    const Time since = kUntil - (kDays + 7 * kWeeksBefore) * Time::kDay;
    for (HostId host = 0; host < kHosts; ++host) {
        site.data.hostNames.push_back("mx" + std::to_string(host));
        FileCoverage &file = site.data.coverage.files.emplace_back();
        file.host = site.data.hostNames.back();
        file.first = since;
        file.last = kUntil;
    }
    for (Time hour = since; hour < kUntil; hour = hour + kHourUs) {
        Sums &sums = site.sums.emplace_back();
        for (HostId host = 0; host < kHosts; ++host)
            addHost(sums, host, hour.us / kHourUs);
        site.data.hours.push_back(countedTime(hour, sums));
    }
    return site;
}

IndicatorQuestion question()
{
    IndicatorQuestion asked;
    asked.since = kUntil - kDays * Time::kDay;
    asked.until = kUntil;
    asked.zone = "Europe/Madrid";
    asked.comparison = Comparison::WeekBefore;
    return asked;
}

} // namespace

/// How long the window waits for a zoom step, another host or another count.
class BenchIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void view();
};

void BenchIndicators::view()
{
    Site site = busySite();
    IndicatorQuestion asked = question();
    IndicatorQuestion withBand = asked;
    withBand.band = true;
    site.data.need = *needOf(withBand);
    const auto make = [&site](const IndicatorQuestion &of) {
        return [&site, of] { QVERIFY(viewOf(of, site.data).ok()); };
    };
    const double plain = fastest(make(asked));
    const double banded = fastest(make(withBand));
    // What it would take to add up the sums themselves, for the shown days alone and no host apart.
    const double adding = fastest([&site] {
        Sums all;
        for (size_t i = site.sums.size() - size_t{24} * kDays; i < site.sums.size(); ++i)
            all.add(site.sums[i]);
        QVERIFY(!all.isEmpty());
    });
    qInfo("15 days by hour of 16 hosts: %.1f ms; with what is usual %.1f ms; adding the sums up "
          "once: %.1f ms",
          plain, banded, adding);
    QVERIFY2(plain < adding, "the view costs more than one walk over the sums");
}

QTEST_GUILESS_MAIN(BenchIndicators)
#include "bench_indicators.moc"
