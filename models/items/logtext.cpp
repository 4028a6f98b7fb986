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

QByteArray unquoted(QByteArrayView text)
{
    QByteArray spaced = text.toByteArray();
    spaced.replace('_', ' ');
    return QByteArray::fromPercentEncoding(spaced, '=');
}

/// The text of one encoded word's inside ("utf-8?q?Hola"); a null string when it is none.
QString decodedWord(std::string_view inside)
{
    const size_t first = inside.find('?');
    const size_t second = first == inside.npos ? first : inside.find('?', first + 1);
    if (second != first + 2)
        return {};
    const std::string_view charset = inside.substr(0, first).substr(0, inside.find('*'));
    const QByteArray name(charset.data(), static_cast<qsizetype>(charset.size()));
    const std::string_view coded = inside.substr(second + 1);
    const QByteArrayView view(coded.data(), static_cast<qsizetype>(coded.size()));
    const char how = inside[first + 1];
    QByteArray bytes;
    if (how == 'q' || how == 'Q')
        bytes = unquoted(view);
    else if (how == 'b' || how == 'B')
        bytes = QByteArray::fromBase64(view.toByteArray());
    else
        return {};
    QStringDecoder decoder(name.constData());
    const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

QString shownText(std::string_view bytes)
{
    return madeVisible(decoded(bytes));
}

QString shownSubject(std::string_view logged)
{
    QString result;
    bool afterWord = false;
    while (!logged.empty()) {
        const size_t start = logged.find("=?");
        // The charset and the letter end with "?"; only what follows them may hold "?=".
        const size_t letter = start == logged.npos ? start : logged.find('?', start + 2);
        const size_t end = letter == logged.npos ? letter : logged.find("?=", letter + 3);
        if (end == logged.npos)
            break;
        const QString word = decodedWord(logged.substr(start + 2, end - start - 2));
        const std::string_view plain = logged.substr(0, start);
        const bool onlyBlanks = plain.find_first_not_of(" \t") == plain.npos;
        if (!afterWord || !onlyBlanks || word.isNull())
            result += decoded(plain);
        result += word.isNull() ? decoded(logged.substr(start, end + 2 - start)) : word;
        afterWord = !word.isNull();
        logged.remove_prefix(end + 2);
    }
    return madeVisible(result + decoded(logged));
}

} // namespace Estafeta
