// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/viewof.h"

#include <QTest>

#include <cmath>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;
constexpr HostId kMx1 = 0;
constexpr HostId kMx2 = 1;

Time at(const QString &text)
{
    const Time time = parseRfc3339(text.toStdString());
    if (!time.isSet())
        qFatal("no time");
    return time;
}

/// Hours of a site whose two hosts were read from `since` to `until`.
class Site
{
public:
    Site(const QString &since, const QString &until)
    {
        data.hostNames = {"mx1", "mx2"};
        for (const char *host : {"mx1", "mx2"}) {
            FileCoverage &file = data.coverage.files.emplace_back();
            file.host = host;
            file.first = at(since);
            file.last = at(until);
        }
    }

    Sums &hour(Time time) { return m_hours[time.us - time.us % kHourUs]; }
    Sums &hour(const QString &time) { return hour(at(time)); }

    void messages(Time time, int64_t count, Verdict verdict = Verdict::DeliveredMailbox,
                  HostId host = kMx1, Direction direction = Direction::In)
    {
        MessageCounts &counts =
            hour(time).messages[{host, verdict, direction, Finding::None, true}];
        counts.messages += count;
        counts.recipients += 2 * count;
        counts.bytes += 1000 * count;
    }

    IndicatorView ask(const IndicatorQuestion &question)
    {
        const auto need = needOf(question);
        if (!need)
            qFatal("no need");
        data.need = *need;
        data.hours.clear();
        for (const auto &[hour, sums] : m_hours)
            data.hours.push_back(countedTime(Time{hour}, sums));
        auto view = viewOf(question, data);
        if (!view)
            qFatal("no view");
        return *view;
    }

    IndicatorData data;

private:
    std::map<int64_t, Sums> m_hours;
};

IndicatorQuestion question(const QString &since, const QString &until, BarUnit unit = BarUnit::Hour,
                           const QString &zone = u"UTC"_s)
{
    IndicatorQuestion asked;
    asked.since = at(since);
    asked.until = at(until);
    asked.unit = unit;
    asked.zone = zone.toStdString();
    return asked;
}

std::vector<double> values(const IndicatorView &view, Indicator indicator)
{
    const IndicatorLine *line = view.line(indicator);
    if (line == nullptr)
        qFatal("no line");
    return line->values;
}

double total(const IndicatorView &view, Indicator indicator)
{
    const IndicatorLine *line = view.line(indicator);
    return line == nullptr ? -1 : line->total;
}

} // namespace

class TestIndicatorView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMessage();
    void anEmptyInterval();
    void nothingReadIsNotZero();
    void whatWasCountedWasRead();
    void countsThreeWays();
    void filters();
    void averagesAreOfAll();
    void delays();
    void daysOfTwentyThreeAndTwentyFiveHours_data();
    void daysOfTwentyThreeAndTwentyFiveHours();
    void hoursCountWhereTheyBegin();
    void theHourOfNow();
    void aHostWithoutLogs();
    void hostsOfOneName();
    void comparesByTheClock();
    void comparesThePeriodBefore();
    void tellsWhatIsUsual();
    void fewWeeksTellNothing();
    void weeksThatWereNotReadDoNotCount();
    void onlyDaysAreLeft();
    void minutes();
    void moments();
    void refuses();
    void needsWhatItShows();
};

void TestIndicatorView::oneMessage()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    site.messages(at(u"2026-11-20T10:20:00Z"_s), 1);
    const auto view = site.ask(question(u"2026-11-20T09:00:00Z"_s, u"2026-11-20T12:00:00Z"_s));
    QVERIFY(values(view, Indicator::Received) == (std::vector<double>{0, 1, 0}));
    QVERIFY(values(view, Indicator::Delivered) == (std::vector<double>{0, 1, 0}));
    QVERIFY(values(view, Indicator::Bounced) == (std::vector<double>{0, 0, 0}));
    QCOMPARE(values(view, Indicator::AverageSize)[1], 1000.0);
    QVERIFY(std::isnan(values(view, Indicator::AverageSize)[0]));
    QVERIFY(std::isnan(values(view, Indicator::AverageScore)[1]));
    QCOMPARE(total(view, Indicator::Received), 1.0);
    QVERIFY(view.compared.empty());
    QVERIFY(!view.band);
    QCOMPARE(view.parts.size(), size_t{2});
    QCOMPARE(view.parts[kMx1].total, 1.0);
    QCOMPARE(view.parts[kMx2].total, 0.0);
}

void TestIndicatorView::anEmptyInterval()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    const auto view = site.ask(question(u"2026-11-20T09:00:00Z"_s, u"2026-11-20T09:00:00Z"_s));
    QVERIFY(view.bars.empty());
    QVERIFY(values(view, Indicator::Received).empty());
    QVERIFY(std::isnan(total(view, Indicator::Received)));
}

void TestIndicatorView::nothingReadIsNotZero()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-20T10:30:00Z"_s);
    const auto view = site.ask(question(u"2026-11-20T08:00:00Z"_s, u"2026-11-20T13:00:00Z"_s));
    const std::vector<Covered> expected{Covered::Whole, Covered::Whole, Covered::Partly,
                                        Covered::Not, Covered::Not};
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(view.bars[i].covered, expected[i]);
        QCOMPARE(view.parts[kMx1].covered[i], expected[i]);
        QCOMPARE(std::isnan(values(view, Indicator::Received)[i]), expected[i] == Covered::Not);
        QCOMPARE(std::isnan(view.parts[kMx1].values[i]), expected[i] == Covered::Not);
    }
    QCOMPARE(total(view, Indicator::Received), 0.0);
    const auto later = site.ask(question(u"2026-11-20T12:00:00Z"_s, u"2026-11-20T13:00:00Z"_s));
    QVERIFY(std::isnan(total(later, Indicator::Received)));
}

/// A line may bear a time that no file's span tells of, as one that came late by a log host.
void TestIndicatorView::whatWasCountedWasRead()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-20T10:30:00Z"_s);
    site.messages(at(u"2026-11-20T12:10:00Z"_s), 3);
    const auto view = site.ask(question(u"2026-11-20T11:00:00Z"_s, u"2026-11-20T13:00:00Z"_s));
    QCOMPARE(view.bars[0].covered, Covered::Not);
    QCOMPARE(view.bars[1].covered, Covered::Partly);
    QCOMPARE(values(view, Indicator::Received)[1], 3.0);
}

void TestIndicatorView::countsThreeWays()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    const Time ten = at(u"2026-11-20T10:00:00Z"_s);
    site.messages(ten, 5);
    Sums &sums = site.hour(ten);
    sums.legs[kMx1] = 5;
    sums.legs[kMx2] = 7;
    sums.facts[{kMx1, LineFact::TrySent}] = 8;
    sums.facts[{kMx1, LineFact::TryBounced}] = 2;
    sums.facts[{kMx2, LineFact::TryExpired}] = 1;
    sums.facts[{kMx2, LineFact::Refused}] = 4;
    sums.facts[{kMx2, LineFact::LoginFailed}] = 6;
    auto asked = question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T11:00:00Z"_s);
    QCOMPARE(total(site.ask(asked), Indicator::Received), 5.0);
    asked.count = CountOf::Recipients;
    QCOMPARE(total(site.ask(asked), Indicator::Received), 10.0);
    QCOMPARE(total(site.ask(asked), Indicator::Bytes), 5000.0);
    asked.count = CountOf::Legs;
    const auto legs = site.ask(asked);
    QCOMPARE(total(legs, Indicator::Received), 12.0);
    QCOMPARE(total(legs, Indicator::Delivered), 8.0);
    QCOMPARE(total(legs, Indicator::Bounced), 3.0);
    QCOMPARE(total(legs, Indicator::Rejected), 4.0);
    QCOMPARE(total(legs, Indicator::LoginsFailed), 6.0);
    QVERIFY(legs.line(Indicator::Virus) == nullptr);
    asked.filter.hosts = {kMx2};
    QCOMPARE(total(site.ask(asked), Indicator::Received), 7.0);
    QCOMPARE(total(site.ask(asked), Indicator::Delivered), 0.0);
}

void TestIndicatorView::filters()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    const Time ten = at(u"2026-11-20T10:00:00Z"_s);
    site.messages(ten, 1, Verdict::DeliveredMailbox, kMx1, Direction::In);
    site.messages(ten, 10, Verdict::Bounced, kMx1, Direction::Out);
    site.messages(ten, 100, Verdict::DeliveredRemote, kMx2, Direction::Out);
    auto asked = question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T11:00:00Z"_s);
    QCOMPARE(total(site.ask(asked), Indicator::Received), 111.0);
    asked.filter.direction = Direction::Out;
    QCOMPARE(total(site.ask(asked), Indicator::Received), 110.0);
    asked.filter.hosts = {kMx1};
    QCOMPARE(total(site.ask(asked), Indicator::Received), 10.0);
    QCOMPARE(total(site.ask(asked), Indicator::Delivered), 0.0);
    QCOMPARE(total(site.ask(asked), Indicator::Bytes), 10'000.0); // received, and not delivered
    QCOMPARE(site.ask(asked).parts.size(), size_t{1});
    QVERIFY(site.ask(asked).line(Indicator::DelayMedian) == nullptr);
}

void TestIndicatorView::averagesAreOfAll()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    const MessageClass of{kMx1, Verdict::DeliveredMailbox, Direction::In, Finding::None, true};
    site.hour(u"2026-11-20T10:00:00Z"_s).messages[of] = {1, 1, 100, 1, 2000};
    site.hour(u"2026-11-20T11:00:00Z"_s).messages[of] = {9, 9, 2700, 3, 30'000};
    const auto view = site.ask(question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T12:00:00Z"_s));
    QVERIFY(values(view, Indicator::AverageSize) == (std::vector<double>{100, 300}));
    QCOMPARE(total(view, Indicator::AverageSize), 280.0);
    QVERIFY(values(view, Indicator::AverageScore) == (std::vector<double>{2, 10}));
    QCOMPARE(total(view, Indicator::AverageScore), 8.0);
}

void TestIndicatorView::delays()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    Sums &sums = site.hour(u"2026-11-20T10:00:00Z"_s);
    DelayHistogram whole;
    whole.add(1000, 90);
    whole.add(60'000, 10);
    sums.delays[{kMx1, DelayStage::Whole}] = whole;
    sums.delays[{kMx2, DelayStage::Connection}].add(500, 4);
    sums.delays[{kMx2, DelayStage::PutOff}].add(3'600'000, 2);
    auto asked = question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T12:00:00Z"_s);
    const auto view = site.ask(asked);
    const auto seconds = [&](double part) {
        return static_cast<double>(whole.quantileMs(part)) / 1000;
    };
    QCOMPARE(values(view, Indicator::DelayMedian)[0], seconds(0.5));
    QCOMPARE(values(view, Indicator::Delay95)[0], seconds(0.95));
    QVERIFY(seconds(0.95) > 40);
    QCOMPARE(total(view, Indicator::DelayMedian), seconds(0.5));
    QVERIFY(std::isnan(values(view, Indicator::DelayMedian)[1]));
    QVERIFY(values(view, Indicator::QueueAge)[0] >= 3600);
    const auto &part = view.delays.at(static_cast<size_t>(DelayStage::Connection));
    QCOMPARE(part.stage, DelayStage::Connection);
    QVERIFY(part.median[0] >= 500 && part.median[0] < 800);
    QVERIFY(std::isnan(part.median[1]));
    asked.main = Indicator::DelayMedian;
    asked.filter.hosts = {kMx2};
    QVERIFY(std::isnan(site.ask(asked).parts[0].total));
}

void TestIndicatorView::daysOfTwentyThreeAndTwentyFiveHours_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<double>("hours");
    QTest::newRow("23") << u"2026-03-29T00:00:00+01:00"_s << u"2026-03-30T00:00:00+02:00"_s << 23.0;
    QTest::newRow("25") << u"2026-10-25T00:00:00+02:00"_s << u"2026-10-26T00:00:00+01:00"_s << 25.0;
}

/// A message an hour, without a pause.
void TestIndicatorView::daysOfTwentyThreeAndTwentyFiveHours()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(double, hours);
    Site site(u"2026-03-01T00:00:00Z"_s, u"2026-11-01T00:00:00Z"_s);
    for (Time time = at(since) - Time::kDay; time < at(until) + Time::kDay; time = time + kHourUs)
        site.messages(time, 1);
    const QString madrid = u"Europe/Madrid"_s;
    const auto day = site.ask(question(since, until, BarUnit::Day, madrid));
    QVERIFY(values(day, Indicator::Received) == std::vector<double>{hours});
    const auto byHour = site.ask(question(since, until, BarUnit::Hour, madrid));
    QCOMPARE(static_cast<double>(byHour.bars.size()), hours);
    QCOMPARE(total(byHour, Indicator::Received), hours);
}

void TestIndicatorView::hoursCountWhereTheyBegin()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-22T00:00:00Z"_s);
    site.messages(at(u"2026-11-20T18:00:00Z"_s), 1); // 23:30 in Kolkata
    site.messages(at(u"2026-11-20T19:00:00Z"_s), 10);
    const auto view =
        site.ask(question(u"2026-11-20T23:00:00+05:30"_s, u"2026-11-21T01:00:00+05:30"_s,
                          BarUnit::Hour, u"Asia/Kolkata"_s));
    QVERIFY(values(view, Indicator::Received) == (std::vector<double>{1, 10}));
}

void TestIndicatorView::theHourOfNow()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-20T10:25:00Z"_s);
    site.data.now = at(u"2026-11-20T10:25:10Z"_s);
    const auto view = site.ask(question(u"2026-11-20T09:00:00Z"_s, u"2026-11-20T12:00:00Z"_s));
    QCOMPARE(view.bars[0].covered, Covered::Whole);
    QCOMPARE(view.bars[1].covered, Covered::Partly);
    QCOMPARE(view.bars[2].covered, Covered::Not);
}

void TestIndicatorView::aHostWithoutLogs()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    site.messages(at(u"2026-11-20T10:00:00Z"_s), 3);
    site.data.coverage.files.pop_back(); // mx2's
    site.data.coverage.files.push_back(site.data.coverage.files.front());
    site.data.coverage.files.back().host = "mx2";
    site.data.coverage.files.back().first = at(u"2026-11-25T00:00:00Z"_s);
    site.data.coverage.files.back().last = at(u"2026-11-26T00:00:00Z"_s);
    auto asked = question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T11:00:00Z"_s);
    const auto all = site.ask(asked);
    QCOMPARE(all.bars[0].covered, Covered::Whole);
    QCOMPARE(all.parts[kMx2].covered[0], Covered::Not);
    QVERIFY(std::isnan(all.parts[kMx2].total));
    asked.filter.hosts = {kMx2};
    const auto alone = site.ask(asked);
    QCOMPARE(alone.bars[0].covered, Covered::Not);
    QVERIFY(std::isnan(values(alone, Indicator::Received)[0]));
}

/// A log host called mx2 by its address for a while; it is one host all the same.
void TestIndicatorView::hostsOfOneName()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    site.data.hostNames = {"mx1", "mx2", "mx2"};
    const Time ten = at(u"2026-11-20T10:00:00Z"_s);
    site.messages(ten, 1, Verdict::DeliveredMailbox, kMx2);
    site.messages(ten, 10, Verdict::DeliveredMailbox, 2);
    auto asked = question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T11:00:00Z"_s);
    const auto all = site.ask(asked);
    QCOMPARE(all.parts.size(), size_t{2});
    QCOMPARE(all.parts[1].total, 11.0);
    asked.filter.hosts = {kMx2};
    QCOMPARE(total(site.ask(asked), Indicator::Received), 11.0);
}

/// On Monday 2026-10-26 Madrid is at +01:00, and the Monday before at +02:00.
void TestIndicatorView::comparesByTheClock()
{
    Site site(u"2026-10-01T00:00:00Z"_s, u"2026-11-01T00:00:00Z"_s);
    site.messages(at(u"2026-10-26T09:00:00+01:00"_s), 5);
    site.messages(at(u"2026-10-19T09:00:00+02:00"_s), 3);
    site.messages(at(u"2026-10-19T08:00:00+02:00"_s), 100);
    auto asked = question(u"2026-10-26T09:00:00+01:00"_s, u"2026-10-26T10:00:00+01:00"_s,
                          BarUnit::Hour, u"Europe/Madrid"_s);
    asked.comparison = Comparison::WeekBefore;
    const auto view = site.ask(asked);
    QCOMPARE(total(view, Indicator::Received), 5.0);
    QCOMPARE(view.compared.size(), view.lines.size());
    QCOMPARE(view.compared.front().indicator, Indicator::Received);
    QVERIFY(view.compared.front().values == std::vector<double>{3});
}

void TestIndicatorView::comparesThePeriodBefore()
{
    Site site(u"2026-11-10T00:00:00Z"_s, u"2026-12-01T00:00:00Z"_s);
    site.messages(at(u"2026-11-19T10:00:00Z"_s), 4);
    auto asked = question(u"2026-11-20T00:00:00Z"_s, u"2026-11-22T00:00:00Z"_s, BarUnit::Day);
    asked.comparison = Comparison::PeriodBefore;
    QVERIFY(site.ask(asked).compared.front().values == (std::vector<double>{0, 4}));
    // What was not read of the other period is no zero either.
    asked.since = at(u"2026-11-10T00:00:00Z"_s);
    QVERIFY(std::isnan(site.ask(asked).compared.front().values.front()));
}

void TestIndicatorView::tellsWhatIsUsual()
{
    Site site(u"2026-09-01T00:00:00Z"_s, u"2026-12-01T00:00:00Z"_s);
    // Fridays at nine by Madrid's clock, before and after the clocks were set back.
    const QStringList fridays{u"2026-10-02T09:00:00+02:00"_s, u"2026-10-09T09:00:00+02:00"_s,
                              u"2026-10-16T09:00:00+02:00"_s, u"2026-10-23T09:00:00+02:00"_s,
                              u"2026-10-30T09:00:00+01:00"_s, u"2026-11-06T09:00:00+01:00"_s,
                              u"2026-11-13T09:00:00+01:00"_s};
    int64_t count = 100;
    for (const QString &friday : fridays)
        site.messages(at(friday), count += 10); // 110 to 170
    site.messages(at(u"2026-11-20T09:00:00+01:00"_s), 500);
    auto asked = question(u"2026-11-20T08:00:00+01:00"_s, u"2026-11-20T10:00:00+01:00"_s,
                          BarUnit::Hour, u"Europe/Madrid"_s);
    asked.band = true;
    const auto view = site.ask(asked);
    QVERIFY(view.band.has_value());
    QCOMPARE(view.band->weeks, 8);
    // With the Friday of the eighth week before, which had none: 0, 110, 120, ... 170.
    QCOMPARE(view.band->lower[1], 117.5);
    QCOMPARE(view.band->median[1], 135.0);
    QCOMPARE(view.band->upper[1], 152.5);
    QCOMPARE(view.band->median[0], 0.0);
    QVERIFY(view.anomalies == (std::vector<Anomaly>{{1, 500, 135}}));
    asked.band = false;
    QVERIFY(!site.ask(asked).band);
}

void TestIndicatorView::fewWeeksTellNothing()
{
    Site site(u"2026-11-07T00:00:00Z"_s, u"2026-12-01T00:00:00Z"_s);
    site.messages(at(u"2026-11-20T09:00:00Z"_s), 500);
    auto asked = question(u"2026-11-20T09:00:00Z"_s, u"2026-11-20T10:00:00Z"_s);
    asked.band = true;
    const auto view = site.ask(asked);
    QVERIFY(view.band.has_value());
    QCOMPARE(view.band->weeks, 0);
    QVERIFY(std::isnan(view.band->median[0]));
    QVERIFY(view.anomalies.empty());
}

void TestIndicatorView::weeksThatWereNotReadDoNotCount()
{
    Site site(u"2026-09-01T00:00:00Z"_s, u"2026-12-01T00:00:00Z"_s);
    for (FileCoverage &file : site.data.coverage.files)
        file.gaps.push_back({at(u"2026-10-01T00:00:00Z"_s), at(u"2026-11-04T00:00:00Z"_s)});
    for (int week = 0; week <= 8; ++week)
        site.messages(at(u"2026-11-20T09:00:00Z"_s) - week * 7 * Time::kDay, 50);
    auto asked = question(u"2026-11-20T09:00:00Z"_s, u"2026-11-20T10:00:00Z"_s);
    asked.band = true;
    const auto view = site.ask(asked);
    QCOMPARE(view.band->weeks, 3); // 13 and 6 November, 25 September
    QCOMPARE(view.band->median[0], 50.0);
}

/// What is older than the store keeps is known by days of UTC; those are days of the zone for the
/// most part, and no hours.
void TestIndicatorView::onlyDaysAreLeft()
{
    Site site(u"2026-11-01T00:00:00Z"_s, u"2026-12-01T00:00:00Z"_s);
    site.data.hoursSince = at(u"2026-11-20T00:00:00Z"_s);
    site.messages(at(u"2026-11-20T10:00:00Z"_s), 5);
    Sums old;
    const MessageClass of{kMx1, Verdict::DeliveredMailbox, Direction::In, Finding::None, true};
    old.messages[of] = {7, 7, 700, 0, 0};
    site.data.days = {countedTime(at(u"2026-11-19T00:00:00Z"_s), old)};
    for (const char *zone : {"UTC", "Europe/Madrid", "America/New_York"}) {
        IndicatorQuestion asked =
            question(u"2026-11-18T00:00:00Z"_s, u"2026-11-21T06:00:00Z"_s, BarUnit::Day);
        const ZoneClock clock = *ZoneClock::of(zone);
        asked.zone = zone;
        asked.since = clock.beginOf(at(u"2026-11-18T12:00:00Z"_s), BarUnit::Day);
        asked.until = clock.beginOf(at(u"2026-11-21T12:00:00Z"_s), BarUnit::Day);
        const auto view = site.ask(asked);
        QVERIFY(values(view, Indicator::Received) == (std::vector<double>{0, 7, 5}));
        QVERIFY(view.byUtcDays);
    }
    const auto hours = site.ask(question(u"2026-11-19T22:00:00Z"_s, u"2026-11-20T02:00:00Z"_s));
    QCOMPARE(hours.bars[1].covered, Covered::Not);
    QVERIFY(std::isnan(values(hours, Indicator::Received)[1]));
    QCOMPARE(hours.bars[2].covered, Covered::Whole);
    QVERIFY(hours.byUtcDays);
    const auto kept = site.ask(question(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s));
    QVERIFY(!kept.byUtcDays);
}

void TestIndicatorView::minutes()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    site.messages(at(u"2026-11-20T10:00:00Z"_s), 100); // by hours: not looked at
    const MessageClass of{kMx1, Verdict::DeliveredMailbox, Direction::In, Finding::None, true};
    Sums minute;
    minute.messages[of] = {4, 2, 200, 0, 0};
    site.data.minutes = {countedTime(at(u"2026-11-20T10:01:00Z"_s), minute)};
    const auto view =
        site.ask(question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T10:03:00Z"_s, BarUnit::Minute));
    QVERIFY(values(view, Indicator::Received) == (std::vector<double>{0, 2, 0}));
    QVERIFY(view.line(Indicator::LoginsFailed) == nullptr);
    QVERIFY(view.delays.empty());
}

void TestIndicatorView::moments()
{
    Site site(u"2026-11-20T00:00:00Z"_s, u"2026-11-21T00:00:00Z"_s);
    const Time ten = at(u"2026-11-20T10:00:00Z"_s);
    site.data.moments = {{ten - 1, kMx1, MomentKind::Stopped, "postfix", ""},
                         {ten, kMx1, MomentKind::Started, "postfix", ""},
                         {ten + 5, kMx2, MomentKind::Reloaded, "postfix", ""},
                         {ten + kHourUs, kMx1, MomentKind::Stopped, "postfix", ""}};
    auto asked = question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T11:00:00Z"_s);
    QCOMPARE(site.ask(asked).moments.size(), size_t{2});
    asked.filter.hosts = {kMx2};
    QVERIFY(site.ask(asked).moments == std::vector<Moment>{site.data.moments[2]});
}

void TestIndicatorView::refuses()
{
    auto asked = question(u"2026-11-20T10:00:00Z"_s, u"2026-11-20T11:00:00Z"_s);
    asked.zone = "Europe/Atlantis";
    QCOMPARE(viewOf(asked, {}).error().code, ErrorCode::BadInput);
    QCOMPARE(needOf(asked).error().code, ErrorCode::BadInput);
    asked = question(u"2020-11-20T10:00:00Z"_s, u"2026-11-20T11:00:00Z"_s, BarUnit::Minute);
    QCOMPARE(viewOf(asked, {}).error().code, ErrorCode::BadInput);
    QCOMPARE(needOf(asked).error().code, ErrorCode::BadInput);
}

void TestIndicatorView::needsWhatItShows()
{
    auto asked = question(u"2026-11-20T10:20:00Z"_s, u"2026-11-20T11:00:00Z"_s);
    const auto plain = *needOf(asked);
    QCOMPARE(plain.hours.since.us, at(u"2026-11-20T00:00:00Z"_s).us);
    QCOMPARE(plain.hours.until.us, at(u"2026-11-21T00:00:00Z"_s).us);
    QVERIFY(plain.minutes.empty());
    asked.comparison = Comparison::WeekBefore;
    const auto compared = *needOf(asked);
    QCOMPARE(compared.hours.since.us, at(u"2026-11-13T00:00:00Z"_s).us);
    asked.band = true;
    const auto usual = *needOf(asked);
    QCOMPARE(usual.hours.since.us, at(u"2026-09-25T00:00:00Z"_s).us);
    QVERIFY(usual.holds(compared) && compared.holds(plain));
    QVERIFY(!plain.holds(compared) && !compared.holds(usual));
    asked.filter.hosts = {kMx1};
    asked.count = CountOf::Legs;
    QVERIFY(usual.holds(*needOf(asked)));
    asked.filter.domain = "uni.example";
    QVERIFY(!usual.holds(*needOf(asked)));
    asked.filter.domain.clear();
    asked.unit = BarUnit::Minute;
    const auto minutes = *needOf(asked);
    QCOMPARE(minutes.minutes.size(), size_t{2});
    QVERIFY(!usual.holds(minutes));
    QVERIFY(minutes.holds(minutes));
}

QTEST_GUILESS_MAIN(TestIndicatorView)
#include "tst_indicatorview.moc"
