// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "trace/terms.h"

#include <QSet>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace std::string_literals;

namespace {

std::vector<BundleId> findOne(StoreWriter &writer, TermKind kind, std::string_view text,
                              Time from = {}, Time to = {})
{
    const uint64_t key = termKey(kind, text);
    return take(writer.findByTerms(std::span(&key, 1), from, to));
}

Commit commitOf(BundleRecord bundle)
{
    Commit commit;
    commit.bundles.push_back(std::move(bundle));
    return commit;
}

} // namespace

class TestStoreWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBundles();
    void replacesABundle();
    void finishesABundle();
    void removesABundle();
    void findsByTermsInAPeriod_data();
    void findsByTermsInAPeriod();
    void findsWhatAnotherSessionWrote();
    void listsOpenBundles();
    void keepsStateAndHosts();
    void keepsCoverage();
    void keepsClocks();
    void givesIdsOnce();
    void dropsADay();
};

void TestStoreWriter::keepsBundles()
{
    StorePlaceFixture fixture;
    BundleId id = 0;
    const std::string legs = "\0\xff"s + std::string(2000, 'x');
    {
        const auto writer = take(StoreWriter::open(fixture.location()));
        id = writer->takeBundleId(kDay);
        QCOMPARE(bundleDay(id), kDay);
        take(writer->commit(commitOf(makeBundle(id, {.legs = legs}))));
    }
    const auto writer = take(StoreWriter::open(fixture.location()));
    const auto reader = take(StoreReader::open(fixture.location()));
    for (const StoredBundle &bundle : {take(writer->load(id)), take(reader->load(id))}) {
        QCOMPARE(bundle.id, id);
        QVERIFY(bundle.first == at(3600));
        QVERIFY(bundle.last == at(3605));
        QVERIFY(!bundle.open);
        QCOMPARE(saidBy(bundle), legs);
    }
    for (const BundleId unknown : {id + 1, makeBundleId(kDay + 1, 1)}) {
        QCOMPARE(writer->load(unknown).error().code, ErrorCode::NotFound);
        QCOMPARE(reader->load(unknown).error().code, ErrorCode::NotFound);
    }
}

void TestStoreWriter::replacesABundle()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    const BundleId id = writer->takeBundleId(kDay);
    take(writer->commit(commitOf(makeBundle(id, {.queueId = "AAA1", .open = true}))));
    Message changed{.queueId = "AAA2", .recipients = {"eve@x.example", "zoe@x.example"}};
    changed.legs = "more";
    take(writer->commit(commitOf(makeBundle(id, changed))));
    // Harmless: a bundle loses no line, and so no term, when it is written again.
    QCOMPARE(findOne(*writer, TermKind::QueueId, "AAA1"), std::vector{id});
    QCOMPARE(findOne(*writer, TermKind::QueueId, "AAA2"), std::vector{id});
    QCOMPARE(findOne(*writer, TermKind::ClientIp, "192.0.2.7"), std::vector{id});
    QCOMPARE(saidBy(take(writer->load(id))), "more"s);
    QVERIFY(take(writer->openBundles()).empty());
    const auto reader = take(StoreReader::open(fixture.location()));
    QCOMPARE(found(*reader, {}).size(), 2);
    QVERIFY(found(*reader, {.to = "bob"}).isEmpty());
}

void TestStoreWriter::finishesABundle()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    const BundleId id = writer->takeBundleId(kDay);
    const BundleId other = writer->takeBundleId(kDay);
    Commit both;
    both.bundles = {makeBundle(id, {.open = true}), makeBundle(other, {.open = true})};
    take(writer->commit(both));
    Commit commit;
    commit.finished = {id};
    take(writer->commit(commit));
    const auto open = take(writer->openBundles());
    QCOMPARE(open.size(), size_t{1});
    QCOMPARE(open.front().id, other);
    QVERIFY(!take(writer->load(id)).open);
    QCOMPARE(found(*take(StoreReader::open(fixture.location())), {}).size(), 2);
}

void TestStoreWriter::removesABundle()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    const BundleId kept = writer->takeBundleId(kDay);
    const BundleId gone = writer->takeBundleId(kDay);
    Commit both;
    both.bundles = {makeBundle(kept, {.id = "kept"}), makeBundle(gone, {.id = "gone"})};
    take(writer->commit(both));
    Commit commit;
    commit.removed = {gone, gone + 100, makeBundleId(kDay + 9, 1)};
    take(writer->commit(commit));
    QCOMPARE(writer->load(gone).error().code, ErrorCode::NotFound);
    QVERIFY(findOne(*writer, TermKind::MessageId, "gone").empty());
    QCOMPARE(findOne(*writer, TermKind::ClientIp, "192.0.2.7"), std::vector{kept});
    const auto reader = take(StoreReader::open(fixture.location()));
    QCOMPARE(found(*reader, {}), QStringList{QStringLiteral("kept")});
    QCOMPARE(writer->days(), std::vector{kDay});
}

void TestStoreWriter::findsByTermsInAPeriod_data()
{
    QTest::addColumn<Time>("from");
    QTest::addColumn<Time>("to");
    QTest::addColumn<int>("count");
    // The bundles are at 3600..3605 s of three days.
    QTest::newRow("always") << Time() << Time() << 3;
    QTest::newRow("the first two days") << Time() << at(2 * 86'400) << 2;
    QTest::newRow("from its last moment") << at(86'400 + 3605) << Time() << 2;
    QTest::newRow("after its last moment") << at(86'400 + 3606) << Time() << 1;
    QTest::newRow("until its first moment") << Time() << at(3600) << 1;
    QTest::newRow("before its first moment") << Time() << at(3599) << 0;
    QTest::newRow("within one") << at(3601) << at(3602) << 1;
}

void TestStoreWriter::findsByTermsInAPeriod()
{
    QFETCH(Time, from);
    QFETCH(Time, to);
    QFETCH(int, count);
    StorePlaceFixture fixture;
    fill(fixture.location(), {{}, {.first = at(86'400 + 3600)}, {.first = at(2 * 86'400 + 3600)}});
    const auto writer = take(StoreWriter::open(fixture.location()));
    const std::vector keys{termKey(TermKind::ClientIp, "192.0.2.7"),
                           termKey(TermKind::QueueId, "4F0A1B2C3D"),
                           termKey(TermKind::QueueId, "none")};
    QCOMPARE(take(writer->findByTerms(keys, from, to)).size(), static_cast<size_t>(count));
}

void TestStoreWriter::findsWhatAnotherSessionWrote()
{
    StorePlaceFixture fixture;
    std::vector<Message> messages(3000);
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].id = std::to_string(i);
    fill(fixture.location(), messages);
    const auto writer = take(StoreWriter::open(fixture.location()));
    for (size_t i = 0; i < messages.size(); ++i)
        QCOMPARE(findOne(*writer, TermKind::MessageId, std::to_string(i)).size(), 1U);
    // So many look-ups make the writer read all terms into memory.
    const std::vector<uint64_t> unknown(100'000, termKey(TermKind::MessageId, "none"));
    for (int i = 0; i < 4; ++i)
        QVERIFY(take(writer->findByTerms(unknown, {}, {})).empty());
    for (size_t i = 0; i < messages.size(); ++i)
        QCOMPARE(findOne(*writer, TermKind::MessageId, std::to_string(i)).size(), 1U);
    QVERIFY(findOne(*writer, TermKind::MessageId, "3000").empty());
    const BundleId id = writer->takeBundleId(kDay);
    take(writer->commit(commitOf(makeBundle(id, {.id = "3000"}))));
    QCOMPARE(findOne(*writer, TermKind::MessageId, "3000"), std::vector{id});
}

void TestStoreWriter::listsOpenBundles()
{
    StorePlaceFixture fixture;
    fill(fixture.location(),
         {{.id = "a", .open = true, .legs = "A"},
          {.id = "b"},
          {.id = "c", .first = at(90'000), .open = true, .legs = "C"}});
    const auto writer = take(StoreWriter::open(fixture.location()));
    const auto open = take(writer->openBundles());
    QCOMPARE(open.size(), 2U);
    QCOMPARE(saidBy(open[0]), "A"s);
    QCOMPARE(saidBy(open[1]), "C"s);
    QVERIFY(open[0].open);
}

void TestStoreWriter::keepsStateAndHosts()
{
    StorePlaceFixture fixture;
    {
        const auto writer = take(StoreWriter::open(fixture.location()));
        QCOMPARE(writer->hostId("MX1"), HostId{0});
        QCOMPARE(writer->hostId("imap"), HostId{1});
        QCOMPARE(writer->hostId("mx1"), HostId{0});
        QVERIFY(!take(writer->state("mx1/position")));
        Commit commit;
        commit.state = {{"mx1/position", "one"}, {"empty", ""}};
        take(writer->commit(commit));
        commit.state = {{"mx1/position", "\0two"s}};
        take(writer->commit(commit));
        QCOMPARE(writer->hostId("never committed"), HostId{2});
    }
    const auto writer = take(StoreWriter::open(fixture.location()));
    QCOMPARE(*take(writer->state("mx1/position")), "\0two"s);
    QCOMPARE(*take(writer->state("empty")), ""s);
    QCOMPARE(writer->hostNames(), (std::vector{"MX1"s, "imap"s}));
    QCOMPARE(writer->hostId("IMAP"), HostId{1});
    const auto reader = take(StoreReader::open(fixture.location()));
    QCOMPARE(take(reader->hostNames()), (std::vector{"MX1"s, "imap"s}));
}

void TestStoreWriter::keepsCoverage()
{
    StorePlaceFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.location()));
    FileCoverage file{.host = "mx1",
                      .path = "/var/log/mail.log",
                      .format = "rfc3339",
                      .timeBasis = "in the line",
                      .first = at(1),
                      .last = at(2),
                      .bytes = 3,
                      .lines = 4,
                      .events = 5,
                      .noise = 6,
                      .unparsed = 7,
                      .foreign = 8,
                      .duplicates = 9,
                      .lost = 10,
                      .repeats = "/var/log/mail.info",
                      .encoding = "KOI8-R",
                      .gaps = {{at(1), at(2)}, {at(-5), at(1'000'000)}}};
    Commit commit;
    commit.coverage = {file, {.host = "mx1", .path = "/var/log/caf\xe9"}};
    commit.unparsed = {
        {.host = "mx1", .program = "dovecot", .lines = 9, .unparsed = 1, .sample = "\xff?"}};
    take(writer->commit(commit));
    file.lines = 40;
    commit = {};
    commit.coverage = {file};
    commit.unparsed = {
        {.host = "mx1", .program = "dovecot", .lines = 10, .unparsed = 2, .sample = "other"}};
    take(writer->commit(commit));
    const auto reader = take(StoreReader::open(fixture.location()));
    const Coverage coverage = take(reader->coverage());
    QCOMPARE(coverage.files.size(), 2U);
    QCOMPARE(coverage.files[0].path, "/var/log/caf\xe9"s);
    QVERIFY(!coverage.files[0].first.isSet());
    const FileCoverage &got = coverage.files[1];
    QVERIFY(got.host == file.host && got.path == file.path && got.format == file.format);
    QVERIFY(got.timeBasis == file.timeBasis && got.first == file.first && got.last == file.last);
    QVERIFY(got.bytes == 3 && got.lines == 40 && got.events == 5 && got.noise == 6);
    QVERIFY(got.unparsed == 7 && got.foreign == 8 && got.duplicates == 9 && got.lost == 10);
    QCOMPARE(got.repeats, file.repeats);
    QCOMPARE(got.encoding, file.encoding);
    QCOMPARE(got.gaps.size(), size_t{2});
    QVERIFY(got.gaps[0].from == at(1) && got.gaps[0].to == at(2));
    QVERIFY(got.gaps[1].from == at(-5) && got.gaps[1].to == at(1'000'000));
    QVERIFY(coverage.files[0].gaps.empty());
    QCOMPARE(coverage.unparsed.size(), 1U);
    QCOMPARE(coverage.unparsed[0].unparsed, 2U);
    QCOMPARE(coverage.unparsed[0].sample, "other"s);
    QCOMPARE(take(writer->coverage()).files.size(), 2U);
}

void TestStoreWriter::keepsClocks()
{
    StorePlaceFixture fixture;
    {
        const auto writer = take(StoreWriter::open(fixture.location()));
        const HostId mx1 = writer->hostId("mx1");
        const HostId mx2 = writer->hostId("mx2");
        Commit commit;
        for (int i = 0; i < 9; ++i)
            commit.clockPairs[{mx1, mx2}].add(at(i), -40 * Time::kSecond);
        take(writer->commit(commit));
    }
    const auto writer = take(StoreWriter::open(fixture.location()));
    ClockPairs pairs = take(writer->clockPairs());
    QCOMPARE(pairs.size(), 1U);
    auto &[hosts, pair] = *pairs.begin();
    QCOMPARE(pair.count(), 9U);
    pair.add(at(10), 0);
    Commit commit;
    commit.clockPairs = pairs;
    take(writer->commit(commit));
    const auto reader = take(StoreReader::open(fixture.location()));
    const auto clocks = take(reader->coverage()).clocks;
    QCOMPARE(clocks.size(), 1U);
    QCOMPARE(clocks[0].host, "mx2"s);
    QCOMPARE(clocks[0].reference, "mx1"s);
    QCOMPARE(clocks[0].aheadUs, -40 * Time::kSecond);
    QCOMPARE(clocks[0].handoffs, 10U);
}

void TestStoreWriter::givesIdsOnce()
{
    StorePlaceFixture fixture;
    {
        const auto writer = take(StoreWriter::open(fixture.location()));
        QCOMPARE(writer->takeBlockIds(kDay, 3), 1U);
        QCOMPARE(writer->takeBlockIds(kDay, 1), 4U);
        QCOMPARE(writer->takeBlockIds(kDay + 1, 1), 1U);
        QCOMPARE(writer->takeBundleId(kDay), makeBundleId(kDay, 1));
        const BundleId second = writer->takeBundleId(kDay);
        BlockBuilder builder;
        builder.add("line", {});
        Commit commit = commitOf(makeBundle(second, {}));
        commit.blocks = {{.day = kDay, .id = 4, .host = 0, .block = builder.finish()[0]}};
        take(writer->commit(commit));
        // A lower id may be committed later.
        take(writer->commit(commitOf(makeBundle(makeBundleId(kDay, 1), {}))));
        commit = {};
        commit.removed = {second};
        take(writer->commit(commit));
    }
    const auto writer = take(StoreWriter::open(fixture.location()));
    QCOMPARE(writer->takeBlockIds(kDay, 1), 5U);
    QCOMPARE(writer->takeBundleId(kDay), makeBundleId(kDay, 3));
}

void TestStoreWriter::dropsADay()
{
    StorePlaceFixture fixture;
    fill(fixture.location(), {{.id = "old"}, {.id = "new", .first = at(90'000)}});
    const auto reader = take(StoreReader::open(fixture.location()));
    QCOMPARE(found(*reader, {}).size(), 2);
    const auto writer = take(StoreWriter::open(fixture.location()));
    take(writer->dropDay(kDay));
    take(writer->dropDay(kDay + 7));
    QCOMPARE(found(*reader, {}), QStringList{QStringLiteral("new")});
    QVERIFY(findOne(*writer, TermKind::MessageId, "old").empty());
    QCOMPARE(writer->days(), std::vector{kDay + 1});
    // The same day, read in anew, shows up in the reader that knew the old one.
    take(writer->commit(commitOf(makeBundle(writer->takeBundleId(kDay), {.id = "again"}))));
    QCOMPARE(found(*reader, {}), (QStringList{QStringLiteral("new"), QStringLiteral("again")}));
}

QTEST_GUILESS_MAIN(TestStoreWriter)
#include "tst_storewriter.moc"
