// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

using namespace Estafeta;
using namespace Estafeta::StoreTesting;

namespace {

/// Counts that no other call gives.
HostReports countsOf(int number)
{
    HostReports reports;
    ReportCounts &counts = reports[static_cast<HostId>(number % 2)];
    counts.numbers.add(ReportNumber::Received, number);
    counts.numbers.raise(ReportNumber::LongestConnection, number);
    counts.tally(ReportTable::Senders,
                 "a" + std::to_string(number % 7) + "@uni.example") = {1, number * 100, 0, 0, 0};
    counts.tally(ReportTable::Recipients, "everybody@uni.example") = {number, 5, 0, 0, 0};
    return reports;
}

struct Read {
    HourNumbers numbers;
    ReportCounts tables;
};

Read readAll(const std::string &location, Time since = {}, Time until = {},
             const std::function<bool(HostId)> &wanted = {})
{
    Read result;
    take(take(StoreReader::open(location))
             ->addReports(since, until, result.numbers, result.tables, wanted));
    return result;
}

} // namespace

class TestStoreReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpManyCommits();
    void readsAPartOfTime();
    void goesWithTheDaysTraces();
};

/// More than sixteen times sixteen of one hour: runs of three tiers.
void TestStoreReports::addsUpManyCommits()
{
    const StorePlaceFixture place;
    const int64_t hour = hourOf(at(0));
    HostReports expected;
    constexpr int kCommits = 300;
    for (int opened = 0; opened < 2; ++opened) {
        const auto writer = take(StoreWriter::open(place.location()));
        (void)writer->hostId("mx");
        (void)writer->hostId("out");
        for (int i = 0; i < kCommits / 2; ++i) {
            Commit commit;
            commit.reports[hour] = countsOf(opened * kCommits / 2 + i);
            for (const auto &[host, counts] : commit.reports[hour])
                expected[host].add(counts);
            take(writer->commit(commit));
        }
    }
    const Read read = readAll(place.location());
    QCOMPARE(read.numbers.size(), size_t{1});
    QCOMPARE(read.numbers.at(hour).at(0), expected[0].numbers);
    QCOMPARE(read.numbers.at(hour).at(1), expected[1].numbers);
    ReportCounts both = expected[0];
    both.add(expected[1]);
    QVERIFY(read.tables.tables == both.tables);
    const Read one = readAll(place.location(), {}, {}, [](HostId host) { return host == 1; });
    QVERIFY(one.tables.tables == expected[1].tables);
    QVERIFY(!one.numbers.at(hour).contains(0));
}

void TestStoreReports::readsAPartOfTime()
{
    const StorePlaceFixture place;
    const auto writer = take(StoreWriter::open(place.location()));
    (void)writer->hostId("mx");
    Commit commit;
    for (int i = 0; i < 5; ++i)
        commit.reports[hourOf(at(i * 3600))] = countsOf(2 * i + 2);
    take(writer->commit(commit));
    const Read middle = readAll(place.location(), at(3600), at(3 * 3600));
    QCOMPARE(middle.numbers.size(), size_t{2});
    QCOMPARE(middle.tables.table(ReportTable::Recipients).find("everybody@uni.example")->count,
             4 + 6);
    QCOMPARE(readAll(place.location(), at(86'400), {}).numbers.size(), size_t{0});
}

void TestStoreReports::goesWithTheDaysTraces()
{
    const StorePlaceFixture place;
    const auto writer = take(StoreWriter::open(place.location()));
    (void)writer->hostId("mx");
    for (const int64_t day : {0, 1}) {
        const Message message{.id = "of" + std::to_string(day), .first = at(day * 86'400 + 60)};
        Commit commit;
        commit.bundles.push_back(
            makeBundle(writer->takeBundleId(static_cast<int32_t>(kDay + day)), message));
        commit.reports[hourOf(at(day * 86'400))] = countsOf(2);
        take(writer->commit(commit));
    }
    take(writer->dropDay(kDay));
    const Read left = readAll(place.location());
    QCOMPARE(left.numbers.size(), size_t{1});
    QCOMPARE(left.numbers.begin()->first, hourOf(at(86'400)));
}

QTEST_GUILESS_MAIN(TestStoreReports)
#include "tst_storereports.moc"
