// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/syslogtag.h"

#include "core/text.h"
#include "logs/headerparts.h"

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

using namespace HeaderParts;

template<size_t Size>
bool isOneOf(const std::array<std::string_view, Size> &names, std::string_view word)
{
    return std::ranges::find(names, word) != names.end();
}

/// "mail.info", "mail:info", "local0.notice": a word that many templates put beside the host.
/// (syslog.conf(5), of the names that daemons are sent with)
bool isPriority(std::string_view word)
{
    constexpr std::array<std::string_view, 16> kFacilities = {
        "mail",   "daemon", "user",   "auth",   "authpriv", "syslog", "kern",   "cron",
        "local0", "local1", "local2", "local3", "local4",   "local5", "local6", "local7",
    };
    constexpr std::array<std::string_view, 11> kSeverities = {
        "emerg",   "panic", "alert",  "crit", "err",   "error",
        "warning", "warn",  "notice", "info", "debug",
    };
    const size_t mark = word.find_first_of(".:");
    return mark != std::string_view::npos && isOneOf(kFacilities, word.substr(0, mark))
        && isOneOf(kSeverities, word.substr(mark + 1));
}

bool skipPriorityWord(std::string_view &text)
{
    const std::string_view word = text.substr(0, text.find(' '));
    if (!isPriority(word))
        return false;
    takeWord(text);
    return true;
}

std::string_view writerOf(std::string_view host)
{
    for (size_t i = 0; i < host.size(); ++i) {
        if (host[i] == '/')
            return host.substr(0, i);
        if (host[i] == '@')
            return writerOf(host.substr(i + 1));
    }
    return host;
}

/// "[123]"
void takePid(std::string_view &text, Header &header)
{
    if (!takeChar(text, '['))
        return;
    const size_t close = text.find(']');
    if (close == std::string_view::npos || close > kMaxPidDigits)
        return;
    header.pid = pidNumber(text.substr(0, close));
    text.remove_prefix(close + 1);
}

} // namespace

void takeTag(std::string_view text, Header &header)
{
    size_t end = 0;
    while (end < text.size() && text[end] != ' ' && text[end] != '[' && text[end] != ':')
        ++end;
    const bool isTag = end != 0 && end != text.size() && text[end] != ' ';
    // Looked for only where there is no tag, or "mail:info" looks like one: it is rare.
    const bool glued = isTag && text[end] == ':' && end + 1 < text.size() && text[end + 1] != ' ';
    if ((!isTag || glued) && skipPriorityWord(text))
        return takeTag(text, header);
    if (!isTag) {
        header.message = text;
        return;
    }
    header.program = text.substr(0, end);
    std::string_view rest = text.substr(end);
    takePid(rest, header);
    takeChar(rest, ':');
    takeChar(rest, ' ');
    if (rest.starts_with("[ID ")) {
        const size_t close = rest.find("] ");
        rest.remove_prefix(close == std::string_view::npos ? 0 : close + 2);
    }
    header.message = rest;
}

void takeHostAndTag(std::string_view text, Header &header)
{
    if (text.starts_with('<')) // FreeBSD's "syslogd -v": "<mail.info> "
        takeWord(text);
    const std::string_view word = text.substr(0, text.find(' '));
    if (!word.ends_with(':')) {
        header.host = writerOf(word);
        takeWord(text);
    }
    takeTag(text, header);
    if (header.program.empty() && isPriority(word)) // it stood in front of the host
        takeHostAndTag(text, header);
}

} // namespace Estafeta
