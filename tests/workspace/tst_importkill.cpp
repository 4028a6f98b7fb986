// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "tests/workspace/logtree.h"
#include "tests/workspace/storetext.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Estafeta;

/// An import that is killed at any moment, and started again until it is done, leaves the store
/// that an undisturbed one leaves.
class TestImportKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        LogTree(5000).write(path("logs"));
        QCOMPARE(runToTheEnd(path("whole")), 0);
        m_wholeExport = exported(path("whole"));
        QVERIFY(m_wholeExport.count('\n') > 4000);
        m_wholeTexts = storeTexts(path("whole"));
    }

    void killed_data()
    {
        QTest::addColumn<unsigned>("seed");
        // ESTAFETA_KILLS=50 is the long form.
        const int more = std::max(0, qEnvironmentVariableIntValue("ESTAFETA_KILLS") / 6 - 2);
        for (unsigned seed = 1; seed <= 3 + static_cast<unsigned>(more); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void killed()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const std::string store = path("killed" + std::to_string(seed));
        int kills = 0;
        while (kills < 6 && runAndKill(store, random))
            ++kills;
        QVERIFY2(kills >= 3, "it was done before it could be killed");
        QCOMPARE(runToTheEnd(store), 0);
        QCOMPARE(exported(store), m_wholeExport);
        QVERIFY2(storeTexts(store) == m_wholeTexts, "lines differ");
        QVERIFY(sumsOf(store) == sumsOf(path("whole")));
        for (const char *host : {"mx1", "mx2", "store1"})
            QCOMPARE(coverageOf(store, host), coverageOf(path("whole"), host));
    }

private:
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

    void start(QProcess &child, const std::string &store) const
    {
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QStringLiteral(IMPORT_CHILD),
                    {QString::fromStdString(store), QString::fromStdString(path("logs"))});
    }

    int runToTheEnd(const std::string &store) const
    {
        QProcess child;
        start(child, store);
        return child.waitForFinished(90'000) ? child.exitCode() : -1;
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
    bool runAndKill(const std::string &store, std::mt19937 &random) const
    {
        const uint64_t before = commitsOf(store);
        const bool soon = random() % 4 == 0;
        const int afterMs = static_cast<int>(random() % 40);
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
        if (!cli.waitForFinished(60'000) || cli.exitCode() != 0)
            qFatal("export: %s", cli.readAllStandardError().constData());
        return cli.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    QByteArray m_wholeExport;
    std::vector<std::string> m_wholeTexts;
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
