// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// The name of a host as the site's files call it; empty when it is not known.
[[nodiscard]] inline std::string_view hostName(const std::vector<std::string> &names, HostId host)
{
    return host < names.size() ? std::string_view(names[host]) : std::string_view();
}

} // namespace Estafeta
