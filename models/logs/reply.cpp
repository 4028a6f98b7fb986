// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/reply.h"

#include "logs/fields.h"

namespace Estafeta {

namespace {

constexpr size_t kMinIdLength = 5;

bool isIdChar(char c)
{
    return isAlnum(c) || c == '-' || c == '_';
}

/// The id at the front of `text`, without what follows it (")", ",", "." or a blank).
std::string_view idAtFront(std::string_view text)
{
    size_t end = 0;
    while (end < text.size() && isIdChar(text[end]))
        ++end;
    return text.substr(0, end);
}

/// The last word of `text`, without the colon that OpenSMTPD puts after its id.
std::string_view lastWord(std::string_view text)
{
    text = trimmed(text);
    if (text.ends_with(':'))
        text.remove_suffix(1);
    const size_t blank = text.rfind(' ');
    return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

/// amavis numbers its work "PID-SEQ" or "PID-SEQ-SEQ"; Exim's ids have letters.
bool isFilterId(std::string_view id)
{
    bool dash = false;
    for (const char c : id) {
        if (c == '-')
            dash = true;
        else if (!isDigit(c))
            return false;
    }
    return dash;
}

/// "Ok, id=00812-06, from MTA(...): 250 ..." (amavis), "OK id=1rQm3x-0001Ab-2C" (Exim), or the one
/// quoting the other.
void readIdField(std::string_view reply, Event &event)
{
    for (size_t at = reply.find("id="); at != std::string_view::npos;
         at = reply.find("id=", at + 3)) {
        if (at > 0 && isAlnum(reply[at - 1]))
            continue;
        const std::string_view id = idAtFront(reply.substr(at + 3));
        if (isFilterId(id))
            event.filterId = id;
        else if (event.nextId.empty() && id.size() > kMinIdLength && id.find('-') != id.npos)
            event.nextId = id;
    }
}

/// "2.0.0 5Q3Kd7b1004127 Message accepted for delivery" (sendmail, OpenSMTPD)
std::string_view idBeforeAccepted(std::string_view reply)
{
    const size_t at = reply.find("essage accepted");
    if (at == std::string_view::npos || at < 2)
        return {};
    const std::string_view id = lastWord(reply.substr(0, at - 1));
    for (const char c : id) {
        if (!isAlnum(c))
            return {};
    }
    return id.size() > kMinIdLength ? id : std::string_view();
}

/// "250 ok 1793574097 qp 54945": the process that qmail's queue names in "info msg".
std::string_view idOfQmail(std::string_view reply)
{
    const std::string_view rest = after(reply, " qp ");
    size_t end = 0;
    while (end < rest.size() && isDigit(rest[end]))
        ++end;
    return rest.substr(0, end);
}

/// "<user@store.example> k7Gd+QxT2bMAAAB Saved": Dovecot's session. The ":R2" of the second
/// recipient stays, as the store prints it too.
std::string_view sessionOfDovecot(std::string_view reply)
{
    if (!reply.ends_with(" Saved"))
        return {};
    reply.remove_suffix(6);
    const std::string_view word = lastWord(reply);
    return word.ends_with('>') || !reply.ends_with(word) ? std::string_view() : word;
}

std::string_view nextIdOf(std::string_view reply)
{
    // The last one: a filter quotes the answer of the MTA behind it at the end of its own.
    if (const size_t at = reply.rfind("queued as "); at != std::string_view::npos)
        return idAtFront(reply.substr(at + 10));
    if (const size_t at = reply.find("forwarded as "); at != std::string_view::npos)
        return idAtFront(reply.substr(at + 13));
    if (const std::string_view id = idBeforeAccepted(reply); !id.empty())
        return id;
    return {};
}

} // namespace

void readReply(std::string_view reply, Event &event) noexcept
{
    event.reply = reply;
    event.code = leadingCode(reply);
    if (event.code == 0)
        event.code = leadingCode(after(reply, " said: "));
    if (event.code == 0)
        event.code = leadingCode(after(reply, " refused to talk to me: "));
    if (event.status == DeliveryStatus::Sent) {
        event.nextId = nextIdOf(reply);
        if (event.nextId.empty()) {
            event.nextId = idOfQmail(reply);
            event.nextIsProcess = !event.nextId.empty();
        }
        event.sessionId = sessionOfDovecot(reply);
    }
    if (event.sessionId.empty())
        event.sessionId = between(reply, "SESSIONID=<", ">");
    readIdField(reply, event);
}

} // namespace Estafeta
