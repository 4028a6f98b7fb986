// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/lineexplainer.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Estafeta {

namespace {

constexpr std::array<std::pair<std::string_view, LineField>, 47> kKeys = {{
    {"from", LineField::From},
    {"to", LineField::To},
    {"orig_to", LineField::OriginalTo},
    {"ctladdr", LineField::OriginalTo},
    {"relay", LineField::Relay},
    {"delay", LineField::Delay},
    {"xdelay", LineField::Delay},
    {"delays", LineField::Delays},
    {"dsn", LineField::Dsn},
    {"status", LineField::Status},
    {"stat", LineField::Status},
    {"size", LineField::Size},
    {"nrcpt", LineField::RecipientCount},
    {"nrcpts", LineField::RecipientCount},
    {"message-id", LineField::MessageId},
    {"msgid", LineField::MessageId},
    {"Message-ID", LineField::MessageId},
    {"client", LineField::Client},
    {"sasl_username", LineField::User},
    {"user", LineField::User},
    {"sasl_method", LineField::AuthMethod},
    {"uid", LineField::Uid},
    {"proto", LineField::Protocol},
    {"helo", LineField::Helo},
    {"orig_queue_id", LineField::OriginQueueId},
    {"orig_client", LineField::OriginClient},
    {"mailer", LineField::Mailer},
    {"pri", LineField::Priority},
    {"Hits", LineField::Hits},
    {"hits", LineField::Hits},
    {"score", LineField::Hits},
    {"Tests", LineField::SpamTests},
    {"tests", LineField::SpamTests},
    {"queued_as", LineField::NextId},
    {"quarantine", LineField::Quarantine},
    {"mail_id", LineField::MailId},
    {"mid", LineField::MessageId},
    {"Subject", LineField::Subject},
    {"subject", LineField::Subject},
    {"session", LineField::Session},
    {"sessionid", LineField::Session},
    {"Queue-ID", LineField::QueueId},
    {"qid", LineField::QueueId},
    {"rip", LineField::Client},
    {"arg1", LineField::From},
    {"daemon", LineField::Program},
    {"class", LineField::Priority},
}};

LineField fieldOf(std::string_view key)
{
    const auto known = std::ranges::find(kKeys, key, &decltype(kKeys)::value_type::first);
    return known == kKeys.end() ? LineField::Other : known->second;
}

bool isKeyLetter(char c)
{
    return isAlnum(c) || c == '_' || c == '-';
}

/// Where the value that begins at `text` ends: at a comma or blank outside <>, () and "".
size_t valueLength(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == '<' || c == '(' || c == '[')
            ++depth;
        else if (c == '>' || c == ')' || c == ']')
            --depth;
        else if (depth <= 0 && !quoted && (c == ',' || c == ' ' || c == ';'))
            return i;
    }
    return text.size();
}

/// The header: time, host, program, pid. Returns what follows.
std::string_view addHeader(std::string_view line, std::vector<LinePart> &parts)
{
    const bool iso = line.size() > 10 && line[4] == '-';
    const size_t timeEnd = iso ? line.find(' ') : std::min<size_t>(15, line.size());
    if (timeEnd == std::string_view::npos || timeEnd >= line.size() || line[timeEnd] != ' ')
        return line;
    std::string_view rest = line.substr(timeEnd + 1);
    const std::string_view host = before(rest, " ");
    const std::string_view tag = before(after(rest, " "), ": ");
    if (tag.empty() || tag.find(' ') != std::string_view::npos
        || host.size() + tag.size() + 3 > rest.size())
        return line;
    parts.push_back({LineField::Time, {}, line.substr(0, timeEnd)});
    parts.push_back({LineField::Host, {}, host});
    parts.push_back({LineField::Program, {}, before(tag, "[")});
    if (const std::string_view pid = between(tag, "[", "]"); !pid.empty())
        parts.push_back({LineField::Pid, {}, pid});
    return rest.substr(host.size() + tag.size() + 3);
}

/// "4F2A1B: from=..." and the sendmail and qmail likes. Returns what follows.
std::string_view addQueueId(std::string_view text, std::vector<LinePart> &parts)
{
    const std::string_view id = before(text, ": ");
    const bool fits = id.size() >= 5 && id.size() <= 20 && id.size() < text.size()
        && std::ranges::all_of(id, isAlnum) && std::ranges::any_of(id, isDigit);
    if (!fits)
        return text;
    parts.push_back({LineField::QueueId, {}, id});
    return text.substr(id.size() + 2);
}

/// One "key=value", with the reply behind a status. Returns how much of `text` it took; 0: none.
size_t addPair(std::string_view text, std::vector<LinePart> &parts)
{
    size_t key = 0;
    while (key < text.size() && isKeyLetter(text[key]))
        ++key;
    const bool colon = text.substr(key).starts_with(": ");
    if (key == 0 || key == text.size() || (text[key] != '=' && !colon))
        return 0;
    const LineField field = fieldOf(text.substr(0, key));
    if (colon && field == LineField::Other)
        return 0;
    size_t start = key + (colon ? 2 : 1);
    // sendmail's stat= holds a sentence up to the line's end.
    const bool sentence = text.substr(0, key) == "stat";
    const size_t length = sentence ? text.size() - start : valueLength(text.substr(start));
    parts.push_back({field, text.substr(0, key), text.substr(start, length)});
    start += length;
    if (field == LineField::Status && text.substr(start).starts_with(" (")) {
        const size_t close = text.rfind(')');
        const size_t end = close > start ? close : text.size();
        if (end > start + 2)
            parts.push_back({LineField::Reply, {}, text.substr(start + 2, end - start - 2)});
        return text.size();
    }
    return start;
}

} // namespace

std::string_view lineBody(std::string_view line)
{
    std::vector<LinePart> header;
    addHeader(line, header);
    for (const LinePart &part : header) {
        if (part.field == LineField::Program)
            return line.substr(static_cast<size_t>(part.value.data() - line.data()));
    }
    return line;
}

std::vector<LinePart> explainLine(std::string_view line)
{
    std::vector<LinePart> parts;
    std::string_view rest = addQueueId(addHeader(line, parts), parts);
    size_t textLength = 0; // of what stands before the next pair
    const auto addText = [&](std::string_view from) {
        const std::string_view words = trimmed(from.substr(0, textLength));
        if (words.size() > 1)
            parts.push_back({LineField::Text, {}, words});
        textLength = 0;
    };
    std::string_view pending = rest;
    bool atWord = true;
    while (!rest.empty()) {
        std::vector<LinePart> pair;
        const size_t taken = atWord ? addPair(rest, pair) : 0;
        if (taken == 0) {
            atWord = rest.front() == ' ' || rest.front() == ',' || rest.front() == '(';
            rest.remove_prefix(1);
            ++textLength;
            continue;
        }
        addText(pending);
        parts.insert(parts.end(), pair.begin(), pair.end());
        rest.remove_prefix(std::min(taken, rest.size()));
        pending = rest;
    }
    addText(pending);
    return parts;
}

} // namespace Estafeta
