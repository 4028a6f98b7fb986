// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/exim.h"

#include "logs/fields.h"
#include "logs/reply.h"

#include <algorithm>

namespace Estafeta::Exim {

namespace {

/// Where the quoted text that begins at `start` ends: at the next quote without a backslash.
size_t closingQuote(std::string_view text, size_t start)
{
    for (size_t i = start; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i;
    }
    return text.size();
}

/// Cuts " T="subject" and what follows it off the end of an arrival and gives what follows.
std::string_view cutSubject(std::string_view &text, Event &event)
{
    const size_t at = text.find(" T=\"");
    if (at == std::string_view::npos) {
        const size_t tail = std::min({text.rfind(" for "), text.rfind(" from <"), text.size()});
        const std::string_view rest = text.substr(tail);
        text = text.substr(0, tail);
        return rest;
    }
    const size_t end = closingQuote(text, at + 4);
    event.text = text.substr(at + 4, end - at - 4);
    const std::string_view rest = text.substr(std::min(end + 1, text.size()));
    text = text.substr(0, at);
    return rest;
}

/// "plain_server:anna" or, of a program on this machine, "U=anna P=local"
std::string_view submitter(std::string_view text)
{
    const std::string_view login = after(word(text, " A="), ":");
    return login.empty() && word(text, " P=").starts_with("local") ? word(text, " U=") : login;
}

/// Where the address of a delivery ends and its fields begin.
size_t endOfAddress(std::string_view text)
{
    constexpr std::string_view kNext[] = {" F=<", " P=<", " R=",      " T=",           ": ",
                                          " H=",  " S=",  " defer (", " routing defer"};
    const size_t start = text.starts_with(':') ? text.find(' ') : 0; // ":blackhole: <a@b.example>"
    size_t end = text.size();
    for (const std::string_view next : kNext)
        end = std::min(end, text.find(next, start));
    return end;
}

/// "user <orig@x.example>", "to@x.example (parent@x.example) <orig@x.example>",
/// "|/usr/bin/prog <orig@x.example>", "/home/user/mail <orig@x.example>", "to@x.example"
void readAddresses(std::string_view text, Event &event)
{
    std::string_view original;
    if (const size_t at = text.rfind(" <"); at != std::string_view::npos && text.ends_with('>')) {
        original = text.substr(at + 2, text.size() - at - 3);
        text = text.substr(0, at);
    }
    const bool file = text.starts_with('|') || text.starts_with('/') || text.starts_with(':');
    if (file && !original.empty()) {
        event.relay = text;
        event.to = original;
        return;
    }
    event.to = unbracketed(before(text, " ("));
    // Of a local delivery only the local part is printed, the whole address behind it.
    if (event.to == before(original, "@"))
        event.to = original;
    else if (original != event.to)
        event.originalTo = original;
}

/// A remote host ("H=mx.example [192.0.2.1]:25"), else the transport's name.
void readRelay(std::string_view text, Event &event)
{
    event.user = word(text, " T=");
    std::string_view host = after(text, " H=");
    if (host.empty()) {
        if (event.relay.empty())
            event.relay = event.user;
        return;
    }
    const Peer peer = takePeer(host);
    event.relay = peer.name;
    event.relayIp = peer.ip;
}

/// The remote's own words inside "SMTP error from remote mail server after RCPT TO:<a@b.example>:
/// host mx.example [192.0.2.1]: 550 5.1.1 no such user": what begins with a reply code.
std::string_view remoteAnswer(std::string_view text)
{
    for (size_t at = text.find(": "); at != std::string_view::npos; at = text.find(": ", at + 2)) {
        if (leadingCode(text.substr(at + 2)) != 0)
            return text.substr(at + 2);
    }
    return {};
}

/// "R=dnslookup T=remote_smtp defer (-44): SMTP error ..." or "R=... T=... H=...: SMTP error ..."
void readFailure(std::string_view text, Event &event)
{
    const size_t colon = text.find(": ");
    readRelay(text.substr(0, colon), event);
    if (colon == std::string_view::npos) {
        event.truncated = true;
        return;
    }
    text.remove_prefix(colon + 2);
    readReply(text, event);
    const std::string_view answer = remoteAnswer(text);
    event.code = leadingCode(answer);
    event.dsn = leadingDsn(answer);
    if (std::string_view host = after(text, ": host "); event.relayIp.empty() && !host.empty()) {
        const Peer peer = takePeer(host);
        event.relay = peer.name;
        event.relayIp = peer.ip;
    }
    // The address failed for too long, whatever the last answer was.
    if (event.status == DeliveryStatus::Bounced
        && text.find("retry timeout exceeded") != std::string_view::npos)
        event.status = DeliveryStatus::Expired;
}

/// "R=dnslookup T=remote_smtp H=mx.example [192.0.2.1] X=... C="250 OK id=..." QT=3s DT=1s"
void readSuccess(std::string_view text, Event &event)
{
    readRelay(text, event);
    if (const size_t at = text.find(" C=\""); at != std::string_view::npos) {
        const size_t end = closingQuote(text, at + 4);
        readReply(text.substr(at + 4, end - at - 4), event);
        event.dsn = leadingDsn(event.reply);
    }
    event.delayMs = readDuration(word(text, " QT="));
}

struct Stage {
    std::string_view words; ///< what follows "rejected "
    std::string_view stage;
};

constexpr Stage kStages[] = {
    {"RCPT ", "RCPT"},
    {"MAIL ", "MAIL"},
    {"MAIL FROM:", "MAIL"},
    {"after DATA", "END-OF-MESSAGE"},
    {"by local_scan()", "END-OF-MESSAGE"},
    {"by non-SMTP ACL", "END-OF-MESSAGE"},
    {"during MIME ACL", "END-OF-MESSAGE"},
    {"after PRDR", "END-OF-MESSAGE"},
    {"DATA", "DATA"},
    {"EHLO", "EHLO"},
    {"HELO", "EHLO"},
    {"connection", "CONNECT"},
    {"due to a failed verification", "END-OF-MESSAGE"},
};

/// A line about a session that has no "<=" line (yet) begins with one of its fields.
constexpr std::string_view kSessionBeginnings[] = {"H=", "F=", "U="};

/// "H=mx.example (helo) [192.0.2.1]:4711 I=[...]:25 X=... F=<a@b.example> "
void readSession(std::string_view text, Event &event)
{
    std::string_view host = text;
    const size_t at = text.find("H=");
    host.remove_prefix(at == std::string_view::npos ? text.size() : at + 2);
    const Peer peer = takePeer(host);
    event.client = peer.name;
    event.clientIp = peer.ip;
    event.helo = peer.helo;
    std::string_view from = after(text, "F=");
    event.from = from.starts_with('<') ? between(from, "<", ">") : before(from, " ");
    event.user = after(word(text, " A="), ":");
}

/// "dropped by 'connect' ACL: why"
LineFate readDropped(std::string_view session, std::string_view text, Event &event)
{
    event.kind = EventKind::Rejected;
    event.stage = "CONNECT";
    event.reply = text;
    readSession(session, event);
    return LineFate::Event;
}

/// What follows "rejected ": "RCPT <a@b.example>: why", "after DATA: why"
LineFate readRejected(std::string_view session, std::string_view text, Event &event)
{
    const auto stage = std::ranges::find_if(
        kStages, [text](const Stage &known) { return text.starts_with(known.words); });
    if (stage == std::end(kStages))
        return LineFate::Unparsed; // VRFY, STARTTLS and the like: no message
    event.kind = EventKind::Rejected;
    event.stage = stage->stage;
    readSession(session, event);
    std::string_view what = takeUntil(text, ": ");
    if (consume(what, "RCPT "))
        event.to = unbracketed(what);
    else if (consume(what, "MAIL ") && event.from.empty())
        event.from = unbracketed(what);
    event.reply = text;
    event.code = leadingCode(text);
    event.dsn = leadingDsn(text);
    // The log has the words but not the code of Exim's own answer.
    if (event.code == 0 && session.ends_with("temporarily "))
        event.code = 451;
    return LineFate::Event;
}

} // namespace

LineFate readArrival(std::string_view text, Event &event)
{
    event.kind = EventKind::Queued;
    const std::string_view sender = before(text, " ");
    event.from = unbracketed(sender);
    std::string_view head = text.substr(sender.size()); // each field has a blank before it
    const std::string_view recipients = after(cutSubject(head, event), " for ");
    event.size = toNumber<int64_t>(word(head, " S=")).value_or(0);
    event.messageId = word(head, " id=");
    event.user = submitter(head);
    event.originQueueId = word(head, " R=");
    if (std::string_view host = after(head, " H="); !host.empty()) {
        const Peer peer = takePeer(host);
        event.client = peer.name;
        event.clientIp = peer.ip;
        event.helo = peer.helo;
    }
    if (recipients.empty())
        return LineFate::Event;
    event.recipientCount = 1 + static_cast<int32_t>(std::ranges::count(recipients, ' '));
    if (event.recipientCount == 1) // of many, each has a line of its own to come
        event.to = recipients;
    return LineFate::Event;
}

LineFate readDelivery(std::string_view text, DeliveryStatus status, Event &event)
{
    // "=> blackhole (DATA ACL discarded recipients): why", "=> discarded (system filter)"
    if (text.starts_with("blackhole (") || text.starts_with("discarded (")) {
        event.kind = EventKind::Discarded;
        event.reply = text;
        return LineFate::Event;
    }
    event.kind = EventKind::Delivery;
    event.status = status;
    const size_t end = endOfAddress(text);
    readAddresses(text.substr(0, end), event);
    text.remove_prefix(end);
    if (status == DeliveryStatus::Sent)
        readSuccess(text, event);
    else
        readFailure(text, event);
    return LineFate::Event;
}

LineFate readRefusal(std::string_view text, Event &event)
{
    if (const size_t at = text.find(": discarded by "); at != std::string_view::npos) {
        readSession(text.substr(0, at), event);
        event.kind = EventKind::Discarded;
        event.to = unbracketed(after(text.substr(0, at), " RCPT "));
        event.reply = text.substr(at + 2);
        return LineFate::Event;
    }
    const size_t rejected = text.find("rejected ");
    const size_t dropped = text.find("dropped by ");
    const size_t at = std::min(rejected, dropped);
    if (at == std::string_view::npos || !startsWithAny(text.substr(0, at), kSessionBeginnings))
        return LineFate::Unparsed;
    const std::string_view session = text.substr(0, at);
    text.remove_prefix(at);
    if (dropped < rejected)
        return readDropped(session, text, event);
    text.remove_prefix(9);
    return readRejected(session, text, event);
}

} // namespace Estafeta::Exim
