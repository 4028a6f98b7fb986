// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/collectsite.h"

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// However `estafeta-cli collect` ends while a log is being written, the next one goes on there.
class TestCollectKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void goesOnAfterSigterm();
    void goesOnAfterKills();

private:
    const QByteArray m_lines = messageLines(4'000);
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<CollectSite> m_site;
};

void TestCollectKill::init()
{
    m_server = startServer();
    m_site = std::make_unique<CollectSite>();
    appendTo(m_server->path(u"all"_s), m_lines);
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->trust(*m_server);
    m_site->write();
}

void TestCollectKill::goesOnAfterSigterm()
{
    const auto writer = startWriter(*m_server, true);
    const auto first = m_site->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt() > 500, kSceneWaitMs);
    QCOMPARE(writer->state(), QProcess::Running);
    QCOMPARE(terminate(*first), 0);
    QCOMPARE(m_site->status()[u"state"_s].toString(), u"stopped"_s);
    QVERIFY(m_site->host(u"mx1"_s)[u"lines"_s].toInt() < m_lines.count('\n'));

    const auto second = m_site->start();
    QTRY_COMPARE_WITH_TIMEOUT(writer->state(), QProcess::NotRunning, kSceneWaitMs);
    QCOMPARE(terminate(*second), 0);
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->exported(), m_site->imported({{u"mx1"_s, m_lines}}));
}

void TestCollectKill::goesOnAfterKills()
{
    const auto writer = startWriter(*m_server, false);
    for (int kills = 0; kills < 3; ++kills) {
        QCOMPARE(writer->state(), QProcess::Running);
        QFile::remove(m_site->path(u"status.json"_s)); // of the run before
        const auto process = m_site->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt() > 0, kSceneWaitMs);
        process->kill();
        QVERIFY(process->waitForFinished(kSceneWaitMs));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    }
    QTRY_COMPARE_WITH_TIMEOUT(writer->state(), QProcess::NotRunning, kSceneWaitMs);
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->exported(), m_site->imported({{u"mx1"_s, m_lines}}));
}

QTEST_GUILESS_MAIN(TestCollectKill)
#include "tst_collectkill.moc"
