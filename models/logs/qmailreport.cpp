// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

#include <algorithm>

/// The report of qmail-local or qmail-remote as qmail-send logs it: '_' for a blank, '/' for the
/// end of a line.
namespace Estafeta {

namespace {

constexpr size_t kShortestId = 6;

std::string_view digitsAtFront(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    return text.substr(0, static_cast<size_t>(end - text.begin()));
}

bool isIdChar(char c)
{
    return isAlnum(c) || c == '-';
}

std::string_view idAtFront(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, isIdChar);
    return text.substr(0, static_cast<size_t>(end - text.begin()));
}

bool looksLikeIp(std::string_view text)
{
    const auto fits = [](char c) {
        return isDigit(c) || c == '.' || c == ':' || (c >= 'a' && c <= 'f');
    };
    return text.size() > 2 && std::ranges::all_of(text, fits)
        && text.find_first_of(".:") != std::string_view::npos;
}

/// "192.0.2.25_accepted_message.", "Connected_to_192.0.2.25_but_greeting_failed."
std::string_view relayIpOf(std::string_view report)
{
    constexpr std::string_view kBehind[] = {"_accepted_message", "_does_not_like_",
                                            "_failed_after_", "_but_"};
    for (const std::string_view mark : kBehind) {
        const size_t at = report.find(mark);
        if (at == std::string_view::npos)
            continue;
        const std::string_view front = report.substr(0, at);
        const std::string_view word = front.substr(front.find_last_of("_/") + 1);
        if (looksLikeIp(word))
            return word;
    }
    return {};
}

/// What the next server answered, without our own helper's words around it.
std::string_view remoteAnswer(std::string_view report)
{
    return after(report, "Remote_host_said:_");
}

void readCodes(std::string_view report, Event &event)
{
    std::string_view answer = remoteAnswer(report);
    const std::string_view code = digitsAtFront(answer);
    if (code.size() == 3 && code.front() >= '2' && code.front() <= '5') {
        event.code = toNumber<int32_t>(code).value_or(0);
        answer.remove_prefix(std::min<size_t>(4, answer.size()));
        event.dsn = leadingDsn(before(answer, "_"));
    }
    if (event.dsn.empty())
        event.dsn = leadingDsn(between(report, "(#", ")"));
}

/// "5Q3Kd7b1004127" of "2.0.0_5Q3Kd7b1004127_Message_accepted_for_delivery"
std::string_view idBeforeAccepted(std::string_view answer)
{
    const size_t at = answer.find("essage_accepted");
    if (at == std::string_view::npos || at < 2)
        return {};
    std::string_view front = answer.substr(0, at - 2);
    if (front.ends_with(':'))
        front.remove_suffix(1);
    const std::string_view id = front.substr(front.rfind('_') + 1);
    return id.size() >= kShortestId && std::ranges::all_of(id, isAlnum) ? id : std::string_view();
}

/// The id that the next queue gave: "queued_as_4A1B2C3D4E", "OK_id=1rQm3x-0001Ab-2C", sendmail's.
std::string_view idOfNext(std::string_view answer)
{
    constexpr std::string_view kQueuedAs = "queued_as_";
    if (const size_t at = answer.rfind(kQueuedAs); at != std::string_view::npos)
        return idAtFront(answer.substr(at + kQueuedAs.size()));
    const std::string_view named = idAtFront(after(answer, "_id="));
    if (named.size() >= kShortestId && named.find('-') != std::string_view::npos)
        return named;
    return idBeforeAccepted(answer);
}

/// "ok_1793574097_qp_54945" of the next qmail, "did_0+1+0/qp_12345/" of a forward of our own.
void readProcess(std::string_view report, Event &event)
{
    const std::string_view mark = report.starts_with("did_") ? "/qp_" : "_qp_";
    event.nextId = digitsAtFront(after(report, mark));
    event.nextIsProcess = !event.nextId.empty();
}

} // namespace

void readQmailReport(std::string_view report, Event &event) noexcept
{
    if (report.ends_with('/'))
        report.remove_suffix(1);
    event.reply = report;
    event.relayIp = relayIpOf(report);
    readCodes(report, event);
    if (event.status == DeliveryStatus::Bounced
        && report.find("has_been_in_the_queue_too_long") != std::string_view::npos)
        event.status = DeliveryStatus::Expired;
    if (event.status != DeliveryStatus::Sent)
        return;
    event.nextId = idOfNext(remoteAnswer(report));
    if (event.nextId.empty())
        readProcess(report, event);
}

} // namespace Estafeta
