// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/linehosts.h"

#include "core/text.h"
#include "logs/header.h"

#include <algorithm>

namespace Estafeta {

uint16_t LineHosts::of(std::string_view line, const std::string &host, const std::string &ownName)
{
    if (ownName.empty())
        return numberOf(host);
    const std::string_view named = parseHeader(line).host;
    const bool isOwn =
        named.empty() || named == ownName || named == "localhost" || isSameHost(named, host);
    return numberOf(isOwn ? std::string_view(host) : named);
}

/// A log host's lines may use a shorter name than the host's own logs do.
uint16_t LineHosts::numberOf(std::string_view name)
{
    auto known =
        std::ranges::find_if(m_names, [&](const auto &each) { return equalsNoCase(each, name); });
    if (known == m_names.end())
        known =
            std::ranges::find_if(m_names, [&](const auto &each) { return isSameHost(each, name); });
    if (known == m_names.end())
        known = m_names.insert(m_names.end(), std::string(name));
    return static_cast<uint16_t>(known - m_names.begin());
}

} // namespace Estafeta
