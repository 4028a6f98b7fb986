// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text.h"

#include <string_view>

namespace Estafeta {

/// Calls `use(address)` for each address of a list as logs print them: "a@x", "<a@x>,<b@y>",
/// "a@x;b@y". Commas inside quotes or brackets do not part: "<"a,b"@x>" is one address.
template<typename Use>
void forEachAddress(std::string_view list, Use use)
{
    size_t start = 0;
    bool quoted = false;
    bool bracketed = false;
    const auto give = [&](size_t end) {
        std::string_view address = trimmed(list.substr(start, end - start));
        if (address.starts_with('<') && address.ends_with('>') && address.size() > 1)
            address = address.substr(1, address.size() - 2);
        if (!address.empty())
            use(address);
    };
    for (size_t i = 0; i < list.size(); ++i) {
        const char c = list[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == '<' && !quoted)
            bracketed = true;
        else if (c == '>' && !quoted)
            bracketed = false;
        else if ((c == ',' || c == ';') && !quoted && !bracketed) {
            give(i);
            start = i + 1;
        }
    }
    give(list.size());
}

/// What follows the last "@"; empty: nothing does.
[[nodiscard]] inline std::string_view domainPart(std::string_view address)
{
    const size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

} // namespace Estafeta
