// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <string_view>

namespace Estafeta {

/// Whether a log is, by its path, what a program writes itself. Of any other the lines may stand in
/// systemd's journal as well: rsyslog writes them under any name.
[[nodiscard]] constexpr bool isOwnLog(std::string_view path)
{
    constexpr std::string_view kNames[] = {"/exim",     "/qmail",    "/mailman",
                                           "/sympa",    "/clamav",   "/rspamd",
                                           "/fail2ban", "/procmail", "/maildrop"};
    // "current" is multilog's.
    return path.ends_with("/current") || std::ranges::any_of(kNames, [path](std::string_view name) {
               return path.find(name) != std::string_view::npos;
           });
}

} // namespace Estafeta
