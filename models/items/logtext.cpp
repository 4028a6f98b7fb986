// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/logtext.h"

#include <QByteArray>
#include <QStringDecoder>

namespace Estafeta {

namespace {

QString decoded(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(view);
    return utf8.hasError() ? QString::fromLatin1(view) : text;
}

bool isInvisible(char16_t c)
{
    return (c >= 0x7f && c <= 0x9f) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

QString madeVisible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c < 0x20)
            result += QChar(0x2400 + c); // the control pictures
        else if (isInvisible(c))
            result += QStringLiteral("[U+%1]").arg(uint(c), 4, 16, QLatin1Char('0'));
        else
            result += character;
    }
    return result;
}

} // namespace

QString shownText(std::string_view bytes)
{
    return madeVisible(decoded(bytes));
}

QString shortText(std::string_view bytes)
{
    constexpr qsizetype kLongest = 200;
    QString text = shownText(bytes);
    if (text.size() > kLongest) {
        text.truncate(kLongest - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    return text;
}

} // namespace Estafeta
