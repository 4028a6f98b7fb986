// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"

#include <algorithm>
#include <cstring>

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

bool isIpAddress(std::string_view text)
{
    const auto isOf = [](std::string_view allowed) {
        return [allowed](char c) { return allowed.find(c) != std::string_view::npos; };
    };
    if (std::ranges::count(text, '.') == 3 && std::ranges::all_of(text, isOf("0123456789.")))
        return true;
    return std::ranges::count(text, ':') >= 2
        && std::ranges::all_of(text, isOf("0123456789abcdefABCDEF:."));
}

namespace {

/// How many bytes the character has that these begin with; 0: they begin none.
size_t utf8Length(std::string_view bytes)
{
    const auto at = [&](size_t i) { return static_cast<uint8_t>(bytes[i]); };
    const uint8_t first = at(0);
    if (first < 0x80)
        return 1;
    const size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || bytes.size() < length)
        return 0;
    for (size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xc0) != 0x80)
            return 0;
    }
    // Too long for what they say, a surrogate, or beyond Unicode.
    if ((first == 0xe0 && at(1) < 0xa0) || (first == 0xed && at(1) > 0x9f)
        || (first == 0xf0 && at(1) < 0x90) || (first == 0xf4 && at(1) > 0x8f))
        return 0;
    return length;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    // Nearly all lines are ASCII: eight bytes at a time.
    constexpr uint64_t kHighBits = 0x8080808080808080;
    while (!bytes.empty()) {
        uint64_t eight = 0;
        while (bytes.size() >= sizeof eight) {
            std::memcpy(&eight, bytes.data(), sizeof eight);
            if ((eight & kHighBits) != 0)
                break;
            bytes.remove_prefix(sizeof eight);
        }
        if (bytes.empty())
            break;
        const size_t length = utf8Length(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

} // namespace Estafeta
