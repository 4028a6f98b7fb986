// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

/// What follows "Message " or "Clean message ": "5Q3Kd7b1004127 from <a@b.example> to
/// <c@d.example> with subject 'words' message-id '<m@b.example>' date 'D' infected by V", or only
/// "from <a@b.example> to <c@d.example> infected by V". Subject and id are the sender's text: the
/// last mark of each counts.
LineFate readMilter(std::string_view text, Contents contents, Event &event)
{
    event.kind = EventKind::Scan;
    event.contents = contents;
    if (contents == Contents::Clean)
        event.action = Action::Passed; // of an infected one the MTA says what was done
    if (!consume(text, "from "))
        event.queueId = takeUntil(text, " from ");
    if (event.queueId == "UNKNOWN")
        event.queueId = {};
    if (const size_t by = text.rfind(" infected by "); by != std::string_view::npos) {
        event.virus = text.substr(by + 13);
        text = text.substr(0, by);
    }
    event.from = unbracketed(takeUntil(text, " to "));
    event.to = unbracketed(before(text, " with subject '"));
    text = text.substr(0, text.rfind("' date '"));
    if (const size_t id = text.rfind("' message-id '"); id != std::string_view::npos)
        event.messageId = cleanMessageId(text.substr(id + 14));
    return LineFate::Event;
}

} // namespace

LineFate parseClamavMilter(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (text.find(" infected by ") != std::string_view::npos && consume(text, "Message "))
        return readMilter(text, Contents::Infected, event);
    if (consume(text, "Clean message "))
        return readMilter(text, Contents::Clean, event);
    if (text.starts_with("+++ Started at "))
        return serviceEvent(event, Action::Started, text);
    if (text.starts_with("Stopped at ") || text.starts_with("--- Stopped at "))
        return serviceEvent(event, Action::Stopped, text);
    return LineFate::Noise; // sockets, probes of clamd, options
}

/// "/var/lib/amavis/tmp/amavis-20270103T101500-00812-Bc4Dk7Xq/parts/p002: Eicar-Signature FOUND".
/// The file's name is all that clamd knows of a message; it goes into event.text.
LineFate parseClamav(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (text.ends_with(" FOUND")) {
        text.remove_suffix(6);
        const size_t colon = text.rfind(": ");
        if (colon == std::string_view::npos)
            return LineFate::Noise;
        event.kind = EventKind::Scan;
        event.contents = Contents::Infected;
        event.text = text.substr(0, colon);
        event.virus = text.substr(colon + 2);
        return LineFate::Event;
    }
    if (text.starts_with("+++ Started at "))
        return serviceEvent(event, Action::Started, text);
    if (text.starts_with("--- Stopped at "))
        return serviceEvent(event, Action::Stopped, text);
    if (text.starts_with("Reading databases from ") && header.format != HeaderFormat::Ctime)
        return serviceEvent(event, Action::Reloaded, text);
    return LineFate::Noise;
}

} // namespace Estafeta
