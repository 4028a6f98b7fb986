// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

#include <algorithm>
#include <tuple>

namespace Estafeta {

namespace {

constexpr size_t kMaxFilterId = 32;

/// Cuts "(00812-06-2) " off the front; empty when the line belongs to no message.
std::string_view takeFilterId(std::string_view &message)
{
    if (!message.starts_with('('))
        return {};
    const size_t close = message.substr(0, kMaxFilterId).find(") ");
    if (close == std::string_view::npos)
        return {};
    const std::string_view id = message.substr(1, close - 1);
    for (const char c : id) {
        if (!isAlnum(c) && c != '-')
            return {};
    }
    message.remove_prefix(close + 2);
    return id;
}

struct Category {
    std::string_view word;
    Contents contents;
};

/// By their beginnings: amavis adds details, as in "BAD-HEADER-7" and "UNCHECKED-ENCRYPTED".
constexpr Category kCategories[] = {
    {"CLEAN", Contents::Clean},
    {"SPAMMY", Contents::Spammy},
    {"SPAM", Contents::Spam},
    {"INFECTED", Contents::Infected},
    {"BANNED", Contents::Banned},
    {"BAD-HEADER", Contents::BadHeader},
    {"UNCHECKED", Contents::Unchecked},
    {"OVERSIZED", Contents::Oversized},
    {"MTA-BLOCKED", Contents::MtaBlocked},
    {"TEMPFAIL", Contents::Other},
};

Contents contentsOf(std::string_view word)
{
    for (const Category &category : kCategories) {
        if (word.starts_with(category.word))
            return category.contents;
    }
    return Contents::Other;
}

/// The words in braces tell what really was done: "Blocked SPAM {BouncedInbound,Quarantined}".
void refineAction(std::string_view words, Event &event)
{
    if (words.find("TempFailed") != std::string_view::npos)
        event.action = Action::TempFailed;
    else if (words.find("Bounced") != std::string_view::npos
             && words.find("NoBounce") == std::string_view::npos)
        event.action = Action::Bounced;
}

/// "CLEAN {RelayedInbound}, " or "INFECTED (Eicar-Signature) {DiscardedInbound}, " or, before
/// 2.7, "SPAM, ". The names in the parentheses may hold parentheses themselves.
void takeCategory(std::string_view &text, Event &event)
{
    size_t end = text.find_first_of(" ,");
    if (end == std::string_view::npos)
        end = text.size();
    const std::string_view word = text.substr(0, end);
    event.contents = contentsOf(word);
    if (word == "TEMPFAIL")
        event.action = Action::TempFailed;
    text.remove_prefix(end);
    if (consume(text, " (")) {
        const size_t brace = text.find(") {");
        const size_t close = brace != std::string_view::npos ? brace : text.find("), ");
        event.virus = text.substr(0, close);
        text.remove_prefix(close == std::string_view::npos ? text.size() : close + 1);
    }
    if (consume(text, " {"))
        refineAction(takeUntil(text, "}"), event);
    consume(text, ", ");
}

/// "[192.0.2.1]:4711 " -> "192.0.2.1"
std::string_view takeAddress(std::string_view &text)
{
    std::string_view address = takeField(text, "[", "]");
    consume(address, "IPv6:");
    return address;
}

/// "<a@b.example>,<c@d.example>, ": the whole addresses at the front. A list that amavis cut
/// ("<a@b.exa...") ends with the last whole one.
std::string_view takeRecipients(std::string_view &text)
{
    size_t end = 0;
    size_t at = text.find('>');
    for (; at != std::string_view::npos; at = text.find('>', at + 1)) {
        end = at + 1;
        if (!text.substr(end).starts_with(",<"))
            break;
    }
    const std::string_view list = text.substr(0, end);
    text.remove_prefix(at == std::string_view::npos ? text.size() : end);
    consume(text, ",");
    consume(text, " ");
    return list;
}

/// "ORIGINATING LOCAL [192.0.2.1]:4711 [198.51.100.7] <a@b.example> -> <c@d.example>,<e@f>, ".
/// The first address is the MTA's client, the second the host that the Received lines begin with.
void takeEnvelope(std::string_view &text, Event &event)
{
    const size_t sender = text.find('<');
    std::string_view client = text.substr(0, sender);
    text.remove_prefix(client.size());
    event.clientIp = takeAddress(client);
    event.originClient = takeAddress(client);
    const size_t arrow = text.find("> -> ");
    if (arrow == std::string_view::npos)
        return;
    event.from = text.substr(1, arrow - 1);
    text.remove_prefix(arrow + 5);
    event.to = takeRecipients(text);
}

/// The first number of "1.3" or, with a policy's boost, "1.3+2".
void readScore(std::string_view hits, Event &event)
{
    const size_t boost = hits.find_first_of("+- ", 1);
    std::ignore = readSignedMilli(hits.substr(0, boost), event.scoreMilli);
}

/// "quarantine: q, Queue-ID: Q, Message-ID: <m>, mail_id: x, Hits: 1.3, size: 1, queued_as: R, ..."
/// What amavis cut in the middle ("Queue-ID: 4A1B...") is the id of nothing.
void readDetails(std::string_view text, Event &event)
{
    if (event.truncated) {
        const size_t whole = text.rfind(", ");
        text = text.substr(0, whole == std::string_view::npos ? 0 : whole);
    }
    if (consume(text, "quarantine: "))
        event.quarantine = takeUntil(text, ", ");
    event.queueId = takeField(text, "Queue-ID: ", ", ");
    // The id is the sender's text and may hold anything; what follows it is amavis's own.
    if (const size_t at = text.find("Message-ID: "); at != std::string_view::npos) {
        text.remove_prefix(at + 12);
        size_t end = text.find(", mail_id: ");
        end = std::min(end, text.find(", Resent-Message-ID: "));
        event.messageId = cleanMessageId(text.substr(0, end));
        text.remove_prefix(std::min(end, text.size()));
    }
    const std::string_view hits = takeField(text, "Hits: ", ", ");
    if (!hits.empty() && hits != "-")
        readScore(hits, event);
    event.size = toNumber<int64_t>(takeField(text, "size: ", ", ")).value_or(0);
    const std::string_view queued = takeField(text, "queued_as: ", ", ");
    event.nextId = before(queued, "/");
    if (event.nextId.size() != queued.size())
        event.text = queued;
}

LineFate readScan(std::string_view text, Action action, Event &event)
{
    event.kind = EventKind::Scan;
    event.action = action;
    takeCategory(text, event);
    takeEnvelope(text, event);
    readDetails(text, event);
    return LineFate::Event;
}

/// amavis cuts long lines and goes on with "(id) ...the rest". The rest says not what it is the
/// rest of, but fields of a result and lists of recipients are worth having.
LineFate readContinuation(std::string_view text, Event &event)
{
    text.remove_prefix(3);
    const size_t lastField = text.find("mail_id: ");
    const size_t list = text.find(">,<");
    if (lastField == std::string_view::npos && list == std::string_view::npos)
        return LineFate::Noise;
    event.kind = EventKind::Scan;
    if (list != std::string_view::npos) {
        text.remove_prefix(text.find('<')); // what stands before is the end of a cut address
        event.to = takeRecipients(text);
    }
    if (lastField != std::string_view::npos)
        readDetails(text, event);
    return LineFate::Event;
}

} // namespace

LineFate parseAmavis(const Header &header, Event &event) noexcept
{
    std::string_view message = header.message;
    event.filterId = takeFilterId(message);
    if (event.filterId.empty()) {
        if (message.starts_with("starting. "))
            return serviceEvent(event, Action::Started, message);
        return LineFate::Noise;
    }
    event.truncated = message.ends_with("...");
    if (consume(message, "Passed "))
        return readScan(message, Action::Passed, event);
    if (consume(message, "Blocked "))
        return readScan(message, Action::Blocked, event);
    if (message.starts_with("..."))
        return readContinuation(message, event);
    return LineFate::Noise;
}

} // namespace Estafeta
