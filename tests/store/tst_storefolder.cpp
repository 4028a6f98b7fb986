// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "store/daystatements.h"
#include "store/linestatements.h"
#include "trace/terms.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <list>
#include <span>
#include <utility>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace std::string_literals;

namespace {

void goesByIndices(const std::string &path, std::span<const Statement *const> statements)
{
    auto file = take(Connection::open(path, Connection::Access::Read));
    // Connections know statements by their addresses: all must live until the end.
    std::list<std::pair<std::string, Statement>> explained;
    for (const Statement *statement : statements) {
        auto &[sql, explain] = explained.emplace_back();
        sql = std::string("EXPLAIN QUERY PLAN ") + statement->sql;
        explain = {statement->name, sql.c_str()};
        Query query(*file, explain);
        for (auto i = std::ranges::count(sql, '?'); i > 0; --i)
            query.bind(0);
        take(query.exec());
        bool any = false;
        while (query.next()) {
            const std::string step = query.bytes(3);
            any = true;
            const bool sorts = step.find("TEMP B-TREE") != std::string::npos;
            QVERIFY2(!step.starts_with("SCAN") && !sorts, (statement->name + ": "s + step).c_str());
        }
        QVERIFY2(any, statement->name);
    }
}

} // namespace

/// What is true of a store in a folder alone.
class TestStoreFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByIndices();
    void deletesADroppedDay();
    void readsOnFromADeletedFile();
};

void TestStoreFolder::goesByIndices()
{
    StoreFolderFixture fixture;
    fill(fixture.folder(), {{}});
    {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        BlockBuilder builder;
        builder.add("line", {});
        Commit commit;
        commit.blocks = {{kDay, writer->takeBlockIds(kDay, 1), 0, builder.finish()[0]}};
        take(writer->commit(commit));
    }
    ::goesByIndices(fixture.file("day-2026-11-21.db"), DaySql::kSearchStatements);
    ::goesByIndices(fixture.file("lines-2026-11-21.db"), std::array{&LineSql::kBlock});
}

void TestStoreFolder::deletesADroppedDay()
{
    StoreFolderFixture fixture;
    fill(fixture.folder(), {{.id = "old"}, {.id = "new", .first = at(90'000)}});
    const auto writer = take(StoreWriter::open(fixture.folder()));
    take(writer->dropDay(kDay));
    const QDir folder(QString::fromStdString(fixture.folder()));
    QVERIFY(folder.entryList({QStringLiteral("*2026-11-21*")}).isEmpty());
    QVERIFY(!folder.entryList({QStringLiteral("*2026-11-22*")}).isEmpty());
}

void TestStoreFolder::readsOnFromADeletedFile()
{
    StoreFolderFixture fixture;
    fill(fixture.folder(), {{.id = "old"}, {.id = "new", .first = at(90'000)}});
    QVERIFY(QFile::remove(QString::fromStdString(fixture.file("day-2026-11-21.db"))));
    const auto writer = take(StoreWriter::open(fixture.folder()));
    const auto count = [&writer](std::string_view id) {
        const uint64_t key = termKey(TermKind::MessageId, id);
        return take(writer->findByTerms(std::span(&key, 1), {}, {})).size();
    };
    QCOMPARE(count("old"), 0U);
    QCOMPARE(count("new"), 1U);
    const auto reader = take(StoreReader::open(fixture.folder()));
    QCOMPARE(found(*reader, {}), QStringList{QStringLiteral("new")});
    Commit commit;
    commit.bundles = {makeBundle(writer->takeBundleId(kDay), {.id = "again"})};
    take(writer->commit(commit));
    QCOMPARE(found(*reader, {}).size(), 2);
}

QTEST_GUILESS_MAIN(TestStoreFolder)
#include "tst_storefolder.moc"
