// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/exim.h"

#include "logs/fields.h"
#include "logs/programs.h"

#include <algorithm>

namespace Estafeta {

namespace {

using namespace Exim;

/// The parts of "1abcDE-0001Fg-2H" and, since 4.97, of "1t5abc-00000001Abc-2DeF".
constexpr size_t kShortId = 6 + 1 + 6 + 1 + 2;
constexpr size_t kLongId = 6 + 1 + 11 + 1 + 4;
constexpr size_t kFirstDash = 6;

bool isMessageId(std::string_view word)
{
    const size_t secondDash = word.size() == kShortId ? kFirstDash + 7 : kFirstDash + 12;
    if (word.size() != kShortId && word.size() != kLongId)
        return false;
    for (size_t i = 0; i < word.size(); ++i) {
        const bool dash = i == kFirstDash || i == secondDash;
        if (dash ? word[i] != '-' : !isAlnum(word[i]))
            return false;
    }
    return true;
}

/// Cuts "1abcDE-0001Fg-2H " off the front; empty when the line belongs to no message.
std::string_view takeMessageId(std::string_view &text)
{
    const std::string_view first = text.substr(0, text.find(' '));
    if (!isMessageId(first))
        return {};
    text.remove_prefix(std::min(first.size() + 1, text.size()));
    return first;
}

/// What Exim puts in front even when syslog has done so already: "2026-11-02 06:25:01 ", with
/// options "2026-11-02 06:25:01.123 +0100 [4711] ".
void skipOwnHeader(std::string_view &text)
{
    if (text.size() > 20 && isDigit(text[0]) && text[4] == '-' && text[10] == ' '
        && text[13] == ':') {
        takeWord(text);
        takeWord(text);
        if (text.size() > 6 && (text[0] == '+' || text[0] == '-') && text[5] == ' ')
            takeWord(text);
    }
    if (text.size() > 2 && text[0] == '[' && isDigit(text[1])) {
        const size_t close = text.substr(0, 12).find("] ");
        if (close != std::string_view::npos && toNumber<uint32_t>(text.substr(1, close - 1)))
            text.remove_prefix(close + 2);
    }
}

/// Through syslog long lines come in parts: "[1/2] ...", "[2/2] ..."; so do the many lines of a
/// refusal with the message's header: "[1\3] ...". The part's number; 0 when the line is whole.
int takePart(std::string_view &text, Event &event)
{
    const size_t close = text.substr(0, 12).find("] ");
    const size_t mark = text.substr(0, 12).find_first_of("/\\");
    if (!text.starts_with('[') || close == std::string_view::npos || mark > close)
        return 0;
    const auto part = toNumber<int>(text.substr(1, mark - 1));
    const auto of = toNumber<int>(text.substr(mark + 1, close - mark - 1));
    if (!part || !of)
        return 0;
    event.truncated = text[mark] == '/';
    text.remove_prefix(close + 2);
    return *part;
}

/// "flagged as Spam but accepted: score=8.2 required=5.0 (scanned in 6/6 secs | Message-Id: m).
/// From <a@b.example> (host=name [192.0.2.1]) for c@d.example": SA-Exim's line.
LineFate readSpamAction(std::string_view text, Event &event)
{
    if (!consume(text, "Action: "))
        return LineFate::Noise;
    event.kind = EventKind::Scan;
    const std::string_view words = takeUntil(text, ": score=");
    if (!readSignedMilli(takeWord(text), event.scoreMilli))
        return LineFate::Unparsed;
    event.contents = words.find("flagged as Spam") != std::string_view::npos
            || words.find("accepted") == std::string_view::npos
        ? Contents::Spam
        : Contents::Clean;
    event.action = words.find("accepted") != std::string_view::npos ? Action::Passed
        : words.find("temp") != std::string_view::npos              ? Action::TempFailed
                                                                    : Action::Blocked;
    event.messageId = between(text, "Message-Id: ", "). From <");
    if (event.messageId == event.queueId) // what it prints for a message without one
        event.messageId = {};
    event.from = between(text, "). From <", "> (host=");
    event.clientIp = between(after(text, "> (host="), "[", "]");
    event.to = after(text, "]) for ");
    return LineFate::Event;
}

LineFate ofMessage(EventKind kind, std::string_view words, Event &event)
{
    event.kind = kind;
    event.reply = words;
    return LineFate::Event;
}

/// What a message's log says beside its arrival and its deliveries, and changes nothing: reasons
/// that a "==" or "**" line gives again, tries of single hosts, signatures.
constexpr std::string_view kMessageChatter[] = {
    "Message is frozen",
    "H=",
    "U=",
    "F=",
    "*> ",
    "SMTP ",
    "LMTP ",
    "TLS ",
    "DANE ",
    "DKIM",
    "PDKIM",
    "Warning: ",
    "Greylisting:",
    "Remote host ",
    "remote host ",
    "Connection ",
    "host ",
    "lowest numbered MX ",
    "no immediate delivery",
    "no IP address ",
    "cancelled by ",
    "marked ",
    "address ",
    "Sender rewritten",
    "sender ",
    "original recipients",
    "rewrote ",
    "retry ",
    "Error ",
    "error ",
    "Failed ",
    "failed ",
    "Spool file ",
    "spool file ",
    "data acl condition",
    "spam acl condition",
    "malware acl condition",
};

LineFate readOfMessage(std::string_view text, Event &event)
{
    if (text.starts_with("Completed"))
        return ofMessage(EventKind::Closed, {}, event);
    if (text.starts_with("Frozen") || text.starts_with("frozen by ")
        || text.starts_with("*** Frozen"))
        return ofMessage(EventKind::Held, text, event);
    if (text.starts_with("Unfrozen by ") || text.starts_with("unfrozen by "))
        return ofMessage(EventKind::Released, text, event);
    if (text.starts_with("removed by "))
        return ofMessage(EventKind::Deleted, text, event);
    if (consume(text, "SA: "))
        return readSpamAction(text, event);
    if (text.find("message abandoned") != std::string_view::npos
        || text.find(" lost while reading message data") != std::string_view::npos)
        return ofMessage(EventKind::Canceled, {}, event);
    if (readRefusal(text, event) == LineFate::Event)
        return LineFate::Event;
    return startsWithAny(text, kMessageChatter) ? LineFate::Noise : LineFate::Unparsed;
}

/// "plain_login authenticator failed for name (helo) [192.0.2.1]:4711: 535 Incorrect
/// authentication data (set_id=anna)"
LineFate readFailedLogin(std::string_view text, Event &event)
{
    event.kind = EventKind::Login;
    event.action = Action::Failed;
    event.service = "smtp";
    text = after(text, " authenticator failed for ");
    const Peer peer = takePeer(text);
    event.client = peer.name;
    event.clientIp = peer.ip;
    event.helo = peer.helo;
    event.user = between(text, "(set_id=", ")");
    return LineFate::Event;
}

LineFate readDaemon(std::string_view text, Event &event)
{
    if (text.starts_with("exim ") && text.find(" daemon started: ") != std::string_view::npos)
        return serviceEvent(event, Action::Started, text);
    if (text.find("SIGHUP received") != std::string_view::npos)
        return serviceEvent(event, Action::Reloaded, text);
    if (text.find("SIGTERM received") != std::string_view::npos)
        return serviceEvent(event, Action::Stopped, text);
    return LineFate::Unparsed;
}

/// Connections, queue runs, name look-ups.
constexpr std::string_view kChatter[] = {
    "H=",
    "U=",
    "SMTP ",
    "TLS ",
    "SSL ",
    "GnuTLS ",
    "DKIM: ",
    "DNS ",
    "Warning: ",
    "Start queue run",
    "End queue run",
    "no MAIL in ",
    "no host name found ",
    "no IP address found ",
    "unexpected ",
    "unqualified ",
    "ident connection ",
    "Connection from ",
    "refused connection ",
    "rejected ",
    "too many ",
    "syntax error ",
    "failed to ",
    "Failed to ",
    "lookup of ",
    "list matching ",
    "host name alias ",
    "spam acl condition",
    "malware acl condition",
    "daemon: ",
    "exim ",
    "pid ",
    "cwd=",
    "socket bind() ",
};

LineFate readPlain(const Header &header, std::string_view text, Event &event)
{
    if (text.find(" authenticator failed for ") != std::string_view::npos)
        return readFailedLogin(text, event);
    if (readDaemon(text, event) == LineFate::Event)
        return LineFate::Event;
    if (!text.starts_with("SMTP ") && readRefusal(text, event) == LineFate::Event)
        return LineFate::Event;
    if (startsWithAny(text, kChatter))
        return LineFate::Noise;
    // Other programs' files begin with such a stamp too (dpkg.log): without an id or known words
    // nothing says that the line is Exim's.
    return header.format == HeaderFormat::Exim ? LineFate::Foreign : LineFate::Unparsed;
}

struct Arrow {
    std::string_view mark;
    DeliveryStatus status;
};

constexpr Arrow kArrows[] = {
    {"=> ", DeliveryStatus::Sent},    {"-> ", DeliveryStatus::Sent},
    {">> ", DeliveryStatus::Sent},    {"== ", DeliveryStatus::Deferred},
    {"** ", DeliveryStatus::Bounced},
};

} // namespace

namespace Exim {

Peer takePeer(std::string_view &text)
{
    Peer peer;
    const size_t end = std::min(text.find_first_of(" (["), text.size());
    peer.name = text.substr(0, end);
    std::string_view rest = text.substr(end);
    consume(rest, " ");
    if (consume(rest, "("))
        peer.helo = takeUntil(rest, ") ");
    if (consume(rest, "[")) {
        peer.ip = takeUntil(rest, "]");
        text = rest;
    } else {
        text.remove_prefix(end);
    }
    return peer;
}

std::string_view word(std::string_view text, std::string_view key)
{
    return before(after(text, key), " ");
}

} // namespace Exim

LineFate parseExim(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    const int part = takePart(text, event);
    if (part > 1)
        return LineFate::Noise; // the rest of a line, or a refused message's header
    skipOwnHeader(text);
    event.queueId = takeMessageId(text);
    if (event.queueId.empty())
        return readPlain(header, text, event);
    if (consume(text, "<= "))
        return readArrival(text, event);
    for (const Arrow &arrow : kArrows) {
        if (consume(text, arrow.mark))
            return readDelivery(text, arrow.status, event);
    }
    return readOfMessage(text, event);
}

} // namespace Estafeta
