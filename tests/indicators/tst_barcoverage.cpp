// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/barcoverage.h"

#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;
constexpr int64_t kDayBegin = 20'770 * Time::kDay; // 2026-11-13

/// A clock time of the first day ("25:30": of the next).
Time at(int hour, int minute = 0)
{
    return {kDayBegin + hour * kHourUs + minute * 60 * Time::kSecond};
}

FileCoverage file(std::string host, Time first, Time last)
{
    FileCoverage coverage;
    coverage.host = std::move(host);
    coverage.first = first;
    coverage.last = last;
    return coverage;
}

/// mx1: 05:00:30 to 12:00, with a gap from 08:10 to 08:20, then from 15:00 to 20:47; mx2: from
/// 09:30 to 30:00 in two files with a quiet half hour between them; old: years ago.
Coverage site()
{
    Coverage coverage;
    coverage.files = {file("mx1", at(5) + 30 * Time::kSecond, at(12)),
                      file("mx1", at(15), at(20, 47)), file("mx2", at(9, 30), at(18)),
                      file("mx2", at(18, 30), at(30)), file("old", at(-9000), at(-8000))};
    coverage.files[0].gaps.push_back({at(8, 10), at(8, 20)});
    return coverage;
}

const std::vector<std::string> kHosts{"mx1", "mx2.uni.example", "old", "named-by-a-log-host"};
constexpr HostId kMx1 = 0;
constexpr HostId kMx2 = 1;
constexpr HostId kOld = 2;
constexpr HostId kNamed = 3;

} // namespace

class TestBarCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void covers_data();
    void covers();
    void knowsNothingWithoutFiles();
    void whatHasNotEndedIsNotWhole();
    void aMinuteHasNoFiveMinutesOfGrace();
};

void TestBarCoverage::covers_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<std::vector<HostId>>("hosts");
    QTest::addColumn<Covered>("covered");
    using Hosts = std::vector<HostId>;
    QTest::newRow("before the first line") << 4 << Hosts{kMx1} << Covered::Not;
    QTest::newRow("half a minute is no gap") << 5 << Hosts{kMx1} << Covered::Whole;
    QTest::newRow("a gap that was noticed") << 8 << Hosts{kMx1} << Covered::Partly;
    QTest::newRow("a host that came later is not missing before") << 6 << Hosts() << Covered::Whole;
    QTest::newRow("it begins within the hour") << 9 << Hosts() << Covered::Partly;
    QTest::newRow("one of two silent for hours") << 13 << Hosts() << Covered::Partly;
    QTest::newRow("that one alone") << 13 << Hosts{kMx1} << Covered::Not;
    QTest::newRow("the other one alone") << 13 << Hosts{kMx2} << Covered::Whole;
    QTest::newRow("a quiet half hour between files") << 18 << Hosts{kMx2} << Covered::Whole;
    QTest::newRow("it ends within the hour") << 20 << Hosts{kMx1} << Covered::Partly;
    QTest::newRow("one of two has ended") << 22 << Hosts() << Covered::Partly;
    QTest::newRow("after the last line") << 31 << Hosts() << Covered::Not;
    QTest::newRow("a host that went long ago is not missing") << 16 << Hosts() << Covered::Whole;
    QTest::newRow("and has nothing") << 16 << Hosts{kOld} << Covered::Not;
    QTest::newRow("a log host has its lines") << 16 << Hosts{kNamed} << Covered::Whole;
}

void TestBarCoverage::covers()
{
    QFETCH(int, hour);
    QFETCH(std::vector<HostId>, hosts);
    QFETCH(Covered, covered);
    const BarCoverage coverage(site(), kHosts);
    QCOMPARE(coverage.ofBar({at(hour), at(hour + 1)}, hosts, {}), covered);
}

void TestBarCoverage::knowsNothingWithoutFiles()
{
    const BarCoverage coverage({}, {});
    QCOMPARE(coverage.ofBar({at(5), at(6)}, {}, {}), Covered::Not);
    const BarCoverage named({}, kHosts);
    QCOMPARE(named.ofBar({at(5), at(6)}, {}, {}), Covered::Not);
}

void TestBarCoverage::whatHasNotEndedIsNotWhole()
{
    const BarCoverage coverage(site(), kHosts);
    const Bar bar{at(16), at(17)};
    QCOMPARE(coverage.ofHost(bar, kMx1, at(17)), Covered::Whole);
    QCOMPARE(coverage.ofHost(bar, kMx1, at(16, 59)), Covered::Partly);
    QCOMPARE(coverage.ofHost(bar, kMx1, at(16)), Covered::Not);
}

void TestBarCoverage::aMinuteHasNoFiveMinutesOfGrace()
{
    const BarCoverage coverage(site(), kHosts);
    QCOMPARE(coverage.ofHost({at(20, 46), at(20, 47)}, kMx1, {}), Covered::Whole);
    const int64_t half = 30 * Time::kSecond;
    QCOMPARE(coverage.ofHost({at(20, 46) + half, at(20, 47) + half}, kMx1, {}), Covered::Partly);
    QCOMPARE(coverage.ofHost({at(20, 48), at(20, 49)}, kMx1, {}), Covered::Not);
}

QTEST_GUILESS_MAIN(TestBarCoverage)
#include "tst_barcoverage.moc"
