// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportsections.h"

#include "app/cli/moment.h"
#include "core/text.h"
#include "items/logtext.h"

#include <QDate>
#include <QStringList>

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Title {
    std::string_view key;
    const char *title;
};

constexpr Title kTitles[] = {
    {"deliveries", "Messages delivered, by host or domain"},
    {"receptions", "Messages received, by host or domain"},
    {"clients", "SMTP connections, by host or domain"},
    {"senders_by_count", "Senders by messages"},
    {"recipients_by_count", "Recipients by messages"},
    {"senders_by_size", "Senders by size"},
    {"recipients_by_size", "Recipients by size"},
    {"largest_mails", "Largest mails"},
    {"without_size", "Deliveries of unknown size"},
    {"deferrals", "Deferrals"},
    {"bounces", "Bounces, by relay"},
    {"rejects", "Rejects"},
    {"reject_warnings", "Reject warnings"},
    {"holds", "Holds"},
    {"discards", "Discards"},
    {"block_lists", "Refused by block lists"},
    {"filter_results", "What content filters found"},
    {"viruses", "Viruses"},
    {"banned", "Banned contents"},
    {"spam_scores", "Spam scores, in whole points"},
    {"spam_rules", "Spam rules"},
    {"lists", "Mailing lists"},
    {"logins", "Logins"},
    {"failed_logins", "Failed logins"},
    {"failed_login_clients", "Failed logins, by address"},
    {"unreached", "Hosts that could not be reached"},
    {"warnings", "Warnings"},
    {"fatal_errors", "Fatal errors"},
    {"panics", "Panics"},
    {"master", "Words of the master daemon"},
};

} // namespace

QLatin1StringView titleOf(const ReportSection &section)
{
    const auto title = std::ranges::find(kTitles, section.key, &Title::key);
    return title == std::end(kTitles) ? QLatin1StringView() : QLatin1StringView(title->title);
}

int64_t countNames(const ReportNames &names)
{
    return std::ranges::count_if(names, [](const auto &entry) { return entry.tally.count > 0; });
}

int64_t columnOf(const ReportNumbers &numbers, const ReportColumn &column)
{
    return column.number == ReportNumber::Rejected ? numbers.refusals() : numbers[column.number];
}

std::vector<ReportRow> rowsOf(const Report &report, const ReportSection &section, size_t most)
{
    const bool bySize = section.form == SectionForm::Bytes;
    auto rows = rankedRows(report.total.table(section.table),
                           bySize ? ReportOrder::Bytes : ReportOrder::Count, most);
    // The columns of a score or a count say more in their own order.
    if (section.table == ReportTable::SpamScores) {
        std::ranges::sort(rows, {},
                          [](const ReportRow &row) { return toNumber<int>(row.name).value_or(0); });
    }
    return rows;
}

QString dayText(int64_t day)
{
    return QDate(1970, 1, 1).addDays(day).toString(u"yyyy-MM-dd"_s);
}

QString intervalText(const Report &report)
{
    const auto text = [](Time time) { return momentText(time).left(16); };
    if (report.isEmpty() && !(report.since.isSet() && report.until.isSet()))
        return u"nothing was read (%1)"_s.arg(zoneName());
    const auto hour = [](int64_t number) { return Time{number * 3600 * Time::kSecond}; };
    const QString since =
        text(report.since.isSet() ? report.since : hour(report.hours.begin()->first));
    const QString until =
        text(report.until.isSet() ? report.until : hour(report.hours.rbegin()->first + 1));
    return u"%1 to %2 (%3)"_s.arg(since, until, zoneName());
}

QStringList reportNotes(const Report &report)
{
    QStringList notes;
    for (const ReportHost &host : report.hosts) {
        if (!host.first.isSet())
            notes << u"Of %1 nothing was read of this time."_s.arg(shownName(host.name));
    }
    if (report.hosts.empty())
        notes << u"The store has no host yet."_s;
    if (report.number(ReportNumber::HandedToFilter) > 0)
        notes << u"What went to a content filter and came back is counted once: the hand-over is "
                 "no delivery, and the return no reception."_s;
    if (std::ranges::count_if(report.hosts, [](const auto &h) { return h.first.isSet(); }) > 1)
        notes << u"Each host counts for itself: a message that went through two of them is "
                 "received and delivered at both."_s;
    return notes;
}

QString shownName(std::string_view name)
{
    if (name.empty())
        return u"(the rest, or without a name)"_s;
    std::string line(name);
    std::ranges::replace(line, kPartEnd, ' ');
    return shownText(line);
}

} // namespace Estafeta::Cli
