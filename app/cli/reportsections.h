// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <QString>

#include <string_view>

/// What a report consists of, for all its forms.
namespace Estafeta::Cli {

enum class SectionForm : uint8_t {
    Counts,     ///< a name and how many
    Bytes,      ///< a name and how many bytes
    Traffic,    ///< count, bytes
    Deliveries, ///< count, bytes, deferrals, delays
    Sessions,   ///< count, time connected: all, average, longest
    Tree,       ///< names of several parts
};

struct ReportSection {
    ReportTable table;
    SectionForm form;
    const char *key; ///< in JSON and CSV
    const char *title;
};

inline constexpr ReportSection kReportSections[] = {
    {ReportTable::RecipientDomains, SectionForm::Deliveries, "deliveries",
     "Messages delivered, by host or domain"},
    {ReportTable::SendingDomains, SectionForm::Traffic, "receptions",
     "Messages received, by host or domain"},
    {ReportTable::Clients, SectionForm::Sessions, "clients", "SMTP connections, by host or domain"},
    {ReportTable::Senders, SectionForm::Counts, "senders_by_count", "Senders by messages"},
    {ReportTable::Recipients, SectionForm::Counts, "recipients_by_count", "Recipients by messages"},
    {ReportTable::Senders, SectionForm::Bytes, "senders_by_size", "Senders by size"},
    {ReportTable::Recipients, SectionForm::Bytes, "recipients_by_size", "Recipients by size"},
    {ReportTable::LargestMails, SectionForm::Bytes, "largest_mails", "Largest mails"},
    {ReportTable::Unsized, SectionForm::Tree, "without_size", "Deliveries of unknown size"},
    {ReportTable::Deferrals, SectionForm::Tree, "deferrals", "Deferrals"},
    {ReportTable::Bounces, SectionForm::Tree, "bounces", "Bounces, by relay"},
    {ReportTable::Rejects, SectionForm::Tree, "rejects", "Rejects"},
    {ReportTable::RejectWarnings, SectionForm::Tree, "reject_warnings", "Reject warnings"},
    {ReportTable::Holds, SectionForm::Tree, "holds", "Holds"},
    {ReportTable::Discards, SectionForm::Tree, "discards", "Discards"},
    {ReportTable::BlockLists, SectionForm::Counts, "block_lists", "Refused by block lists"},
    {ReportTable::FilterResults, SectionForm::Tree, "filter_results", "What content filters found"},
    {ReportTable::Viruses, SectionForm::Counts, "viruses", "Viruses"},
    {ReportTable::Banned, SectionForm::Counts, "banned", "Banned contents"},
    {ReportTable::SpamScores, SectionForm::Counts, "spam_scores", "Spam scores, in whole points"},
    {ReportTable::SpamRules, SectionForm::Counts, "spam_rules", "Spam rules"},
    {ReportTable::Lists, SectionForm::Tree, "lists", "Mailing lists"},
    {ReportTable::Logins, SectionForm::Tree, "logins", "Logins"},
    {ReportTable::FailedLogins, SectionForm::Tree, "failed_logins", "Failed logins"},
    {ReportTable::FailedLoginClients, SectionForm::Counts, "failed_login_clients",
     "Failed logins, by address"},
    {ReportTable::Unreached, SectionForm::Tree, "unreached", "Hosts that could not be reached"},
    {ReportTable::Warnings, SectionForm::Tree, "warnings", "Warnings"},
    {ReportTable::Fatals, SectionForm::Tree, "fatal_errors", "Fatal errors"},
    {ReportTable::Panics, SectionForm::Tree, "panics", "Panics"},
    {ReportTable::MasterWords, SectionForm::Counts, "master", "Words of the master daemon"},
};

struct ReportTotal {
    ReportNumber number;
    const char *key;
    const char *title;
};

/// In the order of the grand totals.
inline constexpr ReportTotal kReportTotals[] = {
    {ReportNumber::Received, "received", "received"},
    {ReportNumber::Delivered, "delivered", "delivered"},
    {ReportNumber::Forwarded, "forwarded", "forwarded"},
    {ReportNumber::DeferredMessages, "deferred", "deferred"},
    {ReportNumber::Deferrals, "deferrals", "deferrals"},
    {ReportNumber::Bounced, "bounced", "bounced"},
    {ReportNumber::Rejected, "rejected", "rejected"},
    {ReportNumber::RejectWarnings, "reject_warnings", "reject warnings"},
    {ReportNumber::Held, "held", "held"},
    {ReportNumber::Discarded, "discarded", "discarded"},
    {ReportNumber::Expired, "expired", "expired"},
    {ReportNumber::HandedToFilter, "handed_to_filter", "handed to a content filter"},
    {ReportNumber::TakenBack, "taken_back", "taken back from a content filter"},
    {ReportNumber::BytesReceived, "bytes_received", "bytes received"},
    {ReportNumber::BytesDelivered, "bytes_delivered", "bytes delivered"},
};

/// The names of a total that is how many names a table has.
struct ReportDistinct {
    ReportTable table;
    const char *key;
    const char *title;
};
inline constexpr ReportDistinct kReportDistinct[] = {
    {ReportTable::Senders, "senders", "senders"},
    {ReportTable::SendingDomains, "sending_domains", "sending hosts/domains"},
    {ReportTable::Recipients, "recipients", "recipients"},
    {ReportTable::RecipientDomains, "recipient_domains", "recipient hosts/domains"},
};
/// Without names that only were put off, as of domains, or were taken off again.
[[nodiscard]] int64_t countNames(const ReportNames &names);

/// What the columns of the hours and days are.
struct ReportColumn {
    ReportNumber number; ///< Rejected: all refusals
    const char *key;
};
inline constexpr ReportColumn kReportColumns[] = {
    {ReportNumber::Received, "received"},   {ReportNumber::Delivered, "delivered"},
    {ReportNumber::Deferrals, "deferrals"}, {ReportNumber::Bounced, "bounced"},
    {ReportNumber::Rejected, "refused"},
};
[[nodiscard]] int64_t columnOf(const ReportNumbers &numbers, const ReportColumn &column);

[[nodiscard]] std::vector<ReportRow> rowsOf(const Report &report, const ReportSection &section,
                                            size_t most);

/// "2026-11-21" of days since 1970.
[[nodiscard]] QString dayText(int64_t day);
/// "2026-11-21 00:00 to 2026-11-22 00:00 (Europe/Madrid)"
[[nodiscard]] QString intervalText(const Report &report);
/// What the numbers do not tell by themselves: hosts of which nothing was read, hours cut, filters.
[[nodiscard]] QStringList reportNotes(const Report &report);

/// Log bytes on one line, safe to look at; "" as "(the rest)", kPartEnd as a blank.
[[nodiscard]] QString shownName(std::string_view name);

} // namespace Estafeta::Cli
