// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/reportwords.h"

#include "items/logtext.h"

#include <algorithm>

namespace Estafeta {

QString ReportWords::titleOfTraffic(ReportTable table, SectionForm form)
{
    const bool bySize = form == SectionForm::Bytes;
    switch (table) {
    case ReportTable::RecipientDomains:
        return tr("Delivered, by host or domain");
    case ReportTable::SendingDomains:
        return tr("Received, by host or domain");
    case ReportTable::Clients:
        return tr("SMTP connections, by host or domain");
    case ReportTable::Senders:
        return bySize ? tr("Senders by size") : tr("Senders by messages");
    case ReportTable::Recipients:
        return bySize ? tr("Recipients by size") : tr("Recipients by messages");
    case ReportTable::LargestMails:
        return tr("Largest messages");
    case ReportTable::Unsized:
        return tr("Deliveries of unknown size");
    case ReportTable::Lists:
        return tr("Mailing lists");
    case ReportTable::Logins:
        return tr("Logins");
    case ReportTable::FailedLogins:
        return tr("Failed logins");
    case ReportTable::FailedLoginClients:
        return tr("Failed logins, by address");
    default:
        return {};
    }
}

QString ReportWords::titleOfTrouble(ReportTable table)
{
    switch (table) {
    case ReportTable::Deferrals:
        return tr("Put off, by reason");
    case ReportTable::Bounces:
        return tr("Bounces, by relay");
    case ReportTable::Rejects:
        return tr("Refused, by reason");
    case ReportTable::RejectWarnings:
        return tr("Would have been refused");
    case ReportTable::Holds:
        return tr("Put on hold");
    case ReportTable::Discards:
        return tr("Dropped");
    case ReportTable::Unreached:
        return tr("Hosts that could not be reached");
    case ReportTable::Warnings:
        return tr("Warnings");
    case ReportTable::Fatals:
        return tr("Fatal errors");
    case ReportTable::Panics:
        return tr("Panics");
    case ReportTable::MasterWords:
        return tr("Words of the master daemon");
    default:
        return {};
    }
}

QString ReportWords::titleOfFilter(ReportTable table)
{
    switch (table) {
    case ReportTable::BlockLists:
        return tr("Refused by block lists");
    case ReportTable::FilterResults:
        return tr("What content filters found");
    case ReportTable::Viruses:
        return tr("Viruses");
    case ReportTable::Banned:
        return tr("Forbidden parts");
    case ReportTable::SpamScores:
        return tr("Spam scores, in whole points");
    case ReportTable::SpamRules:
        return tr("Spam rules");
    default:
        return {};
    }
}

QString ReportWords::title(const ReportSection &section)
{
    for (const QString &title :
         {titleOfTraffic(section.table, section.form), titleOfTrouble(section.table)}) {
        if (!title.isEmpty())
            return title;
    }
    return titleOfFilter(section.table);
}

QString ReportWords::total(ReportNumber number)
{
    switch (number) {
    case ReportNumber::Received:
        return tr("Received");
    case ReportNumber::Delivered:
        return tr("Delivered");
    case ReportNumber::Forwarded:
        return tr("Forwarded");
    case ReportNumber::DeferredMessages:
        return tr("Put off");
    case ReportNumber::Deferrals:
        return tr("Tries that were put off");
    case ReportNumber::Bounced:
        return tr("Bounced");
    case ReportNumber::Expired:
        return tr("Given up after days");
    case ReportNumber::Rejected:
        return tr("Refused");
    case ReportNumber::RejectWarnings:
        return tr("Would have been refused");
    case ReportNumber::Held:
        return tr("Put on hold");
    case ReportNumber::Discarded:
        return tr("Dropped");
    case ReportNumber::HandedToFilter:
        return tr("Handed to a content filter");
    case ReportNumber::TakenBack:
        return tr("Taken back from a content filter");
    case ReportNumber::BytesReceived:
        return tr("Size of what was received");
    case ReportNumber::BytesDelivered:
        return tr("Size of what was delivered");
    case ReportNumber::Connections:
        return tr("SMTP connections");
    case ReportNumber::LoginsOk:
        return tr("Logins");
    case ReportNumber::LoginsFailed:
        return tr("Failed logins");
    case ReportNumber::Scored:
        return tr("With a spam score");
    default:
        return {};
    }
}

QStringList ReportWords::columns(SectionForm form)
{
    switch (form) {
    case SectionForm::Bytes:
        return {tr("Name"), tr("Size"), tr("Messages")};
    case SectionForm::Traffic:
        return {tr("Name"), tr("Messages"), tr("Size")};
    case SectionForm::Deliveries:
        return {tr("Name"),    tr("Recipients"),    tr("Size"),
                tr("Put off"), tr("Average delay"), tr("Longest delay")};
    case SectionForm::Sessions:
        return {tr("Name"), tr("Connections"), tr("Time in all"), tr("Average"), tr("Longest")};
    case SectionForm::Counts:
    case SectionForm::Tree:
        break;
    }
    return {tr("Name"), tr("Number")};
}

QString ReportWords::name(std::string_view name)
{
    if (name.empty())
        return tr("(no name, or the rest)");
    std::string line(name);
    std::ranges::replace(line, kPartEnd, ' ');
    return shownText(line);
}

QString ReportWords::notes(const Report &report)
{
    QStringList notes;
    for (const ReportHost &host : report.hosts) {
        if (!host.first.isSet())
            notes << tr("Of %1 nothing was read of this time.").arg(shownText(host.name));
    }
    if (report.number(ReportNumber::HandedToFilter) > 0)
        notes << tr("What went to a content filter and came back is counted once.");
    if (report.hosts.size() > 1)
        notes << tr("Each host counts for itself: a message that went through two of them is "
                    "received and delivered at both.");
    return notes.join(QLatin1Char(' '));
}

} // namespace Estafeta
