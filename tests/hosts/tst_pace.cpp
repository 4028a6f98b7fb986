// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/ratelimit.h"
#include "hosts/timeleft.h"

#include <QTest>

using namespace Estafeta;
using namespace std::chrono_literals;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABoundNothingWaits();
    void whoTookTooMuchPaysBack();
    void whatWasNotUsedIsKeptForASecond();
    void anHourAtTheBoundIsTheBound();
    void nothingIsKnownAtFirst();
    void theTimeLeftGoesByTheAverage();
    void aPauseDoesNotCount();
};

namespace {

const RateLimit::TimePoint kStart = RateLimit::TimePoint() + 1h;

} // namespace

void TestPace::withoutABoundNothingWaits()
{
    RateLimit rate(0);
    rate.take(kStart, 1'000'000'000);
    QCOMPARE(rate.pause(kStart).count(), 0);
}

void TestPace::whoTookTooMuchPaysBack()
{
    RateLimit rate(1000);
    QCOMPARE(rate.pause(kStart).count(), 0);
    rate.take(kStart, 3000);
    QCOMPARE(rate.pause(kStart).count(), 3000);
    QCOMPARE(rate.pause(kStart + 1s).count(), 2000);
    QCOMPARE(rate.pause(kStart + 3s).count(), 0);
}

void TestPace::whatWasNotUsedIsKeptForASecond()
{
    RateLimit rate(1000);
    rate.take(kStart, 0);
    rate.take(kStart + 1h, 1000);
    QCOMPARE(rate.pause(kStart + 1h).count(), 0);
    rate.take(kStart + 1h, 500);
    QCOMPARE(rate.pause(kStart + 1h).count(), 500);
}

void TestPace::anHourAtTheBoundIsTheBound()
{
    RateLimit rate(100'000);
    auto now = kStart;
    uint64_t taken = 0;
    while (now < kStart + 1h) {
        rate.take(now, 1'048'576);
        taken += 1'048'576;
        now += rate.pause(now);
    }
    const double perSecond =
        static_cast<double>(taken) / std::chrono::duration<double>(now - kStart).count();
    QVERIFY2(perSecond > 99'000 && perSecond < 101'000, qPrintable(QString::number(perSecond)));
}

void TestPace::nothingIsKnownAtFirst()
{
    TimeLeft left;
    QVERIFY(!left.estimate(kStart, 0, 1000).has_value());
    QVERIFY(!left.estimate(kStart + 1s, 500, 1000).has_value()); // too early
    QVERIFY(!left.estimate(kStart + 1h, 0, 1000).has_value());   // and nothing was done
}

void TestPace::theTimeLeftGoesByTheAverage()
{
    TimeLeft left;
    QVERIFY(!left.estimate(kStart, 200, 1000).has_value());
    QCOMPARE(left.estimate(kStart + 10s, 300, 1000), std::optional(70s));
    QCOMPARE(left.estimate(kStart + 12s, 300, 1000), std::optional(84s)); // it stands for a moment
    QCOMPARE(left.estimate(kStart + 80s, 1000, 1000), std::optional(0s));
}

void TestPace::aPauseDoesNotCount()
{
    TimeLeft left;
    QVERIFY(!left.estimate(kStart, 0, 1000).has_value());
    QVERIFY(left.estimate(kStart + 10s, 100, 1000).has_value());
    left.restart();
    QVERIFY(!left.estimate(kStart + 10h, 100, 1000).has_value());
    QCOMPARE(left.estimate(kStart + 10h + 10s, 200, 1000), std::optional(80s));
}

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
