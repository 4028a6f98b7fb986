// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/ownheader.h"

#include "core/text.h"
#include "logs/headerparts.h"

namespace Estafeta {

namespace {

using namespace HeaderParts;

/// "Mon Nov  2 06:25:01 2026"
bool takeCtime(std::string_view &text, Header &header)
{
    if (text.size() < 24 || !isDayName(text) || text[3] != ' ')
        return false;
    text.remove_prefix(4);
    return takeMonthDay(text, header) && takeTimeOfDay(text, header) && takeChar(text, ' ')
        && takeDigits(text, 4, header.year);
}

/// "fail2ban.actions        [811]: NOTICE  [postfix-sasl] Ban 198.51.100.66"
bool readFail2ban(std::string_view text, Header &header)
{
    header.format = HeaderFormat::Fail2ban;
    header.program = takeWord(text);
    text = trimmed(text);
    if (takeChar(text, '[')) {
        const size_t close = text.find("]: ");
        if (close == std::string_view::npos)
            return false;
        header.pid = pidNumber(text.substr(0, close));
        text.remove_prefix(close + 3);
    }
    header.message = text;
    return true;
}

} // namespace

bool takeMailmanTail(std::string_view text, Header &header)
{
    int year = 0;
    if (!takeDigits(text, 4, year) || !takeChar(text, ' ') || !takeChar(text, '('))
        return false;
    const size_t close = text.find(") ");
    if (close == std::string_view::npos || close > kMaxPidDigits)
        return false;
    header.format = HeaderFormat::Mailman;
    header.year = year;
    header.pid = pidNumber(text.substr(0, close));
    header.program = "mailman";
    header.message = text.substr(close + 2);
    return true;
}

bool readCtime(std::string_view line, Header &header)
{
    if (!takeCtime(line, header) || !consume(line, " -> "))
        return false;
    header.format = HeaderFormat::Ctime;
    header.program = "clamd";
    header.message = line;
    return true;
}

bool readSpacedIso(std::string_view line, Header &header)
{
    constexpr size_t kFraction = 19; // fail2ban's begins with a comma, Exim's with a point
    const bool comma = line.size() > kFraction && line[kFraction] == ',';
    if (!takeIsoDate(line, header) || !takeChar(line, ' ') || !takeTimeOfDay(line, header)
        || !takeChar(line, ' '))
        return false;
    if (comma)
        return line.starts_with("fail2ban") && readFail2ban(line, header);
    if (line.size() > 6 && (line[0] == '+' || line[0] == '-') && line[5] == ' ') {
        if (!takeOffset(line, header))
            return false;
        takeChar(line, ' ');
    }
    if (line.size() > 1 && line[0] == '[' && isDigit(line[1])) {
        const size_t close = line.substr(0, kMaxPidDigits + 2).find("] ");
        if (close != std::string_view::npos) {
            header.pid = pidNumber(line.substr(1, close - 1));
            line.remove_prefix(close + 2);
        }
    }
    header.format = HeaderFormat::Exim;
    header.program = "exim";
    header.message = line;
    return true;
}

bool readAgentRecord(std::string_view line, Header &header)
{
    const bool maildrop = line.starts_with("Date: ");
    if (!maildrop && !line.starts_with("From "))
        return false;
    // The time is at the end, behind an address that may hold anything.
    constexpr size_t kCtimeLength = 24;
    if (line.size() < kCtimeLength + 6)
        return false;
    std::string_view stamp = line.substr(line.size() - kCtimeLength);
    if (!takeCtime(stamp, header) || !stamp.empty())
        return false;
    header.format = HeaderFormat::AgentRecord;
    header.program = maildrop ? "maildrop" : "procmail";
    header.message = line;
    return true;
}

std::string_view agentOfLine(std::string_view line)
{
    if (line.starts_with("  Folder: ") || line.starts_with(" Subject: ")
        || line.starts_with("procmail: "))
        return "procmail";
    if (line.starts_with("File: ") || line.starts_with("!Err: ") || line.starts_with("Subj: "))
        return "maildrop";
    return {};
}

} // namespace Estafeta
