// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

/// What follows "MDLOG,": "i6EApx1b031820,spam,18.2,192.0.2.1,<a@b.example>,<c@d.example>,subject".
/// The site's filter chooses the events' names; these are the ones that the documentation uses.
LineFate readLog(std::string_view text, Event &event)
{
    event.queueId = takeUntil(text, ",");
    const std::string_view name = takeUntil(text, ",");
    const std::string_view value = takeUntil(text, ",");
    if (name == "virus") {
        event.contents = Contents::Infected;
        event.virus = value;
    } else if (name == "spam") {
        event.contents = Contents::Spam;
        if (!readSignedMilli(value, event.scoreMilli))
            return LineFate::Unparsed;
    } else if (name == "bad_filename") {
        event.contents = Contents::Banned;
        event.virus = value;
    } else {
        return LineFate::Noise; // mail_in, mail_out, grey_new, ...
    }
    event.kind = EventKind::Scan;
    const std::string_view second = takeUntil(text, ",");
    if (name != "bad_filename")
        event.clientIp = second;
    event.from = unbracketed(takeUntil(text, ","));
    event.to = unbracketed(takeUntil(text, ","));
    return LineFate::Event;
}

} // namespace

/// What was done to the message (reject, discard, quarantine) sendmail says of its milter.
LineFate parseMimedefang(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (consume(text, "MDLOG,"))
        return readLog(text, event);
    if (text.starts_with("Multiplexor alive") || text.starts_with("started; minSlaves"))
        return serviceEvent(event, Action::Started, text);
    return LineFate::Noise; // the multiplexor's workers, rules, "filter: ID:  bounce=1"
}

} // namespace Estafeta
