// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "store/connection.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace std::string_literals;

namespace {

/// The bundles of an export, by their legs.
QStringList exported(StoreReader &reader, Time since = {}, Time until = {})
{
    QStringList legs;
    take(reader.forEachBundle(since, until, [&](const StoredBundle &bundle) {
        legs.append(QString::fromStdString(bundle.legs));
        return true;
    }));
    return legs;
}

constexpr Statement kPackedWithDictionary{
    "count packed bundles", "SELECT count(*) FROM bundle WHERE substr(legs, 1, 1) = x'02'"};

} // namespace

class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines();
    void saysThatABlockIsTorn();
    void exportsInOrder();
    void stopsAnExport();
    void seesCommitsAppear();
    void readsWhileItIsWritten();
    void readsBundlesPackedWithADictionary();
};

void TestStoreReader::readsLines()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    const auto reader = take(StoreReader::open(fixture.folder()));
    const std::string big(70'000, 'x');
    const std::vector lines{"first"s, ""s, "caf\xe9 \xff\0 end"s, big, "after"s};
    std::vector<LineRef> refs;
    Commit commit;
    for (const int32_t day : {kDay, kDay + 1}) {
        BlockBuilder builder;
        std::vector<BlockBuilder::Place> places;
        for (const std::string &line : lines)
            places.push_back(builder.add(line, at(0)));
        auto blocks = builder.finish();
        const uint32_t id = writer->takeBlockIds(day, static_cast<uint32_t>(blocks.size()));
        for (const BlockBuilder::Place &place : places)
            refs.push_back({day, id + place.block, place.line});
        for (uint32_t i = 0; i < blocks.size(); ++i)
            commit.blocks.push_back({day, id + i, 0, std::move(blocks[i])});
    }
    const auto none = take(reader->lines(refs));
    QVERIFY(std::ranges::all_of(none, &std::string::empty));
    take(writer->commit(commit));
    for (int again = 0; again < 2; ++again) {
        const auto got = take(reader->lines(refs));
        QCOMPARE(got.size(), lines.size() * 2);
        for (size_t i = 0; i < got.size(); ++i)
            QCOMPARE(got[i], lines[i % lines.size()]);
    }
    const std::vector<LineRef> missing{
        refs[4], {}, {kDay, refs[4].block, 99}, {kDay, 99, 0}, {kDay + 9, 1, 0}, refs[0]};
    QCOMPARE(take(reader->lines(missing)), (std::vector{"after"s, ""s, ""s, ""s, ""s, "first"s}));
}

void TestStoreReader::saysThatABlockIsTorn()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    Commit commit;
    commit.blocks = {{kDay, 1, 0, {.data = "torn", .lines = 1}}};
    take(writer->commit(commit));
    const auto reader = take(StoreReader::open(fixture.folder()));
    const LineRef ref{kDay, 1, 0};
    QCOMPARE(reader->lines(std::span(&ref, 1)).error().code, ErrorCode::Corrupt);
}

void TestStoreReader::exportsInOrder()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    Commit commit;
    const auto put = [&](int32_t day, int64_t seconds, const char *legs) {
        const Message message{.first = at(seconds), .legs = legs};
        commit.bundles.push_back(makeBundle(writer->takeBundleId(day), message));
    };
    put(kDay, 500, "c");
    put(kDay, 100, "a");
    // Bundles that lie in another day's file than that of their first line.
    put(kDay + 1, 200, "b");
    put(kDay + 1, 90'000, "e");
    put(kDay, 89'000, "d");
    put(kDay, 90'000, "e0");
    take(writer->commit(commit));
    const auto reader = take(StoreReader::open(fixture.folder()));
    const auto names = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QCOMPARE(exported(*reader), names("a b c d e0 e"));
    QCOMPARE(exported(*reader, at(200), at(90'000)), names("b c d"));
    QVERIFY(exported(*reader, at(200'000)).isEmpty());
}

void TestStoreReader::stopsAnExport()
{
    StoreFolderFixture fixture;
    fill(fixture.folder(), std::vector<Message>(10));
    const auto reader = take(StoreReader::open(fixture.folder()));
    int calls = 0;
    const auto enough = [&](const StoredBundle &) { return ++calls < 3; };
    QVERIFY(reader->forEachBundle({}, {}, enough).ok());
    QCOMPARE(calls, 3);
    std::stop_source stop;
    const auto stopAtOnce = [&](const StoredBundle &) { return stop.request_stop(); };
    const auto stopped = reader->forEachBundle({}, {}, stopAtOnce, stop.get_token());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestStoreReader::seesCommitsAppear()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    const auto reader = take(StoreReader::open(fixture.folder()));
    QVERIFY(found(*reader, {}).isEmpty());
    QVERIFY(take(reader->days()).empty());
    QVERIFY(take(reader->coverage()).isEmpty());
    for (int i = 0; i < 5; ++i) {
        const uint64_t before = take(reader->sequence());
        Commit commit;
        const int32_t day = kDay + i / 2;
        const Message message{.id = std::to_string(i), .first = at(i / 2 * 86'400 + i)};
        commit.bundles = {makeBundle(writer->takeBundleId(day), message)};
        take(writer->commit(commit));
        QVERIFY(take(reader->sequence()) > before);
        QCOMPARE(found(*reader, {}).size(), i + 1);
        QCOMPARE(found(*reader, {}).constFirst(), QString::number(i));
        QCOMPARE(found(*reader, {.from = "ana@uni.example"}).size(), i + 1);
    }
    QCOMPARE(take(reader->days()), (std::vector{kDay, kDay + 1, kDay + 2}));
}

void TestStoreReader::readsWhileItIsWritten()
{
    StoreFolderFixture fixture;
    auto writer = take(StoreWriter::open(fixture.folder()));
    std::atomic<bool> done = false;
    const auto read = [&] {
        const auto reader = take(StoreReader::open(fixture.folder()));
        qsizetype last = 0;
        while (!done) {
            const qsizetype now = found(*reader, {}).size();
            if (now < last)
                qFatal("rows went away");
            last = now;
            (void)found(*reader, {.to = "bob"});
        }
    };
    std::vector<std::jthread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back(read);
    for (int i = 0; i < 60; ++i) {
        Commit commit;
        for (int n = 0; n < 30; ++n)
            commit.bundles.push_back(makeBundle(writer->takeBundleId(kDay + i % 2), {}));
        take(writer->commit(commit));
    }
    done = true;
    readers.clear();
    const auto reader = take(StoreReader::open(fixture.folder()));
    QCOMPARE(found(*reader, {}).size(), 1800);
}

void TestStoreReader::readsBundlesPackedWithADictionary()
{
    StoreFolderFixture fixture;
    auto writer = take(StoreWriter::open(fixture.folder()));
    const auto reader = take(StoreReader::open(fixture.folder()));
    std::map<BundleId, std::string> all;
    // A small commit without one, a large one that makes it, and a new day that begins with it.
    for (const auto &[day, count] : {std::pair(kDay, 3), {kDay, 2000}, {kDay + 1, 3}}) {
        Commit commit;
        for (int i = 0; i < count; ++i) {
            const BundleId id = writer->takeBundleId(day);
            Message message{.first = at((day - kDay) * 86'400)};
            message.legs = "relay=imap1.uni.example status=sent, a long reply that all have: "
                + std::to_string(id * 2'654'435'761) + " " + std::to_string(id * 40'503);
            all[id] = message.legs;
            commit.bundles.push_back(makeBundle(id, message));
        }
        take(writer->commit(commit));
        for (const auto &[id, legs] : all)
            QCOMPARE(take(reader->load(id)).legs, legs);
    }
    writer = nullptr;
    writer = take(StoreWriter::open(fixture.folder()));
    QCOMPARE(exported(*reader).size(), qsizetype(all.size()));
    for (const auto &[id, legs] : all)
        QCOMPARE(take(writer->load(id)).legs, legs);
    const auto file =
        take(Connection::open(fixture.file("day-2026-11-22.db"), Connection::Access::Read));
    QCOMPARE(take(file->number(kPackedWithDictionary)), 3);
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_storereader.moc"
