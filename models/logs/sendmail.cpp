// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"
#include "logs/reply.h"

namespace Estafeta {

namespace {

constexpr size_t kMinQueueId = 8;
constexpr size_t kMaxQueueId = 20;

/// Cuts "6A201i00648834: " off the front; empty when the line belongs to no message. Ids have
/// letters and digits only, and always both: "timeout: " is none.
std::string_view takeQueueId(std::string_view &message)
{
    const size_t colon = message.substr(0, kMaxQueueId + 2).find(": ");
    if (colon == std::string_view::npos || colon < kMinQueueId)
        return {};
    bool digit = false;
    for (size_t i = 0; i < colon; ++i) {
        if (!isAlnum(message[i]))
            return {};
        digit = digit || isDigit(message[i]);
    }
    if (!digit)
        return {};
    const std::string_view id = message.substr(0, colon);
    message.remove_prefix(colon + 2);
    return id;
}

LineFate only(EventKind kind, Event &event)
{
    event.kind = kind;
    return LineFate::Event;
}

/// "host.example. [192.0.2.1]", "[192.0.2.1]", "root@localhost", each perhaps with
/// " (may be forged)". The root dot of names is dropped.
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

/// The value of the next field, up to ", key=". Values may hold commas: an address list, an
/// address's comment, the words of stat=.
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

/// "00:00:01" or "2+03:04:05" (days+hours), in thousandths.
int64_t delayOf(std::string_view text)
{
    int64_t seconds = 0;
    if (const size_t plus = text.find('+'); plus != std::string_view::npos) {
        seconds = toNumber<int32_t>(text.substr(0, plus)).value_or(0) * int64_t{24};
        text.remove_prefix(plus + 1);
    }
    for (int part = 0; part < 3; ++part) {
        const auto number = toNumber<int32_t>(takeUntil(text, ":"));
        if (!number)
            return -1;
        seconds = part == 0 ? (seconds + *number) * 60 : part == 1 ? (seconds + *number) * 60
                                                                   : seconds + *number;
    }
    return seconds * 1000;
}

void readQueuedField(std::string_view key, std::string_view value, Event &event)
{
    if (key == "size")
        event.size = toNumber<int64_t>(value).value_or(0);
    else if (key == "nrcpts")
        event.recipientCount = toNumber<int32_t>(value).value_or(0);
    else if (key == "msgid")
        event.messageId = cleanMessageId(value);
    else if (key == "relay") {
        const HostAddress client = relayOf(value);
        event.client = client.name;
        event.clientIp = client.ip;
    }
}

/// "from=<a@b.example>, size=1, class=0, nrcpts=1, msgid=<m>, proto=ESMTP, daemon=MTA, relay=..."
LineFate readQueued(std::string_view text, Event &event)
{
    event.from = unbracketed(takeValue(text));
    while (!text.empty()) {
        const std::string_view key = takeUntil(text, "=");
        readQueuedField(key, takeValue(text), event);
    }
    return only(EventKind::Queued, event);
}

DeliveryStatus statusOf(std::string_view stat, std::string_view dsn)
{
    if (stat.starts_with("Sent"))
        return DeliveryStatus::Sent;
    if (stat.starts_with("Deferred") || stat.starts_with("I/O error") || dsn.starts_with('4')
        || (dsn.empty() && stat.starts_with('4')))
        return DeliveryStatus::Deferred;
    if (stat.starts_with("deliverable"))
        return DeliveryStatus::Deliverable;
    return DeliveryStatus::Bounced;
}

/// "Sent (2.0.0 6A201i00648834 Message accepted for delivery)", "Deferred: Connection refused by
/// mx.example.", "User unknown". Newer versions print the remote's words in reply=; else these are
/// the reply, Sent's without the parentheses.
void readStat(std::string_view stat, Event &event)
{
    event.status = statusOf(stat, event.dsn);
    if (event.status == DeliveryStatus::Sent) {
        consume(stat, "Sent");
        consume(stat, " (");
        if (stat.ends_with(')'))
            stat.remove_suffix(1);
    }
    const bool quoted = !event.reply.empty() && event.status != DeliveryStatus::Sent;
    readReply(quoted ? event.reply : stat, event);
    if (event.code == 0 && event.status == DeliveryStatus::Deferred)
        event.code = leadingCode(after(stat, "Deferred: "));
    if (event.dsn.empty())
        event.dsn = leadingDsn(stat);
}

void readDeliveryField(std::string_view key, std::string_view value, Event &event)
{
    if (key == "ctladdr")
        event.originalTo = unbracketed(before(value, " ("));
    else if (key == "delay")
        event.delayMs = delayOf(value);
    else if (key == "mailer")
        event.user = value;
    else if (key == "dsn")
        event.dsn = value;
    else if (key == "reply")
        event.reply = value;
    else if (key == "relay") {
        const HostAddress relay = relayOf(value);
        event.relay = relay.name;
        event.relayIp = relay.ip;
    }
}

/// "to=<a@b.example>,<c@d.example>, ctladdr=..., delay=00:00:01, xdelay=..., mailer=esmtp,
/// pri=1, relay=host. [192.0.2.1], dsn=2.0.0, stat=Sent (Ok: queued as ...)". A "queued" only
/// says that the try comes later.
LineFate readDelivery(std::string_view text, Event &event)
{
    const std::string_view to = takeValue(text);
    event.to = to.find(',') == std::string_view::npos ? unbracketed(to) : to;
    while (!text.empty() && !text.starts_with("stat=")) {
        const std::string_view key = takeUntil(text, "=");
        readDeliveryField(key, takeValue(text), event);
    }
    if (!consume(text, "stat="))
        event.truncated = true;
    else if (text == "queued")
        return LineFate::Noise;
    else
        readStat(text, event);
    return only(EventKind::Delivery, event);
}

/// "6A39DT2t929828: DSN: User unknown", "...: return to sender: ...", "...: postmaster notify: .."
LineFate readNotification(std::string_view text, Event &event)
{
    const std::string_view next = takeQueueId(text);
    if (next.empty())
        return LineFate::Unparsed;
    const std::string_view type = takeUntil(text, ": ");
    if (type.starts_with("postmaster notify"))
        event.text = "postmaster";
    else if (type.starts_with("sender notify")
             || (type == "DSN" && text.starts_with("Warning: could not send message")))
        event.text = "delay";
    else if (type == "return receipt" || (type == "DSN" && text.starts_with("Return receipt")))
        event.text = "success";
    else if (type == "DSN" || type == "return to sender" || type == "double bounce")
        event.text = "non-delivery";
    else
        return type.starts_with("clone") || type == "owner" ? LineFate::Noise : LineFate::Unparsed;
    event.nextId = next;
    event.reply = text;
    return only(EventKind::Notification, event);
}

/// "check_rcpt, arg1=<a@b>, relay=name [192.0.2.1], reject=550 5.7.1 <a@b>... Relaying denied"
LineFate readRuleset(std::string_view text, Event &event)
{
    const std::string_view ruleset = takeUntil(text, ", ");
    std::string_view argument;
    while (!text.empty() && !text.starts_with("reject=")) {
        const std::string_view key = takeUntil(text, "=");
        const std::string_view value = takeValue(text);
        if (key == "arg1")
            argument = unbracketed(value);
        else if (key == "discard" || key == "quarantine") {
            event.stage = ruleset;
            event.reply = value;
            return only(key == "discard" ? EventKind::Discarded : EventKind::Held, event);
        } else if (key == "relay") {
            const HostAddress client = relayOf(value);
            event.client = client.name;
            event.clientIp = client.ip;
        }
    }
    if (!consume(text, "reject="))
        return LineFate::Noise;
    event.stage = ruleset == "check_rcpt" ? "RCPT" : ruleset == "check_mail" ? "MAIL"
                : ruleset == "check_relay" ? "CONNECT" : ruleset;
    if (ruleset == "check_rcpt")
        event.to = argument;
    else if (ruleset == "check_mail")
        event.from = argument;
    event.reply = text;
    event.code = leadingCode(text);
    event.dsn = leadingDsn(text);
    return only(EventKind::Rejected, event);
}

/// "Milter: data, reject=550 ...", "milter=amavis, action=eom, reject=554 ...", "..., discard",
/// "Milter: to=<a@b>, reject=..."
LineFate readMilter(std::string_view text, Event &event)
{
    event.stage = "milter";
    if (const size_t at = text.find("reject="); at != std::string_view::npos) {
        event.reply = text.substr(at + 7);
        event.code = leadingCode(event.reply);
        event.dsn = leadingDsn(event.reply);
        event.to = unbracketed(before(after(text.substr(0, at), "to="), ", "));
        return only(EventKind::Rejected, event);
    }
    if (text.ends_with(", discard") || text.ends_with(" discarded"))
        return only(EventKind::Discarded, event);
    if (text.find("quarantine=") != std::string_view::npos)
        return only(EventKind::Held, event);
    return LineFate::Noise; // headers added, recipients changed, connections
}

/// "AUTH failure (LOGIN): authentication failure (-13) ..., user=anna, relay=name [192.0.2.1]"
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

/// "<x@y.example>... User unknown": a recipient that was refused without a ruleset.
LineFate readRefusedRecipient(std::string_view text, Event &event)
{
    event.to = unbracketed(takeUntil(text, "... "));
    event.stage = "RCPT";
    event.reply = text;
    return only(EventKind::Rejected, event);
}

/// What else sendmail says with an id; its texts are many, so unknown ones stay Unparsed.
LineFate readOther(std::string_view text, Event &event)
{
    constexpr std::string_view kChatter[] = {
        "AUTH=",          "STARTTLS",         "alias ",         "AUTH ",     "--- ",
        "discarded",      "makeconnection",   "SMTP outgoing",  "POSSIBLE ATTACK", "SYSERR",
        "Losing ",        "grew ",            "runqueue",       "clone:",    "clone ",
        "timeout waiting", "rejecting ",      "Truncated ",     "Fixed ",    "hoststatus",
        "available mech", "tls_",             "pid=",           "Authentication-Warning",
        "smtpquit",       "locked",           "skipped",        "NOQUEUE",   "expn ", "vrfy ",
        "Redirect",       "forward ",         "to address",     "low disk",  "map ",
    };
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
    for (const std::string_view beginning : kChatter) {
        if (text.starts_with(beginning))
            return LineFate::Noise;
    }
    // "host.example [192.0.2.1] did not issue MAIL/EXPN/VRFY/ETRN during connection to MTA"
    const bool connection = text.find(" did not issue ") != std::string_view::npos
                            || text.find("]: ") != std::string_view::npos
                            || text.find(" (may be forged)") != std::string_view::npos;
    return connection ? LineFate::Noise : LineFate::Unparsed;
}

LineFate readPlain(std::string_view message, Event &event)
{
    consume(message, "NOQUEUE: ");
    if (consume(message, "ruleset="))
        return readRuleset(message, event);
    if (message.starts_with("AUTH failure"))
        return readAuthFailure(message, event);
    if (message.starts_with("starting daemon"))
        return serviceEvent(event, Action::Started, message);
    if (message.starts_with("restarting "))
        return serviceEvent(event, Action::Reloaded, message);
    if (message.starts_with("stopping daemon"))
        return serviceEvent(event, Action::Stopped, message);
    return LineFate::Noise; // STARTTLS=, AUTH=, connections, maps: nothing about a message
}

} // namespace

bool looksLikeSendmail(std::string_view message) noexcept
{
    const std::string_view id = takeQueueId(message);
    if (id.size() < 12)
        return false;
    if (message.starts_with("from="))
        return message.find(", size=") != std::string_view::npos
               && message.find(", class=") != std::string_view::npos;
    return message.starts_with("to=") && message.find(", stat=") != std::string_view::npos
           && message.find(", delay=") != std::string_view::npos;
}

LineFate parseSendmail(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    event.queueId = takeQueueId(text);
    if (event.queueId.empty())
        return readPlain(text, event);
    if (consume(text, "from="))
        return readQueued(text, event);
    if (consume(text, "to="))
        return readDelivery(text, event);
    if (consume(text, "ruleset="))
        return readRuleset(text, event);
    if (text.starts_with("milter=") || text.starts_with("Milter") || text.starts_with("milter"))
        return readMilter(text, event);
    const LineFate fate = readNotification(text, event);
    return fate == LineFate::Unparsed ? readOther(text, event) : fate;
}

} // namespace Estafeta
