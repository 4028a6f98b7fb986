// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/loadindicators.h"

#include "indicators/indicatorrules.h"
#include "indicators/viewof.h"
#include "items/searchrecogniser.h"
#include "store/storereader.h"
#include "tests/workspace/logtree.h"
#include "workspace/importer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr uint32_t kMessages = 400;

template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
    return std::move(result).value();
}

/// What LogTree's rules come to: every ninth message is refused at the door, of the others every
/// seventh is put off once on mx1, and every eleventh bounces at the store.
struct Truth {
    double received = 0;
    double delivered = 0;
    double bounced = 0;
    double rejected = 0;
    double putOff = 0;
    double bytes = 0;

    Truth()
    {
        for (uint32_t number = 0; number < kMessages; ++number) {
            if (number % 9 == 4) {
                ++rejected;
                continue;
            }
            ++received;
            bytes += number;
            ++(number % 11 == 5 ? bounced : delivered);
            putOff += number % 7 == 3 ? 1 : 0;
        }
    }
};

/// What the demo site lacks: spam and a forbidden part that a filter drops, and a message that
/// nobody has sent on yet.
constexpr const char *kFiltered = R"(
2026-03-10T10:03:00Z mx9 postfix/smtpd[31]: 4BBB000004: client=mail.norte.example[198.51.100.7]
2026-03-10T10:03:00Z mx9 postfix/cleanup[32]: 4BBB000004: message-id=<spam.1@norte.example>
2026-03-10T10:03:00Z mx9 postfix/qmgr[33]: 4BBB000004: from=<oferta@norte.example>, size=2000, nrcpt=2 (queue active)
2026-03-10T10:03:02Z mx9 amavis[44]: (00044-04) Blocked SPAM {DiscardedInbound}, [198.51.100.7]:31279 [198.51.100.7] <oferta@norte.example> -> <eva@campus.example>,<ivo@campus.example>, Queue-ID: 4BBB000004, Message-ID: <spam.1@norte.example>, mail_id: Mk4, Hits: 18.2, size: 1990, 1603 ms
2026-03-10T10:03:02Z mx9 postfix/lmtp[34]: 4BBB000004: to=<eva@campus.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=00044-04 - spam)
2026-03-10T10:03:02Z mx9 postfix/lmtp[34]: 4BBB000004: to=<ivo@campus.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=00044-04 - spam)
2026-03-10T10:03:02Z mx9 postfix/qmgr[33]: 4BBB000004: removed
2026-03-10T10:04:00Z mx9 postfix/smtpd[31]: 4BBB000005: client=mail.norte.example[198.51.100.7]
2026-03-10T10:04:00Z mx9 postfix/cleanup[32]: 4BBB000005: message-id=<late.1@norte.example>
2026-03-10T10:04:00Z mx9 postfix/qmgr[33]: 4BBB000005: from=<tarde@norte.example>, size=3000, nrcpt=1 (queue active)
2026-03-10T10:04:58Z mx9 postfix/smtpd[31]: 4BBB000006: client=mail.norte.example[198.51.100.7]
2026-03-10T10:04:58Z mx9 postfix/cleanup[32]: 4BBB000006: message-id=<exe.1@norte.example>
2026-03-10T10:04:58Z mx9 postfix/qmgr[33]: 4BBB000006: from=<f@norte.example>, size=1990, nrcpt=1 (queue active)
2026-03-10T10:05:00Z mx9 amavis[44]: (00044-05) Blocked BANNED (.exe,virus.exe) {DiscardedInbound,Quarantined}, [198.51.100.7]:31279 [198.51.100.7] <f@norte.example> -> <eva@campus.example>, quarantine: banned-Mk5, Queue-ID: 4BBB000006, Message-ID: <exe.1@norte.example>, mail_id: Mk5, Hits: -, size: 1990, 1603 ms
2026-03-10T10:05:00Z mx9 postfix/lmtp[34]: 4BBB000006: to=<eva@campus.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=00044-05 - banned: virus.exe)
2026-03-10T10:05:00Z mx9 postfix/qmgr[33]: 4BBB000006: removed
)";

/// The row count of a search as the window makes it: by words that somebody could have typed.
qsizetype rowsFound(StoreReader &reader, const SearchQuery &query)
{
    SearchQuery typed = recogniseSearch(classConditions(query)).query;
    typed.since = query.since;
    typed.until = query.until;
    if (typed != query)
        qFatal("the search field does not know: %s", classConditions(query).c_str());
    qsizetype rows = 0;
    const auto outcome = reader.search(typed, [&rows](std::vector<ResultRow> &&found) {
        rows += static_cast<qsizetype>(found.size());
        return true;
    });
    if (!outcome)
        qFatal("%s: %s", outcome.error().context.c_str(), outcome.error().detail.c_str());
    return rows;
}

} // namespace

/// What the charts say of logs, from the files to the bars, and what opens behind a bar.
class TestIndicatorCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhatTheLogsSay_data();
    void countsWhatTheLogsSay();
    void barsOfEveryUnitAddUp();
    void opensAsManyAsTheBarSays_data();
    void opensAsManyAsTheBarSays();
    void everyIndicatorWasOpened();
    void logsWithoutAnythingCountNothing();
    void stopsWhenItIsTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<StoreReader> open(const QString &store) const;
    static IndicatorView ask(StoreReader &reader, const IndicatorQuestion &question);

    QTemporaryDir m_folder;
    std::map<Indicator, qsizetype> m_opened; ///< rows, over all searches
};

/// "tree" has what Truth tells; "demo" is the demo site with mx9, and has every verdict.
void TestIndicatorCounts::initTestCase()
{
    LogTree(kMessages).write(path(u"logs"_s).toStdString());
    ImportOptions tree;
    tree.sources = {{path(u"logs"_s).toStdString(), {}}};
    tree.timezone = "UTC";
    tree.year = 2026;
    (void)take(importLogs(path(u"tree"_s).toStdString(), tree, {}, {}));
    QFile file(path(u"mx9.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kFiltered);
    file.close();
    ImportOptions demo;
    demo.sources = {{ESTAFETA_SOURCE_DIR "/resources/demo/logs", {}},
                    {file.fileName().toStdString(), "mx9"}};
    (void)take(importLogs(path(u"demo"_s).toStdString(), demo, {}, {}));
}

std::unique_ptr<StoreReader> TestIndicatorCounts::open(const QString &store) const
{
    return take(StoreReader::open(path(store).toStdString()));
}

IndicatorView TestIndicatorCounts::ask(StoreReader &reader, const IndicatorQuestion &question)
{
    const IndicatorData data = take(loadIndicators(reader, take(needOf(question)), {}));
    return take(viewOf(question, data));
}

namespace {

/// All of the tree's time, which is the evening of 20 November 2026 and the night after it.
IndicatorQuestion ofTheTree(CountOf count, BarUnit unit = BarUnit::Day)
{
    IndicatorQuestion question;
    question.since = parseRfc3339("2026-11-20");
    question.until = parseRfc3339("2026-11-22");
    question.count = count;
    question.unit = unit;
    return question;
}

} // namespace

void TestIndicatorCounts::countsWhatTheLogsSay_data()
{
    QTest::addColumn<CountOf>("count");
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<double>("expected");
    const Truth truth;
    for (const CountOf count : {CountOf::Messages, CountOf::Recipients}) {
        const auto row = [count](Indicator indicator, double expected) {
            QTest::addRow("%s: %s", countOfName(count).data(), indicatorName(indicator).data())
                << count << indicator << expected;
        };
        row(Indicator::Received, truth.received);
        row(Indicator::Delivered, truth.delivered);
        row(Indicator::Bounced, truth.bounced);
        row(Indicator::Rejected, truth.rejected);
        row(Indicator::Deferred, 0); // all of them have arrived since
        row(Indicator::Bytes, truth.bytes);
        row(Indicator::AverageSize, truth.bytes / truth.received);
        row(Indicator::Virus, 0);
        row(Indicator::LoginsFailed, 0);
    }
    const auto row = [](const char *name, Indicator indicator, double expected) {
        QTest::newRow(name) << CountOf::Legs << indicator << expected;
    };
    row("entries on both hosts", Indicator::Received, 2 * truth.received);
    row("mx1 hands all over, mx2 what the store takes", Indicator::Delivered,
        truth.received + truth.delivered);
    row("tries that were put off", Indicator::Deferred, truth.putOff);
    row("tries that the store refused", Indicator::Bounced, truth.bounced);
    row("refusals at the door", Indicator::Rejected, truth.rejected);
    row("bytes are of messages", Indicator::Bytes, truth.bytes);
}

void TestIndicatorCounts::countsWhatTheLogsSay()
{
    QFETCH(CountOf, count);
    QFETCH(Indicator, indicator);
    QFETCH(double, expected);
    const auto reader = open(u"tree"_s);
    const auto view = ask(*reader, ofTheTree(count));
    const IndicatorLine *line = view.line(indicator);
    QVERIFY(line != nullptr);
    QCOMPARE(line->total, expected);
}

void TestIndicatorCounts::barsOfEveryUnitAddUp()
{
    const auto reader = open(u"tree"_s);
    for (int unit = 0; unit < kBarUnitCount; ++unit) {
        for (const char *zone : {"UTC", "Europe/Madrid", "Asia/Kolkata"}) {
            IndicatorQuestion question = ofTheTree(CountOf::Messages, static_cast<BarUnit>(unit));
            question.zone = zone;
            const auto view = ask(*reader, question);
            double sum = 0;
            for (const double value : view.line(Indicator::Received)->values)
                sum += std::isnan(value) ? 0 : value;
            QCOMPARE(sum, Truth().received);
            QCOMPARE(view.line(Indicator::Received)->total, sum);
        }
    }
}

void TestIndicatorCounts::opensAsManyAsTheBarSays_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<IndicatorQuestion>("question");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QString &store, BarUnit unit, const char *zone,
                        const IndicatorFilter &filter = {}, const QStringList &names = {}) {
        for (const CountOf count : {CountOf::Messages, CountOf::Recipients}) {
            IndicatorQuestion question = ofTheTree(count, unit);
            if (store == u"demo") {
                question.since = parseRfc3339("2026-03-01");
                question.until = parseRfc3339("2026-03-20");
            }
            question.zone = zone;
            question.filter = filter;
            QTest::addRow("%s, %s", name, countOfName(count).data()) << store << question << names;
        }
    };
    row("by hour", u"tree"_s, BarUnit::Hour, "UTC");
    row("by half hours", u"tree"_s, BarUnit::Hour, "Asia/Kolkata");
    row("by day", u"demo"_s, BarUnit::Day, "Europe/Madrid");
    row("by week", u"demo"_s, BarUnit::Week, "Asia/Kolkata");
    row("by month", u"demo"_s, BarUnit::Month, "UTC");
    row("one host", u"demo"_s, BarUnit::Day, "UTC", {}, {u"mx1"_s});
    row("several hosts", u"demo"_s, BarUnit::Day, "UTC", {}, {u"mx9"_s, u"pasarela"_s});
    row("inwards", u"demo"_s, BarUnit::Day, "UTC", {{}, Direction::In, {}});
    row("outwards", u"demo"_s, BarUnit::Day, "UTC", {{}, Direction::Out, {}});
    row("a domain", u"demo"_s, BarUnit::Day, "UTC", {{}, {}, "campus.example"});
    row("all of it", u"demo"_s, BarUnit::Hour, "UTC", {{}, Direction::In, "campus.example"},
        {u"mx1"_s, u"mx9"_s});
}

void TestIndicatorCounts::opensAsManyAsTheBarSays()
{
    QFETCH(QString, store);
    QFETCH(IndicatorQuestion, question);
    const auto reader = open(store);
    QFETCH(QStringList, names);
    const auto hosts = take(reader->hostNames());
    for (size_t i = 0; i < hosts.size(); ++i) {
        if (names.contains(QString::fromStdString(hosts[i])))
            question.filter.hosts.push_back(static_cast<HostId>(i));
    }
    QCOMPARE(question.filter.hosts.size(), static_cast<size_t>(names.size()));
    const auto view = ask(*reader, question);
    qsizetype opened = 0;
    for (int i = 0; i < kRuledIndicators; ++i) {
        const IndicatorLine *line = view.line(static_cast<Indicator>(i));
        QVERIFY(line != nullptr);
        for (size_t bar = 0; bar < view.bars.size(); ++bar) {
            if (std::isnan(line->values[bar]))
                continue;
            const auto query = searchBehind(line->indicator, view.question, view.bars[bar], hosts);
            QVERIFY(query.has_value());
            const qsizetype rows = rowsFound(*reader, *query);
            QVERIFY2(static_cast<double>(rows) == line->values[bar],
                     qPrintable(u"%1 in bar %2: %3 rows behind %4"_s
                                    .arg(QString::fromLatin1(indicatorName(line->indicator)))
                                    .arg(bar)
                                    .arg(rows)
                                    .arg(line->values[bar])));
            m_opened[line->indicator] += rows;
            opened += rows;
        }
    }
    QVERIFY(opened > 0);
}

/// The logs have at least one of each, or the function before would have compared zeros.
void TestIndicatorCounts::everyIndicatorWasOpened()
{
    for (int i = 0; i < kRuledIndicators; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        QVERIFY2(m_opened[indicator] > 0, indicatorName(indicator).data());
    }
}

void TestIndicatorCounts::logsWithoutAnythingCountNothing()
{
    const auto reader = open(u"tree"_s);
    IndicatorQuestion question = ofTheTree(CountOf::Messages);
    question.since = parseRfc3339("2025-11-20");
    question.until = parseRfc3339("2025-11-22");
    for (const Bar &bar : ask(*reader, question).bars)
        QCOMPARE(bar.covered, Covered::Not);
}

void TestIndicatorCounts::stopsWhenItIsTold()
{
    const auto reader = open(u"tree"_s);
    std::stop_source stop;
    stop.request_stop();
    for (const BarUnit unit : {BarUnit::Hour, BarUnit::Minute}) {
        const auto need = take(needOf(ofTheTree(CountOf::Messages, unit)));
        const auto data = loadIndicators(*reader, need, {}, stop.get_token());
        QVERIFY(!data);
        QCOMPARE(data.error().code, ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestIndicatorCounts)
#include "tst_indicatorcounts.moc"
