// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

/// The programs that put a message into a mailbox: procmail, maildrop, mail.local. They name no
/// message id, so their lines tell of the mailbox only; which message it was the MTA says.
namespace Estafeta {

namespace {

LineFate stored(Event &event, Action action)
{
    event.kind = EventKind::MailboxStore;
    event.action = action;
    return LineFate::Event;
}

/// "/var/mail/anna<tabs and blanks>1234" or "/var/mail/anna  (1234)": the folder and the size.
LineFate readFolder(std::string_view text, Action action, Event &event)
{
    text = trimmed(text);
    const size_t last = text.find_last_of(" \t");
    if (last == std::string_view::npos) {
        event.mailbox = text;
        event.truncated = true;
    } else {
        std::string_view size = text.substr(last + 1);
        if (size.starts_with('(') && size.ends_with(')'))
            size = size.substr(1, size.size() - 2);
        event.size = toNumber<int64_t>(size).value_or(0);
        event.mailbox = trimmed(text.substr(0, last));
    }
    return stored(event, event.mailbox == "/dev/null" ? Action::DroppedBySieve : action);
}

LineFate failed(std::string_view words, Event &event)
{
    event.reply = words;
    const bool full =
        containsNoCase(words, "over quota") || containsNoCase(words, "quota exceeded");
    return stored(event, full ? Action::OverQuota : Action::Failed);
}

bool saysFailure(std::string_view text)
{
    for (const std::string_view words : {"uota", "rror", "nable to", "annot", "ailed", "ouldn't"}) {
        if (text.find(words) != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace

LineFate parseProcmail(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (consume(text, "  Folder: "))
        return readFolder(text, Action::Stored, event);
    if (text.starts_with("From ") || text.starts_with(" Subject: "))
        return LineFate::Noise; // the record's first lines
    consume(text, "procmail: ");
    constexpr std::string_view kChatter[] = {
        "Match on ",  "No match on ", "Assigning ",   "Executing ",   "Locking ",   "Unlocking ",
        "Opening ",   "Acquiring ",   "Notified ",    "Score: ",      "Skipped ",   "Extraneous ",
        "Bypassed ",  "Forcing lock", "Terminating ", "Lock failure", "Invoking ",  "[",
        "Suspicious", "Renaming ",    "Timeout, ",    "Out of ",      "Rescue of ", "Missing ",
    };
    if (startsWithAny(text, kChatter))
        return LineFate::Noise;
    return saysFailure(text) ? failed(text, event) : LineFate::Unparsed;
}

LineFate parseMaildrop(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (consume(text, "File: "))
        return readFolder(text, Action::Stored, event);
    if (consume(text, "!Err: "))
        return readFolder(text, Action::Failed, event);
    if (text.starts_with("Date: ") || text.starts_with("Subj: "))
        return LineFate::Noise;
    // The time that a filter may take is a "quota" too.
    if (text.starts_with("Timeout quota exceeded")) {
        event.reply = text;
        return stored(event, Action::Failed);
    }
    return saysFailure(text) || text.starts_with("ERR: ") ? failed(text, event)
                                                          : LineFate::Unparsed;
}

LineFate parseMailLocal(const Header &header, Event &event) noexcept
{
    return saysFailure(header.message) ? failed(header.message, event) : LineFate::Unparsed;
}

} // namespace Estafeta
