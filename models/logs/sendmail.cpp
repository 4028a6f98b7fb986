// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/sendmail.h"

#include "logs/fields.h"
#include "logs/programs.h"
#include "logs/reply.h"

namespace Estafeta {

namespace {

using namespace Sendmail;

constexpr size_t kMinQueueId = 8;
constexpr size_t kMaxQueueId = 20;

/// Cuts "5Q3Kd7b1004127: " off the front; empty when the line belongs to no message. Ids have
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
        seconds = part == 0 ? (seconds + *number) * 60
            : part == 1     ? (seconds + *number) * 60
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
    else if (key == "relay") {
        const HostAddress client = relayOf(value);
        event.client = client.name;
        event.clientIp = client.ip;
    }
}

/// The id is the sender's text: only the field behind it ends it.
std::string_view takeMessageId(std::string_view &text)
{
    for (const std::string_view next : {">, bodytype=", ">, proto=", ">, daemon=", ">, relay="}) {
        const size_t at = text.starts_with('<') ? text.find(next) : std::string_view::npos;
        if (at == std::string_view::npos)
            continue;
        const std::string_view id = text.substr(0, at + 1);
        text.remove_prefix(at + 3);
        return cleanMessageId(id);
    }
    return cleanMessageId(takeValue(text));
}

/// "from=<a@b.example>, size=1, class=0, nrcpts=1, msgid=<m>, proto=ESMTP, daemon=MTA, relay=..."
LineFate readQueued(std::string_view text, Event &event)
{
    event.from = unbracketed(takeValue(text));
    while (!text.empty()) {
        const std::string_view key = takeUntil(text, "=");
        if (key == "msgid")
            event.messageId = takeMessageId(text);
        else
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

/// "Sent (2.0.0 5Q3Kd7b1004127 Message accepted for delivery)", "Deferred: Connection refused by
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

/// "5Q3Kd7b2004131: DSN: User unknown", "...: return to sender: ...", "...: postmaster notify: .."
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
