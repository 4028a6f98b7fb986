// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/clockpair.h"
#include "trace/hostclocks.h"

#include "tests/support/tracebuilder.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Estafeta;
using namespace std::string_literals;

namespace {

constexpr int64_t kSecond = Time::kSecond;

/// One message from mx1 to mx2. The try took 0.6 s in its stages c and d; mx2 logs the client
/// 0.4 s before mx1 logs the end, by a clock that is `ahead` seconds ahead.
std::string handoff(int number, int ahead, const std::string &status = "sent")
{
    const auto stamp = [](int second, const char *fraction) {
        return formatUtc(Time::fromSeconds(1'795'000'000 + second)).substr(0, 19) + fraction + "Z ";
    };
    const std::string n = std::to_string(1000 + number);
    const int at = number * 60;
    return stamp(at, ".000000") + "mx1 postfix/smtpd[11]: 4AAA" + n
        + ": client=pc.aula.example[192.0.2.9]\n" + stamp(at + ahead, ".500000")
        + "mx2 postfix/smtpd[21]: 5BBB" + n + ": client=mx1[192.0.2.25]\n" + stamp(at, ".900000")
        + "mx1 postfix/smtp[12]: 4AAA" + n
        + ": to=<b@aula.example>, relay=mx2[192.0.2.26]:25, delay=0.9, delays=0.2/0.1/0.1/0.5, "
          "dsn=2.0.0, status="
        + status + " (250 2.0.0 Ok: queued as 5BBB" + n + ")\n" + stamp(at, ".910000")
        + "mx1 postfix/qmgr[13]: 4AAA" + n + ": removed\n" + stamp(at + ahead, ".910000")
        + "mx2 postfix/qmgr[23]: 5BBB" + n + ": removed\n";
}

std::vector<ClockSample> samplesOf(const std::string &story)
{
    const auto lines = storyLines(story);
    TraceBuilder builder(lines);
    builder.add(lines);
    // All is handed out as open first, as a commit in the middle does it.
    builder.collect(lines.front().time, true);
    builder.collect(lines.back().time + Time::kDay, false);
    return builder.store().clocks();
}

ClockPair pairOf(const std::vector<int64_t> &values)
{
    ClockPair pair;
    int64_t second = 0;
    for (const int64_t value : values)
        pair.add(Time::fromSeconds(++second), value);
    return pair;
}

const std::vector<std::string> kHosts{"mx1", "mx2", "out", "lists", "far", "farther"};

/// "mx2 +37 mx1 5", by name.
std::string textOf(const std::vector<HostClock> &clocks)
{
    std::string text;
    for (const HostClock &clock : clocks) {
        text += text.empty() ? "" : "; ";
        text += clock.host + (clock.aheadUs > 0 ? " +" : " ")
            + std::to_string(clock.aheadUs / kSecond) + ' ' + clock.reference + ' '
            + std::to_string(clock.handoffs);
    }
    return text;
}

ClockLink link(HostId from, HostId to, int64_t seconds, uint64_t count)
{
    return {from, to, seconds * kSecond, count};
}

} // namespace

/// How far the hosts' clocks are off, from what they hand to each other.
class TestClocks : public QObject
{
    Q_OBJECT

private slots:
    void aHandoffTellsTheClock()
    {
        const auto samples = samplesOf(handoff(0, 37));
        QCOMPARE(samples.size(), size_t{1});
        QCOMPARE(samples[0].sender, HostId(0));
        QCOMPARE(samples[0].receiver, HostId(1));
        // 36.6 s after "sent", which came up to 0.6 s after the true moment: 36.9 is the middle.
        QCOMPARE(samples[0].aheadUs, 36'900'000);
    }

    void eachHandoffCountsOnce()
    {
        std::string story;
        for (int i = 0; i < 20; ++i)
            story += handoff(i, -12);
        const auto samples = samplesOf(story);
        QCOMPARE(samples.size(), size_t{20});
        for (const ClockSample &sample : samples)
            QCOMPARE(sample.aheadUs, -12'100'000);
    }

    void whatTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addRow("without stages") << QByteArray(" delays=0.2/0.1/0.1/0.5,") << QByteArray();
        QTest::addRow("a long try") << QByteArray("0.1/0.1/0.5,") << QByteArray("0.1/0.1/45,");
        QTest::addRow("not sent") << QByteArray("=sent") << QByteArray("=deferred");
        QTest::addRow("one host") << QByteArray("mx2 ") << QByteArray("mx1 ");
    }
    void whatTellsNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray story = QByteArray::fromStdString(handoff(0, 0)).replace(from, to);
        QCOMPARE(samplesOf(story.toStdString()).size(), size_t{0});
    }

    void theMedianIsRobust()
    {
        QCOMPARE(ClockPair().aheadUs(), 0);
        QCOMPARE(pairOf({7}).aheadUs(), 7);
        QCOMPARE(pairOf({3'600'000'000, 10, 12, -250'000'000, 11}).aheadUs(), 11);
        QCOMPARE(pairOf({1, 2, 3}).count(), 3U);
    }

    void theOrderOfAddingMakesNoDifference()
    {
        std::mt19937 random(7);
        std::vector<std::pair<int64_t, int64_t>> points;
        for (int i = 0; i < 900; ++i)
            points.emplace_back(random() % 500, random() % 1000);
        std::string first;
        for (int round = 0; round < 10; ++round) {
            ClockPair pair;
            for (const auto &[second, ahead] : points)
                pair.add(Time::fromSeconds(second), ahead);
            if (round == 0)
                first = pair.encoded();
            QVERIFY(pair.encoded() == first);
            QCOMPARE(pair.count(), 900U);
            std::shuffle(points.begin(), points.end(), random);
        }
    }

    void aCorrectedClockIsSeen()
    {
        ClockPair pair;
        for (int i = 0; i < 5000; ++i)
            pair.add(Time::fromSeconds(i), i < 4700 ? 37 * kSecond : 0);
        QCOMPARE(pair.aheadUs(), 0);
        QCOMPARE(pair.count(), 5000U);
    }

    void isReadAsItWasWritten()
    {
        ClockPair pair;
        for (int i = 0; i < 300; ++i)
            pair.add(Time::fromSeconds(1'795'000'000 + i), (i % 5 - 30) * kSecond);
        ClockPair read = ClockPair::decoded(pair.encoded());
        QCOMPARE(read.aheadUs(), pair.aheadUs());
        QCOMPARE(read.count(), 300U);
        read.add(Time::fromSeconds(1), 0); // older than all that is kept
        QCOMPARE(read.count(), 301U);
        QCOMPARE(read.aheadUs(), pair.aheadUs());
        std::mt19937 random(3);
        for (int round = 0; round < 2000; ++round) {
            std::string bytes = pair.encoded().substr(0, random() % 900);
            for (char &byte : bytes)
                byte = random() % 4 == 0 ? static_cast<char>(random()) : byte;
            (void)textOf(hostClocks(
                std::vector<ClockLink>{{0, 1, ClockPair::decoded(bytes).aheadUs(), 9}}, kHosts));
        }
    }

    void hostsAreMeasuredAgainstOne_data()
    {
        QTest::addColumn<std::vector<ClockLink>>("links");
        QTest::addColumn<std::string>("expected");
        using Links = std::vector<ClockLink>;
        QTest::addRow("none") << Links{} << ""s;
        QTest::addRow("ahead") << Links{link(0, 1, 37, 9)} << "mx2 +37 mx1 9"s;
        QTest::addRow("behind") << Links{link(0, 1, -37, 9)} << "mx2 -37 mx1 9"s;
        QTest::addRow("too few") << Links{link(0, 1, 37, 4)} << ""s;
        QTest::addRow("too little") << Links{link(0, 1, 1, 900)} << ""s;
        QTest::addRow("both ways are one link")
            << Links{link(0, 1, 36, 3), link(1, 0, -40, 3)} << "mx2 +38 mx1 6"s;
        // mx2 exchanges mail with most hosts, so it is the measure, whatever its number.
        QTest::addRow("most partners")
            << Links{link(0, 1, 10, 900), link(1, 2, 0, 9), link(1, 3, 0, 9)} << "mx1 -10 mx2 900"s;
        QTest::addRow("over another host")
            << Links{link(0, 1, 10, 50), link(0, 2, 0, 60), link(0, 3, 0, 60), link(1, 4, 5, 7)}
            << "mx2 +10 mx1 50; far +15 mx1 7"s;
        // The weak link between out and mx2 says otherwise; it is not asked.
        QTest::addRow("the strong links count")
            << Links{link(0, 1, 10, 500), link(0, 2, 0, 400), link(2, 1, 90, 6), link(0, 3, 0, 400)}
            << "mx2 +10 mx1 500"s;
        QTest::addRow("two islands") << Links{link(0, 1, 10, 50), link(4, 5, -20, 8)}
                                     << "mx2 +10 mx1 50; farther -20 far 8"s;
        QTest::addRow("a host without a name") << Links{link(0, 77, 10, 50)} << ""s;
        QTest::addRow("itself") << Links{link(1, 1, 10, 50)} << ""s;
    }
    void hostsAreMeasuredAgainstOne()
    {
        QFETCH(std::vector<ClockLink>, links);
        QFETCH(std::string, expected);
        QCOMPARE(textOf(hostClocks(links, kHosts)), expected);
        std::ranges::reverse(links);
        QCOMPARE(textOf(hostClocks(links, kHosts)), expected);
    }

    /// Any clocks of any hosts: what the hand-offs tell puts the lines into the order in which it
    /// happened.
    void linesOfSkewedHostsAreInOrder()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 100; ++round) {
            std::vector<int64_t> skews;
            for (size_t i = 0; i < kHosts.size(); ++i)
                skews.push_back((static_cast<int64_t>(random() % 7) - 3) * 60 * kSecond);
            std::vector<ClockLink> links;
            for (HostId to = 1; to < kHosts.size(); ++to)
                links.push_back({0, to, skews[to] - skews[0], 10});
            Trace trace;
            for (uint32_t i = 0; i < 40; ++i) {
                const auto host = static_cast<HostId>(random() % kHosts.size());
                trace.lines.push_back({{1, 1, i}, host, Time::fromSeconds(1000 + i) + skews[host]});
            }
            std::shuffle(trace.lines.begin(), trace.lines.end(), random);
            const std::vector<Proof> before = trace.lines;
            sortLines(trace, clockOffsets(hostClocks(links, kHosts), kHosts));
            for (uint32_t i = 0; i < 40; ++i) {
                QCOMPARE(trace.lines[i].line.line, i);
                const auto same = std::ranges::find(before, trace.lines[i].line, &Proof::line);
                QVERIFY(same->time == trace.lines[i].time);
            }
        }
    }

    void unsetTimesStayUnset()
    {
        QVERIFY(!commonTime(Time(), 0, {5}).isSet());
        QCOMPARE(commonTime(Time{10}, 0, {4}).us, 6);
        QCOMPARE(commonTime(Time{10}, kNoHost, {4}).us, 10);
    }
};

QTEST_APPLESS_MAIN(TestClocks)
#include "tst_clocks.moc"
