// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

LineFate listPost(Event &event, Action action)
{
    event.kind = EventKind::ListPost;
    event.action = action;
    return LineFate::Event;
}

/// smtp.log: "<a@b.example> smtp to list@d.example for 20 recips, completed in 0.08 seconds" and
/// "<a@b.example> post to list@d.example from x@y.example, 1406 bytes[, 2 failures]". Both follow
/// each post; the first has the count, the second the sender.
LineFate readSmtpLog(std::string_view text, Event &event)
{
    const size_t smtp = text.rfind(" smtp to ");
    const size_t post = smtp == std::string_view::npos ? text.rfind(" post to ") : smtp;
    if (post == std::string_view::npos)
        return LineFate::Noise;
    event.messageId = cleanMessageId(text.substr(0, post));
    text.remove_prefix(post + 9);
    event.to = takeWord(text);
    if (smtp != std::string_view::npos) {
        consume(text, "for ");
        event.recipientCount = toNumber<int32_t>(before(text, " ")).value_or(0);
        return listPost(event, Action::Sent);
    }
    if (consume(text, "from "))
        event.from = takeUntil(text, ", ");
    event.size = toNumber<int64_t>(before(text, " ")).value_or(0);
    return listPost(event, Action::Sent);
}

/// Mailman 2, post: "post to junta from x@y.example, size=1406, message-id=<a@b>, success" or
/// "..., 2 failures". The list's name has no domain there.
LineFate readPost(std::string_view text, Event &event)
{
    event.to = takeUntil(text, " from ");
    event.from = takeUntil(text, ", size=");
    event.size = toNumber<int64_t>(takeUntil(text, ", message-id=")).value_or(0);
    event.messageId = cleanMessageId(text.substr(0, text.rfind(", ")));
    return listPost(event, Action::Sent);
}

/// Mailman 2, smtp-failure: "Low level smtp error: why, msgid: <a@b>", "All recipients refused:
/// why, msgid: <a@b>", "delivery to x@y.example failed with code 550: why"
LineFate readFailure(std::string_view text, Event &event)
{
    if (consume(text, "delivery to ")) {
        event.to = takeUntil(text, " failed with code ");
        event.code = toNumber<int32_t>(takeUntil(text, ": ")).value_or(0);
        event.reply = text;
        return listPost(event, Action::Failed);
    }
    const size_t id = text.rfind(", msgid: ");
    if (id == std::string_view::npos)
        return LineFate::Noise;
    event.messageId = cleanMessageId(text.substr(id + 9));
    event.reply = text.substr(0, id);
    return listPost(event, Action::Failed);
}

/// vette.log: "list@d.example post from x@y.example held, message-id=<a@b>: The reason"
LineFate readHeld(std::string_view text, Event &event)
{
    const size_t post = text.find(" post from ");
    if (post == std::string_view::npos)
        return LineFate::Unparsed;
    event.to = text.substr(0, post);
    text.remove_prefix(post + 11);
    event.from = takeUntil(text, " held");
    if (const size_t at = text.find("message-id="); at != std::string_view::npos) {
        text.remove_prefix(at + 11);
        const size_t end = text.find(": ");
        event.messageId = cleanMessageId(text.substr(0, end));
        event.reply = end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
    }
    return listPost(event, Action::HeldForModeration);
}

/// Mailman 2, vette: "held message approved, message-id: <a@b>" (later "junta: held ..."), "Message
/// discarded, msgid: <a@b>", "Message rejected, msgid: <a@b>", "junta: Discarded posting:"; what
/// else it says has no message. Some versions print a quote behind the id that opens nowhere.
LineFate readDecision(std::string_view text, Event &event)
{
    constexpr std::string_view kApproved = "held message approved, message-id: ";
    const auto idAfter = [text](std::string_view mark) {
        std::string_view id = after(text, mark);
        if (id.ends_with('\''))
            id.remove_suffix(1);
        return cleanMessageId(id);
    };
    if (text.find(kApproved) != std::string_view::npos) {
        if (!text.starts_with(kApproved))
            event.to = before(text, ": ");
        event.messageId = idAfter(kApproved);
        return listPost(event, Action::Accepted);
    }
    if (text.starts_with("Message discarded, msgid: ")) {
        event.messageId = idAfter("msgid: ");
        return listPost(event, Action::Discarded);
    }
    if (text.starts_with("Message rejected, msgid: ")) {
        event.messageId = idAfter("msgid: ");
        return listPost(event, Action::Rejected);
    }
    event.to = before(text, ": ");
    if (text.ends_with(": Discarded posting:"))
        return listPost(event, Action::Discarded);
    if (text.ends_with(": Refused posting:"))
        return listPost(event, Action::Rejected);
    return LineFate::Noise; // members, bounce scores, runners
}

/// vette.log: "ACCEPT: <a@b.example>", "DISCARD: <a@b.example>; ['reason']"
LineFate readVetted(std::string_view text, Action action, Event &event)
{
    const size_t reason = text.find("; ");
    event.messageId = cleanMessageId(text.substr(0, reason));
    if (reason != std::string_view::npos)
        event.reply = text.substr(reason + 2);
    return listPost(event, action);
}

} // namespace

LineFate parseMailman(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (consume(text, "post to "))
        return readPost(text, event);
    if (text.starts_with("Low level smtp error: ") || text.starts_with("All recipients refused: ")
        || text.starts_with("delivery to "))
        return readFailure(text, event);
    if (text.starts_with('<') || text.starts_with("(") || text.find(" post to ") < text.size())
        return text.starts_with('(') ? LineFate::Noise : readSmtpLog(text, event);
    if (consume(text, "ACCEPT: "))
        return readVetted(text, Action::Accepted, event);
    if (consume(text, "HOLD: "))
        return readHeld(text, event);
    if (consume(text, "DISCARD: "))
        return readVetted(text, Action::Discarded, event);
    if (consume(text, "REJECT: "))
        return readVetted(text, Action::Rejected, event);
    if (text.ends_with(" runner started."))
        return LineFate::Noise;
    if (text.starts_with("Master started"))
        return serviceEvent(event, Action::Started, text);
    if (text.starts_with("Master stopped"))
        return serviceEvent(event, Action::Stopped, text);
    if (text.find(" post from ") < text.size() && text.find(" held, message-id=") < text.size())
        return readHeld(text, event);
    return readDecision(text, event);
}

} // namespace Estafeta
