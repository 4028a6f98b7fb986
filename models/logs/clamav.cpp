// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

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
