// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"
#include "indicators/reportsections.h"

#include <QString>
#include <QStringList>

#include <string_view>

/// What a report consists of, for all its forms.
namespace Estafeta::Cli {

/// "Senders by size"
[[nodiscard]] QLatin1StringView titleOf(const ReportSection &section);

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
