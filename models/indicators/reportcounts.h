// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "indicators/reportnames.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

/// What a report is made of: counts of what lines say, kept by hour and host as the lines come.
namespace Estafeta {

/// Stored: append only.
enum class ReportNumber : uint8_t {
    Lines,            ///< of mail programs
    Received,         ///< queue entries that a client or a local program began
    Delivered,        ///< recipients that a try delivered
    Forwarded,        ///< recipients that went on under a new queue entry of the same host
    DeferredMessages, ///< queue entries, where the first of their recipients is put off
    Deferrals,        ///< tries that were put off
    Bounced,          ///< tries that failed for good
    Expired,          ///< queue entries given up because they were too old
    Rejected,         ///< refused, before a queue or for their contents
    RejectWarnings,   ///< would have been refused, or a check that only warns
    Held,
    Discarded,
    BytesReceived,  ///< of Received
    BytesDelivered, ///< of Delivered, once for each recipient
    HandedToFilter, ///< recipients that went to a content filter, and no delivery
    TakenBack,      ///< queue entries that a content filter gave back, and not received
    Unsized,        ///< of Delivered: the size was not logged before
    Connections,    ///< of clients to smtpd that ended
    ConnectionSeconds,
    LongestConnection, ///< seconds: the largest, no sum
    LoginsOk,
    LoginsFailed,
    Scored,     ///< messages with a spam score
    ScoreMilli, ///< the sum of those scores, in thousandths
};
inline constexpr size_t kReportNumberCount = 24;

class ReportNumbers
{
public:
    [[nodiscard]] int64_t operator[](ReportNumber number) const { return m_all[at(number)]; }
    void add(ReportNumber number, int64_t count = 1) { m_all[at(number)] += count; }
    void raise(ReportNumber number, int64_t to)
    {
        m_all[at(number)] = std::max(m_all[at(number)], to);
    }
    void add(const ReportNumbers &other);

    /// As pflogsumm's column: refused, warned, held or discarded.
    [[nodiscard]] int64_t refusals() const;
    friend bool operator==(const ReportNumbers &, const ReportNumbers &) = default;

private:
    static size_t at(ReportNumber number) { return static_cast<size_t>(number); }
    std::array<int64_t, kReportNumberCount> m_all{};
};

/// A list of names with counts. A name of several parts has kPartEnd between them: what a report
/// indents. Stored: append only.
enum class ReportTable : uint8_t {
    Senders,          ///< count, bytes
    Recipients,       ///< count, bytes
    SendingDomains,   ///< count, bytes: of the sender, or of the client where there is none
    RecipientDomains, ///< count, bytes, defers, delay and longest
    Deferrals,        ///< daemon, reason
    Bounces,          ///< relay, reason
    Rejects,          ///< stage, reason, whom
    RejectWarnings,   ///< the same, as the two behind it
    Holds,
    Discards,
    Unreached, ///< reason, host
    Warnings,  ///< daemon, words; as the two behind it
    Fatals,
    Panics,
    MasterWords, ///< words
    Clients,     ///< domain: count, delay: seconds connected in thousandths, and longest
    BlockLists,  ///< who listed
    Viruses,
    Banned,
    FilterResults, ///< what a content filter did, and what it found
    SpamRules,
    SpamScores, ///< whole points, rounded down
    Logins,     ///< service, user
    FailedLogins,
    FailedLoginClients, ///< addresses
    Lists,              ///< address, what became of the post
    LargestMails,       ///< HostId, queue id, sender: bytes
    Unsized,            ///< HostId, queue id, recipient: deliveries whose size is not known
};
inline constexpr size_t kReportTableCount = 28;
inline constexpr char kPartEnd = '\n'; ///< no line has it

struct ReportCounts {
    ReportNumbers numbers;
    std::array<ReportNames, kReportTableCount> tables;

    [[nodiscard]] ReportNames &table(ReportTable table) { return tables[size_t(table)]; }
    [[nodiscard]] const ReportNames &table(ReportTable table) const
    {
        return tables[size_t(table)];
    }
    [[nodiscard]] ReportTally &tally(ReportTable table, std::string_view name)
    {
        return this->table(table).tally(name);
    }

    void add(const ReportCounts &other);
    friend bool operator==(const ReportCounts &, const ReportCounts &) = default;
};

/// Counts of an hour, by whose lines they are.
using HostReports = std::map<HostId, ReportCounts>;

/// The numbers of hours since 1970.
using HourNumbers = std::map<int64_t, std::map<HostId, ReportNumbers>>;

/// A table's names beyond this many of a host and hour are counted as one, named "": those with the
/// smallest counts. Of the largest mails there are kLargestMails.
inline constexpr size_t kMostReportNames = 20'000;
inline constexpr size_t kLargestMails = 20;

/// Numbers, and the tables whose bits `tables` has. Stored: append only. Keeps the limits above.
[[nodiscard]] std::string encodeReports(const HostReports &reports, uint64_t tables = ~uint64_t{0});

/// Where the counts of a host are added; what is null is passed over.
struct ReportPlace {
    ReportNumbers *numbers = nullptr;
    ReportCounts *tables = nullptr; ///< its numbers are left alone
};
/// Adds what encodeReports() made to where `placeOf` says for each host: of the tables that
/// `tables` has.
[[nodiscard]] Result<void> addEncodedReports(std::string_view bytes,
                                             const std::function<ReportPlace(HostId)> &placeOf,
                                             uint64_t tables = ~uint64_t{0});
/// The same to each host's own.
[[nodiscard]] Result<void> addEncodedReports(std::string_view bytes, HostReports &reports);

} // namespace Estafeta
