// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/healthmeter.h"

#include <QTest>

using namespace Estafeta;

namespace {

constexpr int64_t kSecond = Time::kSecond;
constexpr int64_t kHour = 3600 * kSecond;
constexpr Time kMidnight = Time::fromSeconds(1'795'219'200); // UTC

TakenLines linesAt(Time newest, uint64_t count = 1)
{
    TakenLines lines;
    lines.lines = count;
    lines.newest = newest;
    return lines;
}

/// Lines with `pause` between them, in the hour that begins then.
PauseTable learn(Time hour, int64_t pause, int count)
{
    PauseTable pauses;
    for (int i = 0; i <= count; ++i)
        pauses.note({hour.us + i * pause});
    return pauses;
}

} // namespace

class TestHealthMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheLastMinute();
    void isBehindByTheHostsClock();
    void knowsNothingBeforeItIsFollowed();
    void learnsPausesByTheHour();
    void oneLongPauseIsNotUsual();
    void keepsWhatItLearned();
    void aSilentHostIsQuiet();
};

void TestHealthMeter::countsTheLastMinute()
{
    HealthMeter meter;
    const Time start = kMidnight;
    meter.setFollowing(true, start);
    for (int second = 0; second < 5; ++second)
        meter.take(linesAt(start, 12), {start.us + second * kSecond});
    QVERIFY(!meter.health({start.us + 5 * kSecond}).linesPerSecond);
    QCOMPARE(*meter.health({start.us + 20 * kSecond}).linesPerSecond, 3.0);
    QCOMPARE(*meter.health({start.us + 60 * kSecond}).linesPerSecond, 0.8);
    QCOMPARE(*meter.health({start.us + 62 * kSecond}).linesPerSecond, 0.4);
    QCOMPARE(*meter.health({start.us + 500 * kSecond}).linesPerSecond, 0.0);
    meter.take(linesAt(start, 60), {start.us + 900 * kSecond});
    QCOMPARE(*meter.health({start.us + 901 * kSecond}).linesPerSecond, 1.0);
}

void TestHealthMeter::isBehindByTheHostsClock()
{
    HealthMeter meter;
    meter.setFollowing(true, kMidnight);
    const Time now = {kMidnight.us + 90 * kSecond};
    meter.take(linesAt({now.us - 32 * kSecond}), now);
    QCOMPARE(*meter.health(now).behindUs, 32 * kSecond);
    meter.setClock(-30 * kSecond);
    QCOMPARE(*meter.health(now).behindUs, 2 * kSecond);
    meter.setClock(-40 * kSecond); // never before it was logged
    QCOMPARE(*meter.health(now).behindUs, int64_t{0});
}

void TestHealthMeter::knowsNothingBeforeItIsFollowed()
{
    HealthMeter meter;
    TakenLines lines = linesAt(kMidnight, 5000);
    lines.mailLines = 4000;
    lines.unparsed = 3;
    lines.gaps = 1;
    meter.take(lines, kMidnight); // reads back
    const HostHealth health = meter.health({kMidnight.us + kHour});
    QVERIFY(health.lastLine == kMidnight);
    QCOMPARE(health.mailLines, uint64_t{4000});
    QCOMPARE(health.unparsed, uint64_t{3});
    QCOMPARE(health.gaps, uint64_t{1});
    QVERIFY(!health.linesPerSecond && !health.behindUs && !health.isQuiet);
    // Nor how quickly it answered when it still did.
    HealthMeter away;
    away.setFollowing(true, kMidnight);
    away.setLatency(12'000);
    QCOMPARE(*away.health(kMidnight).latencyUs, 12'000);
    away.setFollowing(false, kMidnight);
    QVERIFY(!away.health(kMidnight).latencyUs);
}

void TestHealthMeter::learnsPausesByTheHour()
{
    PauseTable pauses = learn({kMidnight.us + 12 * kHour}, 2 * kSecond, 1'500);
    QVERIFY(!pauses.usualUs(kMidnight)); // of the night it knows nothing
    pauses.add(learn(kMidnight, 200 * kSecond, 17));
    QVERIFY(!pauses.usualUs(kMidnight)); // nor of so few
    for (int day = 1; day < 7; ++day)
        pauses.add(learn({kMidnight.us + day * 24 * kHour}, 200 * kSecond, 17));
    QCOMPARE(pauses.usualUs({kMidnight.us + 12 * kHour}), std::optional(60 * kSecond));
    QCOMPARE(pauses.usualUs({kMidnight.us + kHour / 2}), std::optional(256 * kSecond));
}

void TestHealthMeter::oneLongPauseIsNotUsual()
{
    PauseTable pauses = learn(kMidnight, kSecond, 3'000);
    pauses.note({kMidnight.us + 3'000 * kSecond + 500 * kSecond});
    QCOMPARE(pauses.usualUs(kMidnight), std::optional(60 * kSecond));
    pauses.note({kMidnight.us + 10 * kSecond}); // an older line tells nothing
    QCOMPARE(pauses.usualUs(kMidnight), std::optional(60 * kSecond));
}

void TestHealthMeter::keepsWhatItLearned()
{
    const PauseTable pauses = learn(kMidnight, 100 * kSecond, 120);
    PauseTable again;
    again.resume(pauses.encoded());
    QCOMPARE(again.usualUs({kMidnight.us + kHour}), std::optional(128 * kSecond));
    again.resume("no such thing");
    QCOMPARE(again.usualUs({kMidnight.us + kHour}), std::optional(128 * kSecond));
}

void TestHealthMeter::aSilentHostIsQuiet()
{
    HealthMeter meter;
    meter.pauses().add(learn(kMidnight, 10 * kSecond, 300));
    meter.setFollowing(true, kMidnight);
    meter.take(linesAt(kMidnight), kMidnight);
    QVERIFY(!meter.health({kMidnight.us + 119 * kSecond}).isQuiet);
    const HostHealth quiet = meter.health({kMidnight.us + 121 * kSecond});
    QVERIFY(quiet.isQuiet);
    QCOMPARE(quiet.quietUs, 121 * kSecond);
    QCOMPARE(quiet.usualPauseUs, std::optional(60 * kSecond));
    meter.take(linesAt({kMidnight.us + 122 * kSecond}), {kMidnight.us + 122 * kSecond});
    QVERIFY(!meter.health({kMidnight.us + 123 * kSecond}).isQuiet);
    meter.setFollowing(false, {kMidnight.us + 130 * kSecond});
    QVERIFY(!meter.health({kMidnight.us + kHour}).isQuiet); // nobody listens
}

QTEST_APPLESS_MAIN(TestHealthMeter)

#include "tst_healthmeter.moc"
