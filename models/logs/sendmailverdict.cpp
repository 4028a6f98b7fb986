// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/sendmail.h"

#include "logs/reply.h"

namespace Estafeta::Sendmail {

namespace {

/// The SMTP stage that a ruleset stands for.
std::string_view stageOf(std::string_view ruleset)
{
    if (ruleset == "check_rcpt")
        return "RCPT";
    if (ruleset == "check_mail")
        return "MAIL";
    return ruleset == "check_relay" ? "CONNECT" : ruleset;
}

/// "arg1=<a@b>, arg2=..., relay=name [192.0.2.1]": what a ruleset judged. Returns arg1.
std::string_view readJudged(std::string_view text, Event &event)
{
    std::string_view argument;
    while (!text.empty()) {
        const std::string_view key = takeUntil(text, "=");
        const std::string_view value = takeValue(text);
        if (key == "arg1")
            argument = unbracketed(value);
        if (key == "relay") {
            const HostAddress client = relayOf(value);
            event.client = client.name;
            event.clientIp = client.ip;
        }
    }
    return argument;
}

/// "<x@y.example>... User unknown": a recipient that was refused without a ruleset.
LineFate readRefusedRecipient(std::string_view text, Event &event)
{
    event.to = unbracketed(takeUntil(text, "... "));
    event.stage = "RCPT";
    event.reply = text;
    return only(EventKind::Rejected, event);
}

/// What sendmail says with an id about connections, maps and itself.
constexpr std::string_view kChatter[] = {
    "AUTH=",
    "STARTTLS",
    "alias ",
    "AUTH ",
    "--- ",
    "discarded",
    "makeconnection",
    "SMTP outgoing",
    "POSSIBLE ATTACK",
    "SYSERR",
    "Losing ",
    "grew ",
    "runqueue",
    "clone:",
    "clone ",
    "timeout waiting",
    "rejecting ",
    "Truncated ",
    "Fixed ",
    "hoststatus",
    "available mech",
    "tls_",
    "pid=",
    "Authentication-Warning",
    "smtpquit",
    "locked",
    "skipped",
    "NOQUEUE",
    "expn ",
    "vrfy ",
    "Redirect",
    "forward ",
    "to address",
    "low disk",
    "map ",
};

} // namespace

HostAddress relayOf(std::string_view text)
{
    if (const size_t note = text.find(" ("); note != std::string_view::npos)
        text = text.substr(0, note);
    HostAddress host = readHostAddress(text);
    if (host.name.starts_with('[')) // "[127.0.0.1] [127.0.0.1]": a relay given as an address
        host.name = {};
    if (host.name.ends_with('.'))
        host.name.remove_suffix(1);
    return host;
}

std::string_view takeValue(std::string_view &text)
{
    size_t from = 0;
    while (true) {
        const size_t comma = text.find(", ", from);
        if (comma == std::string_view::npos)
            break;
        size_t end = comma + 2;
        while (end < text.size() && (isLower(text[end]) || isDigit(text[end])))
            ++end;
        if (end > comma + 2 && end < text.size() && text[end] == '=') {
            const std::string_view value = text.substr(0, comma);
            text.remove_prefix(comma + 2);
            return value;
        }
        from = comma + 2;
    }
    const std::string_view value = text;
    text = {};
    return value;
}

LineFate readRuleset(std::string_view text, Event &event)
{
    const std::string_view ruleset = takeUntil(text, ", ");
    if (const size_t at = text.find(", reject="); at != std::string_view::npos) {
        event.kind = EventKind::Rejected;
        readReply(text.substr(at + 9), event);
        text = text.substr(0, at);
    } else if (const size_t why = text.find(", quarantine="); why != std::string_view::npos) {
        event.kind = EventKind::Held;
        event.reply = text.substr(why + 13);
        text = text.substr(0, why);
    } else if (text.ends_with(", discard")) {
        event.kind = EventKind::Discarded;
        text.remove_suffix(9);
    } else {
        return LineFate::Noise;
    }
    event.stage = stageOf(ruleset);
    event.dsn = leadingDsn(event.reply);
    const std::string_view argument = readJudged(text, event);
    if (ruleset == "check_rcpt")
        event.to = argument;
    else if (ruleset == "check_mail")
        event.from = argument;
    return LineFate::Event;
}

LineFate readMilter(std::string_view text, Event &event)
{
    event.stage = "milter";
    if (const size_t at = text.find("reject="); at != std::string_view::npos) {
        readReply(text.substr(at + 7), event);
        event.dsn = leadingDsn(event.reply);
        event.to = unbracketed(before(after(text.substr(0, at), "to="), ", "));
        return only(EventKind::Rejected, event);
    }
    if (text.ends_with(", discard") || text.ends_with(" discarded"))
        return only(EventKind::Discarded, event);
    if (const std::string_view why = after(text, "quarantine="); !why.empty()) {
        event.reply = why;
        return only(EventKind::Held, event);
    }
    return LineFate::Noise; // headers added, recipients changed, connections
}

LineFate readAuthFailure(std::string_view text, Event &event)
{
    const size_t relay = text.rfind(", relay=");
    if (relay == std::string_view::npos)
        return LineFate::Noise;
    const HostAddress client = relayOf(text.substr(relay + 8));
    event.client = client.name;
    event.clientIp = client.ip;
    event.user = before(after(text, ", user="), ", relay=");
    event.action = Action::Failed;
    event.service = "smtp";
    return only(EventKind::Login, event);
}

LineFate readOther(std::string_view text, Event &event)
{
    if (text.starts_with("lost input channel") || text.starts_with("collect: "))
        return only(EventKind::Canceled, event);
    if (text.starts_with("done; "))
        return only(EventKind::Closed, event);
    if (text.starts_with("quarantine=") || text.starts_with("quarantined"))
        return only(EventKind::Held, event);
    if (text == "discarded" || text.starts_with("discarded by"))
        return only(EventKind::Discarded, event);
    if (text.starts_with("AUTH failure"))
        return readAuthFailure(text, event);
    if (text.starts_with('<') && text.find(">... ") != std::string_view::npos)
        return readRefusedRecipient(text, event);
    if (startsWithAny(text, kChatter))
        return LineFate::Noise;
    // "host.example [192.0.2.1] did not issue MAIL/EXPN/VRFY/ETRN during connection to MTA"
    const bool connection = text.find(" did not issue ") != std::string_view::npos
        || text.find("]: ") != std::string_view::npos
        || text.find(" (may be forged)") != std::string_view::npos;
    return connection ? LineFate::Noise : LineFate::Unparsed;
}

} // namespace Estafeta::Sendmail
