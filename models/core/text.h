// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Small helpers on bytes. They allocate nothing unless they return a std::string, and know no
/// locale: letters are ASCII.
namespace Estafeta {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr bool isAlnum(char c)
{
    return isDigit(c) || isUpper(c) || isLower(c);
}
[[nodiscard]] constexpr char toLower(char c)
{
    return isUpper(c) ? static_cast<char>(c + 32) : c;
}

/// The number that `text` is, whole; nothing when it is not one or does not fit.
template<typename Number>
[[nodiscard]] std::optional<Number> toNumber(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

/// What follows the first `mark` in `text`; empty when there is none.
[[nodiscard]] inline std::string_view after(std::string_view text, std::string_view mark)
{
    const size_t at = text.find(mark);
    return at == std::string_view::npos ? std::string_view() : text.substr(at + mark.size());
}

/// What stands before the first `mark` in `text`; the whole text when there is none.
[[nodiscard]] inline std::string_view before(std::string_view text, std::string_view mark)
{
    return text.substr(0, text.find(mark));
}

/// The text between the first `open` and the next `close` after it; empty when either is missing.
[[nodiscard]] inline std::string_view between(std::string_view text, std::string_view open,
                                              std::string_view close)
{
    const size_t from = text.find(open);
    if (from == std::string_view::npos)
        return {};
    const size_t start = from + open.size();
    const size_t to = text.find(close, start);
    return to == std::string_view::npos ? std::string_view() : text.substr(start, to - start);
}

/// Cuts `prefix` off the front of `text` and says whether it was there.
inline bool consume(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// Whether the bytes are UTF-8 (RFC 3629), as plain ASCII is.
[[nodiscard]] bool isUtf8(std::string_view bytes);

[[nodiscard]] bool equalsNoCase(std::string_view a, std::string_view b);
[[nodiscard]] bool containsNoCase(std::string_view text, std::string_view needle);
[[nodiscard]] std::string lowered(std::string_view text);

/// An address as it is compared and indexed: without angle brackets, in lower case. (RFC 5321
/// lets the local part be case-sensitive; no site that keeps people apart by case is known.)
[[nodiscard]] std::string normalAddress(std::string_view address);

/// The first label of a host name in lower case: "MX1.uni.example" and "mx1" are one host here.
[[nodiscard]] std::string shortHost(std::string_view name);

/// Whether two names may be one host's: "mx1.uni.example" is the host also called "mx1", and not
/// "mx1.elsewhere.example". False when one is empty.
[[nodiscard]] bool isSameHost(std::string_view a, std::string_view b);

/// Whether this is an IPv4 or IPv6 address and no name.
[[nodiscard]] bool isIpAddress(std::string_view text);

} // namespace Estafeta
