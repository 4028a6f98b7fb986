// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What the readers of single programs share: taking a line apart from left to right. A "take"
/// cuts what it returns off the front of its first argument.
namespace Estafeta {

/// The text before `mark`; the mark is cut off too. Everything when there is no mark.
inline std::string_view takeUntil(std::string_view &text, std::string_view mark)
{
    const size_t at = text.find(mark);
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + mark.size());
    return taken;
}

/// The text up to and without the next blank; the blank is cut off too.
inline std::string_view takeWord(std::string_view &text)
{
    return takeUntil(text, " ");
}

/// The value after the next `key`, up to `end`; nothing is cut off when the key is missing.
inline std::string_view takeField(std::string_view &text, std::string_view key,
                                  std::string_view end)
{
    const size_t at = text.find(key);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + key.size());
    return takeUntil(text, end);
}

template<size_t Size>
[[nodiscard]] bool startsWithAny(std::string_view text, const std::string_view (&beginnings)[Size])
{
    for (const std::string_view beginning : beginnings) {
        if (text.starts_with(beginning))
            return true;
    }
    return false;
}

/// Without one pair of angle brackets, if they are there.
inline std::string_view unbracketed(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '<' && text.back() == '>')
        return text.substr(1, text.size() - 2);
    return text;
}

/// "<a@b>" stays, "<>" becomes empty: a message without an id.
inline std::string_view cleanMessageId(std::string_view id)
{
    return id == "<>" ? std::string_view() : id;
}

struct HostAddress {
    std::string_view name;
    std::string_view ip;
};

/// "name[192.0.2.1]", "name [192.0.2.1]", "[192.0.2.1]:25", "name[IPv6:2001:db8::1]". What has no
/// bracket is all name.
[[nodiscard]] HostAddress readHostAddress(std::string_view text);

/// A decimal number of seconds ("0.02", "123", "1.2e+02" is not used) in thousandths; -1 when it
/// is none.
[[nodiscard]] int64_t readMilli(std::string_view text);

/// "1h2m3s", "2d3h", "0.250s" in thousandths; -1 when it is no duration.
[[nodiscard]] int64_t readDuration(std::string_view text);

/// The same as readMilli for numbers that may be negative, such as spam scores. False when it is no
/// number.
[[nodiscard]] bool readSignedMilli(std::string_view text, int32_t &milli);

/// "5.1.1 text" or "550 5.1.1 text": the enhanced status code at the front, or nothing.
[[nodiscard]] std::string_view leadingDsn(std::string_view text);

/// "550 text" or "550-text": the code at the front, or 0.
[[nodiscard]] int32_t leadingCode(std::string_view text);

} // namespace Estafeta
