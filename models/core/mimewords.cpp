// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mimewords.h"

#include "core/text.h"

#include <array>
#include <cerrno>
#include <optional>

#include <iconv.h>

namespace Estafeta {

namespace {

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = toLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// RFC 2047, 4.2.
std::optional<std::string> fromQ(std::string_view text)
{
    std::string bytes;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i] == '_' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high << 4 | low);
        i += 2;
    }
    return bytes;
}

/// RFC 4648; the padding may be missing.
std::optional<std::string> fromBase64(std::string_view text)
{
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char c : text) {
        if (c == '=')
            break;
        const size_t value = kLetters.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        held = (held << 6 | static_cast<unsigned>(value)) & 0xffffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(held >> bits & 0xff);
        }
    }
    return bytes;
}

std::optional<std::string> toUtf8(const std::string &charset, std::string bytes)
{
    const iconv_t converter = iconv_open("UTF-8", charset.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    std::string utf8;
    std::array<char, 512> part{};
    char *in = bytes.data();
    size_t left = bytes.size();
    bool good = true;
    while (good && left > 0) {
        char *out = part.data();
        size_t room = part.size();
        good =
            iconv(converter, &in, &left, &out, &room) != static_cast<size_t>(-1) || errno == E2BIG;
        utf8.append(part.data(), part.size() - room);
    }
    iconv_close(converter);
    return good ? std::optional(utf8) : std::nullopt;
}

struct EncodedWord {
    std::string text; ///< UTF-8
    size_t length;    ///< of the word in the header
};

/// The encoded word that `text`, which begins with "=?", begins with.
std::optional<EncodedWord> readWord(std::string_view text)
{
    const size_t charsetEnd = text.find('?', 2);
    if (charsetEnd == std::string_view::npos || charsetEnd + 2 >= text.size()
        || text[charsetEnd + 2] != '?')
        return std::nullopt;
    const size_t begin = charsetEnd + 3;
    const size_t end = text.find("?=", begin);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view content = text.substr(begin, end - begin);
    if (content.find(' ') != std::string_view::npos)
        return std::nullopt;
    const char how = toLower(text[charsetEnd + 1]);
    auto bytes = how == 'q' ? fromQ(content) : how == 'b' ? fromBase64(content) : std::nullopt;
    // RFC 2231, 5: a language may stand behind the charset.
    auto utf8 = bytes
        ? toUtf8(std::string(before(text.substr(2, charsetEnd - 2), "*")), std::move(*bytes))
        : std::nullopt;
    return utf8 ? std::optional(EncodedWord{std::move(*utf8), end + 2}) : std::nullopt;
}

} // namespace

std::string withoutEncodedWords(std::string_view text)
{
    std::string plain;
    size_t afterWord = std::string::npos; // where the word before ends in `plain`
    while (!text.empty()) {
        const auto word = text.starts_with("=?") ? readWord(text) : std::nullopt;
        if (!word) {
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        // Blanks between two of them are only there to part them.
        if (afterWord != std::string::npos
            && trimmed(std::string_view(plain).substr(afterWord)).empty())
            plain.resize(afterWord);
        plain += word->text;
        afterWord = plain.size();
        text.remove_prefix(word->length);
    }
    return plain;
}

} // namespace Estafeta
