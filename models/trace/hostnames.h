// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// The name of a host as the site's files call it; empty when it is not known.
[[nodiscard]] inline std::string_view hostName(const std::vector<std::string> &names, HostId host)
{
    return host < names.size() ? std::string_view(names[host]) : std::string_view();
}

/// Whether "name[ip]" in a line of another host is this one. Of some hosts the address is all that
/// is known.
[[nodiscard]] inline bool isHost(const std::vector<std::string> &names, HostId host,
                                 std::string_view name, std::string_view ip)
{
    const std::string_view known = hostName(names, host);
    return isSameHost(known, name) || (!ip.empty() && equalsNoCase(known, ip));
}

} // namespace Estafeta
