// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "logs/header.h"
#include "logs/lineparser.h"
#include "store/connection.h"
#include "trace/linelegs.h"

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
        legs.append(QString::fromStdString(saidBy(bundle)));
        return true;
    }));
    return legs;
}

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
    void readsLegsFromLines();
    void leavesOutEventsWithoutLines();
    void refusesDamagedLegs();
};

void TestStoreReader::readsLines()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    const auto reader = take(StoreReader::open(fixture.location()));
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
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    Commit commit;
    commit.blocks = {{kDay, 1, 0, {.data = "torn", .lines = 1}}};
    take(writer->commit(commit));
    const auto reader = take(StoreReader::open(fixture.location()));
    const LineRef ref{kDay, 1, 0};
    QCOMPARE(reader->lines(std::span(&ref, 1)).error().code, ErrorCode::Corrupt);
}

void TestStoreReader::exportsInOrder()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
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
    const auto reader = take(StoreReader::open(fixture.location()));
    const auto names = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QCOMPARE(exported(*reader), names("a b c d e0 e"));
    QCOMPARE(exported(*reader, at(200), at(90'000)), names("b c d"));
    QVERIFY(exported(*reader, at(200'000)).isEmpty());
}

void TestStoreReader::stopsAnExport()
{
    StorePlaceFixture fixture;
    fill(fixture.location(), std::vector<Message>(10));
    const auto reader = take(StoreReader::open(fixture.location()));
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
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    const auto reader = take(StoreReader::open(fixture.location()));
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
    StorePlaceFixture fixture;
    auto writer = take(StoreWriter::open(fixture.location()));
    std::atomic<bool> done = false;
    const auto read = [&] {
        const auto reader = take(StoreReader::open(fixture.location()));
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
    const auto reader = take(StoreReader::open(fixture.location()));
    QCOMPARE(found(*reader, {}).size(), 1800);
}

void TestStoreReader::readsLegsFromLines()
{
    const std::string lines[] = {
        "Nov 21 10:00:00 mx1 postfix/qmgr[7]: 4F0A1B2C3D: from=<ana@uni.example>, size=10, nrcpt=1",
        "Nov 21 10:00:01 mx1 postfix/qmgr[7]: 4F0A1B2C3D: removed",
    };
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    const uint32_t block = writer->takeBlockIds(kDay, 1);
    LegView leg;
    leg.id = "4F0A1B2C3D";
    std::string whole; // as the correlator has it
    EventWriter events;
    BlockBuilder builder;
    for (uint32_t i = 0; i < 2; ++i) {
        builder.add(lines[i], at(36'000 + i));
        Event event;
        QCOMPARE(parseLine(parseHeader(lines[i]), event), LineFate::Event);
        event.time = at(36'000 + i);
        event.line = {kDay, block, i};
        events.append(whole, leg.id, event);
        leg.events.push_back(event);
    }
    Commit commit;
    commit.blocks.push_back({kDay, block, 0, builder.finish().front()});
    BundleRecord record = makeBundle(writer->takeBundleId(kDay), {});
    record.legs = packLegs({leg});
    QVERIFY(record.legs.size() < 40);
    commit.bundles.push_back(record);
    take(writer->commit(commit));

    std::string expected;
    appendLeg(expected, LegKind::Queue, leg.host, leg.id, whole);
    QCOMPARE(take(writer->load(record.id)).legs, expected);
    const auto reader = take(StoreReader::open(fixture.location()));
    QCOMPARE(take(reader->load(record.id)).legs, expected);
}

void TestStoreReader::leavesOutEventsWithoutLines()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    LegView leg;
    leg.id = "4F0A1B2C3D";
    leg.events.resize(2);
    for (Event &event : leg.events)
        event.line = {kDay, 99, 0}; // never written
    BundleRecord record = makeBundle(writer->takeBundleId(kDay), {});
    record.legs = packLegs({leg});
    take(writer->commit({.bundles = {record}}));
    const auto legs = take(writer->load(record.id)).legs;
    QCOMPARE(decodeLegs(legs).size(), 1U);
    QVERIFY(decodeLegs(legs).front().events.empty());
}

void TestStoreReader::refusesDamagedLegs()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    BundleRecord record = makeBundle(writer->takeBundleId(kDay), {});
    record.legs.pop_back();
    take(writer->commit({.bundles = {record}}));
    QCOMPARE(writer->load(record.id).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_storereader.moc"
