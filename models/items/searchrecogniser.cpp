// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/searchrecogniser.h"

#include "core/ipnetwork.h"
#include "core/text.h"

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

using Text = std::string_view;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Without blanks, quotes and the punctuation that a sentence leaves around a word.
Text stripped(Text text)
{
    const auto isOuter = [](char c) {
        return isBlank(c) || c == '"' || c == '\'' || c == ',' || c == ';';
    };
    while (!text.empty() && isOuter(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && (isOuter(text.back()) || text.back() == '.'))
        text.remove_suffix(1);
    return text;
}

std::vector<Text> wordsOf(Text text)
{
    std::vector<Text> words;
    for (size_t i = 0; i < text.size();) {
        const size_t start = i;
        while (i < text.size() && !isBlank(text[i]))
            ++i;
        if (i > start)
            words.push_back(text.substr(start, i - start));
        else
            ++i;
    }
    return words;
}

bool allOf(Text text, Text letters)
{
    return !text.empty() && text.find_first_not_of(letters) == Text::npos;
}

/// Postfix short and long ids, sendmail's, qmail's numbers and amavis' "12345-07".
bool isQueueId(Text text)
{
    const bool digit = std::ranges::any_of(text, isDigit);
    const size_t size = text.size();
    if (allOf(text, "0123456789"))
        return size >= 5;
    if (allOf(text, "0123456789-"))
        return size >= 7 && isDigit(text.front()) && isDigit(text.back());
    if (!digit || size < 6 || size > 20)
        return false;
    if (allOf(text, "0123456789ABCDEF"))
        return true;
    // sendmail: eight letters or digits, then the process id.
    if (size == 14 && allOf(text.substr(8), "0123456789") && std::ranges::all_of(text, isAlnum))
        return std::ranges::any_of(text, isUpper);
    // Postfix long ids have no vowels.
    return size >= 10 && std::ranges::any_of(text, isUpper)
        && allOf(text, "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz");
}

/// An id rather than somebody's address: long or odd before the "@".
bool looksLikeMessageId(Text text)
{
    const size_t at = text.find('@');
    if (at == Text::npos || at == 0)
        return false;
    const Text local = text.substr(0, at);
    const auto digits = std::ranges::count_if(local, isDigit);
    const bool odd = local.find_first_of("$=%!*") != Text::npos && digits > 0;
    const bool lonelyDomain = text.find('.', at) == Text::npos;
    return digits >= 9 || odd || (local.size() > 24 && digits > 2) || (lonelyDomain && digits >= 6);
}

bool isAddress(Text text)
{
    const size_t at = text.find('@');
    return at != Text::npos && at > 0 && at + 1 < text.size()
        && text.find('@', at + 1) == Text::npos && text.find_first_of(" \t\n<>,;()") == Text::npos;
}

RecognisedSearch found(SearchKind kind, std::string SearchQuery::*field, std::string term)
{
    RecognisedSearch search;
    search.kind = kind;
    search.query.*field = term;
    search.term = std::move(term);
    return search;
}

RecognisedSearch oneWord(Text word)
{
    const bool angled = word.starts_with('<') && word.ends_with('>') && word.size() > 2;
    const Text bare = angled ? word.substr(1, word.size() - 2) : word;
    const Text inBrackets = between(word, "[", "]");
    if (IpNetwork::isAddress(bare))
        return found(SearchKind::Ip, &SearchQuery::ip, std::string(bare));
    if (IpNetwork::isAddress(inBrackets))
        return found(SearchKind::Ip, &SearchQuery::ip, std::string(inBrackets));
    if (IpNetwork::parse(bare))
        return found(SearchKind::Network, &SearchQuery::ip, std::string(bare));
    if (bare.starts_with('@') && bare.size() > 1)
        return found(SearchKind::Domain, &SearchQuery::address, lowered(bare));
    if (looksLikeMessageId(bare))
        return found(SearchKind::MessageId, &SearchQuery::messageId, std::string(bare));
    if (isAddress(bare))
        return found(SearchKind::Address, &SearchQuery::address, normalAddress(bare));
    if (isQueueId(bare))
        return found(SearchKind::QueueId, &SearchQuery::queueId, std::string(bare));
    return found(SearchKind::AddressPart, &SearchQuery::address, lowered(bare));
}

/// Every address in a header's value ("Marta <marta@uni.example>, b@c.example").
std::vector<std::string> addressesIn(Text text)
{
    std::vector<std::string> addresses;
    for (size_t at = text.find('@'); at != Text::npos; at = text.find('@', at + 1)) {
        constexpr Text kEnds = " \t\r\n<>,;:\"()[]";
        const size_t before = at == 0 ? Text::npos : text.find_last_of(kEnds, at - 1);
        const size_t start = before == Text::npos ? 0 : before + 1;
        const size_t end = std::min(text.find_first_of(kEnds, at), text.size());
        const Text address = stripped(text.substr(start, end - start));
        if (isAddress(address))
            addresses.push_back(normalAddress(address));
    }
    return addresses;
}

/// The value of a header field, its folded lines joined; empty: there is none.
std::string headerValue(Text block, Text name)
{
    bool inside = false;
    std::string value;
    while (!block.empty()) {
        const Text line = before(block, "\n");
        block.remove_prefix(std::min(line.size() + 1, block.size()));
        if (inside && !line.empty() && (line.front() == ' ' || line.front() == '\t')) {
            value += line;
            continue;
        }
        if (inside)
            break;
        inside = line.size() > name.size() && line[name.size()] == ':'
            && equalsNoCase(line.substr(0, name.size()), name);
        if (inside)
            value = line.substr(name.size() + 1);
    }
    return std::string(stripped(value));
}

/// What "from:" and "to:" name, as it can stand in the field.
std::string partiesTerm(const SearchQuery &query)
{
    std::string term;
    if (!query.from.empty())
        term = "from:" + query.from;
    if (!query.to.empty())
        term += (term.empty() ? "to:" : " to:") + query.to;
    return term;
}

RecognisedSearch header(Text block)
{
    RecognisedSearch search;
    constexpr std::array<Text, 4> kRecipientFields = {"To", "Cc", "Delivered-To", "X-Original-To"};
    for (const Text name : kRecipientFields) {
        for (std::string &address : addressesIn(headerValue(block, name))) {
            if (std::ranges::find(search.recipients, address) == search.recipients.end())
                search.recipients.push_back(std::move(address));
        }
    }
    const std::string id = headerValue(block, "Message-ID");
    const std::vector<std::string> from = addressesIn(headerValue(block, "From"));
    if (!id.empty()) {
        search.kind = SearchKind::Header;
        search.query.messageId = before(after(id, "<").empty() ? Text(id) : after(id, "<"), ">");
        search.term = "<" + search.query.messageId + ">";
    } else if (!search.recipients.empty()) {
        search.kind = SearchKind::Header;
        search.query.to = search.recipients.front();
        if (!from.empty())
            search.query.from = from.front();
        search.term = partiesTerm(search.query);
    }
    return search;
}

RecognisedSearch severalWords(Text text, const std::vector<Text> &words)
{
    if (equalsNoCase(words.front(), "Message-ID:"))
        return found(SearchKind::MessageId, &SearchQuery::messageId,
                     std::string(before(
                         after(words[1], "<").empty() ? words[1] : after(words[1], "<"), ">")));
    const std::vector<std::string> addresses = addressesIn(text);
    RecognisedSearch search;
    if (addresses.size() == 1)
        return oneWord(addresses.front());
    if (addresses.size() == 2) {
        search.kind = SearchKind::Parties;
        search.query.from = addresses[0];
        search.query.to = addresses[1];
        search.term = partiesTerm(search.query);
        return search;
    }
    search.kind = SearchKind::NotUnderstood;
    search.term = text;
    return search;
}

RecognisedSearch withoutConditions(Text text)
{
    const std::vector<Text> words = wordsOf(text);
    if (words.size() > 1)
        return severalWords(text, words);
    Text word = stripped(words.front());
    consume(word, "mailto:");
    return oneWord(word);
}

RecognisedSearch withConditions(Text text, const SearchWords &words)
{
    RecognisedSearch search;
    if (const Text others = stripped(words.others); !others.empty())
        search = withoutConditions(others);
    if (search.kind == SearchKind::NotUnderstood)
        return search;
    bool onlyParties = search.kind == SearchKind::Nothing;
    for (const SearchCondition &condition : words.conditions) {
        const bool isParty =
            condition.field == SearchField::From || condition.field == SearchField::To;
        onlyParties = onlyParties && isParty;
        const Text value = isParty ? stripped(condition.value) : trimmed(Text(condition.value));
        if (setCondition(condition.field, isParty ? lowered(value) : std::string(value),
                         search.query))
            continue;
        search = {};
        search.kind = SearchKind::NotUnderstood;
        search.mistaken = condition;
        search.term = text;
        return search;
    }
    search.kind = onlyParties ? SearchKind::Parties : SearchKind::Conditions;
    search.term = onlyParties ? partiesTerm(search.query) : std::string(text);
    return search;
}

} // namespace

RecognisedSearch recogniseSearch(std::string_view typed)
{
    const Text text = stripped(typed);
    if (text.empty())
        return {};
    if (text.find('\n') != Text::npos) {
        if (RecognisedSearch search = header(text); search.kind != SearchKind::Nothing)
            return search;
    }
    // Before the dot at its end is taken for that of a sentence.
    if (const Text network = trimmed(typed); IpNetwork::parse(network))
        return found(SearchKind::Network, &SearchQuery::ip, std::string(network));
    const SearchWords words = splitConditions(typed);
    return words.conditions.empty() ? withoutConditions(text) : withConditions(text, words);
}

} // namespace Estafeta
