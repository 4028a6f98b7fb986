// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

/// Who speaks: "lmtp(anna)<123><session>: ", "imap-login: ", or before 2.3
/// "lmtp(123, anna): session: ".
struct Speaker {
    std::string_view process;
    std::string_view user;
    std::string_view session;
};

/// "(anna)<123><session>: " or "(123, anna): "; cut off the front.
void takeParts(std::string_view &text, Speaker &speaker)
{
    if (consume(text, "(")) {
        std::string_view inside = takeUntil(text, ")");
        const size_t comma = inside.find(", ");
        speaker.user = comma == std::string_view::npos ? inside : inside.substr(comma + 2);
    }
    while (consume(text, "<"))
        speaker.session = takeUntil(text, ">");
    consume(text, ": ");
    for (const std::string_view level : {"Info: ", "Error: ", "Warning: "})
        consume(text, level); // Info only in Dovecot's own log file
}

Speaker takeSpeaker(std::string_view &message)
{
    Speaker speaker;
    size_t end = 0;
    while (end < message.size()
           && (isLower(message[end]) || isDigit(message[end]) || message[end] == '-'))
        ++end;
    if (end == message.size())
        return speaker;
    speaker.process = message.substr(0, end);
    message.remove_prefix(end);
    takeParts(message, speaker);
    return speaker;
}

/// The beginnings of what deliveries say after "msgid=...: ", in any version's case.
constexpr std::string_view kDeliveryWords[] = {
    "saved mail to ",
    "stored mail into mailbox ",
    "save failed to ",
    "forwarded to ",
    "marked message ",
    "Marked message ",
    "rejected",
    "sent vacation response",
    "discarded",
    "failed to store into ",
    "left message in ",
    "sent ",
    "mailbox ",
    "Stored ",
    "Forwarded ",
    "Rejected",
    "Sent ",
    "Saved ",
    "would have ",
    "skipped ",
};

/// Newer versions of Sieve say which action speaks: "<a@b>: fileinto action: stored mail into ...".
std::string_view withoutAction(std::string_view id)
{
    const size_t at = id.rfind(": ");
    const bool named = at != std::string_view::npos && id.ends_with(" action");
    return named ? id.substr(0, at) : id;
}

/// Cuts the message id off the front. It is the sender's text and may itself look like an action,
/// so the last ": " that is followed by one ends it.
std::string_view takeMessageId(std::string_view &text)
{
    for (size_t at = text.rfind(": "); at != std::string_view::npos && at > 0;
         at = text.rfind(": ", at - 1)) {
        if (!startsWithAny(text.substr(at + 2), kDeliveryWords))
            continue;
        std::string_view id = text.substr(0, at);
        text.remove_prefix(at + 2);
        id = withoutAction(id);
        return id == "unspecified" ? std::string_view() : cleanMessageId(id);
    }
    return {};
}

std::string_view quoted(std::string_view text)
{
    const size_t open = text.find('\'');
    const size_t close = text.rfind('\'');
    if (open == std::string_view::npos || close <= open)
        return {};
    return text.substr(open + 1, close - open - 1);
}

/// "save failed to INBOX: Quota exceeded (mailbox for user is full)"
Action failureOf(std::string_view reason, Event &event)
{
    event.reply = reason;
    if (containsNoCase(reason, "quota") || containsNoCase(reason, "mailbox for user is full"))
        return Action::OverQuota;
    if (reason.starts_with("Mailbox doesn't exist") || reason.starts_with("User doesn't exist"))
        return Action::MailboxUnknown;
    return Action::Failed;
}

/// What was done, from the words after the message id; None: nothing that a trace tells.
Action actionOf(std::string_view text, Event &event)
{
    if (consume(text, "saved mail to ")) {
        event.mailbox = text;
        return Action::Stored;
    }
    if (text.starts_with("stored mail into mailbox ") || text.starts_with("left message in ")) {
        event.mailbox = quoted(text);
        if (event.mailbox.empty()) // chosen by its use: "[SPECIAL-USE \\Junk]"
            event.mailbox = between(text, "[SPECIAL-USE ", "]");
        return event.mailbox == "INBOX" ? Action::Stored : Action::FiledInto;
    }
    if (consume(text, "save failed to ")) {
        event.mailbox = takeUntil(text, ": ");
        return failureOf(text, event);
    }
    if (text.starts_with("failed to store into mailbox ")) {
        event.mailbox = between(text, "'", "': ");
        return failureOf(after(text, "': "), event);
    }
    if (consume(text, "forwarded to ")) {
        event.to = unbracketed(text);
        return Action::Redirected;
    }
    if (text.starts_with("rejected")) {
        const bool full = text.starts_with("rejected: ") && containsNoCase(text, "quota");
        event.reply = text;
        return full ? Action::OverQuota : Action::RejectedBySieve;
    }
    if (consume(text, "sent vacation response to ")) {
        event.to = unbracketed(text);
        return Action::Vacation;
    }
    if (text.starts_with("discarded duplicate "))
        return Action::None; // of a reply or a forward, not of the message
    const bool dropped = text.starts_with("discarded") || text.starts_with("marked message to be")
        || text.starts_with("Marked message to be");
    return dropped ? Action::DroppedBySieve : Action::None;
}

/// "lmtp(anna)<123><session>: [sieve: ]msgid=<a@b>: saved mail to INBOX"
LineFate readDelivery(const Speaker &speaker, std::string_view text, Event &event)
{
    size_t at = text.find("msgid=");
    if (at == std::string_view::npos)
        return LineFate::Noise;
    event.user = speaker.user;
    event.sessionId = speaker.session;
    // Before 2.3 the session stands between the user and the words.
    if (event.sessionId.empty() && at > 2 && !text.starts_with("sieve: "))
        event.sessionId = before(text, ": ");
    text.remove_prefix(at + 6);
    event.messageId = takeMessageId(text);
    event.action = actionOf(text, event);
    if (event.action == Action::None)
        return text.starts_with("discarded duplicate ") ? LineFate::Noise : LineFate::Unparsed;
    event.kind = EventKind::MailboxStore;
    return LineFate::Event;
}

/// "Logged in: user=<anna>, method=PLAIN, rip=192.0.2.1, lip=..., session=<s>" and the failures:
/// "Login aborted: ... (auth failed, 1 attempts in 2 secs) (auth_failed): user=<anna>, ..."
LineFate readLogin(std::string_view process, std::string_view text, Event &event)
{
    if (text.starts_with("Logged in: ") || text.starts_with("Login: "))
        event.action = Action::Ok;
    else if (text.find("auth failed") != std::string_view::npos
             || text.find("auth_failed") != std::string_view::npos
             || text.find(" authentication attempts)") != std::string_view::npos) // 1.x
        event.action = Action::Failed;
    else
        return LineFate::Noise;
    event.kind = EventKind::Login;
    event.service = before(process, "-login");
    event.user = between(text, "user=<", ">");
    event.clientIp = before(after(text, "rip="), ",");
    event.sessionId = between(text, "session=<", ">");
    return LineFate::Event;
}

LineFate readMaster(std::string_view text, Event &event)
{
    consume(text, "Warning: ");
    if (text.starts_with("Dovecot v"))
        return serviceEvent(event, Action::Started, text);
    if (text.starts_with("SIGHUP received"))
        return serviceEvent(event, Action::Reloaded, text);
    if (text.starts_with("Killed with signal 15"))
        return serviceEvent(event, Action::Stopped, text);
    return LineFate::Noise;
}

} // namespace

LineFate parseDovecot(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    // Before 2.0 the agent logged by itself: "deliver(anna): msgid=<a@b>: saved mail to INBOX".
    if (!header.host.empty() && header.program.ends_with(')')) {
        std::string_view tag = header.program;
        return readDelivery(takeSpeaker(tag), text, event);
    }
    // In Dovecot's own log file the speaker stands where syslog has its tag.
    if (header.host.empty() && !header.program.starts_with("dovecot")) {
        const auto size = static_cast<size_t>(text.data() + text.size() - header.program.data());
        text = std::string_view(header.program.data(), size);
    }
    if (text.starts_with("Dovecot v"))
        return readMaster(text, event);
    const Speaker speaker = takeSpeaker(text);
    if (speaker.process == "lmtp" || speaker.process == "lda" || speaker.process == "deliver")
        return readDelivery(speaker, text, event);
    if (speaker.process.ends_with("-login"))
        return readLogin(speaker.process, text, event);
    if (speaker.process == "master")
        return readMaster(text, event);
    return LineFate::Noise; // imap(...), auth(...), stats: sessions, not messages
}

} // namespace Estafeta
