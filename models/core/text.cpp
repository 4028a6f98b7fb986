// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"

#include <algorithm>

namespace Estafeta {

bool equalsNoCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return toLower(x) == toLower(y); });
}

bool containsNoCase(std::string_view text, std::string_view needle)
{
    const auto same = [](char x, char y) { return toLower(x) == toLower(y); };
    return !std::ranges::search(text, needle, same).empty() || needle.empty();
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), toLower);
    return result;
}

std::string normalAddress(std::string_view address)
{
    address = trimmed(address);
    if (address.starts_with('<'))
        address.remove_prefix(1);
    if (address.ends_with('>'))
        address.remove_suffix(1);
    return lowered(address);
}

std::string shortHost(std::string_view name)
{
    return lowered(before(name, "."));
}

bool isSameHost(std::string_view a, std::string_view b)
{
    for (std::string_view *name : {&a, &b}) {
        if (name->ends_with('.'))
            name->remove_suffix(1);
    }
    if (a.empty() || b.empty())
        return false;
    if (a.find('.') != std::string_view::npos && b.find('.') != std::string_view::npos)
        return equalsNoCase(a, b);
    return equalsNoCase(before(a, "."), before(b, "."));
}

} // namespace Estafeta
