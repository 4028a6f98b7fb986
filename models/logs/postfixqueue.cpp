// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/postfix.h"

namespace Estafeta::Postfix {

namespace {

LineFate only(EventKind kind, Event &event)
{
    event.kind = kind;
    return LineFate::Event;
}

/// "header Subject: words from name[192.0.2.1]; from=<a> to=<b> proto=ESMTP helo=<mx>". The tail
/// is found from the right: a subject may say "from" too.
LineFate readSubject(std::string_view text, Event &event)
{
    if (!consume(text, "header ") || !equalsNoCase(text.substr(0, 9), "Subject: "))
        return LineFate::Noise;
    text.remove_prefix(9);
    const size_t envelope = text.rfind("; from=<");
    if (envelope != std::string_view::npos)
        readEnvelope(text.substr(envelope + 2), event);
    text = text.substr(0, envelope);
    event.text = text.substr(0, text.rfind(" from "));
    return only(EventKind::Subject, event);
}

/// "a@b.example>, " or, from old versions, "a, ": what follows "from=" in qmgr's lines.
std::string_view takeSender(std::string_view &text)
{
    if (!consume(text, "<"))
        return takeUntil(text, ", ");
    return takeUntil(text, ">, ");
}

} // namespace

LineFate readCleanup(std::string_view text, Event &event)
{
    if (consume(text, "message-id=")) {
        event.messageId = cleanMessageId(text);
        return only(EventKind::MessageId, event);
    }
    if (text.starts_with("resent-message-id="))
        return LineFate::Noise;
    if (consume(text, "info: ") || consume(text, "warning: "))
        return readSubject(text, event);
    if (text.starts_with("removed (discarded)")) { // after smtpd's "discard:", which had no id yet
        event.stage = "access";
        return only(EventKind::Discarded, event);
    }
    if (text.starts_with("removed"))
        return only(EventKind::Canceled, event);
    const LineFate fate = readVerdict(text, event);
    // header and body checks name no event of their own for "table lookup problem" and the like
    return fate == LineFate::Unparsed && text.starts_with("error: ") ? LineFate::Noise : fate;
}

LineFate readCleanupPlain(std::string_view message, Event &event)
{
    if (consume(message, "warning: ")) {
        // "warning: 4A1B2C3D4E: virtual_alias_maps map lookup problem for x -- message not
        // accepted, try again later"
        if (!message.ends_with("message not accepted, try again later"))
            return LineFate::Noise;
        const std::string_view id = takeUntil(message, ": ");
        if (id.find(' ') != std::string_view::npos || message.empty())
            return LineFate::Noise;
        event.queueId = id;
        event.reply = message;
        return only(EventKind::Canceled, event);
    }
    if (consume(message, "NOQUEUE: "))
        return readVerdict(message, event);
    const bool level = message.starts_with("fatal: ") || message.starts_with("error: ")
        || message.starts_with("panic: ") || message.starts_with("statistics: ")
        || message.starts_with("table ");
    return level ? LineFate::Noise : LineFate::Unparsed;
}

LineFate readQmgr(std::string_view text, Event &event)
{
    if (text == "removed")
        return only(EventKind::Closed, event);
    if (text.starts_with("skipped, ") || text.starts_with("warning: ")
        || text.starts_with("status=deferred (")) // "(delay warning failed)": no recipient's try
        return LineFate::Noise;
    if (!consume(text, "from="))
        return LineFate::Unparsed;
    event.from = takeSender(text);
    if (consume(text, "status=")) {
        const bool expired = text.starts_with("expired") || text.starts_with("force-expired");
        return expired ? only(EventKind::Expired, event) : LineFate::Unparsed;
    }
    if (!consume(text, "size="))
        return LineFate::Unparsed;
    event.size = toNumber<int64_t>(takeUntil(text, ", ")).value_or(0);
    if (consume(text, "nrcpt="))
        event.recipientCount = toNumber<int32_t>(before(text, " ")).value_or(0);
    return only(EventKind::Queued, event);
}

LineFate readPickup(std::string_view text, Event &event)
{
    if (!consume(text, "uid="))
        return text.starts_with("warning: ") ? LineFate::Noise : LineFate::Unparsed;
    event.user = takeUntil(text, " ");
    event.from = takeField(text, "from=<", ">");
    event.originQueueId = takeField(text, "orig_id=", " ");
    return only(EventKind::Accepted, event);
}

LineFate readBounce(std::string_view text, Event &event)
{
    const size_t at = text.find(" notification: ");
    if (!event.queueId.empty() && at != std::string_view::npos) {
        const std::string_view words = text.substr(0, at);
        event.nextId = before(text.substr(at + 15), " ");
        if (words.starts_with("postmaster"))
            event.text = "postmaster";
        else if (words.ends_with("non-delivery"))
            event.text = "non-delivery";
        else if (words.ends_with("delay"))
            event.text = "delay";
        else // "sender delivery status notification": it was asked for
            event.text = "success";
        return only(EventKind::Notification, event);
    }
    // "warning: 4A1B2C3D4E: undeliverable postmaster notification discarded": a double bounce
    // that could not be delivered either ends here.
    if (consume(text, "warning: ") && text.ends_with("notification discarded")) {
        event.queueId = takeUntil(text, ": ");
        event.stage = "bounce";
        event.reply = text;
        return only(EventKind::Discarded, event);
    }
    return event.queueId.empty() ? LineFate::Noise : LineFate::Unparsed;
}

LineFate readPostsuper(std::string_view text, Event &event)
{
    if (text == "removed")
        return only(EventKind::Deleted, event);
    if (text == "placed on hold")
        return only(EventKind::Held, event);
    if (text == "released from hold" || text == "requeued")
        return only(EventKind::Released, event);
    return LineFate::Noise; // "expired", "renamed to match inode number ..." come at start-up
}

} // namespace Estafeta::Postfix
