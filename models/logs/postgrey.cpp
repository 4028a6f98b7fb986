// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

/// "action=pass, reason=triplet found, delay=302, client_name=mx.example, client_address=192.0.2.1,
/// sender=a@b.example, recipient=c@d.example": the try that was let through after waiting.
LineFate readPass(std::string_view text, Event &event)
{
    const int64_t delay = readMilli(takeField(text, ", delay=", ", "));
    if (delay < 0)
        return LineFate::Noise; // known clients wait for nothing: smtpd's own lines say it all
    event.kind = EventKind::Scan;
    event.action = Action::Passed;
    event.delayMs = delay;
    event.client = takeField(text, "client_name=", ", ");
    event.clientIp = before(takeField(text, "client_address=", ", "), "/");
    event.from = takeField(text, "sender=", ", ");
    event.to = takeField(text, "recipient=", ", ");
    return LineFate::Event;
}

} // namespace

/// A refusal is noise here: smtpd logs the same try as "NOQUEUE: reject: ... 450 ...", and a
/// Rejected of our own would count it twice.
LineFate parsePostgrey(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    // From the second recipient on Postfix tells its queue id, and postgrey prints it.
    if (const size_t colon = text.find(": action="); colon != std::string_view::npos) {
        event.queueId = text.substr(0, colon);
        text.remove_prefix(colon + 2);
    }
    if (consume(text, "action=pass, "))
        return readPass(text, event);
    if (text.starts_with("Process Backgrounded") || text.find(" starting! pid(") < text.size())
        return serviceEvent(event, Action::Started, text);
    if (text.find("Server closing!") != std::string_view::npos)
        return serviceEvent(event, Action::Stopped, text);
    constexpr std::string_view kChatter[] = {
        "action=", "cleaning ", "Setting ", "Binding ", "WARNING: ", "warning: ", "whitelisted: ",
        "HUPing ", "Group ",    "User ",    "rm /",     "Using ",    "Resolved ", "Pid_file ",
    };
    return startsWithAny(text, kChatter) ? LineFate::Noise : LineFate::Unparsed;
}

} // namespace Estafeta
