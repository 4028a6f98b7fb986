// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Numbers and texts in few bytes: unsigned numbers as LEB128, signed ones zigzag first, texts as a
/// length and their bytes. Each get...() takes its part off the front of `in`, and returns false
/// where the bytes end too early or make no sense.
namespace Estafeta {

constexpr size_t kLongestNumber = 10;

/// Writes to `place`, which has room for kLongestNumber bytes; gives what is behind.
inline char *writeUnsigned(char *place, uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        *place++ = static_cast<char>(value | 0x80);
    *place++ = static_cast<char>(value);
    return place;
}

inline char *writeSigned(char *place, int64_t value)
{
    return writeUnsigned(place,
                         (static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63));
}

inline void putUnsigned(std::string &out, uint64_t value)
{
    char bytes[kLongestNumber];
    out.append(bytes, writeUnsigned(bytes, value));
}

inline void putSigned(std::string &out, int64_t value)
{
    char bytes[kLongestNumber];
    out.append(bytes, writeSigned(bytes, value));
}

inline void putText(std::string &out, std::string_view text)
{
    putUnsigned(out, text.size());
    out.append(text);
}

[[nodiscard]] inline bool getUnsigned(std::string_view &in, uint64_t &value)
{
    value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (in.empty())
            return false;
        const auto byte = static_cast<uint8_t>(in.front());
        in.remove_prefix(1);
        value |= static_cast<uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

[[nodiscard]] inline bool getSigned(std::string_view &in, int64_t &value)
{
    uint64_t raw = 0;
    if (!getUnsigned(in, raw))
        return false;
    value = static_cast<int64_t>(raw >> 1) ^ -static_cast<int64_t>(raw & 1);
    return true;
}

/// A signed number into any integer type; what does not fit is cut, as a damaged store may hold
/// anything.
template<typename Number>
[[nodiscard]] bool getNumber(std::string_view &in, Number &number)
{
    int64_t value = 0;
    if (!getSigned(in, value))
        return false;
    number = static_cast<Number>(value);
    return true;
}

/// A view into `in`.
[[nodiscard]] inline bool getText(std::string_view &in, std::string_view &text)
{
    uint64_t size = 0;
    if (!getUnsigned(in, size) || size > in.size())
        return false;
    text = in.substr(0, size);
    in.remove_prefix(size);
    return true;
}

} // namespace Estafeta
