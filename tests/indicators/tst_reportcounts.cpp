// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/report.h"
#include "indicators/reportcounts.h"

#include <QTest>

using namespace Estafeta;

class TestReportCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void addsUpAndPassesOver();
    void foldsTheSmallest();
    void keepsTheLargestMails();
    void refusesDamage();
    void makesAReport();
    void knowsDaysOf23And25Hours();
    void ranksAndBranches();
};

namespace {

HostReports sample()
{
    HostReports reports;
    ReportCounts &counts = reports[3];
    counts.numbers.add(ReportNumber::Received, 7);
    counts.numbers.add(ReportNumber::Delivered, -2);
    counts.numbers.raise(ReportNumber::LongestConnection, 90);
    counts.tally(ReportTable::RecipientDomains, "uni.example") = {2, 3000, 1, 400, 300};
    counts.tally(ReportTable::Senders, "a@b") = {-1, -50, 0, 0, 0};
    reports[5].numbers.add(ReportNumber::ScoreMilli, -1500);
    return reports;
}

HostReports decoded(const std::string &bytes)
{
    HostReports reports;
    if (!addEncodedReports(bytes, reports))
        qFatal("not readable");
    return reports;
}

} // namespace

void TestReportCounts::comesBackAsItWas()
{
    QCOMPARE(decoded(encodeReports(sample())), sample());
    QCOMPARE(decoded(encodeReports({})), HostReports());
}

void TestReportCounts::addsUpAndPassesOver()
{
    const std::string bytes = encodeReports(sample());
    ReportCounts counts;
    const auto third = [&counts](HostId host) {
        return host == 3 ? ReportPlace{&counts.numbers, &counts} : ReportPlace();
    };
    for (int i = 0; i < 2; ++i)
        QVERIFY(addEncodedReports(bytes, third));
    QCOMPARE(counts.numbers[ReportNumber::ScoreMilli], 0);
    const auto onlySenders = uint64_t{1} << static_cast<int>(ReportTable::Senders);
    ReportCounts part;
    QVERIFY(addEncodedReports(
        bytes, [&part](HostId) { return ReportPlace{nullptr, &part}; }, onlySenders));
    QVERIFY(part.table(ReportTable::RecipientDomains).empty());
    QCOMPARE(part.table(ReportTable::Senders).find("a@b")->count, -1);
    QCOMPARE(counts.numbers[ReportNumber::Received], 14);
    QCOMPARE(counts.numbers[ReportNumber::LongestConnection], 90);
    QCOMPARE(*counts.table(ReportTable::RecipientDomains).find("uni.example"),
             (ReportTally{4, 6000, 2, 800, 300}));
}

void TestReportCounts::foldsTheSmallest()
{
    HostReports reports;
    ReportCounts &counts = reports[0];
    for (size_t i = 0; i < kMostReportNames + 10; ++i)
        counts.tally(ReportTable::Rejects, "name" + std::to_string(i)).count = i < 10 ? 1 : 2;
    const HostReports kept = decoded(encodeReports(reports));
    const ReportNames &names = kept.at(0).table(ReportTable::Rejects);
    QCOMPARE(names.size(), kMostReportNames + 1);
    QCOMPARE(names.find("")->count, 10);
    QVERIFY(!names.find("name3"));
    QVERIFY(names.find("name10"));
}

void TestReportCounts::keepsTheLargestMails()
{
    HostReports reports;
    for (int i = 1; i <= 30; ++i)
        reports[0].tally(ReportTable::LargestMails, "id" + std::to_string(i)) = {1, i, 0, 0, 0};
    const HostReports kept = decoded(encodeReports(reports));
    const ReportNames &names = kept.at(0).table(ReportTable::LargestMails);
    QCOMPARE(names.size(), kLargestMails);
    QVERIFY(names.find("id30"));
    QVERIFY(names.find("id11"));
    QVERIFY(!names.find("id10"));
}

void TestReportCounts::refusesDamage()
{
    const std::string bytes = encodeReports(sample());
    HostReports reports;
    for (size_t size = 1; size < bytes.size(); ++size) {
        const auto done = addEncodedReports(std::string_view(bytes).substr(0, size), reports);
        // Where a host ends all is well.
        QVERIFY(done || done.error().code == ErrorCode::Corrupt);
    }
    QVERIFY(!addEncodedReports(std::string_view(bytes).substr(0, 5), reports));
}

void TestReportCounts::makesAReport()
{
    HourNumbers numbers;
    numbers[24][0].add(ReportNumber::Delivered, 6);
    numbers[25][0].add(ReportNumber::Rejected, 3);
    numbers[49][1].add(ReportNumber::Discarded, 1);
    numbers[49][2].add(ReportNumber::Delivered, 100); // of a host that nobody asked for
    ReportCounts tables;
    tables.tally(ReportTable::LargestMails, "0\n4A\na@b").bytes = 5;
    tables.tally(ReportTable::Senders, "a@b").count = 3;
    const auto utc = [](Time time) {
        return LocalHour{time.day(), static_cast<int>(time.seconds() / 3600 % 24)};
    };
    const Report report =
        makeReport({}, {}, {{0, "mx"}, {1, "out"}, {7, "idle"}}, numbers, std::move(tables), utc);
    QCOMPARE(report.number(ReportNumber::Delivered), 6);
    QCOMPARE(report.percentOf(ReportNumber::Rejected), 30);
    QCOMPARE(report.days.size(), size_t(2));
    QCOMPARE(report.days.at(1)[ReportNumber::Rejected], 3);
    QCOMPARE(report.dayHours[1].refusals(), 4);
    QCOMPARE(report.hosts.size(), size_t(3));
    QCOMPARE(report.hosts[0].name, "idle");
    QVERIFY(!report.hosts[0].first.isSet());
    QCOMPARE(report.hosts[1].last, (Time{26 * 3600 * Time::kSecond}));
    QCOMPARE(report.total.table(ReportTable::Senders).size(), size_t(1));
    QCOMPARE(report.total.table(ReportTable::Senders).find("a@b")->count, 3);
    QVERIFY(report.total.table(ReportTable::LargestMails).find("mx\n4A\na@b"));
}

void TestReportCounts::knowsDaysOf23And25Hours()
{
    // The clocks of a zone that is set back an hour at 01:00 UTC: the hour 2 comes twice.
    const auto zone = [](Time time) {
        const int64_t hour = time.seconds() / 3600 + (time.seconds() < 3600 ? 2 : 1);
        return LocalHour{hour / 24, static_cast<int>(hour % 24)};
    };
    HourNumbers numbers;
    for (int64_t hour = -2; hour < 23; ++hour)
        numbers[hour][0].add(ReportNumber::Received);
    const Report report = makeReport({}, {}, {{0, "mx"}}, numbers, {}, zone);
    QCOMPARE(report.days.size(), size_t(1));
    QCOMPARE(report.days.at(0)[ReportNumber::Received], 25);
    QCOMPARE(report.dayHours[2][ReportNumber::Received], 2);
    QCOMPARE(report.dayHours[3][ReportNumber::Received], 1);
    QCOMPARE(report.hours.size(), size_t(25));
}

void TestReportCounts::ranksAndBranches()
{
    ReportNames names;
    names.tally("smtp\nrefused").count = 2;
    names.tally("smtp\ntimed out").count = 5;
    names.tally("error\ngone").count = 1;
    names.tally("gone").count = 0;
    const ReportBranch tree = reportTree(names, 1);
    QCOMPARE(tree.count, 8);
    QCOMPARE(tree.branches.size(), size_t(2));
    QCOMPARE(tree.branches[1].name, "smtp");
    QCOMPARE(tree.branches[1].count, 7);
    QCOMPARE(tree.branches[1].leaves.size(), size_t(1));
    QCOMPARE(tree.branches[1].leaves[0].name, "timed out");
    names.tally("big") = {1, 900, 0, 0, 0};
    QCOMPARE(rankedRows(names, ReportOrder::Bytes, 1)[0].name, "big");
    QCOMPARE(rankedRows(names, ReportOrder::Count, 2)[1].name, "smtp\nrefused");
}

QTEST_GUILESS_MAIN(TestReportCounts)
#include "tst_reportcounts.moc"
