// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reportevents.h"

#include "indicators/reasongroups.h"
#include "logs/fields.h"

namespace Estafeta {

namespace {

std::string_view contentsName(Contents contents)
{
    switch (contents) {
    case Contents::None:
        return {};
    case Contents::Clean:
        return "clean";
    case Contents::Spammy:
        return "spammy";
    case Contents::Spam:
        return "spam";
    case Contents::Infected:
        return "infected";
    case Contents::Banned:
        return "banned";
    case Contents::BadHeader:
        return "bad header";
    case Contents::Unchecked:
        return "unchecked";
    case Contents::Oversized:
        return "oversized";
    case Contents::MtaBlocked:
        return "blocked by the mail server";
    case Contents::Other:
        break;
    }
    return "other";
}

std::string_view resultName(Action action)
{
    return action == Action::Passed ? "passed" : "blocked";
}

std::string_view postName(Action action)
{
    switch (action) {
    case Action::Accepted:
        return "accepted";
    case Action::Sent:
        return "sent";
    case Action::HeldForModeration:
        return "held";
    case Action::Rejected:
        return "rejected";
    case Action::Discarded:
        return "discarded";
    case Action::Failed:
        return "failed";
    default:
        return "other";
    }
}

/// The line that `part` points into.
std::string_view lineOf(std::string_view part, std::string_view text)
{
    if (part.data() < text.data() || part.data() >= text.data() + text.size())
        return {};
    const auto at = static_cast<size_t>(part.data() - text.data());
    const size_t begin = text.rfind('\n', at);
    const size_t end = text.find('\n', at);
    const size_t from = begin == std::string_view::npos ? 0 : begin + 1;
    return text.substr(from, end == std::string_view::npos ? end : end - from);
}

/// amavis: "Tests: [BAYES_00=-1.9,HTML_MESSAGE=0.001]", or "tests=[...]"; spamd: "result: Y 21 -
/// BAYES_99,URIBL_BLACK scantime=1.2,..."
void countRules(ReportCounts &counts, std::string_view line)
{
    std::string_view rules;
    for (const std::string_view mark : {"ests: [", "ests=["}) {
        if (rules.empty())
            rules = before(after(line, mark), "]");
    }
    if (const size_t at = line.find("result: "); rules.empty() && at != std::string_view::npos)
        rules = before(after(line.substr(at), " - "), " scantime=");
    while (!rules.empty()) {
        const std::string_view rule = before(trimmed(takeUntil(rules, ",")), "=");
        if (!rule.empty() && rule.find(' ') == std::string_view::npos)
            ++counts.tally(ReportTable::SpamRules, rule).count;
    }
}

void countScore(ReportCounts &counts, int32_t milli)
{
    counts.numbers.add(ReportNumber::Scored);
    counts.numbers.add(ReportNumber::ScoreMilli, milli);
    const int32_t points = milli / 1000 - (milli % 1000 < 0 ? 1 : 0);
    ++counts.tally(ReportTable::SpamScores, std::to_string(points)).count;
}

struct RefusalPlace {
    ReportNumber number;
    ReportTable table;
};

RefusalPlace placeOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::RejectWarning:
        return {ReportNumber::RejectWarnings, ReportTable::RejectWarnings};
    case NoticeKind::Held:
        return {ReportNumber::Held, ReportTable::Holds};
    case NoticeKind::Discarded:
        return {ReportNumber::Discarded, ReportTable::Discards};
    default:
        return {ReportNumber::Rejected, ReportTable::Rejects};
    }
}

RefusalPlace placeOf(EventKind kind)
{
    return placeOf(kind == EventKind::Held            ? NoticeKind::Held
                       : kind == EventKind::Discarded ? NoticeKind::Discarded
                                                      : NoticeKind::Rejected);
}

} // namespace

std::string reportName(std::string_view first, std::string_view second)
{
    std::string name;
    name.reserve(first.size() + second.size() + 1);
    return name.append(first).append(1, kPartEnd).append(second);
}

std::string reportName(std::string_view first, std::string_view second, std::string_view third)
{
    return reportName(reportName(first, second), third);
}

std::string_view daemonName(std::string_view program)
{
    return program.substr(program.rfind('/') + 1);
}

bool hasNotices(std::string_view program)
{
    return program.starts_with("postfix");
}

void countScan(ReportCounts &counts, const Event &event, std::string_view text)
{
    if (event.hasScore())
        countScore(counts, event.scoreMilli);
    if (event.contents == Contents::None)
        return;
    ++counts
          .tally(ReportTable::FilterResults,
                 reportName(resultName(event.action), contentsName(event.contents)))
          .count;
    if (event.contents == Contents::Infected)
        ++counts.tally(ReportTable::Viruses, event.virus).count;
    if (event.contents == Contents::Banned)
        ++counts.tally(ReportTable::Banned, event.virus).count;
    countRules(counts, lineOf(event.program, text));
}

void countLogin(ReportCounts &counts, const Event &event)
{
    const bool failed = event.action == Action::Failed;
    counts.numbers.add(failed ? ReportNumber::LoginsFailed : ReportNumber::LoginsOk);
    ++counts
          .tally(failed ? ReportTable::FailedLogins : ReportTable::Logins,
                 reportName(event.service, event.user))
          .count;
    if (failed && !event.clientIp.empty())
        ++counts.tally(ReportTable::FailedLoginClients, event.clientIp).count;
}

void countListPost(ReportCounts &counts, const Event &event)
{
    ++counts.tally(ReportTable::Lists, reportName(reportAddress(event.to), postName(event.action)))
          .count;
}

void countRefusal(ReportCounts &counts, const Event &event)
{
    // What a filter refuses is counted with what it found; its mail server says so again.
    if (event.contents != Contents::None)
        return;
    const RefusalPlace place = placeOf(event.kind);
    counts.numbers.add(place.number);
    const std::string whom =
        event.client.empty() ? lowered(event.clientIp) : clientDomain(event.client);
    ++counts
          .tally(place.table,
                 reportName(event.stage.empty() ? daemonName(event.program) : event.stage,
                            bounceReason(event.reply), whom))
          .count;
    if (const std::string_view list = blockListOf(event.reply); !list.empty())
        ++counts.tally(ReportTable::BlockLists, list).count;
}

void countRefusal(ReportCounts &counts, const Notice &notice)
{
    const RefusalPlace place = placeOf(notice.kind);
    counts.numbers.add(place.number);
    const bool ofContents = notice.daemon == "cleanup";
    const RefusalGroup group =
        ofContents ? contentRefusal(notice.text) : sessionRefusal(notice.text);
    ++counts.tally(place.table, reportName(group.stage, group.reason, group.whom)).count;
    const std::string_view list = ofContents ? std::string_view() : blockListOf(notice.text);
    if (notice.kind == NoticeKind::Rejected && !list.empty())
        ++counts.tally(ReportTable::BlockLists, list).count;
}

void countWords(ReportCounts &counts, const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::Warning:
        ++counts
              .tally(ReportTable::Warnings,
                     reportName(notice.daemon, noticeWords(notice.text, "warning: ")))
              .count;
        break;
    case NoticeKind::Fatal:
        ++counts
              .tally(ReportTable::Fatals,
                     reportName(notice.daemon, noticeWords(notice.text, "fatal: ")))
              .count;
        break;
    case NoticeKind::Panic:
        ++counts
              .tally(ReportTable::Panics,
                     reportName(notice.daemon, noticeWords(notice.text, "panic: ")))
              .count;
        break;
    default: {
        const size_t last = notice.text.rfind(": ");
        const std::string_view words =
            last == std::string_view::npos ? notice.text : notice.text.substr(last + 2);
        ++counts.tally(ReportTable::MasterWords, words).count;
    }
    }
}

/// "mx.example[192.0.2.1]:25: Connection refused"; before Postfix 2.3 "mx.example[192.0.2.1]: words
/// (port 25)" and "mx.example: words; address 192.0.2.1 port 25".
void countUnreached(ReportCounts &counts, const Notice &notice)
{
    const std::string_view host = notice.text.substr(0, notice.text.find_first_of("[:"));
    const size_t close = std::min(notice.text.find(']'), notice.text.size());
    const size_t from = close == notice.text.size() ? 0 : close;
    std::string_view reason = after(notice.text.substr(from), ": ");
    reason = before(before(reason, "; address "), " (port ");
    ++counts.tally(ReportTable::Unreached, reportName(lowered(reason), host)).count;
}

} // namespace Estafeta
