// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

/// Those who check passwords for the mail programs: saslauthd and PAM. They know the user, not the
/// client; the MTA or the store logs the same failure with its client.
namespace Estafeta {

namespace {

LineFate login(Event &event, Action action)
{
    event.kind = EventKind::Login;
    event.action = action;
    return LineFate::Event;
}

/// "[user=anna] [service=smtp] [realm=b.example] [mech=pam] [reason=PAM auth error]"
LineFate readCheck(std::string_view text, Action action, Event &event)
{
    event.user = between(text, "[user=", "] [service=");
    event.service = between(text, "] [service=", "]");
    event.reply = between(text, "[reason=", "]");
    return login(event, action);
}

bool isMailService(std::string_view service)
{
    constexpr std::string_view kServices[] = {"smtp",  "imap", "pop",  "sieve",
                                              "csync", "nntp", "mail", "courier"};
    return startsWithAny(service, kServices);
}

} // namespace

LineFate parseSaslauthd(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (const size_t at = text.find(": auth failure: "); at != std::string_view::npos)
        return readCheck(text.substr(at + 16), Action::Failed, event);
    if (const size_t at = text.find(": auth success: "); at != std::string_view::npos)
        return readCheck(text.substr(at + 16), Action::Ok, event);
    if (text.find("master pid is: ") != std::string_view::npos)
        return serviceEvent(event, Action::Started, text);
    if (text.find("master exited: ") != std::string_view::npos)
        return serviceEvent(event, Action::Stopped, text);
    // PAM's own words on the same failure, sockets, caches, worker processes.
    constexpr std::string_view kChatter[] = {"pam_", "DEBUG: ", "PAM ", "Authentication failed"};
    const bool internal = text.substr(0, 24).find(" : ") != std::string_view::npos;
    return internal || startsWithAny(text, kChatter) ? LineFate::Noise : LineFate::Unparsed;
}

/// "pam_unix(imap:auth): authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=192.0.2.1
/// user=anna", from a daemon that has no reader of its own.
LineFate parsePam(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    const std::string_view service = between(text, "(", ":auth)");
    if (!isMailService(service))
        return LineFate::Foreign;
    if (text.find("): authentication failure; ") == std::string_view::npos)
        return LineFate::Noise;
    event.service = service;
    // The last ones: what the client sent stands before them.
    const size_t host = text.rfind(" rhost=");
    if (host != std::string_view::npos)
        event.clientIp = before(text.substr(host + 7), " ");
    const size_t user = text.rfind(" user=");
    if (user != std::string_view::npos && user + 6 < text.size())
        event.user = text.substr(user + 6);
    return login(event, Action::Failed);
}

} // namespace Estafeta
