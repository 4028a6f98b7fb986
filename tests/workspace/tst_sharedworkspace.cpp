// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/servergrants.h"
#include "tests/support/mariadbserver.h"
#include "tests/workspace/logtree.h"
#include "workspace/importer.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 60'000;

/// What a window hears of its store.
struct Heard {
    explicit Heard(Workspace &workspace)
        : finished(&workspace, &Workspace::searchFinished)
        , changed(&workspace, &Workspace::changed)
        , lost(&workspace, &Workspace::storeLost)
        , found(&workspace, &Workspace::storeFound)
    {
        QObject::connect(&workspace, &Workspace::resultsFound, &context,
                         [this](RequestId, const std::vector<ResultRow> &more) {
                             rows.insert(rows.end(), more.begin(), more.end());
                         });
        QObject::connect(&workspace, &Workspace::coverageLoaded, &context,
                         [this](RequestId, const Coverage &loaded) { coverage = loaded; });
        QObject::connect(&workspace, &Workspace::traceLoaded, &context,
                         [this](RequestId, const Result<LoadedTrace> &loaded) { trace = loaded; });
        QObject::connect(&workspace, &Workspace::importFinished, &context,
                         [this](const Result<void> &result) { imported = result; });
    }

    QObject context;
    std::vector<ResultRow> rows;
    Coverage coverage;
    std::optional<Result<LoadedTrace>> trace;
    std::optional<Result<void>> imported;
    QSignalSpy finished;
    QSignalSpy changed;
    QSignalSpy lost;
    QSignalSpy found;
};

} // namespace

/// Desks that search what a collector writes into a store on a server.
class TestSharedWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersFromAServer();
    void followsWhatOthersWrite();
    void onlyReadsWhereItMayOnlyRead();
    void saysThatTheServerIsGone();
    void leavesAServerThatDoesNotAnswer();

private:
    [[nodiscard]] ImportOptions logs(int messages) const;

    QTemporaryDir m_folder;
    MariadbServer m_server;
};

void TestSharedWorkspace::initTestCase()
{
    QCOMPARE(m_server.start(), QString());
}

ImportOptions TestSharedWorkspace::logs(int messages) const
{
    const std::string folder =
        m_folder.filePath(u"logs"_s + QString::number(messages)).toStdString();
    LogTree(messages).write(folder);
    ImportOptions options;
    options.sources = {{folder, {}}};
    options.timezone = "UTC";
    return options;
}

void TestSharedWorkspace::answersFromAServer()
{
    const std::string address = m_server.newDatabase();
    QVERIFY(importLogs(address, logs(40), {}, {}).ok());
    Workspace workspace;
    Heard heard(workspace);
    QVERIFY(workspace.open(QString::fromStdString(address)).ok());
    workspace.loadCoverage();
    workspace.search({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.finished.count(), 1, kWaitMs);
    QVERIFY(!heard.rows.empty());
    QVERIFY(!heard.coverage.files.empty());
    workspace.loadTrace(heard.rows.front().trace);
    QTRY_VERIFY_WITH_TIMEOUT(heard.trace.has_value(), kWaitMs);
    QVERIFY(heard.trace->ok());
    QVERIFY(!(*heard.trace)->lines.empty());
}

void TestSharedWorkspace::followsWhatOthersWrite()
{
    const std::string address = m_server.newDatabase();
    QVERIFY(importLogs(address, logs(40), {}, {}).ok());
    Workspace workspace;
    Heard heard(workspace);
    QVERIFY(workspace.open(QString::fromStdString(address)).ok());
    workspace.search({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.finished.count(), 1, kWaitMs);
    const size_t before = heard.rows.size();
    // The look at the store that opening began comes before the one that sees the change.
    QVERIFY(importLogs(address, logs(60), {}, {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(heard.changed.count() > 0, kWaitMs);
    heard.rows.clear();
    workspace.search({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.finished.count(), 2, kWaitMs);
    QVERIFY(heard.rows.size() > before);
    QCOMPARE(heard.lost.count(), 0);
}

void TestSharedWorkspace::onlyReadsWhereItMayOnlyRead()
{
    m_server.addAccount(u"desk-writes"_s);
    m_server.addAccount(u"desk-reads"_s);
    const auto grants = serverGrants("desks", "desk-writes", "desk-reads");
    QVERIFY(grants.ok());
    m_server.run(QString::fromStdString(*grants));
    QVERIFY(importLogs(m_server.address(u"desks"_s, u"desk-writes"_s), logs(40), {}, {}).ok());
    Workspace workspace;
    Heard heard(workspace);
    QVERIFY(
        workspace.open(QString::fromStdString(m_server.address(u"desks"_s, u"desk-reads"_s))).ok());
    workspace.search({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.finished.count(), 1, kWaitMs);
    QVERIFY(!heard.rows.empty());
    QVERIFY(workspace.startImport(logs(60)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(heard.imported.has_value(), kWaitMs);
    QVERIFY(!heard.imported->ok());
    QCOMPARE(heard.imported->error().code, ErrorCode::NotWritable);
}

void TestSharedWorkspace::saysThatTheServerIsGone()
{
    const std::string address = m_server.newDatabase();
    QVERIFY(importLogs(address, logs(40), {}, {}).ok());
    Workspace workspace;
    Heard heard(workspace);
    QVERIFY(workspace.open(QString::fromStdString(address)).ok());
    workspace.search({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.finished.count(), 1, kWaitMs);
    m_server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(heard.lost.count(), 1, kWaitMs);
    const auto code = heard.lost.first().first().value<Error>().code;
    QVERIFY(code == ErrorCode::ConnectionLost || code == ErrorCode::HostUnreachable);
    QCOMPARE(m_server.start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(heard.found.count(), 1, kWaitMs);
    QCOMPARE(heard.lost.count(), 1); // not again with each look
    heard.rows.clear();
    workspace.search({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.finished.count(), 2, kWaitMs);
    QVERIFY(!heard.rows.empty());
}

/// A machine that takes connections and says nothing holds the thread that asks it, not the window.
void TestSharedWorkspace::leavesAServerThatDoesNotAnswer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Workspace workspace;
    Heard heard(workspace);
    const QString address =
        u"mariadb://desk@127.0.0.1:%1/estafeta"_s.arg(QString::number(silent.serverPort()));
    QVERIFY(workspace.open(address).ok());
    workspace.search({});
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), kWaitMs);
    const std::unique_ptr<QTcpSocket> connection(silent.nextPendingConnection());
    QVERIFY(workspace.open(m_folder.filePath(u"store"_s)).ok());
    // It still waits for the other side: nobody waited for it.
    QVERIFY(!connection->waitForDisconnected(1));
    QCOMPARE(heard.finished.count(), 0);
    workspace.search({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.finished.count(), 1, kWaitMs);
    QVERIFY(heard.finished.first().at(1).value<Result<void>>().ok());
}

QTEST_GUILESS_MAIN(TestSharedWorkspace)
#include "tst_sharedworkspace.moc"
