// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "tests/workspace/logtree.h"
#include "tests/workspace/storetext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Estafeta;

/// An import that is killed at any moment, and started again until it is done, leaves the store
/// that an undisturbed one leaves. The child commits after each batch.
///
///     ESTAFETA_KILLS      how often (18)
///     ESTAFETA_KILLS_CLI  how often "estafeta-cli import" instead, as it is, of more logs
class TestImportKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Of so many messages the program makes several commits.
        LogTree(m_isCli ? 60'000 : 5000).write(path("logs"));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(runToTheEnd(path("whole")), 0);
        m_wholeMs = static_cast<unsigned>(clock.elapsed());
        m_wholeExport = exported(path("whole"));
        QVERIFY(m_wholeExport.count('\n') > 4000);
        m_wholeTexts = storeTexts(path("whole"));
    }

    void killed_data()
    {
        QTest::addColumn<unsigned>("seed");
        // The program commits too seldom to be killed six times of each store.
        const unsigned rows = m_isCli ? m_wanted : (m_wanted + kKillsOfOne - 1) / kKillsOfOne;
        for (unsigned seed = 1; seed <= rows; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void killed()
    {
        QFETCH(unsigned, seed);
        if (m_kills >= m_wanted)
            return;
        std::mt19937 random(seed);
        const std::string store = path("killed" + std::to_string(seed));
        unsigned kills = 0;
        while (kills < kKillsOfOne && runAndKill(store, random))
            ++kills;
        QVERIFY2(m_isCli || kills >= 3, "it was done before it could be killed");
        m_kills += kills;
        QCOMPARE(runToTheEnd(store), 0);
        QCOMPARE(exported(store), m_wholeExport);
        QVERIFY2(storeTexts(store) == m_wholeTexts, "lines differ");
        QVERIFY(sumsOf(store) == sumsOf(path("whole")));
        for (const char *host : {"mx1", "mx2", "store1"})
            QCOMPARE(coverageOf(store, host), coverageOf(path("whole"), host));
        QVERIFY(QDir(QString::fromStdString(store)).removeRecursively());
    }

    void cleanupTestCase() const
    {
        qInfo("killed %u times, %u of them with commits in the store", m_kills, m_amid);
        QVERIFY(m_kills >= m_wanted);
    }

private:
    static constexpr unsigned kKillsOfOne = 6;

    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    void start(QProcess &child, const std::string &store) const
    {
        const QString folder = QString::fromStdString(store);
        const QString logs = QString::fromStdString(path("logs"));
        if (m_isCli) {
            child.setStandardErrorFile(QProcess::nullDevice()); // its progress
            child.start(QStringLiteral(ESTAFETA_CLI),
                        {QStringLiteral("import"), QStringLiteral("--store"), folder,
                         QStringLiteral("--timezone"), QStringLiteral("UTC"),
                         QStringLiteral("--year"), QStringLiteral("2026"), logs});
        } else {
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QStringLiteral(IMPORT_CHILD), {folder, logs});
        }
    }

    int runToTheEnd(const std::string &store) const
    {
        QProcess child;
        start(child, store);
        return child.waitForFinished(300'000) ? child.exitCode() : -1;
    }

    static uint64_t commitsOf(const std::string &store)
    {
        const auto reader = StoreReader::open(store);
        if (!reader)
            return 0;
        const auto sequence = (*reader)->sequence();
        return sequence ? *sequence : 0;
    }

    /// Kills it a moment after it committed something, or, now and then, at once. False when it was
    /// done before.
    bool runAndKill(const std::string &store, std::mt19937 &random)
    {
        const uint64_t before = commitsOf(store);
        const bool soon = m_isCli || random() % 4 == 0;
        const int afterMs = static_cast<int>(random() % (m_isCli ? m_wholeMs : 40));
        QProcess child;
        start(child, store);
        if (!child.waitForStarted())
            qFatal("cannot start the child");
        while (!soon && child.state() == QProcess::Running && commitsOf(store) == before)
            child.waitForFinished(1);
        if (child.waitForFinished(afterMs))
            return false;
        child.kill();
        child.waitForFinished();
        m_amid += commitsOf(store) > 0 ? 1 : 0;
        return child.exitStatus() == QProcess::CrashExit;
    }

    static std::vector<TimedSums> sumsOf(const std::string &store)
    {
        const auto reader = StoreReader::open(store);
        const auto sums = reader ? (*reader)->hourSums({}, {}) : reader.error();
        if (!sums)
            qFatal("%s", sums.error().context.c_str());
        return *sums;
    }

    static QByteArray exported(const std::string &store)
    {
        QProcess cli;
        cli.start(
            QStringLiteral(ESTAFETA_CLI),
            {QStringLiteral("export"), QStringLiteral("--store"), QString::fromStdString(store)});
        if (!cli.waitForFinished(300'000) || cli.exitCode() != 0)
            qFatal("export: %s", cli.readAllStandardError().constData());
        return cli.readAllStandardOutput();
    }

    const bool m_isCli = qEnvironmentVariableIsSet("ESTAFETA_KILLS_CLI");
    const unsigned m_wanted = static_cast<unsigned>(std::max(
        18, qEnvironmentVariableIntValue(m_isCli ? "ESTAFETA_KILLS_CLI" : "ESTAFETA_KILLS")));
    unsigned m_wholeMs = 0; ///< what an undisturbed one takes
    unsigned m_kills = 0;
    unsigned m_amid = 0; ///< of a store with commits
    QTemporaryDir m_folder;
    QByteArray m_wholeExport;
    std::vector<std::string> m_wholeTexts;
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
