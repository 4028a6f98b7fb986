// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/indicatoroptions.h"

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/moment.h"
#include "core/text.h"
#include "indicators/bars.h"

#include <QTimeZone>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(CommandLine &options)
{
    options.addOption(u"store"_s,
                      u"The store's folder, a case file, or mariadb://USER@HOST/DATABASE"_s,
                      u"PATH"_s);
    options.addOption(
        u"since"_s, u"2026-11-21, \"2026-11-21 10:00\", RFC 3339, or -3d, -2h, -30m before now."_s,
        u"TIME"_s);
    options.addOption(
        u"until"_s,
        u"Likewise; a bare date means the end of that day. Default: now. Widened to whole hours."_s,
        u"TIME"_s);
    options.addOption(u"by"_s, u"minute, hour, day (the default), week (from Monday) or month."_s,
                      u"UNIT"_s);
    options.addOption(
        u"count"_s,
        u"messages (the default), recipients, or legs: what each mail server did by itself."_s,
        u"WHAT"_s);
    options.addOption(
        u"host"_s,
        u"Only what this host took in; of legs, logins and delays, its own. May be repeated."_s,
        u"NAME"_s);
    options.addOption(u"domain"_s, u"Only recipients in this domain."_s, u"NAME"_s);
    options.addOption(u"direction"_s, u"Only in, out or local."_s, u"WAY"_s);
    options.addOption(u"zone"_s,
                      u"Whose days they are, like Europe/Madrid. Default: this machine's."_s,
                      u"ZONE"_s);
    options.addOption(u"format"_s, u"text (the default), csv or json."_s, u"FORMAT"_s);
}

/// Takes an option that has one of a few names. False, with a sentence on stderr, when it has none
/// of them.
template<typename Value, typename FromName>
bool takeName(const CommandLine &options, const QString &name, FromName fromName,
              const QString &names, Value &value)
{
    if (!options.has(name))
        return true;
    const auto found = fromName(options.bytes(name));
    if (found)
        value = *found;
    else
        options.refuse(
            u"\"%1\" makes no sense for --%2; %3 do."_s.arg(options.text(name), name, names));
    return found.has_value();
}

std::optional<Direction> directionAsked(const std::string &name)
{
    const auto direction = directionFromName(name);
    return direction == Direction::Unknown ? std::nullopt : direction;
}

std::optional<IndicatorsAsked::Format> formatAsked(const std::string &name)
{
    using Format = IndicatorsAsked::Format;
    if (name == "text")
        return Format::Text;
    if (name == "csv")
        return Format::Csv;
    return name == "json" ? std::optional(Format::Json) : std::nullopt;
}

bool takePeriod(const CommandLine &options, IndicatorsAsked &asked)
{
    const QTimeZone zone(QByteArray::fromStdString(asked.question.zone));
    const auto take = [&](const QString &name, PeriodEnd end, Time &field) {
        if (options.has(name))
            field = parseMoment(options.text(name), asked.now, end, zone);
        if (!field.isSet())
            options.refuse(
                u"\"%1\" is no time; write --%2 2026-11-21, --%2 \"2026-11-21 10:00\" or --%2 -3d."_s
                    .arg(options.text(name), name));
        return field.isSet();
    };
    asked.question.until = asked.now;
    if (!take(u"since"_s, PeriodEnd::Since, asked.question.since)
        || !take(u"until"_s, PeriodEnd::Until, asked.question.until))
        return false;
    if (asked.question.until <= asked.question.since) {
        options.refuse(u"--until lies before --since: there is no time between them."_s);
        return false;
    }
    return true;
}

bool takeZone(const CommandLine &options, IndicatorQuestion &question)
{
    question.zone = options.has(u"zone"_s) ? options.bytes(u"zone"_s) : zoneName().toStdString();
    const bool isKnown = ZoneClock::of(question.zone).ok()
        && QTimeZone(QByteArray::fromStdString(question.zone)).isValid();
    if (!isKnown)
        options.refuse(u"\"%1\" is no time zone; write it like --zone Europe/Madrid."_s.arg(
            QString::fromStdString(question.zone)));
    return isKnown;
}

bool takeQuestion(const CommandLine &options, IndicatorsAsked &asked)
{
    IndicatorQuestion &question = asked.question;
    question.unit = BarUnit::Day;
    if (!takeZone(options, question)
        || !takeName(options, u"by"_s, barUnitFromName, u"minute, hour, day, week and month"_s,
                     question.unit)
        || !takeName(options, u"count"_s, countOfFromName, u"messages, recipients and legs"_s,
                     question.count)
        || !takeName(options, u"direction"_s, directionAsked, u"in, out and local"_s,
                     question.filter.direction)
        || !takeName(options, u"format"_s, formatAsked, u"text, csv and json"_s, asked.format))
        return false;
    question.filter.domain = lowered(options.bytes(u"domain"_s));
    for (const QString &host : options.texts(u"host"_s))
        asked.hosts.push_back(host.toStdString());
    return takePeriod(options, asked);
}

} // namespace

std::optional<int> readIndicatorOptions(const QStringList &arguments, IndicatorsAsked &asked)
{
    CommandLine options(
        u"indicators --store PATH --since TIME [--until TIME] [--by UNIT] [--count WHAT]\n"
        "       [--host NAME]... [--domain NAME] [--direction WAY] [--zone ZONE] [--format FORMAT]"_s,
        u"Counts messages by the minute, hour, day, week or month: how many, how large, what was\n"
        "found in them and what became of them. As text a table to read; csv and json have all\n"
        "that is counted. What was not read is empty, and never zero."_s);
    addOptions(options);
    if (const auto status = options.parse(arguments))
        return status;
    if (!options.has(u"store"_s) || !options.rest().isEmpty())
        return options.refuse(u"It needs --store PATH: the folder that logs were imported into."_s);
    if (!options.has(u"since"_s))
        return options.refuse(u"It needs --since TIME: where the first bar begins."_s);
    asked.store = options.bytes(u"store"_s);
    asked.now = now();
    return takeQuestion(options, asked) ? std::nullopt : std::optional(kWrongUse);
}

} // namespace Estafeta::Cli
