// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/collectsite.h"

#include "store/storereader.h"

#include <random>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// ESTAFETA_KILLS=50 is the long form: some minutes.
int killCount()
{
    bool given = false;
    const int kills = qEnvironmentVariableIntValue("ESTAFETA_KILLS", &given);
    return given ? kills : 3;
}

/// Another one each time, unless ESTAFETA_SEED names it.
unsigned seed()
{
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("ESTAFETA_SEED", &given);
    return given ? static_cast<unsigned>(seed) : std::random_device()();
}

std::vector<TimedSums> sumsOf(const QString &store)
{
    const auto reader = StoreReader::open(store.toStdString());
    const auto sums = reader ? (*reader)->hourSums({}, {}) : reader.error();
    if (!sums)
        qFatal("%s", sums.error().context.c_str());
    return *sums;
}

int64_t linesOf(const std::vector<TimedSums> &hours)
{
    int64_t lines = 0;
    for (const TimedSums &hour : hours) {
        for (const auto &[program, counts] : hour.sums.programs)
            lines += counts.lines;
    }
    return lines;
}

} // namespace

/// However `estafeta-cli collect` ends while a log is being written, the next one goes on there.
class TestCollectKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void goesOnAfterSigterm();
    void goesOnAfterKills();

private:
    std::unique_ptr<QProcess> runUntil(std::mt19937 &random);

    const QByteArray m_lines = messageLines(std::max(4'000, killCount() * 1'700));
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

/// Starts it and gives it some time, or none.
std::unique_ptr<QProcess> TestCollectKill::runUntil(std::mt19937 &random)
{
    QFile::remove(m_site->path(u"status.json"_s)); // of the run before
    auto process = m_site->start();
    const auto linesOrEnd = [this, &process] {
        return m_site->host(u"mx1"_s)[u"lines"_s].toInt() > 0
            || process->state() == QProcess::NotRunning;
    };
    // Now and then while it begins.
    if (random() % 4 != 0)
        (void)QTest::qWaitFor(linesOrEnd, kSceneWaitMs);
    process->waitForFinished(static_cast<int>(random() % 300));
    return process;
}

void TestCollectKill::goesOnAfterKills()
{
    const unsigned number = seed();
    qInfo("ESTAFETA_SEED=%u", number);
    std::mt19937 random(number);
    const auto writer = startWriter(*m_server, false);
    int whileWriting = 0;
    for (int kills = 0; kills < killCount(); ++kills) {
        whileWriting += writer->state() == QProcess::Running ? 1 : 0;
        const auto process = runUntil(random);
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QVERIFY(process->waitForFinished(kSceneWaitMs));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    }
    QVERIFY2(whileWriting >= 2, qPrintable(QString::number(whileWriting)));
    QTRY_COMPARE_WITH_TIMEOUT(writer->state(), QProcess::NotRunning, kSceneWaitMs);
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->exported(), m_site->imported({{u"mx1"_s, m_lines}}));
    const auto sums = sumsOf(m_site->path(u"store"_s));
    QCOMPARE(linesOf(sums), m_lines.count('\n'));
    QVERIFY(sums == sumsOf(m_site->path(u"imported"_s)));
}

QTEST_GUILESS_MAIN(TestCollectKill)
#include "tst_collectkill.moc"
