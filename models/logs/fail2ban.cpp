// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

struct Word {
    std::string_view word;
    Action action;
};

constexpr Word kWords[] = {
    {"Ban ", Action::Blocked},          {"Restore Ban ", Action::Blocked},
    {"Increase Ban ", Action::Blocked}, {"Unban ", Action::Passed},
    {"Found ", Action::Failed},
};

/// "Ban 198.51.100.66", "Found 198.51.100.66 - 2026-11-02 06:25:01"
LineFate readJail(std::string_view jail, std::string_view text, Event &event)
{
    for (const Word &known : kWords) {
        std::string_view rest = text;
        if (!consume(rest, known.word))
            continue;
        event.service = jail;
        event.clientIp = before(rest, " ");
        return serviceEvent(event, known.action, text);
    }
    return LineFate::Noise; // "already banned", "Ignore"
}

} // namespace

/// "NOTICE  [postfix-sasl] Ban 198.51.100.66", "INFO    Starting Fail2ban v1.1.0"
LineFate parseFail2ban(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    if (!text.empty() && isUpper(text.front())) {
        const size_t level = text.find(' ');
        if (level != std::string_view::npos)
            text = trimmed(text.substr(level));
    }
    if (consume(text, "[")) {
        const std::string_view jail = takeUntil(text, "] ");
        return readJail(jail, text, event);
    }
    if (text.starts_with("Starting Fail2ban"))
        return serviceEvent(event, Action::Started, text);
    if (text.starts_with("Exiting Fail2ban"))
        return serviceEvent(event, Action::Stopped, text);
    if (text.starts_with("Reload finished"))
        return serviceEvent(event, Action::Reloaded, text);
    return LineFate::Noise; // jails, filters, databases, observers
}

} // namespace Estafeta
