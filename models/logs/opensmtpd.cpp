// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"
#include "logs/reply.h"

namespace Estafeta {

namespace {

constexpr size_t kSessionIdLength = 16;
constexpr size_t kMessageIdLength = 8;

bool isHex(std::string_view text, size_t length)
{
    if (text.size() < length)
        return false;
    for (const char c : text.substr(0, length)) {
        if (!isDigit(c) && (c < 'a' || c > 'f'))
            return false;
    }
    return true;
}

/// An envelope's id is its message's id and eight digits more; the message is the queue entry.
std::string_view messageOf(std::string_view envelopeId)
{
    return envelopeId.substr(0, kMessageIdLength);
}

LineFate readMessage(std::string_view text, Event &event)
{
    event.kind = EventKind::Accepted;
    event.queueId = takeField(text, "msgid=", " ");
    event.size = toNumber<int64_t>(takeField(text, "size=", " ")).value_or(0);
    event.recipientCount = toNumber<int32_t>(takeField(text, "nrcpt=", " ")).value_or(0);
    return LineFate::Event;
}

LineFate readEnvelope(std::string_view text, Event &event)
{
    event.kind = EventKind::Queued;
    event.queueId = messageOf(takeField(text, "evpid=", " "));
    event.from = takeField(text, "from=<", ">");
    event.to = takeField(text, "to=<", ">");
    return LineFate::Event;
}

/// "RCPT TO:<x@y.example> ORCPT=..." and the answer "550 Invalid recipient: <x@y.example>"
LineFate readRefused(std::string_view command, std::string_view answer, Event &event)
{
    const bool rcpt = command.starts_with("RCPT") || command.starts_with("rcpt");
    const bool mail = command.starts_with("MAIL") || command.starts_with("mail");
    if (!rcpt && !mail && !command.starts_with("DATA"))
        return LineFate::Noise; // unknown commands, AUTH before TLS
    event.kind = EventKind::Rejected;
    event.stage = command.substr(0, 4);
    readReply(answer, event);
    event.dsn = leadingDsn(answer);
    (mail ? event.from : event.to) = between(command, "<", ">");
    return LineFate::Event;
}

/// "command=\"RCPT TO:<x@y.example>\" result=\"550 Invalid recipient: <x@y.example>\""
LineFate readFailedCommand(std::string_view text, Event &event)
{
    const std::string_view command = takeField(text, "command=\"", "\" ");
    return readRefused(command, takeField(text, "result=\"", "\""), event);
}

LineFate readSmtp(std::string_view text, Event &event)
{
    if (consume(text, "message "))
        return readMessage(text, event);
    if (consume(text, "envelope "))
        return readEnvelope(text, event);
    if (consume(text, "failed-command "))
        return readFailedCommand(text, event);
    return LineFate::Noise; // connected, disconnected, tls, authentication
}

DeliveryStatus statusOf(std::string_view result)
{
    if (result == "Ok")
        return DeliveryStatus::Sent;
    if (result == "TempFail" || result == "Loop")
        return DeliveryStatus::Deferred;
    return result == "PermFail" ? DeliveryStatus::Bounced : DeliveryStatus::None;
}

/// Where a delivery went: "mda", or "192.0.2.1 (mx.example)".
void readRelay(std::string_view relay, Event &event)
{
    event.relayIp = before(relay, " ");
    event.relay = between(relay, "(", ")");
}

std::string_view unquoted(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return text.substr(1, text.size() - 2);
    return text;
}

/// "delivery evpid=E from=<a> to=<b> rcpt=<c> user=u delay=1s result=Ok stat=words" of a local
/// agent; "... source="192.0.2.9" relay="192.0.2.1 (mx.example)" delay=1s result="Ok" stat="250
/// ..."" of the transfer agent.
LineFate readDelivery(std::string_view text, std::string_view agent, Event &event)
{
    if (!consume(text, "delivery "))
        return LineFate::Noise;
    event.kind = EventKind::Delivery;
    event.queueId = messageOf(takeField(text, "evpid=", " "));
    event.from = takeField(text, "from=<", ">");
    event.to = takeField(text, "to=<", ">");
    event.originalTo = takeField(text, "rcpt=<", ">");
    if (event.originalTo == event.to || event.originalTo == "-")
        event.originalTo = {};
    if (agent == "mda") {
        event.relay = agent;
        event.user = takeField(text, "user=", " ");
    } else {
        readRelay(takeField(text, "relay=\"", "\" "), event);
    }
    event.sessionId = {}; // OpenSMTPD's own, not a store's
    event.delayMs = readDuration(takeField(text, "delay=", " "));
    event.status = statusOf(unquoted(takeField(text, "result=", " ")));
    if (!consume(text, "stat=") || event.status == DeliveryStatus::None)
        return LineFate::Unparsed;
    readReply(unquoted(text), event);
    event.dsn = leadingDsn(event.reply);
    return LineFate::Event;
}

/// Before 6.0. "smtp-in: Accepted message 5b07c1de on session S: from=<a>, to=<b>, size=1, ..."
LineFate readOldSmtp(std::string_view text, Event &event)
{
    if (consume(text, "Accepted message ")) {
        event.kind = EventKind::Queued;
        event.queueId = takeWord(text);
        event.sessionId = takeField(text, "session ", ": ");
        event.from = takeField(text, "from=<", ">");
        event.to = takeField(text, "to=<", ">");
        event.size = toNumber<int64_t>(takeField(text, "size=", ",")).value_or(0);
        event.recipientCount = toNumber<int32_t>(takeField(text, "ndest=", ",")).value_or(0);
        return LineFate::Event;
    }
    if (!consume(text, "Failed command on session "))
        return LineFate::Noise;
    event.sessionId = takeUntil(text, ": \"");
    const std::string_view command = takeUntil(text, "\" => ");
    return readRefused(command, text, event);
}

/// Before 6.0. "delivery: Ok for 5b07c1de1a2b3c4d: from=<a>, to=<b>, user=u, method=maildir,
/// delay=0s, stat=Delivered" and "relay: TempFail for E: ..., relay=192.0.2.1, delay=1s, stat=..."
LineFate readOldDelivery(std::string_view text, bool local, Event &event)
{
    event.status = statusOf(takeUntil(text, " for "));
    if (event.status == DeliveryStatus::None)
        return LineFate::Noise;
    event.kind = EventKind::Delivery;
    event.queueId = messageOf(takeUntil(text, ": "));
    event.from = takeField(text, "from=<", ">");
    event.to = takeField(text, "to=<", ">");
    if (local) {
        event.relay = "mda";
        event.user = takeField(text, "user=", ",");
    } else {
        readRelay(takeField(text, "relay=", ", "), event);
    }
    event.delayMs = readDuration(takeField(text, "delay=", ","));
    readReply(takeField(text, "stat=", "\n"), event);
    event.dsn = leadingDsn(event.reply);
    return LineFate::Event;
}

LineFate readOld(std::string_view text, Event &event)
{
    if (consume(text, "smtp-in: "))
        return readOldSmtp(text, event);
    if (consume(text, "delivery: "))
        return readOldDelivery(text, true, event);
    if (consume(text, "relay: "))
        return readOldDelivery(text, false, event);
    return LineFate::Noise;
}

} // namespace

LineFate parseOpenSmtpd(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (consume(text, "info: OpenSMTPD ") && text.ends_with(" starting"))
        return serviceEvent(event, Action::Started, header.message);
    if (!isHex(text, kSessionIdLength) || text.size() <= kSessionIdLength
        || text[kSessionIdLength] != ' ')
        return readOld(text, event);
    event.sessionId = text.substr(0, kSessionIdLength);
    text.remove_prefix(kSessionIdLength + 1);
    const std::string_view part = takeWord(text);
    if (part == "smtp")
        return readSmtp(text, event);
    if (part == "mda" || part == "mta")
        return readDelivery(text, part, event);
    return LineFate::Noise;
}

} // namespace Estafeta
