// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

LineFate stored(Event &event, Action action)
{
    event.kind = EventKind::MailboxStore;
    event.action = action;
    return LineFate::Event;
}

/// Message ids without one are printed as "<nomsgid>" or "(null)".
std::string_view storedMessageId(std::string_view id)
{
    return id == "<nomsgid>" || id == "(null)" ? std::string_view() : cleanMessageId(id);
}

/// "user.anna", "user/anna.ruiz/Junk" or "example.org!user.anna" -> the user, for versions that
/// print no userid. In "user.anna.Junk" the dot may be the user's own: whoever knows the users
/// has to decide, so the answer is empty.
std::string_view userOfMailbox(std::string_view mailbox)
{
    const size_t at = mailbox.find("user");
    if (at == std::string_view::npos || mailbox.size() < at + 6)
        return {};
    const char separator = mailbox[at + 4];
    mailbox.remove_prefix(at + 5);
    if (separator == '/')
        return before(mailbox, "/");
    return mailbox.find('.') == std::string_view::npos ? mailbox : std::string_view();
}

/// "sessionid=<s> action=<fileinto> target=<Junk> messageid=<a@b> userid=<anna>
/// mailbox=<user.anna.Junk> uniqueid=<u>"; messageid's brackets are the id's own, and the id may
/// hold blanks and brackets, so its end is what follows it.
LineFate readDelivered(std::string_view text, Event &event)
{
    event.sessionId = takeField(text, "sessionid=<", ">");
    const std::string_view action = takeField(text, "action=<", ">");
    if (const size_t at = text.find("messageid="); at != std::string_view::npos) {
        text.remove_prefix(at + 10);
        event.messageId = storedMessageId(text.substr(0, text.rfind(" userid=<")));
        text.remove_prefix(std::min(text.rfind(" userid=<"), text.size()));
    }
    event.user = takeField(text, "userid=<", ">");
    event.mailbox = takeField(text, "mailbox=<", ">");
    event.text = takeField(text, "uniqueid=<", ">");
    event.truncated = event.mailbox.empty();
    return stored(event, action == "fileinto" ? Action::FiledInto : Action::Stored);
}

/// Before 3.10: "<a@b.example> to mailbox: user.anna.Junk"
LineFate readDeliveredOld(std::string_view text, Event &event)
{
    const size_t at = text.rfind(" to mailbox: ");
    if (at == std::string_view::npos) {
        event.messageId = storedMessageId(text);
        event.truncated = true;
        return stored(event, Action::Stored);
    }
    event.messageId = storedMessageId(text.substr(0, at));
    event.mailbox = text.substr(at + 13);
    event.user = userOfMailbox(event.mailbox);
    return stored(event, Action::Stored);
}

/// "eliminated duplicate message to MAILBOX-OR-UNIQUEID id <a@b> date D (delivery)". Duplicates
/// of Sieve's own actions ("(redirect)", "(vacation)") are dropped in the same way.
LineFate readDuplicate(std::string_view text, Event &event)
{
    if (!consume(text, "eliminated duplicate message to "))
        return LineFate::Noise;
    event.mailbox = takeUntil(text, " id ");
    event.user = userOfMailbox(event.mailbox);
    event.messageId = storedMessageId(text.substr(0, text.rfind(" date ")));
    return stored(event, Action::Duplicate);
}

/// "verify_user(user.anna) failed: Mailbox does not exist"
LineFate readVerifyUser(std::string_view text, Event &event)
{
    event.mailbox = takeUntil(text, ")");
    event.user = userOfMailbox(event.mailbox);
    if (event.user.empty())
        event.user = event.mailbox;
    if (!consume(text, " failed: "))
        return LineFate::Noise;
    event.reply = text;
    if (containsNoCase(text, "quota"))
        return stored(event, Action::OverQuota);
    if (text.starts_with("Mailbox does not exist") || text.starts_with("Mailbox has been moved"))
        return stored(event, Action::MailboxUnknown);
    return stored(event, Action::Failed);
}

/// "redirected: <a@b> to: c@d", "discarded: <a@b>", "rejected: <a@b> to: c@d", "LMTP rejected: .."
LineFate readSieve(std::string_view text, Event &event)
{
    Action action = Action::None;
    if (consume(text, "redirected: "))
        action = Action::Redirected;
    else if (consume(text, "discarded: "))
        action = Action::DroppedBySieve;
    else if (consume(text, "rejected: ") || consume(text, "LMTP rejected: "))
        action = Action::RejectedBySieve;
    else
        return LineFate::Noise; // run-time errors of scripts: the message is then kept
    const size_t to = text.rfind(" to: ");
    event.messageId = storedMessageId(text.substr(0, to));
    if (to != std::string_view::npos)
        event.to = unbracketed(text.substr(to + 5));
    return stored(event, action);
}

/// "discarded reject to <> for amalia id <a@b>": refused by a rule, but nobody is there to be told.
LineFate readDroppedReject(std::string_view text, Event &event)
{
    event.user = takeUntil(text, " id ");
    event.messageId = storedMessageId(text);
    return stored(event, Action::DroppedBySieve);
}

/// The client of "login:" lines: "name [192.0.2.1] " or "[192.0.2.1] ".
void takeClient(std::string_view &text, Event &event)
{
    const size_t close = text.find(']');
    if (close == std::string_view::npos)
        return;
    const HostAddress client = readHostAddress(text.substr(0, close + 1));
    event.client = client.name;
    event.clientIp = client.ip;
    text.remove_prefix(close + 1);
    consume(text, " ");
}

std::string_view serviceOf(std::string_view program)
{
    const std::string_view name = program.substr(program.rfind('/') + 1);
    if (name.starts_with("imap"))
        return "imap";
    if (name.starts_with("pop3"))
        return "pop3";
    if (name.starts_with("lmtp"))
        return "lmtp";
    return name;
}

/// What follows "auditlog: ": "append sessionid=<s> mailbox=<user.anna> uniqueid=<u> uid=<7> ...
/// messageid=<a@b> size=<2000>", since 3.12 "message-id=<a@b>". In lmtpd it is a delivery, and
/// stands where "Delivered:", of less importance to syslog, may not have been kept; of clients and
/// of replication it is none. Calendars ("user.anna.#calendars") take what the message brought,
/// not the message. All other words of the audit say again what lmtpd says anyhow, or are about
/// what became of mailboxes later.
LineFate readAudit(std::string_view text, std::string_view program, Event &event)
{
    if (serviceOf(program) != "lmtp" || !consume(text, "append "))
        return LineFate::Noise;
    event.sessionId = takeField(text, "sessionid=<", ">");
    event.mailbox = takeField(text, "mailbox=<", ">");
    event.text = takeField(text, "uniqueid=<", ">");
    text = text.substr(0, text.rfind(" size=<"));
    for (const std::string_view key : {"messageid=", "message-id="}) {
        if (const size_t at = text.find(key); at != std::string_view::npos)
            event.messageId = storedMessageId(text.substr(at + key.size()));
    }
    // Before 3.0 it names no message, and a session has many.
    if (event.messageId.empty() || event.mailbox.find('#') != std::string_view::npos)
        return LineFate::Noise;
    event.user = userOfMailbox(event.mailbox);
    event.service = kAudit;
    return stored(event, Action::Stored);
}

/// "name [192.0.2.1] anna plaintext+TLS User logged in SESSIONID=<s>"
LineFate readLogin(std::string_view text, Event &event)
{
    event.kind = EventKind::Login;
    event.action = Action::Ok;
    takeClient(text, event);
    event.user = takeWord(text);
    event.sessionId = between(text, "SESSIONID=<", ">");
    return LineFate::Event;
}

/// "name [192.0.2.1] plaintext (anna) [SASL(-13): ...]", older "plaintext anna SASL(-13): ..."
/// or "PLAIN authentication failure"
LineFate readBadLogin(std::string_view text, Event &event)
{
    event.kind = EventKind::Login;
    event.action = Action::Failed;
    takeClient(text, event);
    takeWord(text); // the mechanism
    if (text.starts_with('('))
        event.user = between(text, "(", ")");
    else if (!text.starts_with('[') && text.find(" SASL(") != std::string_view::npos)
        event.user = before(text, " ");
    return LineFate::Event;
}

LineFate readMaster(std::string_view message, Event &event)
{
    if (message.starts_with("process started") || message.starts_with("ready for work"))
        return serviceEvent(event, Action::Started, message);
    if (message.starts_with("attempting clean shutdown") || message.starts_with("exiting on SIG"))
        return serviceEvent(event, Action::Stopped, message);
    return LineFate::Noise;
}

} // namespace

LineFate parseCyrus(const Header &header, Event &event) noexcept
{
    std::string_view message = header.message;
    if (consume(message, "Delivered: ")) {
        if (message.starts_with("sessionid=<"))
            return readDelivered(message, event);
        return readDeliveredOld(message, event);
    }
    event.service = serviceOf(header.program);
    if (consume(message, "login: "))
        return readLogin(message, event);
    if (consume(message, "badlogin: "))
        return readBadLogin(message, event);
    event.service = {};
    if (consume(message, "dupelim: "))
        return readDuplicate(message, event);
    if (consume(message, "auditlog: "))
        return readAudit(message, header.program, event);
    if (consume(message, "verify_user("))
        return readVerifyUser(message, event);
    if (consume(message, "sieve: discarded reject to <> for "))
        return readDroppedReject(message, event);
    if (consume(message, "sieve "))
        return readSieve(message, event);
    if (header.program.ends_with("master"))
        return readMaster(message, event);
    // All the rest is about databases, sessions and TLS: a store says much, of messages little.
    return LineFate::Noise;
}

} // namespace Estafeta
