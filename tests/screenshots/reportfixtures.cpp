// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/reportfixtures.h"

#include <string>
#include <string_view>

namespace Estafeta {

namespace {

constexpr int64_t kDay = 20'775; // 2026-11-18

void put(Report &report, ReportTable table, std::string_view name, const ReportTally &tally)
{
    report.total.tally(table, name).add(tally);
}

void putTraffic(Report &report)
{
    put(report, ReportTable::RecipientDomains, "uni.example",
        {9'100, 812'000'000, 120, 31'000'000, 940'000});
    put(report, ReportTable::RecipientDomains, "alumni.example",
        {2'204, 96'000'000, 14, 6'500'000, 61'000});
    put(report, ReportTable::RecipientDomains, "correo.example",
        {733, 51'000'000, 96, 20'000'000, 7'260'000});
    put(report, ReportTable::SendingDomains, "uni.example", {5'020, 402'000'000});
    put(report, ReportTable::SendingDomains, "revista.example", {610, 9'100'000});
    put(report, ReportTable::Senders, "boletin@revista.example", {1'204, 18'000'000});
    put(report, ReportTable::Senders, "marta.ruiz@uni.example", {87, 6'400'000});
    put(report, ReportTable::Senders, "secretaria@uni.example", {9, 240'000});
    put(report, ReportTable::Recipients, "rector@uni.example", {310, 22'000'000});
    put(report, ReportTable::LargestMails, "mx1\n4F8C21A0B3\nmarta.ruiz@uni.example",
        {1, 24'000'000});
}

void putTrouble(Report &report)
{
    put(report, ReportTable::Deferrals, "smtp\nconnection timed out", {41});
    put(report, ReportTable::Deferrals, "smtp\nmailbox full", {9});
    put(report, ReportTable::Bounces, "mx.correo.example\nuser unknown", {17});
    put(report, ReportTable::Rejects, "RCPT\nblocked by rbl.example\nbarato.example", {2'113});
    put(report, ReportTable::Rejects, "RCPT\nuser unknown\notro.example", {402});
    put(report, ReportTable::Warnings, "smtpd\n<b>not bold</b> \x1b[31m", {3});
    put(report, ReportTable::FilterResults, "blocked\nspam", {640});
    put(report, ReportTable::FilterResults, "passed\nclean", {10'002});
    put(report, ReportTable::Viruses, "Eicar-Test-Signature", {4});
    put(report, ReportTable::SpamScores, "12", {33});
    put(report, ReportTable::SpamScores, "-1", {9'000});
    put(report, ReportTable::FailedLogins, "imap\nluis.ortega", {55});
}

ReportNumbers numbersOf(int64_t part)
{
    ReportNumbers numbers;
    numbers.add(ReportNumber::Received, 12'480 / part);
    numbers.add(ReportNumber::Delivered, 12'037 / part);
    numbers.add(ReportNumber::DeferredMessages, 96 / part);
    numbers.add(ReportNumber::Deferrals, 230 / part);
    numbers.add(ReportNumber::Bounced, 44 / part);
    numbers.add(ReportNumber::Rejected, 2'515 / part);
    numbers.add(ReportNumber::BytesReceived, 960'000'000 / part);
    numbers.add(ReportNumber::BytesDelivered, 959'000'000 / part);
    numbers.add(ReportNumber::HandedToFilter, 10'642 / part);
    numbers.add(ReportNumber::Scored, 10'000 / part);
    numbers.add(ReportNumber::ScoreMilli, 1'230'000 / part);
    return numbers;
}

} // namespace

std::shared_ptr<const Report> reportFixture()
{
    auto report = std::make_shared<Report>();
    report->since = {kDay * Time::kDay};
    report->until = report->since + Time::kDay;
    report->total.numbers = numbersOf(1);
    for (const char *name : {"mx1", "mx2"})
        report->hosts.push_back({static_cast<HostId>(report->hosts.size()), name, numbersOf(2),
                                 report->since, report->until});
    report->hosts.push_back({2, "lists", {}, {}, {}});
    report->days[kDay] = numbersOf(1);
    for (int64_t hour = 0; hour < 24; ++hour) {
        const ReportNumbers numbers = numbersOf(40 - (hour < 12 ? hour : 23 - hour) * 3);
        report->dayHours[static_cast<size_t>(hour)] = numbers;
        report->hours[kDay * 24 + hour] = numbers;
    }
    putTraffic(*report);
    putTrouble(*report);
    return report;
}

} // namespace Estafeta
