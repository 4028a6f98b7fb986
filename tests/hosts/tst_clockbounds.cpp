// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/clockbounds.h"

#include <QTest>

#include <cstdlib>

using namespace Estafeta;

namespace {

constexpr int64_t kSecond = 1'000'000;
constexpr int64_t kStart = 1'795'257'667 * kSecond;

} // namespace

class TestClockBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOffset_data();
    void findsTheOffset();
    void noticesThatTheClockWasSet();
};

void TestClockBounds::findsTheOffset_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("right") << qint64{0};
    QTest::newRow("fast") << qint64{42 * kSecond + 300'000};
    QTest::newRow("slow") << qint64{-3600 * kSecond - 700'000};
}

/// A file that is written to a third of a second after each look, and looks of a second.
void TestClockBounds::findsTheOffset()
{
    QFETCH(const qint64, ahead);
    ClockBounds clock;
    QVERIFY(!clock.aheadUs());
    for (int look = 0; look < 20; ++look) {
        const int64_t before = kStart + look * (kSecond + 37'000);
        const int64_t written = before + kSecond / 3;
        clock.note(before, before + kSecond, (written + ahead) / kSecond);
        QVERIFY(std::abs(*clock.aheadUs() - ahead) <= kSecond);
    }
    QVERIFY2(std::abs(*clock.aheadUs() - ahead) < kSecond * 6 / 10,
             qPrintable(QString::number(*clock.aheadUs() - ahead)));
}

void TestClockBounds::noticesThatTheClockWasSet()
{
    ClockBounds clock;
    clock.note(kStart, kStart + kSecond, kStart / kSecond);
    clock.note(kStart + kSecond, kStart + 2 * kSecond, kStart / kSecond + 61);
    QVERIFY(std::abs(*clock.aheadUs() - 60 * kSecond) <= kSecond);
}

QTEST_APPLESS_MAIN(TestClockBounds)

#include "tst_clockbounds.moc"
