// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/reportcounts.h"

#include <cstdint>
#include <string_view>

/// What the lists of a report are, for all its forms, and in which order they come.
namespace Estafeta {

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
    std::string_view key; ///< in JSON and CSV
};

inline constexpr ReportSection kReportSections[] = {
    {ReportTable::RecipientDomains, SectionForm::Deliveries, "deliveries"},
    {ReportTable::SendingDomains, SectionForm::Traffic, "receptions"},
    {ReportTable::Clients, SectionForm::Sessions, "clients"},
    {ReportTable::Senders, SectionForm::Counts, "senders_by_count"},
    {ReportTable::Recipients, SectionForm::Counts, "recipients_by_count"},
    {ReportTable::Senders, SectionForm::Bytes, "senders_by_size"},
    {ReportTable::Recipients, SectionForm::Bytes, "recipients_by_size"},
    {ReportTable::LargestMails, SectionForm::Bytes, "largest_mails"},
    {ReportTable::Unsized, SectionForm::Tree, "without_size"},
    {ReportTable::Deferrals, SectionForm::Tree, "deferrals"},
    {ReportTable::Bounces, SectionForm::Tree, "bounces"},
    {ReportTable::Rejects, SectionForm::Tree, "rejects"},
    {ReportTable::RejectWarnings, SectionForm::Tree, "reject_warnings"},
    {ReportTable::Holds, SectionForm::Tree, "holds"},
    {ReportTable::Discards, SectionForm::Tree, "discards"},
    {ReportTable::BlockLists, SectionForm::Counts, "block_lists"},
    {ReportTable::FilterResults, SectionForm::Tree, "filter_results"},
    {ReportTable::Viruses, SectionForm::Counts, "viruses"},
    {ReportTable::Banned, SectionForm::Counts, "banned"},
    {ReportTable::SpamScores, SectionForm::Counts, "spam_scores"},
    {ReportTable::SpamRules, SectionForm::Counts, "spam_rules"},
    {ReportTable::Lists, SectionForm::Tree, "lists"},
    {ReportTable::Logins, SectionForm::Tree, "logins"},
    {ReportTable::FailedLogins, SectionForm::Tree, "failed_logins"},
    {ReportTable::FailedLoginClients, SectionForm::Counts, "failed_login_clients"},
    {ReportTable::Unreached, SectionForm::Tree, "unreached"},
    {ReportTable::Warnings, SectionForm::Tree, "warnings"},
    {ReportTable::Fatals, SectionForm::Tree, "fatal_errors"},
    {ReportTable::Panics, SectionForm::Tree, "panics"},
    {ReportTable::MasterWords, SectionForm::Counts, "master"},
};

} // namespace Estafeta
