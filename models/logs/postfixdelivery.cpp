// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/postfix.h"
#include "logs/reply.h"

namespace Estafeta::Postfix {

namespace {

/// "<address>, " - a quoted local part may itself contain ">, ", so the field behind it decides.
std::string_view takeAddress(std::string_view &text)
{
    if (!consume(text, "<"))
        return takeUntil(text, ", ");
    size_t from = 0;
    while (true) {
        const size_t at = text.find(">, ", from);
        if (at == std::string_view::npos)
            break;
        const std::string_view behind = text.substr(at + 3);
        if (behind.starts_with("relay=") || behind.starts_with("orig_to=")) {
            const std::string_view address = text.substr(0, at);
            text = behind;
            return address;
        }
        from = at + 3;
    }
    return takeUntil(text, ">"); // cut short
}

/// "127.0.0.1[127.0.0.1]:10024", "none", "maildrop"
void readRelay(std::string_view text, Event &event)
{
    const HostAddress relay = readHostAddress(text);
    event.relay = relay.name;
    event.relayIp = relay.ip;
    // Mailman 3 takes its posts there unless told otherwise (mailman.cfg, [mta] lmtp_port): where
    // its own logs are not read, nothing else tells it from a store.
    if (relay.ip.starts_with("127.") && text.ends_with("]:8024"))
        event.service = "mailman";
}

/// "0.31/0.01/0.02/2.5": before the queue manager, in it, connecting, sending.
void readStages(std::string_view text, Event &event)
{
    for (int32_t &stage : event.stageMs) {
        const int64_t milli = readMilli(takeUntil(text, "/"));
        stage = milli < 0 || milli > INT32_MAX ? -1 : static_cast<int32_t>(milli);
    }
}

DeliveryStatus statusOf(std::string_view word)
{
    if (word == "sent")
        return DeliveryStatus::Sent;
    if (word == "deferred" || word == "SOFTBOUNCE") // soft_bounce = yes: a 5xx that is tried again
        return DeliveryStatus::Deferred;
    if (word == "bounced" || word == "undelivered")
        return DeliveryStatus::Bounced;
    if (word == "expired" || word == "force-expired")
        return DeliveryStatus::Expired;
    // Answers to probes; "-but-not-cached" may follow.
    if (word.starts_with("deliverable"))
        return DeliveryStatus::Deliverable;
    if (word.starts_with("undeliverable"))
        return DeliveryStatus::Undeliverable;
    return DeliveryStatus::None;
}

/// What Postfix prints for the recipient when its address resolver failed: a try that had none.
constexpr std::string_view kUnresolved = "\"NEXTRCPT NOT UPDATED\"";

/// "sent (250 2.0.0 Ok: queued as ...)": the last field, so the reply runs to the line's end.
void readStatus(std::string_view text, Event &event)
{
    event.status = statusOf(takeWord(text));
    if (text.empty())
        return;
    consume(text, "(");
    if (text.ends_with(')'))
        text.remove_suffix(1);
    else
        event.truncated = true;
    readReply(text, event);
}

void readField(std::string_view key, std::string_view value, Event &event)
{
    if (key == "relay")
        readRelay(value, event);
    else if (key == "delay")
        event.delayMs = readMilli(value);
    else if (key == "delays")
        readStages(value, event);
    else if (key == "dsn")
        event.dsn = value;
}

} // namespace

LineFate readDelivery(std::string_view text, Event &event)
{
    consume(text, "to=");
    event.to = takeAddress(text);
    if (consume(text, "orig_to="))
        event.originalTo = takeAddress(text);
    if (event.to == kUnresolved && !event.originalTo.empty())
        event.to = {};
    while (!text.empty() && !text.starts_with("status=")) {
        std::string_view field = takeUntil(text, ", ");
        const std::string_view key = takeUntil(field, "=");
        readField(key, field, event);
    }
    event.kind = EventKind::Delivery;
    if (consume(text, "status="))
        readStatus(text, event);
    else
        event.truncated = true;
    if (event.status == DeliveryStatus::None && !event.truncated)
        return LineFate::Unparsed;
    return LineFate::Event;
}

} // namespace Estafeta::Postfix
