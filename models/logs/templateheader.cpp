// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/templateheader.h"

#include "core/text.h"
#include "logs/headerparts.h"
#include "logs/syslogtag.h"

namespace Estafeta {

namespace {

using namespace HeaderParts;

/// "mx1 postfix/smtpd[123]: ..." and nothing of which that could be said by chance. Of the mail
/// programs only dovecot prints no process.
bool takeCertainTag(std::string_view text, Header &header)
{
    takeHostAndTag(text, header);
    header.format = HeaderFormat::Template;
    return !header.host.empty() && (header.pid != 0 || header.program == "dovecot");
}

bool readSpacedTemplate(std::string_view line, Header &header)
{
    if (!takeIsoDate(line, header) || !takeChar(line, ' ') || !takeTimeOfDay(line, header))
        return false;
    std::string_view zone = line;
    if (takeChar(zone, ' ') && !zone.empty() && (zone.front() == '+' || zone.front() == '-'))
        line = zone;
    return takeOffset(line, header) && takeChar(line, ' ') && takeCertainTag(line, header);
}

bool readYearFirst(std::string_view line, Header &header)
{
    if (!takeDigits(line, 4, header.year) || !takeChar(line, ' ') || !takeMonthDay(line, header)
        || !takeTimeOfDay(line, header) || !takeChar(line, ' '))
        return false;
    header.format = HeaderFormat::Template;
    takeHostAndTag(line, header);
    return true;
}

bool readUnixTime(std::string_view line, Header &header)
{
    const std::string_view digits = line.substr(0, line.find_first_of(". "));
    const auto seconds = toNumber<uint64_t>(digits);
    if (!seconds || digits.size() < 9)
        return false;
    line.remove_prefix(digits.size());
    takeFraction(line, header);
    if (!takeChar(line, ' ') || !setMoment(*seconds, header.microsecond, header))
        return false;
    return takeCertainTag(line, header);
}

/// "Mon 2026-11-02 06:25:01 CET mx1 ..."
bool readShortFull(std::string_view line, Header &header)
{
    takeWord(line);
    if (!takeIsoDate(line, header) || !takeChar(line, ' ') || !takeTimeOfDay(line, header)
        || !takeChar(line, ' '))
        return false;
    header.hasOffset = takeWord(line) == "UTC";
    header.format = HeaderFormat::Template;
    takeHostAndTag(line, header);
    return true;
}

} // namespace

bool readTemplate(std::string_view line, Header &header)
{
    if (!isDigit(line.front()))
        return readShortFull(line, header);
    if (line[4] == '-')
        return readSpacedTemplate(line, header);
    return line[4] == ' ' ? readYearFirst(line, header) : readUnixTime(line, header);
}

} // namespace Estafeta
