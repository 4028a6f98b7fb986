// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <map>
#include <string>
#include <string_view>

namespace Estafeta {

/// What the lines of a host leave out.
struct HostSettings {
    std::string timezone; ///< IANA name or "+01:00"; empty: not said
    int year = 0;         ///< of the first line; 0: not said
};

using SiteSettings = std::map<std::string, HostSettings, std::less<>>;

/// A folder of logs may say this itself, so that all who read it get the same times, in a file of
/// this name:
///   # a comment
///   [mx1]
///   timezone = Europe/Madrid
///   year = 2004
inline constexpr std::string_view kSiteFile = "site.conf";

/// The settings by host. BadInput, with the line, for anything else than the above.
[[nodiscard]] Result<SiteSettings> parseSiteFile(std::string_view text);

/// Those of the folder; none when it has no such file. NotReadable.
[[nodiscard]] Result<SiteSettings> readSiteFile(const std::string &folder);

} // namespace Estafeta
