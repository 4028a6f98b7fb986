// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coverage.h"
#include "store/storereader.h"
#include "store/storewriter.h"
#include "trace/figures.h"
#include "trace/record.h"
#include "workspace/importer.h"
#include "workspace/loadedtrace.h"
#include "workspace/retention.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kMidnight = 1'727'740'800; // 2024-10-01 00:00 UTC
constexpr int32_t kFirstDay = kMidnight / 86'400;
constexpr int kWaitMs = 30'000;

template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
    return std::move(result).value();
}

void take(Result<void> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
}

QByteArray head(int64_t second)
{
    return QDateTime::fromSecsSinceEpoch(kMidnight + second, QTimeZone::UTC)
               .toString(Qt::ISODate)
               .toUtf8()
        + " mx1 postfix/";
}

QByteArray beginOf(int64_t second, const QByteArray &id)
{
    return head(second) + "smtpd[7]: " + id + ": client=mail.far.example[198.51.100.3]\n"
        + head(second) + "qmgr[1]: " + id
        + ": from=<ana@far.example>, size=2000, nrcpt=1 (queue active)\n";
}

QByteArray tryOf(int64_t second, const QByteArray &id, const QByteArray &status)
{
    return head(second) + "lmtp[2]: " + id
        + ": to=<bob@uni.example>, relay=imap1[192.0.2.1]:24, delay=1.5, delays=0.1/0/0.5/0.9, "
          "dsn=2.0.0, status="
        + status + '\n';
}

QByteArray endOf(int64_t second, const QByteArray &id)
{
    return head(second) + "qmgr[1]: " + id + ": removed\n";
}

/// A message an hour on each of these days, and a few lines that say nothing or are not known.
QByteArray logOf(int days)
{
    QByteArray log;
    for (int i = 0; i < days * 24; ++i) {
        const QByteArray id = QByteArray::number(0xA000000000LL + i, 16).toUpper();
        const int64_t second = i * 3600;
        log += head(second) + "smtpd[7]: connect from mail.far.example[198.51.100.3]\n";
        log += beginOf(second, id) + tryOf(second + 2, id, "sent (250 2.0.0 Ok)")
            + endOf(second + 2, id);
        log += head(second) + "qmgr[1]: of what no reader knows\n";
    }
    return log;
}

DayOnDisk day(int number, bool traces = true, bool lines = true)
{
    return {number, traces, lines, 100 << 20};
}

} // namespace

Q_DECLARE_METATYPE(Estafeta::Retention)
Q_DECLARE_METATYPE(Estafeta::RetentionOutcome)

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void plans_data();
    void plans();
    void checks_data();
    void checks();
    void countsWhatWasImported();
    void importsGoByTheStoresRule();
    void importsWithoutARuleKeepAll();
    void aTraceWithoutItsLinesSaysSo();
    void aMessageOfADayThatWentGoesOn();
    void followingBeginsWithTheDefault_data();
    void followingBeginsWithTheDefault();
    void theWindowSetsTheRule();

private:
    [[nodiscard]] std::string store() const { return m_folder->filePath(u"store"_s).toStdString(); }
    ImportSummary import(const QByteArray &log);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_logs = 0;
};

void TestRetention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_logs = 0;
}

ImportSummary TestRetention::import(const QByteArray &log)
{
    const QString path = m_folder->filePath(u"mx1-%1.log"_s.arg(++m_logs));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(log) != log.size())
        qFatal("no log");
    file.close();
    ImportOptions options;
    options.sources.push_back({path.toStdString(), "mx1"});
    return take(importLogs(store(), options, {}, {}));
}

void TestRetention::plans_data()
{
    QTest::addColumn<Retention>("rule");
    QTest::addColumn<QList<DayOnDisk>>("days");
    QTest::addColumn<RetentionOutcome>("outcome");
    const auto row = [](const char *name, const Retention &rule, const QList<DayOnDisk> &days,
                        const RetentionOutcome &outcome) {
        QTest::newRow(name) << rule << days << outcome;
    };
    constexpr uint64_t kBytes = 100 << 20;
    const QList<DayOnDisk> four{day(10), day(11), day(12), day(13)};
    row("nothing there", {}, {}, {});
    row("all young", {}, four, {});
    row("whole days", {2, 2, 0}, four, {{10, 11}, {}, {}, 2 * kBytes});
    row("lines first", {4, 2, 0}, four, {{}, {}, {10, 11}, 0});
    row("traces first", {1, 3, 0}, four, {{10}, {11, 12}, {}, kBytes});
    row("lines went before", {2, 1, 0}, {day(10, true, false), day(11, true, false), day(13)},
        {{10, 11}, {}, {}, 2 * kBytes});
    row("went before", {4, 2, 0}, {day(10, true, false), day(13)}, {});
    row("a gap counts as days", {3, 3, 0}, {day(10), day(13)}, {{10}, {}, {}, kBytes});
    row("old logs, the newest count", {2, 2, 0}, {day(-900), day(-899)}, {});
    row("a day of a wrong clock", {2, 2, 0}, {day(12), day(13), day(5000)}, {});
    row("by size", {1, 1, 2 * kBytes}, four, {{10, 11}, {}, {}, 2 * kBytes});
    row("by size, all fits", {1, 1, 4 * kBytes}, four, {});
    row("by size, never the last day", {1, 1, kFewestBytes}, four,
        {{10, 11, 12}, {}, {}, 3 * kBytes});
}

void TestRetention::plans()
{
    QFETCH(Retention, rule);
    QFETCH(QList<DayOnDisk>, days);
    constexpr int32_t kToday = 14;
    const std::vector<DayOnDisk> all(days.begin(), days.end());
    const RetentionOutcome planned = planRetention(rule, all, kToday);
    QTEST(planned, "outcome");
}

void TestRetention::checks_data()
{
    QTest::addColumn<Retention>("rule");
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("the default") << Retention() << QByteArray();
    QTest::newRow("no day") << Retention{0, 15, 0} << QByteArray("traces");
    QTest::newRow("too many days") << Retention{kMostDays + 1, 15, 0} << QByteArray("traces");
    QTest::newRow("fewer lines than retries") << Retention{15, 6, 0} << QByteArray("lines");
    QTest::newRow("a week of lines") << Retention{15, 7, 0} << QByteArray();
    QTest::newRow("few days of both") << Retention{2, 2, 0} << QByteArray();
    QTest::newRow("no lines") << Retention{2, 0, 0} << QByteArray("lines");
    QTest::newRow("too small") << Retention{15, 15, 1000} << QByteArray("size");
}

void TestRetention::checks()
{
    QFETCH(Retention, rule);
    QFETCH(QByteArray, wrong);
    const auto checked = checkRetention(rule);
    QCOMPARE(checked.ok(), wrong.isEmpty());
    if (!wrong.isEmpty())
        QCOMPARE(QByteArray::fromStdString(checked.error().context), wrong);
}

/// The counts of a store agree with its bundles, woven anew, and with its coverage.
void TestRetention::countsWhatWasImported()
{
    import(logOf(3));
    const auto reader = take(StoreReader::open(store()));
    int64_t messages = 0;
    int64_t legs = 0;
    LineCounts lines;
    DelayHistogram sending;
    for (const TimedSums &hour : take(reader->hourSums({}, {}))) {
        for (const auto &[key, counts] : hour.sums.messages) {
            QCOMPARE(key.direction, Direction::In);
            QCOMPARE(key.verdict, Verdict::DeliveredMailbox);
            messages += counts.messages;
        }
        for (const auto &[host, count] : hour.sums.legs)
            legs += count;
        for (const auto &[program, counts] : hour.sums.programs) {
            lines.lines += counts.lines;
            lines.events += counts.events;
            lines.unparsed += counts.unparsed;
        }
        sending.add(hour.sums.delays.at({0, DelayStage::Sending}));
    }
    int64_t woven = 0;
    int64_t wovenLegs = 0;
    HostNaming naming;
    const auto hosts = take(reader->hostNames());
    naming.setHosts(hosts);
    const auto sink = [&](const StoredBundle &bundle) {
        const BundleRecord record = makeRecord(bundle.id, decodeLegs(bundle.legs), naming);
        woven += std::ssize(record.rows);
        for (const Figures::Legs &some : take(decodeFigures(record.figures)).legs)
            wovenLegs += some.count;
        return true;
    };
    take(reader->forEachBundle({}, {}, sink));
    QCOMPARE(messages, 72);
    QCOMPARE(woven, messages);
    QCOMPARE(legs, wovenLegs);
    FileCoverage all;
    for (const FileCoverage &file : take(reader->coverage()).files) {
        all.lines += file.lines;
        all.events += file.events;
        all.unparsed += file.unparsed;
    }
    QVERIFY((lines
             == LineCounts{static_cast<int64_t>(all.lines), static_cast<int64_t>(all.events),
                           static_cast<int64_t>(all.unparsed)}));
    QCOMPARE(lines.unparsed, 72);
    QCOMPARE(sending.count(), 72);
    QCOMPARE(sending.sumMs(), 72 * 900);
}

void TestRetention::importsGoByTheStoresRule()
{
    import(logOf(3));
    {
        const auto writer = take(StoreWriter::open(store()));
        take(setRetention(*writer, {2, 2, 0}));
        QVERIFY(take(retentionOf(*writer)) == Retention({2, 2, 0}));
    }
    const auto before = take(take(StoreReader::open(store()))->daySums({}, {}));
    const QByteArray more = logOf(5).mid(logOf(3).size());
    const ImportSummary summary = import(more);
    QCOMPARE(summary.letGo.days, (std::vector{kFirstDay, kFirstDay + 1, kFirstDay + 2}));
    QVERIFY(summary.letGo.bytes > 0);
    const auto reader = take(StoreReader::open(store()));
    QCOMPARE(take(reader->days()), (std::vector{kFirstDay + 3, kFirstDay + 4}));
    const auto after = take(reader->daySums({}, {}));
    QCOMPARE(after.size(), size_t{5});
    QVERIFY(after[0] == before[0] && after[2] == before[2]);
    QVERIFY(take(reader->coverage()).tracesSince == Time::fromSeconds(kMidnight + 3 * 86'400));
}

void TestRetention::importsWithoutARuleKeepAll()
{
    QVERIFY(import(logOf(20)).letGo.isEmpty());
    const auto reader = take(StoreReader::open(store()));
    QCOMPARE(take(reader->days()).size(), size_t{20});
    QVERIFY(!take(retentionState(*reader)).rule);
}

void TestRetention::aTraceWithoutItsLinesSaysSo()
{
    import(logOf(2));
    take(take(StoreWriter::open(store()))->dropLines(kFirstDay));
    const auto reader = take(StoreReader::open(store()));
    std::vector<TraceId> ids;
    const auto sink = [&](std::vector<ResultRow> &&rows) {
        for (const ResultRow &row : rows)
            ids.push_back(row.trace);
        return true;
    };
    take(reader->search({.to = "bob@uni.example"}, sink));
    QCOMPARE(ids.size(), size_t{48});
    const auto gone = loadTrace(*reader, ids.back());
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error(), (Error{ErrorCode::NotFound, "2024-10-01", std::string(kLinesGone)}));
    QVERIFY(loadTrace(*reader, ids.front()).ok());
}

/// Its first try failed on a day that is kept no longer, the second one comes.
void TestRetention::aMessageOfADayThatWentGoesOn()
{
    import(beginOf(80'000, "4F0A1B2C3D") + tryOf(80'001, "4F0A1B2C3D", "deferred (try again)"));
    take(take(StoreWriter::open(store()))->dropDay(kFirstDay));
    import(tryOf(90'000, "4F0A1B2C3D", "sent (250 2.0.0 Ok)") + endOf(90'000, "4F0A1B2C3D"));
    const auto reader = take(StoreReader::open(store()));
    std::vector<ResultRow> found;
    const auto sink = [&](std::vector<ResultRow> &&rows) {
        std::ranges::move(rows, std::back_inserter(found));
        return true;
    };
    take(reader->search({.queueId = "4F0A1B2C3D"}, sink));
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].verdict, Verdict::DeliveredMailbox);
    QVERIFY(loadTrace(*reader, found[0].trace).ok());
}

void TestRetention::followingBeginsWithTheDefault_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("hasRule");
    QTest::newRow("a young store") << 3 << true;
    QTest::newRow("nobody said that old days may go") << 20 << false;
}

void TestRetention::followingBeginsWithTheDefault()
{
    QFETCH(int, days);
    import(logOf(days));
    Workspace workspace;
    QSignalSpy failed(&workspace, &Workspace::hostFailed);
    QSignalSpy added(&workspace, &Workspace::hostAdded);
    take(workspace.open(QString::fromStdString(store())));
    HostConfig config;
    config.name = "mx1";
    config.address = "127.0.0.1";
    config.logPaths = {"/var/log/mail.log"};
    workspace.follow(config);
    QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, kWaitMs);
    QCOMPARE(failed.count(), 0);
    workspace.unfollow("mx1");
    std::optional<RetentionState> state;
    connect(&workspace, &Workspace::retentionLoaded, this,
            [&](RequestId, const Result<RetentionState> &loaded) { state = take(loaded); });
    workspace.whenStored({}, [&workspace] { workspace.loadRetention(); });
    QTRY_VERIFY_WITH_TIMEOUT(state.has_value(), kWaitMs);
    QTEST(state->rule.has_value(), "hasRule");
    QCOMPARE(state->days.size(), static_cast<size_t>(days));
}

void TestRetention::theWindowSetsTheRule()
{
    import(logOf(4));
    Workspace workspace;
    take(workspace.open(QString::fromStdString(store())));
    std::optional<Result<RetentionOutcome>> answer;
    connect(&workspace, &Workspace::retentionSet, this,
            [&](RequestId, const Result<RetentionOutcome> &outcome) { answer = outcome; });
    workspace.setRetention({0, 0, 0});
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kWaitMs);
    QCOMPARE(answer->error().code, ErrorCode::BadInput);
    answer.reset();
    workspace.setRetention({3, 3, 0});
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kWaitMs);
    QCOMPARE(take(*answer).days, std::vector{kFirstDay});
    // An import goes by it, too.
    std::optional<Result<RetentionOutcome>> went;
    connect(&workspace, &Workspace::letGo, this,
            [&](const Result<RetentionOutcome> &outcome) { went = outcome; });
    const QString path = m_folder->filePath(u"mx1.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(beginOf(5 * 86'400, "4F0A1B2C4E"));
    file.close();
    ImportOptions options;
    options.sources.push_back({path.toStdString(), "mx1"});
    take(workspace.startImport(options));
    QTRY_VERIFY_WITH_TIMEOUT(went.has_value(), kWaitMs);
    QCOMPARE(take(*went).days, (std::vector{kFirstDay + 1, kFirstDay + 2}));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
