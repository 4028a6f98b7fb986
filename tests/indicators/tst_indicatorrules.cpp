// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/indicatorrules.h"

#include <QTest>

#include <algorithm>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;
const Bar kBar{Time{20'770 * Time::kDay}, Time{20'770 * Time::kDay + kHourUs}};
const std::vector<std::string> kHosts{"mx1", "mx2", ""};

IndicatorQuestion question(CountOf count)
{
    IndicatorQuestion asked;
    asked.count = count;
    return asked;
}

std::vector<Indicator> ofClass(const MessageClass &of)
{
    std::vector<Indicator> indicators;
    for (int i = 0; i < kRuledIndicators; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        if (messageRule(indicator)->holds(of))
            indicators.push_back(indicator);
    }
    return indicators;
}

} // namespace

class TestIndicatorRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsClasses_data();
    void countsClasses();
    void everyVerdictOfTheQueueCountsOnce();
    void searchesWhatWasCounted();
    void searchesByTheFilter();
    void legsAreSearchedByTheirHost();
    void noSearch();
    void linesKnowNoDirection();
    void minutesKnowNoLines();
    void namesIndicators();
};

void TestIndicatorRules::countsClasses_data()
{
    using enum Indicator;
    QTest::addColumn<MessageClass>("of");
    QTest::addColumn<std::vector<Indicator>>("indicators");
    const auto row = [](const char *name, const MessageClass &of, std::vector<Indicator> counted) {
        QTest::newRow(name) << of << counted;
    };
    const Direction in = Direction::In;
    row("in a mailbox", {0, Verdict::DeliveredMailbox, in, Finding::None, true},
        {Received, Delivered});
    row("a duplicate", {0, Verdict::Duplicate, in, Finding::None, true}, {Received, Delivered});
    row("spam in a mailbox", {0, Verdict::DeliveredMailbox, in, Finding::Spam, true},
        {Received, Delivered, Tagged});
    row("spam that was dropped", {0, Verdict::Discarded, in, Finding::Spam, true},
        {Received, Discarded});
    row("spam that was kept", {0, Verdict::Quarantined, in, Finding::Spam, true},
        {Received, Quarantined});
    row("spam that was refused", {0, Verdict::Rejected, in, Finding::Spam, false}, {Rejected});
    row("dropped by a rule", {0, Verdict::Discarded, in, Finding::None, true}, {Received});
    row("a virus that was kept", {0, Verdict::Quarantined, in, Finding::Virus, true},
        {Received, Virus});
    row("a virus that was refused", {0, Verdict::Rejected, in, Finding::Virus, false},
        {Rejected, Virus});
    row("a forbidden part", {0, Verdict::Discarded, in, Finding::Banned, true}, {Received, Banned});
    row("waits", {0, Verdict::InTransit, in, Finding::None, true}, {Received, Waiting});
    row("held", {0, Verdict::Held, in, Finding::None, true}, {Received, Waiting});
    row("greylisted at the door", {0, Verdict::Greylisted, in, Finding::None, false}, {Deferred});
    row("put off", {0, Verdict::Deferred, in, Finding::None, true}, {Received, Deferred});
    row("expired", {0, Verdict::Expired, in, Finding::None, true}, {Received, Bounced});
    row("a full mailbox", {0, Verdict::OverQuota, in, Finding::None, true}, {Received, Bounced});
    row("unknown", {0, Verdict::Unknown, in, Finding::None, true}, {Received});
}

void TestIndicatorRules::countsClasses()
{
    QFETCH(MessageClass, of);
    QFETCH(std::vector<Indicator>, indicators);
    QVERIFY(ofClass(of) == indicators);
}

/// No message is two of delivered, waiting, deferred, bounced and rejected.
void TestIndicatorRules::everyVerdictOfTheQueueCountsOnce()
{
    for (int i = 0; i < kVerdictCount; ++i) {
        const MessageClass of{0, static_cast<Verdict>(i), Direction::In, Finding::None, true};
        const auto ends = std::ranges::count_if(ofClass(of), [](Indicator indicator) {
            return indicator >= Indicator::Delivered && indicator <= Indicator::Rejected;
        });
        QVERIFY2(ends <= 1, verdictName(of.verdict).data());
    }
}

/// What a search asks is the rule itself: whatever class a row has, it is counted when it is found.
void TestIndicatorRules::searchesWhatWasCounted()
{
    for (int i = 0; i < kRuledIndicators; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        const auto query = searchBehind(indicator, question(CountOf::Recipients), kBar, kHosts);
        QVERIFY(query.has_value());
        const MessageRule asked{query->verdicts, query->finding, query->queued};
        for (int verdict = 0; verdict < kVerdictCount; ++verdict) {
            for (int finding = 0; finding < kFindingCount; ++finding) {
                for (const bool queued : {false, true}) {
                    const MessageClass of{0, static_cast<Verdict>(verdict), Direction::In,
                                          static_cast<Finding>(finding), queued};
                    QCOMPARE(asked.holds(of), messageRule(indicator)->holds(of));
                }
            }
        }
    }
}

void TestIndicatorRules::searchesByTheFilter()
{
    IndicatorQuestion asked = question(CountOf::Messages);
    asked.filter.hosts = {0, 1};
    asked.filter.direction = Direction::Out;
    asked.filter.domain = "uni.example";
    const auto query = searchBehind(Indicator::Bounced, asked, kBar, kHosts);
    QVERIFY(query.has_value());
    QCOMPARE(query->takenInBy, std::string("mx1,mx2"));
    QVERIFY(query->host.empty());
    QVERIFY(query->direction == Direction::Out);
    QCOMPARE(query->recipientDomain, std::string("uni.example"));
    QVERIFY(query->onePerMessage);
    QVERIFY(query->verdicts
            == (VerdictSet{Verdict::Bounced, Verdict::Expired, Verdict::OverQuota}));
    QCOMPARE(query->since.us, kBar.begin.us);
    QCOMPARE(query->until.us, kBar.end.us);
    asked.count = CountOf::Recipients;
    QVERIFY(!searchBehind(Indicator::Bounced, asked, kBar, kHosts)->onePerMessage);
}

void TestIndicatorRules::legsAreSearchedByTheirHost()
{
    IndicatorQuestion asked = question(CountOf::Legs);
    asked.filter.hosts = {1};
    const auto query = searchBehind(Indicator::Deferred, asked, kBar, kHosts);
    QVERIFY(query.has_value());
    QCOMPARE(query->host, std::string("mx2"));
    QVERIFY(query->takenInBy.empty());
    QVERIFY(query->verdicts.isEmpty()); // what was put off may be delivered by now
    QVERIFY(
        searchBehind(Indicator::Rejected, asked, kBar, kHosts)->verdicts.has(Verdict::Rejected));
}

void TestIndicatorRules::noSearch()
{
    QVERIFY(!searchBehind(Indicator::LoginsFailed, question(CountOf::Messages), kBar, kHosts));
    IndicatorQuestion nameless = question(CountOf::Messages);
    nameless.filter.hosts = {2};
    QVERIFY(!searchBehind(Indicator::Received, nameless, kBar, kHosts));
    nameless.filter.hosts = {3};
    QVERIFY(!searchBehind(Indicator::Received, nameless, kBar, kHosts));
}

void TestIndicatorRules::linesKnowNoDirection()
{
    IndicatorQuestion legs = question(CountOf::Legs);
    IndicatorQuestion messages = question(CountOf::Messages);
    QVERIFY(isKnown(Indicator::Delivered, legs));
    QVERIFY(isKnown(Indicator::LoginsFailed, messages));
    QVERIFY(!isKnown(Indicator::Virus, legs));
    for (IndicatorQuestion *asked : {&legs, &messages})
        asked->filter.direction = Direction::In;
    QVERIFY(!isKnown(Indicator::Delivered, legs));
    QVERIFY(!isKnown(Indicator::LoginsFailed, messages));
    QVERIFY(!isKnown(Indicator::DelayMedian, messages));
    QVERIFY(isKnown(Indicator::Delivered, messages));
    QVERIFY(isKnown(Indicator::AverageScore, messages));
    messages.filter = {};
    messages.filter.domain = "uni.example";
    QVERIFY(!isKnown(Indicator::QueueAge, messages));
    QVERIFY(isKnown(Indicator::Delivered, messages));
}

void TestIndicatorRules::minutesKnowNoLines()
{
    IndicatorQuestion messages = question(CountOf::Messages);
    messages.unit = BarUnit::Minute;
    QVERIFY(isKnown(Indicator::Received, messages));
    QVERIFY(isKnown(Indicator::DelayMedian, messages));
    QVERIFY(!isKnown(Indicator::QueueAge, messages));
    QVERIFY(!isKnown(Indicator::LoginsFailed, messages));
    IndicatorQuestion legs = messages;
    legs.count = CountOf::Legs;
    QVERIFY(!isKnown(Indicator::Received, legs));
}

void TestIndicatorRules::namesIndicators()
{
    for (int i = 0; i < kIndicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        QVERIFY(indicatorFromName(indicatorName(indicator)) == indicator);
    }
    QVERIFY(indicatorFromName("average_size") == Indicator::AverageSize);
    QVERIFY(!indicatorFromName("mails"));
    for (int i = 0; i < kCountOfCount; ++i) {
        const auto count = static_cast<CountOf>(i);
        QVERIFY(countOfFromName(countOfName(count)) == count);
    }
    QVERIFY(!countOfFromName("mails"));
}

QTEST_GUILESS_MAIN(TestIndicatorRules)
#include "tst_indicatorrules.moc"
