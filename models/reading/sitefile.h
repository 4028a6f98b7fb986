// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What the lines of a host leave out.
struct HostSettings {
    std::string timezone; ///< IANA name or "+01:00"; empty: not said
    int year = 0;         ///< of the first line; 0: not said
    /// That a log host writes in the place of its name.
    std::vector<std::string> addresses = {};
};

using SiteSettings = std::map<std::string, HostSettings, std::less<>>;

/// A folder of logs may say this itself, so that all who read it get the same times, in a file of
/// this name:
///   # a comment
///   [mx1]
///   timezone = Europe/Madrid
///   year = 2004
///   address = 192.0.2.11 2001:db8::11
inline constexpr std::string_view kSiteFile = "site.conf";

/// The detail of an error, before the name of the host that has the address already.
inline constexpr std::string_view kAddressTaken = "address of ";

/// The settings by host. BadInput, with the line, for anything else than the above, and, with
/// kAddressTaken, for an address of two hosts.
[[nodiscard]] Result<SiteSettings> parseSiteFile(std::string_view text);

/// The host of each address that the file tells of.
[[nodiscard]] std::map<std::string, std::string, std::less<>> addressesOf(const SiteSettings &site);

/// Those of the folder; none when it has no such file. NotReadable.
[[nodiscard]] Result<SiteSettings> readSiteFile(const std::string &folder);

} // namespace Estafeta
