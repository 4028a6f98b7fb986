// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostactor.h"
#include "indicators/viewof.h"
#include "store/storewriter.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;

/// What searches answered, by request.
struct Answers {
    explicit Answers(Workspace &workspace)
    {
        QObject::connect(&workspace, &Workspace::resultsFound, &context,
                         [this](RequestId id, const std::vector<ResultRow> &found) {
                             rows[id] += static_cast<int>(found.size());
                         });
        QObject::connect(&workspace, &Workspace::searchFinished, &context,
                         [this](RequestId id, const Result<void> &result, quint64, bool, qint64) {
                             ended[id].append(result.ok() ? std::nullopt
                                                          : std::optional(result.error().code));
                         });
        QObject::connect(
            &workspace, &Workspace::importFinished, &context, [this](const Result<void> &result) {
                imports.append(result.ok() ? std::nullopt : std::optional(result.error().code));
            });
        QObject::connect(&workspace, &Workspace::indicatorsLoaded, &context,
                         [this](RequestId id, const auto &data) { counts[id].append(data); });
        QObject::connect(
            &workspace, &Workspace::hostFailed, &context,
            [this](const std::string &, const Error &error) { failures.append(error.code); });
    }

    QObject context;
    QMap<RequestId, QList<Result<std::shared_ptr<const IndicatorData>>>> counts;
    QMap<RequestId, int> rows;
    QMap<RequestId, QList<std::optional<ErrorCode>>> ended;
    QList<std::optional<ErrorCode>> imports;
    QList<ErrorCode> failures;
};

const QList<std::optional<ErrorCode>> kGood{std::nullopt};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersWithoutAStore();
    void importsAndSearches();
    void aNewSearchEndsTheOneBefore();
    void cancelsASearch();
    void loadsWhatIndicatorsNeed();
    void newCountsEndThoseBefore();
    void refusesASecondImport();
    void cancelsAnImport();
    void anotherStoreEndsTheImportOnce();
    void followsIntoALockedStore();
    void followsInAnUnknownZone();
    void followedHostIsGoneAtOnce();
    void unfollowingWaitsForNoThread();
    void unfollowsBeforeTheStoreIsReady();
    void anotherStoreFollowsNobody();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] ImportOptions logs(int messages) const;
    [[nodiscard]] static HostConfig host();
    [[nodiscard]] static IndicatorQuestion question();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// A log of so many messages to user0@far.example, user1@..., one a second.
ImportOptions TestWorkspace::logs(int messages) const
{
    QDir(path({})).mkpath(u"logs/mx1"_s);
    QFile file(path(u"logs/mx1/mail.log"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no log");
    for (int i = 0; i < messages; ++i) {
        const QByteArray head = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, QTimeZone::UTC)
                                    .toString(Qt::ISODate)
                                    .toUtf8()
            + " mx1 postfix/";
        const QByteArray id = QByteArray::number(0xA000000000LL + i, 16).toUpper();
        file.write(head + "qmgr[1]: " + id
                   + ": from=<ana@example.org>, size=2000, nrcpt=1 (queue active)\n");
        file.write(head + "smtp[2]: " + id + ": to=<user" + QByteArray::number(i)
                   + "@far.example>, relay=mx.far.example[198.51.100.3]:25, delay=1, "
                     "delays=0.1/0/0.5/0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 77)\n");
        file.write(head + "qmgr[1]: " + id + ": removed\n");
    }
    ImportOptions options;
    options.sources.push_back({path(u"logs"_s).toStdString(), {}});
    return options;
}

/// Nobody listens there; the actor is never started.
HostConfig TestWorkspace::host()
{
    HostConfig config;
    config.name = "mx1";
    config.address = "127.0.0.1";
    config.logPaths = {"/var/log/mail.log"};
    return config;
}

void TestWorkspace::answersWithoutAStore()
{
    Workspace workspace;
    const Answers answers(workspace);
    const RequestId id = workspace.search({});
    QVERIFY(answers.ended.isEmpty()); // never before search() has returned
    QTRY_COMPARE(answers.ended[id], QList{std::optional(ErrorCode::NotFound)});
    const RequestId counts = workspace.loadIndicators({});
    QVERIFY(!answers.counts.contains(counts));
    QTRY_COMPARE(answers.counts[counts].size(), 1);
    QCOMPARE(answers.counts[counts].first().error().code, ErrorCode::NotFound);
    const Result<void> started = workspace.startImport({});
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::NotFound);
    workspace.follow(host());
    QTRY_COMPARE(answers.failures, QList{ErrorCode::NotFound});
}

void TestWorkspace::importsAndSearches()
{
    Workspace workspace;
    const Answers answers(workspace);
    const QSignalSpy changes(&workspace, &Workspace::changed);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    QVERIFY(workspace.startImport(logs(20)).ok());
    QVERIFY(workspace.isImporting());
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports, kGood, kWaitMs);
    QVERIFY(!workspace.isImporting());
    QTRY_VERIFY(!changes.isEmpty());

    SearchQuery query;
    query.from = "ana@example.org";
    const RequestId all = workspace.search(query);
    QTRY_COMPARE_WITH_TIMEOUT(answers.ended[all], kGood, kWaitMs);
    QCOMPARE(answers.rows[all], 20);
    query.to = "user7@far.example";
    const RequestId one = workspace.search(query);
    QTRY_COMPARE_WITH_TIMEOUT(answers.ended[one], kGood, kWaitMs);
    QCOMPARE(answers.rows[one], 1);
}

void TestWorkspace::aNewSearchEndsTheOneBefore()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    QVERIFY(workspace.startImport(logs(20)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports, kGood, kWaitMs);
    SearchQuery query;
    query.from = "ana@example.org";
    QList<RequestId> ids;
    for (int i = 0; i < 30; ++i)
        ids.append(workspace.search(query));
    QTRY_COMPARE_WITH_TIMEOUT(answers.ended[ids.last()], kGood, kWaitMs);
    for (const RequestId id : std::as_const(ids)) {
        QCOMPARE(answers.ended[id].size(), 1);
        const auto end = answers.ended[id].first();
        QVERIFY(!end.has_value() || *end == ErrorCode::Cancelled);
    }
    QCOMPARE(answers.rows[ids.last()], 20);
}

void TestWorkspace::cancelsASearch()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    SearchQuery query;
    query.from = "ana@example.org";
    const RequestId id = workspace.search(query);
    workspace.cancelSearch();
    QTRY_COMPARE_WITH_TIMEOUT(answers.ended[id].size(), 1, kWaitMs);
    const RequestId next = workspace.search(query); // only that one was cancelled
    QTRY_COMPARE_WITH_TIMEOUT(answers.ended[next], kGood, kWaitMs);
}

/// The hour in which logs() begins and the one after it.
IndicatorQuestion TestWorkspace::question()
{
    IndicatorQuestion question;
    question.since = Time::fromSeconds(1'700'000'000 - 1'700'000'000 % 3600);
    question.until = question.since + 2 * 3600 * Time::kSecond;
    return question;
}

void TestWorkspace::loadsWhatIndicatorsNeed()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    QVERIFY(workspace.startImport(logs(20)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports, kGood, kWaitMs);
    const RequestId nothing = workspace.loadIndicators({});
    QTRY_COMPARE_WITH_TIMEOUT(answers.counts[nothing].size(), 1, kWaitMs);
    const auto hosts = answers.counts[nothing].first();
    QVERIFY(hosts.ok() && (*hosts)->hours.empty());
    QCOMPARE((*hosts)->hostNames, std::vector<std::string>{"mx1"});
    const RequestId some = workspace.loadIndicators(*needOf(question()));
    QTRY_COMPARE_WITH_TIMEOUT(answers.counts[some].size(), 1, kWaitMs);
    const auto data = answers.counts[some].first();
    QVERIFY(data.ok());
    QVERIFY((*data)->now.isSet());
    const auto view = viewOf(question(), **data);
    QVERIFY(view.ok());
    QCOMPARE(view->line(Indicator::Delivered)->total, 20.0);
}

void TestWorkspace::newCountsEndThoseBefore()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    QList<RequestId> ids;
    for (int i = 0; i < 10; ++i)
        ids.append(workspace.loadIndicators(*needOf(question())));
    QTRY_COMPARE_WITH_TIMEOUT(answers.counts[ids.last()].size(), 1, kWaitMs);
    QVERIFY(answers.counts[ids.last()].first().ok());
    for (const RequestId id : std::as_const(ids)) {
        QCOMPARE(answers.counts[id].size(), 1);
        const auto end = answers.counts[id].first();
        QVERIFY(end.ok() || end.error().code == ErrorCode::Cancelled);
    }
    const RequestId stopped = workspace.loadIndicators(*needOf(question()));
    workspace.cancelIndicators();
    QTRY_COMPARE_WITH_TIMEOUT(answers.counts[stopped].size(), 1, kWaitMs);
    const RequestId next = workspace.loadIndicators(*needOf(question()));
    QTRY_COMPARE_WITH_TIMEOUT(answers.counts[next].size(), 1, kWaitMs);
    QVERIFY(answers.counts[next].first().ok()); // only that one was cancelled
}

void TestWorkspace::refusesASecondImport()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    const ImportOptions options = logs(200);
    QVERIFY(workspace.startImport(options).ok());
    const Result<void> second = workspace.startImport(options);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Internal);
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports, kGood, kWaitMs);
    QVERIFY(workspace.startImport(options).ok()); // nothing new, and no error
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports, kGood + kGood, kWaitMs);
}

void TestWorkspace::cancelsAnImport()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    const ImportOptions options = logs(2'000);
    QVERIFY(workspace.startImport(options).ok());
    workspace.cancelImport();
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports, QList{std::optional(ErrorCode::Cancelled)}, kWaitMs);
    QVERIFY(!workspace.isImporting());
    QVERIFY(workspace.startImport(options).ok()); // goes on where it was
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports.size(), 2, kWaitMs);
    QVERIFY(!answers.imports.last().has_value());
    SearchQuery query;
    query.from = "ana@example.org";
    query.limit = 100'000;
    const RequestId all = workspace.search(query);
    QTRY_COMPARE_WITH_TIMEOUT(answers.ended[all], kGood, kWaitMs);
    QCOMPARE(answers.rows[all], 2'000);
}

void TestWorkspace::anotherStoreEndsTheImportOnce()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    const ImportOptions options = logs(2'000);
    QVERIFY(workspace.startImport(options).ok());
    // Whoever hears of the end may go on with the new store at once.
    std::optional<Result<void>> again;
    connect(&workspace, &Workspace::importFinished, this, [&] {
        if (!again)
            again = workspace.startImport(options);
    });
    QVERIFY(workspace.open(path(u"other"_s)).ok());
    QCOMPARE(answers.imports, QList{std::optional(ErrorCode::Cancelled)});
    QVERIFY(again.has_value() && again->ok());
    QCOMPARE(workspace.folder(), path(u"other"_s));
    QTRY_COMPARE_WITH_TIMEOUT(answers.imports.size(), 2, kWaitMs);
    QVERIFY(!answers.imports.last().has_value());
}

void TestWorkspace::followsIntoALockedStore()
{
    Workspace workspace;
    const Answers answers(workspace);
    const QSignalSpy added(&workspace, &Workspace::hostAdded);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    {
        const auto elsewhere = StoreWriter::open(path(u"store"_s).toStdString());
        QVERIFY(elsewhere.ok());
        workspace.follow(host());
        QTRY_COMPARE_WITH_TIMEOUT(answers.failures, QList{ErrorCode::StoreBusy}, kWaitMs);
        QVERIFY(added.isEmpty());
    }
    workspace.follow(host());
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, kWaitMs);
    QCOMPARE(answers.failures.size(), 1);
}

void TestWorkspace::followsInAnUnknownZone()
{
    Workspace workspace;
    const Answers answers(workspace);
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    HostConfig config = host();
    config.timezone = "Atlantis/Capital";
    workspace.follow(config);
    QTRY_COMPARE_WITH_TIMEOUT(answers.failures, QList{ErrorCode::BadInput}, kWaitMs);
}

/// Also when the name given is the actor's own, which goes with it.
void TestWorkspace::followedHostIsGoneAtOnce()
{
    Workspace workspace;
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    QPointer<HostActor> actor;
    connect(&workspace, &Workspace::hostAdded, this, [&actor](HostActor *added) { actor = added; });
    workspace.follow(host());
    QTRY_VERIFY_WITH_TIMEOUT(actor, kWaitMs);
    workspace.unfollow(actor->host().name);
    QVERIFY(!actor);
    // The store is free again.
    QTRY_VERIFY_WITH_TIMEOUT(StoreWriter::open(path(u"store"_s).toStdString()).ok(), kWaitMs);
}

/// A host's thread may hang in a look-up of the system.
void TestWorkspace::unfollowingWaitsForNoThread()
{
    Workspace workspace;
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    QPointer<HostActor> actor;
    connect(&workspace, &Workspace::hostAdded, this, [&actor](HostActor *added) {
        actor = added;
        added->start();
    });
    workspace.follow(host());
    QTRY_VERIFY_WITH_TIMEOUT(actor, kWaitMs);
    int told = 0;
    connect(actor, &HostActor::finished, this, [&told] { ++told; });
    workspace.unfollow(actor->host().name);
    QVERIFY(actor); // it goes when its thread is done, which nobody waited for
    QTRY_VERIFY_WITH_TIMEOUT(!actor, kWaitMs);
    QCOMPARE(told, 0); // and tells nobody any more
}

void TestWorkspace::unfollowsBeforeTheStoreIsReady()
{
    Workspace workspace;
    const Answers answers(workspace);
    QList<std::string> added;
    connect(&workspace, &Workspace::hostAdded, this,
            [&added](const HostActor *actor) { added.append(actor->host().name); });
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    workspace.follow(host());
    workspace.unfollow("mx1");
    HostConfig other = host();
    other.name = "mx2";
    workspace.follow(other); // comes after the one that was taken back
    QTRY_COMPARE_WITH_TIMEOUT(added, QList<std::string>{"mx2"}, kWaitMs);
    QVERIFY(answers.failures.isEmpty());
}

void TestWorkspace::anotherStoreFollowsNobody()
{
    Workspace workspace;
    QVERIFY(workspace.open(path(u"store"_s)).ok());
    QPointer<HostActor> actor;
    connect(&workspace, &Workspace::hostAdded, this, [&actor](HostActor *added) { actor = added; });
    workspace.follow(host());
    QTRY_VERIFY_WITH_TIMEOUT(actor, kWaitMs);
    QVERIFY(workspace.open(path(u"other"_s)).ok());
    QVERIFY(!actor);
    const QSignalSpy added(&workspace, &Workspace::hostAdded);
    workspace.follow(host());
    QVERIFY(workspace.open(path(u"store"_s)).ok()); // before it was ready
    workspace.follow(host());
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, kWaitMs);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
