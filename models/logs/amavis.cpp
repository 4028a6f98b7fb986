// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

#include <algorithm>
#include <tuple>

namespace Estafeta {

namespace {

constexpr size_t kMaxFilterId = 32;

/// Cuts "(27693-06-2) " off the front; empty when the line belongs to no message.
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
    {"CLEAN", Contents::Clean},           {"SPAMMY", Contents::Spammy},
    {"SPAM", Contents::Spam},             {"INFECTED", Contents::Infected},
    {"BANNED", Contents::Banned},         {"BAD-HEADER", Contents::BadHeader},
    {"UNCHECKED", Contents::Unchecked},   {"OVERSIZED", Contents::Oversized},
    {"MTA-BLOCKED", Contents::MtaBlocked}, {"TEMPFAIL", Contents::MtaBlocked},
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
    event.contents = contentsOf(text.substr(0, end));
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

/// "ORIGINATING LOCAL [192.0.2.1]:4711 [198.51.100.7] <a@b.example> -> <c@d.example>,<e@f>, ".
/// The first address is the MTA's client, the second the host that the Received lines begin with.
void takeEnvelope(std::string_view &text, Event &event)
{
    const size_t sender = text.find('<');
    const std::string_view client = text.substr(0, sender);
    text.remove_prefix(client.size());
    const size_t open = client.find('[');
    if (open != std::string_view::npos) {
        event.clientIp = between(client.substr(open), "[", "]");
        event.originClient = between(client.substr(open + 1), "[", "]");
    }
    const size_t arrow = text.find("> -> ");
    if (arrow == std::string_view::npos)
        return;
    event.from = text.substr(1, arrow - 1);
    text.remove_prefix(arrow + 5);
    event.to = takeUntil(text, ">, ");
    if (event.to.ends_with("...")) { // cut in the list: an address that is not whole is left out
        const size_t whole = event.to.rfind('>');
        event.to = event.to.substr(0, whole == std::string_view::npos ? 0 : whole + 1);
    } else if (!event.to.empty() && !event.to.ends_with('>') && event.to.end() < text.end()) {
        event.to = std::string_view(event.to.data(), event.to.size() + 1);
    }
}

/// "quarantine: q, Queue-ID: Q, Message-ID: <m>, mail_id: x, Hits: 1.3, size: 1, queued_as: R, ..."
void readDetails(std::string_view text, Event &event)
{
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
        std::ignore = readSignedMilli(before(hits, " "), event.scoreMilli);
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
    if (const size_t open = text.find('<'); list != std::string_view::npos) {
        const size_t end = text.find(">, ", open);
        const size_t whole = end == std::string_view::npos ? text.rfind('>') : end;
        if (whole != std::string_view::npos && whole > open)
            event.to = text.substr(open, whole + 1 - open);
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
