// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casefold.h"

#include "core/text.h"

#include <algorithm>
#include <cwctype>

#include <clocale>

namespace Estafeta {

namespace {

/// The C library's tables of letters, whatever the user's own locale is.
locale_t unicode()
{
    static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return locale;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The character of two bytes at the front, in lower case; 0 when there is none. Longer ones are of
/// scripts without case, or very rare.
char32_t lowerOfTwo(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0xc2 || lead > 0xdf || text.size() < 2 || !isContinuation(text[1]))
        return 0;
    const auto code = static_cast<wint_t>((lead & 0x1f) << 6 | (text[1] & 0x3f));
    const locale_t locale = unicode();
    const wint_t lower = locale == locale_t() ? code : towlower_l(code, locale);
    return lower >= 0x80 && lower < 0x800 ? lower : code;
}

} // namespace

std::string caseFolded(std::string_view text)
{
    std::string folded(text);
    std::ranges::transform(folded, folded.begin(), toLower);
    for (size_t i = 0; i + 1 < folded.size(); ++i) {
        const char32_t lower = lowerOfTwo(std::string_view(folded).substr(i));
        if (lower == 0)
            continue;
        folded[i] = static_cast<char>(0xc0 | lower >> 6);
        folded[++i] = static_cast<char>(0x80 | (lower & 0x3f));
    }
    return folded;
}

} // namespace Estafeta
