// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mariadbserver.h"
#include "tests/workspace/logtree.h"
#include "tests/workspace/storetext.h"
#include "workspace/importer.h"
#include "workspace/storefeeder.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Estafeta;

class TestSharedImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesNothing();
    void aQuietHostKeepsTheStore();
};

/// Two collectors read the same hosts' logs into one store, in small commits, each going on where
/// the store is whenever it is not the other's.
void TestSharedImport::doublesNothing()
{
    QTemporaryDir folder;
    const std::string logs = folder.filePath(QStringLiteral("logs")).toStdString();
    LogTree(400).write(logs);
    ImportOptions options;
    options.sources = {{logs, {}}};
    options.timezone = "UTC";
    options.commitBytes = 20'000;
    const std::string alone = folder.filePath(QStringLiteral("alone")).toStdString();
    QVERIFY(importLogs(alone, options, {}, {}).ok());

    MariadbServer server;
    QCOMPARE(server.start(), QString());
    const std::string shared = server.newDatabase();
    std::atomic<int> refused = 0;
    std::atomic<int> done = 0;
    std::atomic<bool> other = false;
    std::vector<std::jthread> collectors;
    for (int i = 0; i < 2; ++i) {
        collectors.emplace_back([&] {
            for (;;) {
                const auto summary = importLogs(shared, options, {}, {});
                if (summary)
                    break;
                if (summary.error().code != ErrorCode::StoreBusy)
                    other = true;
                if (++refused > 20'000)
                    break;
            }
            ++done;
        });
    }
    collectors.clear();
    QCOMPARE(done, 2);
    QVERIFY(!other);
    QVERIFY2(refused > 0, "they never met");
    QVERIFY(storeTexts(shared) == storeTexts(alone));
    QCOMPARE(coverageOf(shared, "mx1"), coverageOf(alone, "mx1"));
}

/// A host is followed, and nothing comes from it.
void TestSharedImport::aQuietHostKeepsTheStore()
{
    MariadbServer server;
    QCOMPARE(server.start(), QString());
    StoreFeeder feeder(server.newDatabase());
    std::atomic<bool> ready = false;
    feeder.addHost("mx1", "UTC", [&](const Result<LogPlaces> &places) { ready = places.ok(); }, {});
    QTRY_VERIFY_WITH_TIMEOUT(ready, 20'000);
    const auto beats = [&] {
        return server.run(QStringLiteral("SELECT beat FROM store1.lease")).trimmed().toInt();
    };
    const int before = beats();
    QTRY_VERIFY_WITH_TIMEOUT(beats() > before, 15'000);
}

QTEST_GUILESS_MAIN(TestSharedImport)
#include "tst_sharedimport.moc"
