// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tracequestion.h"

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/moment.h"
#include "items/logtext.h"
#include "items/searchrecogniser.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

struct ConditionOption {
    QString name;
    QString description;
    QString value;
    SearchField field;
};

const ConditionOption kConditions[] = {
    {u"ip"_s, u"The address of the sending machine, or its network (192.0.2.0/24)."_s, u"ADDRESS"_s,
     SearchField::Ip},
    {u"subject"_s, u"A part of the subject, where a log has it."_s, u"TEXT"_s,
     SearchField::Subject},
    {u"relay"_s, u"A part of the name or address of a server it was handed to."_s, u"TEXT"_s,
     SearchField::Relay},
    {u"host"_s, u"One of the site's hosts that it came by."_s, u"NAME"_s, SearchField::Host},
    {u"virus"_s, u"A part of the name of a virus or a forbidden part."_s, u"TEXT"_s,
     SearchField::Virus},
    {u"score"_s, u"Spam score: \">5\", \"<0\" or 2..5."_s, u"RANGE"_s, SearchField::Score},
    {u"size"_s, u"Size: \">10M\", \"<200k\" or 1M..5M."_s, u"RANGE"_s, SearchField::Size},
    {u"verdict"_s,
     u"What became of it, as JSON calls it: deferred, bounced, ...; several with commas."_s,
     u"NAMES"_s, SearchField::Verdict},
    {u"found"_s, u"What was found in it: spam, banned, virus or none."_s, u"WHAT"_s,
     SearchField::Found},
    {u"direction"_s, u"Which way it went: in, out, local or unknown."_s, u"WAY"_s,
     SearchField::Direction},
    {u"entry"_s, u"The host that took it in."_s, u"NAME"_s, SearchField::TakenInBy},
    {u"domain"_s, u"The domain of the recipient it was sent to."_s, u"NAME"_s, SearchField::Domain},
};

void addOptions(CommandLine &options)
{
    options.addOption(u"store"_s,
                      u"The store's folder, a case file, or mariadb://USER@HOST/DATABASE"_s,
                      u"PATH"_s);
    options.addOption(u"to"_s, u"Recipient: an address, @domain, or a part of an address."_s,
                      u"ADDRESS"_s);
    options.addOption(u"from"_s, u"Sender, likewise; <> is the sender of bounces."_s, u"ADDRESS"_s);
    options.addOption(u"message-id"_s, u"The Message-ID of the header, or a part without \"@\"."_s,
                      u"ID"_s);
    options.addOption(u"queue-id"_s, u"The id of a queue entry on any host."_s, u"ID"_s);
    for (const auto &[name, description, value, field] : kConditions)
        options.addOption(name, description, value);
    options.addOption(u"any"_s,
                      u"An address, @domain, Message-ID, queue id or IP; it is recognised."_s,
                      u"TEXT"_s);
    options.addOption(
        u"since"_s, u"2026-11-21, \"2026-11-21 10:00\", RFC 3339, or -3d, -2h, -30m before now."_s,
        u"TIME"_s);
    options.addOption(u"until"_s, u"Likewise; a bare date means the end of that day."_s, u"TIME"_s);
    options.addOption(u"limit"_s, u"At most so many messages (20)."_s, u"N"_s);
    options.addOption(u"format"_s, u"text (the default) or json."_s, u"FORMAT"_s);
    options.addOption(u"save-case"_s,
                      u"Write what is shown, with its lines, into a file that another desk opens. "
                      "Without WHAT: all of the period from --since to --until."_s,
                      u"FILE"_s);
    options.addFlag(u"brief"_s, u"The answers only, without the way and the lines."_s);
}

/// A Message-ID may look like an address, when somebody made it up or the sender is a small
/// program.
std::optional<SearchQuery> otherReading(const SearchQuery &query)
{
    if (query.address.find('@') == std::string::npos || query.address.starts_with('@')
        || !query.messageId.empty())
        return std::nullopt;
    SearchQuery other = query;
    other.messageId = std::exchange(other.address, std::string());
    return other;
}

QString mistakeText(const SearchCondition &condition)
{
    const QString name = QString::fromUtf8(searchFieldName(condition.field));
    if (condition.value.empty())
        return u"Behind \"%1:\" something is missing."_s.arg(name);
    const auto *option = std::ranges::find(kConditions, condition.field, &ConditionOption::field);
    return u"\"%1\" makes no sense for \"%2:\". %3"_s.arg(
        shortText(condition.value), name,
        option == std::end(kConditions) ? QString() : option->description);
}

/// False, with a sentence on stderr, when the text is none of the things that can be looked for.
bool takeAny(const CommandLine &options, const QString &text, SearchQuery &query)
{
    const RecognisedSearch search = recogniseSearch(text.toStdString());
    if (search.kind == SearchKind::Nothing || search.kind == SearchKind::NotUnderstood) {
        options.refuse(search.mistaken
                           ? mistakeText(*search.mistaken)
                           : u"\"%1\" is no address, Message-ID, queue id or IP address."_s.arg(
                                 shortText(text.toStdString())));
        return false;
    }
    SearchQuery all = search.query; // what an option names counts more
    for (auto field : {&SearchQuery::to, &SearchQuery::from, &SearchQuery::address,
                       &SearchQuery::messageId, &SearchQuery::queueId, &SearchQuery::ip}) {
        if (!(query.*field).empty())
            all.*field = query.*field;
    }
    query = all;
    return true;
}

bool takeConditions(const CommandLine &options, SearchQuery &query)
{
    for (const auto &[name, description, value, field] : kConditions) {
        if (!options.has(name) || setCondition(field, options.bytes(name), query))
            continue;
        options.refuse(u"\"%1\" makes no sense for --%2. %3"_s.arg(shortText(options.bytes(name)),
                                                                   name, description));
        return false;
    }
    return true;
}

bool takePeriod(const CommandLine &options, SearchQuery &query)
{
    const Time moment = now();
    const auto take = [&](const QString &name, PeriodEnd end, Time &field) {
        if (!options.has(name))
            return true;
        field = parseMoment(options.text(name), moment, end);
        if (field.isSet())
            return true;
        options.refuse(
            u"\"%1\" is no time; write --%2 2026-11-21, --%2 \"2026-11-21 10:00\" or --%2 -3d."_s
                .arg(options.text(name), name));
        return false;
    };
    if (!take(u"since"_s, PeriodEnd::Since, query.since)
        || !take(u"until"_s, PeriodEnd::Until, query.until))
        return false;
    if (query.since.isSet() && query.until.isSet() && query.until <= query.since) {
        options.refuse(u"--until lies before --since: there is no time between them."_s);
        return false;
    }
    return true;
}

bool takeForm(const CommandLine &options, TraceQuestion &question)
{
    if (options.has(u"format"_s)) {
        const QString format = options.text(u"format"_s);
        if (format != u"text" && format != u"json") {
            options.refuse(u"\"%1\" is no format; text and json are."_s.arg(format));
            return false;
        }
        question.json = format == u"json";
    }
    if (options.has(u"limit"_s)) {
        bool good = false;
        question.limit = options.text(u"limit"_s).toUInt(&good);
        if (!good || question.limit == 0) {
            options.refuse(u"\"%1\" is no number of messages; write it like --limit 50."_s.arg(
                options.text(u"limit"_s)));
            return false;
        }
    }
    question.brief = options.has(u"brief"_s);
    return true;
}

} // namespace

std::optional<int> readQuestion(const QStringList &arguments, TraceQuestion &question)
{
    CommandLine options(
        u"trace --store PATH [WHAT] [--since TIME] [--until TIME] [--format text|json] [TEXT]"_s,
        u"Says what became of messages: a sentence for each recipient, its proof, the way through\n"
        "the hosts, and the log lines. WHAT is one or more of --to, --from, --message-id,\n"
        "--queue-id, --ip and the conditions below, which must all hold; TEXT is the same as\n"
        "--any TEXT."_s);
    addOptions(options);
    if (const auto status = options.parse(arguments))
        return status;
    if (!options.has(u"store"_s))
        return options.refuse(u"It needs --store PATH: the folder that logs were imported into."_s);
    if (options.rest().size() > 1)
        return options.refuse(
            u"It takes one TEXT; \"%1\" is one too many."_s.arg(options.rest().at(1)));
    question.store = options.bytes(u"store"_s);
    SearchQuery &query = question.query;
    query.to = options.bytes(u"to"_s);
    query.from = options.bytes(u"from"_s);
    query.messageId = options.bytes(u"message-id"_s);
    query.queueId = options.bytes(u"queue-id"_s);
    for (const QString &text : options.rest() + options.texts(u"any"_s)) {
        if (!takeAny(options, text, query))
            return kWrongUse;
    }
    if (!takeConditions(options, query))
        return kWrongUse;
    question.caseFile = options.bytes(u"save-case"_s);
    const bool isPeriod =
        !question.caseFile.empty() && options.has(u"since"_s) && options.has(u"until"_s);
    if (query.isEmpty() && !isPeriod)
        return options.refuse(
            question.caseFile.empty()
                ? u"It needs to know what to look for: --to, --from, --message-id, --queue-id, --ip, --any, or another condition."_s
                : u"It needs to know what to save: what to look for, or a period with both --since and --until."_s);
    if (!takePeriod(options, query) || !takeForm(options, question))
        return kWrongUse;
    question.otherwise = otherReading(query);
    return std::nullopt;
}

} // namespace Estafeta::Cli
