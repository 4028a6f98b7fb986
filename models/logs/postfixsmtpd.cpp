// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/postfix.h"
#include "logs/reply.h"

#include <algorithm>

namespace Estafeta::Postfix {

namespace {

/// The kind that an action of an access table, a header check or a milter stands for. None: the
/// action changes nothing that a trace tells ("info", "warn", "prepend", "filter", "redirect").
struct Verdict {
    std::string_view word;
    EventKind kind;
};

constexpr Verdict kVerdicts[] = {
    {"reject", EventKind::Rejected},
    {"milter-reject", EventKind::Rejected},
    {"discard", EventKind::Discarded},
    {"milter-discard", EventKind::Discarded},
    {"hold", EventKind::Held},
    {"milter-hold", EventKind::Held},
    {"milter-quarantine", EventKind::Held},
    {"reject_warning", EventKind::None},
    {"warn", EventKind::None},
    {"warning", EventKind::None},
    {"info", EventKind::None},
    {"filter", EventKind::None},
    {"redirect", EventKind::None},
    {"prepend", EventKind::None},
    {"replace", EventKind::None},
    {"ignore", EventKind::None},
    {"strip", EventKind::None},
    {"bcc", EventKind::None},
    {"permit", EventKind::None},
    {"dunno", EventKind::None},
    {"delay", EventKind::None},
    {"trigger", EventKind::None},
    {"pass", EventKind::None},
    {"proxy-reject", EventKind::Rejected},
    {"proxy-accept", EventKind::None},
};

const Verdict *verdictOf(std::string_view word)
{
    for (const Verdict &verdict : kVerdicts) {
        if (verdict.word == word)
            return &verdict;
    }
    return nullptr;
}

/// Where the envelope begins: the last "; from=<", as the words before it are other people's. A
/// reject at CONNECT or EHLO has no sender yet and begins with "; proto=".
size_t envelopeAt(std::string_view text)
{
    const size_t from = text.rfind("; from=<");
    if (from != std::string_view::npos)
        return from;
    const size_t to = text.rfind("; to=<"); // VRFY names a recipient only
    return to != std::string_view::npos ? to : text.rfind("; proto=");
}

void readClient(std::string_view text, Event &event)
{
    const HostAddress client = readHostAddress(text);
    event.client = client.name;
    event.clientIp = client.ip == "unknown" ? std::string_view() : client.ip;
}

void readAnswer(std::string_view text, Event &event)
{
    readReply(text, event);
    event.dsn = leadingDsn(text);
}

/// "RCPT from name[192.0.2.1]: 550 5.1.1 words": a session's stage, from smtpd or a milter.
/// postscreen adds the port: "[192.0.2.1]:4711: "; a proxy filter's verdict has no client:
/// "END-OF-MESSAGE: 554 5.7.0 Reject, id=..."
void readStageAndReply(std::string_view text, Event &event)
{
    size_t end = 0;
    while (end < text.size() && text[end] != ' ' && text[end] != ':')
        ++end;
    event.stage = text.substr(0, end);
    text.remove_prefix(end);
    if (consume(text, ": ")) {
        readAnswer(text, event);
        return;
    }
    consume(text, " from ");
    const size_t close = text.find(']');
    const size_t colon = close == std::string_view::npos ? close : text.find(": ", close);
    if (colon == std::string_view::npos)
        return;
    readClient(text.substr(0, colon), event);
    readAnswer(text.substr(colon + 2), event);
}

/// "header Subject: words from name[192.0.2.1]": what a header or body check matched. The words
/// after the envelope ("helo=<x>: 5.7.1 No casino here") are the answer.
void readContentCheck(std::string_view matched, std::string_view envelope, Event &event)
{
    event.stage = before(matched, " ");
    const size_t from = matched.rfind(" from ");
    if (from != std::string_view::npos)
        readClient(matched.substr(from + 6), event);
    event.text = matched.substr(0, from);
    size_t last = envelope.find(" helo=<");
    if (last == std::string_view::npos)
        last = std::min(envelope.find("to=<"), envelope.size());
    const size_t end = envelope.find(">: ", last);
    const size_t local = last == envelope.size() ? envelope.find(">: ") : end;
    if (local != std::string_view::npos)
        readAnswer(envelope.substr(local + 3), event);
}

bool isContentCheck(std::string_view text)
{
    return text.starts_with("header ") || text.starts_with("body ") || text.starts_with("mime ")
        || text.starts_with("nested ") || text.starts_with("content ");
}

/// "unknown[192.0.2.1]: SASL LOGIN authentication failed: reason, sasl_username=anna"
/// "4A1B2C3D4E: queue file size limit exceeded": larger than announced; the client was told 552.
LineFate readTooLarge(std::string_view text, Event &event)
{
    event.kind = EventKind::Rejected;
    event.queueId = takeUntil(text, ": ");
    event.reply = text;
    event.stage = "END-OF-MESSAGE";
    event.code = 552;
    return LineFate::Event;
}

LineFate readWarning(std::string_view text, Event &event)
{
    if (text.ends_with(": queue file size limit exceeded"))
        return readTooLarge(text, event);
    const size_t sasl = text.find("]: SASL ");
    if (sasl == std::string_view::npos
        || text.find(" authentication failed", sasl) == std::string_view::npos)
        return LineFate::Noise;
    event.kind = EventKind::Login;
    event.action = Action::Failed;
    event.service = "smtp";
    readClient(text.substr(0, sasl + 1), event);
    const size_t user = text.rfind(", sasl_username=");
    if (user != std::string_view::npos)
        event.user = text.substr(user + 16);
    if (event.user == "(unavailable)")
        event.user = {};
    return LineFate::Event;
}

/// "client=name[192.0.2.1], sasl_method=PLAIN, sasl_username=anna, orig_queue_id=..., ..."
LineFate readAccepted(std::string_view text, Event &event)
{
    event.kind = EventKind::Accepted;
    readClient(takeUntil(text, ", "), event);
    while (!text.empty()) {
        std::string_view value = takeUntil(text, ", ");
        const std::string_view key = takeUntil(value, "=");
        if (key == "sasl_username")
            event.user = value;
        else if (key == "orig_queue_id")
            event.originQueueId = value;
        else if (key == "orig_client")
            event.originClient = value;
    }
    return LineFate::Event;
}

bool isConnectionEnd(std::string_view text)
{
    return text.starts_with("lost connection after ") || text.starts_with("timeout after ")
        || text.starts_with("too many errors after ") || text.starts_with("disconnect from ");
}

/// What smtpd says about connections.
constexpr std::string_view kSmtpdChatter[] = {
    "connect from ",
    "disconnect from ",
    "Anonymous TLS ",
    "Trusted TLS ",
    "Untrusted TLS ",
    "Verified TLS ",
    "SSL_accept ",
    "setting up TLS",
    "improper command ",
    "statistics: ",
    "fatal: ",
    "error: ",
    "initializing ",
    "table ",
    "improper use",
    "Host offered",
    "non-SMTP command ",
    "discarding EHLO",
    "sent ",
    "too many ",
    "panic: ",
    "certificate ",
    "idle timeout",
    "milter-",
    "abort all ",
    "xsasl_",
    "permission denied",
    "TLS connection ",
    "subject=",
    "fingerprint=",
    "NOQUEUE: warning:",
    "name ",
    "match_",
    "address ",
    "malformed ",
    "hostname ",
    "looking for ",
    "cannot load ",
    "reload",
    "Unverified",
};

bool isSmtpdChatter(std::string_view message)
{
    return startsWithAny(message, kSmtpdChatter) || isConnectionEnd(message);
}

} // namespace

void readEnvelope(std::string_view text, Event &event)
{
    // From the right: quoted local parts may hold "> to=<"; a HELO name holds no blanks.
    const size_t proto = std::min(text.rfind("proto="), text.size());
    std::string_view addresses = text.substr(0, proto);
    const size_t to = addresses.rfind("to=<");
    if (to != std::string_view::npos) {
        const std::string_view rest = addresses.substr(to + 4);
        event.to = rest.substr(0, proto < text.size() ? rest.rfind('>') : rest.find('>'));
        addresses = addresses.substr(0, to);
    }
    if (consume(addresses, "from=<"))
        event.from = addresses.substr(0, addresses.rfind('>'));
    text.remove_prefix(proto);
    event.helo = takeField(text, "helo=<", ">");
    const std::string_view user = takeField(text, "sasl_username=", " ");
    if (!user.empty())
        event.user = user.ends_with(':') ? user.substr(0, user.size() - 1) : user;
}

LineFate readVerdict(std::string_view text, Event &event)
{
    const Verdict *verdict = verdictOf(text.substr(0, text.substr(0, 20).find(':')));
    if (!verdict)
        return text.starts_with("milter-") ? LineFate::Noise : LineFate::Unparsed;
    if (verdict->kind == EventKind::None)
        return LineFate::Noise;
    text.remove_prefix(verdict->word.size());
    consume(text, ": ");
    event.kind = verdict->kind;
    const size_t at = envelopeAt(text);
    const std::string_view envelope = at == text.npos ? std::string_view() : text.substr(at + 2);
    readEnvelope(envelope, event);
    if (isContentCheck(text))
        readContentCheck(text.substr(0, at), envelope, event);
    else
        readStageAndReply(text.substr(0, at), event);
    return LineFate::Event;
}

LineFate readSmtpd(std::string_view text, Event &event)
{
    if (consume(text, "client="))
        return readAccepted(text, event);
    if (isConnectionEnd(text)) {
        // After the message's end the queue entry stands: only the answer was lost.
        if (text.find("after END-OF-MESSAGE") != std::string_view::npos)
            return LineFate::Noise;
        event.kind = EventKind::Canceled;
        readClient(text.substr(text.rfind(' ') + 1), event);
        return LineFate::Event;
    }
    return readVerdict(text, event);
}

LineFate readSmtpdPlain(std::string_view message, Event &event)
{
    if (consume(message, "NOQUEUE: ")) {
        if (isConnectionEnd(message))
            return LineFate::Noise;
        if (message.starts_with("client="))
            return LineFate::Noise; // a proxy filter's connection: the entry opens behind it
        const LineFate fate = readVerdict(message, event);
        return fate == LineFate::Unparsed && isSmtpdChatter(message) ? LineFate::Noise : fate;
    }
    if (consume(message, "warning: "))
        return readWarning(message, event);
    // Before Postfix 2.0 rejects had no "NOQUEUE: " in front.
    return isSmtpdChatter(message) ? LineFate::Noise : readVerdict(message, event);
}

LineFate readPostscreen(std::string_view message, Event &event)
{
    if (!message.starts_with("NOQUEUE: reject: "))
        return LineFate::Noise;
    return readVerdict(message.substr(9), event);
}

} // namespace Estafeta::Postfix
