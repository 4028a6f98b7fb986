// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/searchcondition.h"

#include "core/casefold.h"
#include "core/ipnetwork.h"
#include "core/text.h"
#include "indicators/indicatorrules.h"

#include <array>
#include <cmath>
#include <utility>

namespace Estafeta {

namespace {

using Text = std::string_view;

/// The first name of each is the one that is shown.
constexpr std::array kNames{
    std::pair{Text("from"), SearchField::From},
    std::pair{Text("de"), SearchField::From},
    std::pair{Text("to"), SearchField::To},
    std::pair{Text("para"), SearchField::To},
    std::pair{Text("a"), SearchField::To},
    std::pair{Text("address"), SearchField::Address},
    std::pair{Text("dirección"), SearchField::Address},
    std::pair{Text("adreça"), SearchField::Address},
    std::pair{Text("id"), SearchField::MessageId},
    std::pair{Text("queue"), SearchField::QueueId},
    std::pair{Text("cola"), SearchField::QueueId},
    std::pair{Text("cua"), SearchField::QueueId},
    std::pair{Text("ip"), SearchField::Ip},
    std::pair{Text("relay"), SearchField::Relay},
    std::pair{Text("subject"), SearchField::Subject},
    std::pair{Text("asunto"), SearchField::Subject},
    std::pair{Text("assumpte"), SearchField::Subject},
    std::pair{Text("virus"), SearchField::Virus},
    std::pair{Text("host"), SearchField::Host},
    std::pair{Text("servidor"), SearchField::Host},
    std::pair{Text("score"), SearchField::Score},
    std::pair{Text("puntos"), SearchField::Score},
    std::pair{Text("punts"), SearchField::Score},
    std::pair{Text("size"), SearchField::Size},
    std::pair{Text("tamaño"), SearchField::Size},
    std::pair{Text("mida"), SearchField::Size},
    std::pair{Text("is"), SearchField::Verdict},
    std::pair{Text("verdict"), SearchField::Verdict},
    std::pair{Text("found"), SearchField::Found},
    std::pair{Text("hallado"), SearchField::Found},
    std::pair{Text("trobat"), SearchField::Found},
    std::pair{Text("direction"), SearchField::Direction},
    std::pair{Text("sentido"), SearchField::Direction},
    std::pair{Text("sentit"), SearchField::Direction},
    std::pair{Text("entry"), SearchField::TakenInBy},
    std::pair{Text("entrada"), SearchField::TakenInBy},
    std::pair{Text("domain"), SearchField::Domain},
    std::pair{Text("dominio"), SearchField::Domain},
    std::pair{Text("domini"), SearchField::Domain},
    std::pair{Text("per"), SearchField::Per},
    std::pair{Text("por"), SearchField::Per},
};

/// From the least to the most that is asked for; unset: open.
struct Range {
    std::optional<double> least;
    std::optional<double> most;
    bool leastExcluded = false;
    bool mostExcluded = false;
};

using ReadNumber = std::optional<double> (*)(Text text);

std::optional<double> readScore(Text text)
{
    consume(text, "+");
    const auto score = toNumber<double>(text);
    return score && std::isfinite(*score) && std::abs(*score) < 1e6 ? score : std::nullopt;
}

std::optional<double> readSize(Text text)
{
    constexpr Text kUnits = "kmg";
    double factor = 1;
    if (!text.empty() && toLower(text.back()) == 'b')
        text.remove_suffix(1);
    const size_t unit = text.empty() ? Text::npos : kUnits.find(toLower(text.back()));
    if (unit != Text::npos) {
        text.remove_suffix(1);
        factor = std::pow(1024.0, static_cast<double>(unit) + 1);
    }
    const auto size = toNumber<double>(trimmed(text));
    return size && *size >= 0 && *size * factor < 1e18 ? std::optional(*size * factor)
                                                       : std::nullopt;
}

std::optional<Range> readRange(Text text, ReadNumber read)
{
    Range range;
    const size_t dots = text.find("..");
    if (dots != Text::npos) {
        range.least = read(text.substr(0, dots));
        range.most = read(text.substr(dots + 2));
        const bool good = range.least && range.most && *range.least <= *range.most;
        return good ? std::optional(range) : std::nullopt;
    }
    const bool below = consume(text, "<");
    const bool above = !below && consume(text, ">");
    const bool equal = (below || above) && consume(text, "=");
    const auto number = read(trimmed(text));
    if (!number)
        return std::nullopt;
    (below ? range.most : range.least) = number;
    range.mostExcluded = below && !equal;
    range.leastExcluded = above && !equal;
    return range;
}

/// The whole numbers of `unit` that a range has.
template<typename Number>
void setRange(const Range &range, double unit, std::optional<Number> &least,
              std::optional<Number> &most)
{
    if (range.least)
        least = static_cast<Number>(std::ceil(*range.least * unit)) + (range.leastExcluded ? 1 : 0);
    if (range.most)
        most = static_cast<Number>(std::floor(*range.most * unit)) - (range.mostExcluded ? 1 : 0);
}

bool setScore(Text value, SearchQuery &query)
{
    constexpr double kThousandths = 1000;
    const auto range = readRange(value, readScore);
    if (range)
        setRange(*range, kThousandths, query.minScoreMilli, query.maxScoreMilli);
    return range.has_value();
}

bool setSize(Text value, SearchQuery &query)
{
    const auto range = readRange(value, readSize);
    if (range)
        setRange(*range, 1, query.minSize, query.maxSize);
    return range.has_value();
}

/// What the charts count as delivered.
VerdictSet delivered()
{
    return messageRule(Indicator::Delivered)->verdicts;
}

constexpr Text kDeliveredName = "delivered";
constexpr Text kQueuedName = "received";
constexpr Text kRefusedName = "refused";
constexpr Text kPerMessage = "message";

bool addVerdict(Text name, SearchQuery &query)
{
    if (name == kQueuedName || name == kRefusedName) {
        query.queued = name == kQueuedName;
        return true;
    }
    const auto verdict = verdictFromName(name);
    for (int i = 0; i < kVerdictCount; ++i) {
        const auto known = static_cast<Verdict>(i);
        if (known == verdict || (name == kDeliveredName && delivered().has(known)))
            query.verdicts.add(known);
    }
    return verdict || name == kDeliveredName;
}

/// Nothing is set where one of them is not known.
bool setVerdicts(Text value, SearchQuery &query)
{
    SearchQuery set = query;
    set.verdicts = {};
    const std::string names = lowered(value);
    Text rest = names;
    for (;;) {
        const size_t comma = rest.find(',');
        if (!addVerdict(trimmed(rest.substr(0, comma)), set))
            return false;
        if (comma == Text::npos)
            break;
        rest.remove_prefix(comma + 1);
    }
    query.verdicts = set.verdicts.isEmpty() ? query.verdicts : set.verdicts;
    query.queued = set.queued;
    return true;
}

/// Of what is known by names alone.
bool setNamed(SearchField field, Text value, SearchQuery &query)
{
    const std::string name = lowered(value);
    switch (field) {
    case SearchField::Verdict:
        return setVerdicts(value, query);
    case SearchField::Found:
        if (const auto finding = findingFromName(name))
            query.finding = finding;
        return findingFromName(name).has_value();
    case SearchField::Direction:
        if (const auto direction = directionFromName(name))
            query.direction = direction;
        return directionFromName(name).has_value();
    case SearchField::Per:
        query.onePerMessage = query.onePerMessage || name == kPerMessage;
        return name == kPerMessage;
    default:
        return false;
    }
}

std::string *textOf(SearchField field, SearchQuery &query)
{
    switch (field) {
    case SearchField::From:
        return &query.from;
    case SearchField::To:
        return &query.to;
    case SearchField::Address:
        return &query.address;
    case SearchField::MessageId:
        return &query.messageId;
    case SearchField::QueueId:
        return &query.queueId;
    case SearchField::Ip:
        return &query.ip;
    case SearchField::Relay:
        return &query.relay;
    case SearchField::Subject:
        return &query.subject;
    case SearchField::Virus:
        return &query.virus;
    case SearchField::Host:
        return &query.host;
    case SearchField::TakenInBy:
        return &query.takenInBy;
    case SearchField::Domain:
        return &query.recipientDomain;
    default:
        return nullptr;
    }
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Cuts the next word off: up to a blank that stands in no quotes.
std::string takeWord(Text &text)
{
    std::string word;
    bool quoted = false;
    size_t at = 0;
    for (; at < text.size() && (quoted || !isBlank(text[at])); ++at) {
        quoted = quoted != (text[at] == '"');
        word += text[at];
    }
    text.remove_prefix(at);
    return word;
}

std::string withoutQuotes(Text value)
{
    std::string plain;
    for (const char c : value) {
        if (c != '"')
            plain += c;
    }
    return std::string(trimmed(plain));
}

/// The condition that a word is.
std::optional<SearchCondition> readCondition(Text word)
{
    const size_t colon = word.find(':');
    if (colon == Text::npos)
        return std::nullopt;
    const auto field = searchFieldNamed(word.substr(0, colon));
    if (!field)
        return std::nullopt;
    return SearchCondition{*field, withoutQuotes(word.substr(colon + 1))};
}

} // namespace

std::optional<SearchField> searchFieldNamed(std::string_view name)
{
    const std::string folded = caseFolded(name);
    for (const auto &[known, field] : kNames) {
        if (known == folded)
            return field;
    }
    return std::nullopt;
}

std::string_view searchFieldName(SearchField field)
{
    for (const auto &[name, known] : kNames) {
        if (known == field)
            return name;
    }
    return {};
}

bool setCondition(SearchField field, std::string_view value, SearchQuery &query)
{
    value = trimmed(value);
    if (value.empty())
        return false;
    if (field == SearchField::Ip && !IpNetwork::isAddress(normalIp(value))
        && !IpNetwork::parse(value))
        return false;
    if (std::string *text = textOf(field, query)) {
        *text = value;
        return true;
    }
    if (field == SearchField::Score)
        return setScore(value, query);
    return field == SearchField::Size ? setSize(value, query) : setNamed(field, value, query);
}

std::string classConditions(const SearchQuery &query)
{
    std::string text;
    const auto add = [&text](SearchField field, Text value) {
        if (value.empty())
            return;
        text += text.empty() ? "" : " ";
        text += std::string(searchFieldName(field)) + ':' + std::string(value);
    };
    std::string verdicts;
    const auto addVerdictName = [&verdicts](Text name) {
        verdicts += verdicts.empty() ? "" : ",";
        verdicts += name;
    };
    if (query.queued)
        addVerdictName(*query.queued ? kQueuedName : kRefusedName);
    if (query.verdicts == delivered()) {
        addVerdictName(kDeliveredName);
    } else {
        for (int i = 0; i < kVerdictCount; ++i) {
            if (query.verdicts.has(static_cast<Verdict>(i)))
                addVerdictName(verdictName(static_cast<Verdict>(i)));
        }
    }
    add(SearchField::Verdict, verdicts);
    add(SearchField::Found, query.finding ? findingName(*query.finding) : Text());
    add(SearchField::Direction, query.direction ? directionName(*query.direction) : Text());
    add(SearchField::TakenInBy, query.takenInBy);
    add(SearchField::Domain, query.recipientDomain);
    add(SearchField::Per, query.onePerMessage ? kPerMessage : Text());
    return text;
}

SearchWords splitConditions(std::string_view typed)
{
    SearchWords words;
    while (!typed.empty()) {
        if (isBlank(typed.front())) {
            typed.remove_prefix(1);
            continue;
        }
        const std::string word = takeWord(typed);
        if (auto condition = readCondition(word)) {
            words.conditions.push_back(std::move(*condition));
            continue;
        }
        // "subject: exam", as people write it
        if (!words.conditions.empty() && words.conditions.back().value.empty()) {
            words.conditions.back().value = withoutQuotes(word);
            continue;
        }
        words.others += words.others.empty() ? "" : " ";
        words.others += word;
    }
    return words;
}

} // namespace Estafeta
