// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int64_t kMaxSeconds = 1'000'000'000;

/// Thousandths of a number without a sign; -1 when it is none.
int64_t thousandths(std::string_view text)
{
    if (text.empty() || (!isDigit(text.front()) && text.front() != '.'))
        return -1;
    int64_t whole = 0;
    size_t i = 0;
    for (; i < text.size() && isDigit(text[i]); ++i) {
        whole = whole * 10 + (text[i] - '0');
        if (whole > kMaxSeconds)
            return -1;
    }
    int64_t milli = 0;
    int64_t unit = 100;
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && isDigit(text[i]); ++i, unit /= 10)
            milli += (text[i] - '0') * unit;
    }
    return i == text.size() ? whole * 1000 + milli : -1;
}

/// The seconds of a duration's unit, 0 when it is none.
int64_t secondsOf(char unit)
{
    switch (unit) {
    case 'w':
        return 7 * 86'400;
    case 'd':
        return 86'400;
    case 'h':
        return 3'600;
    case 'm':
        return 60;
    case 's':
        return 1;
    default:
        return 0;
    }
}

} // namespace

HostAddress readHostAddress(std::string_view text)
{
    const size_t open = text.rfind('[');
    if (open == std::string_view::npos)
        return {trimmed(text), {}};
    std::string_view ip = text.substr(open + 1);
    ip = ip.substr(0, ip.find(']'));
    consume(ip, "IPv6:");
    return {trimmed(text.substr(0, open)), ip};
}

int64_t readMilli(std::string_view text)
{
    return thousandths(text);
}

int64_t readDuration(std::string_view text)
{
    int64_t total = text.empty() ? -1 : 0;
    while (!text.empty()) {
        size_t end = 0;
        while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
            ++end;
        const int64_t number = thousandths(text.substr(0, end));
        const int64_t unit = end < text.size() ? secondsOf(text[end]) : 0;
        if (number < 0 || unit == 0 || total > kMaxSeconds * 1000)
            return -1;
        total += number * unit;
        text.remove_prefix(end + 1);
    }
    return total;
}

bool readSignedMilli(std::string_view text, int32_t &milli)
{
    const bool negative = consume(text, "-");
    if (!negative)
        consume(text, "+");
    const int64_t value = thousandths(text);
    if (value < 0 || value > INT32_MAX)
        return false;
    milli = static_cast<int32_t>(negative ? -value : value);
    return true;
}

std::string_view leadingDsn(std::string_view text)
{
    if (leadingCode(text) != 0)
        text.remove_prefix(std::min<size_t>(4, text.size()));
    if (text.size() < 5 || text[0] < '2' || text[0] > '5' || text[1] != '.')
        return {};
    size_t i = 2;
    int dots = 1;
    for (; i < text.size() && (isDigit(text[i]) || text[i] == '.'); ++i) {
        if (text[i] == '.' && (++dots > 2 || text[i - 1] == '.'))
            break;
    }
    // OpenSMTPD writes "4.3.0: Temporary Error".
    if (dots != 2 || text[i - 1] == '.' || (i < text.size() && text[i] != ' ' && text[i] != ':'))
        return {};
    return text.substr(0, i);
}

int32_t leadingCode(std::string_view text)
{
    if (text.size() < 3 || text[0] < '2' || text[0] > '5' || !isDigit(text[1]) || !isDigit(text[2]))
        return 0;
    if (text.size() > 3 && text[3] != ' ' && text[3] != '-')
        return 0;
    return (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
}

} // namespace Estafeta
