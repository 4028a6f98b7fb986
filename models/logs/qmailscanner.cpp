// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

/// The two filters that sites put before qmail-queue. What they do not let through never gets a
/// queue entry: their line is all there is, so it is a refusal or a loss, not a word beside.
namespace Estafeta {

namespace {

/// The next word; qmail-scanner parts its fields by blanks or tabs.
std::string_view nextWord(std::string_view &text)
{
    text = trimmed(text);
    const size_t end = text.find_first_of(" \t");
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(word.size());
    return word;
}

bool isSpam(std::string_view verdict)
{
    return containsNoCase(verdict, "spam");
}

/// "SA:1(12.3/5.0)": whether it was spam, the score and what is asked for.
void readScore(std::string_view text, Event &event)
{
    const std::string_view spam = after(text, ":SA:");
    if (spam.empty())
        return;
    event.contents = spam.front() == '1' ? Contents::Spam : Contents::Clean;
    static_cast<void>(readSignedMilli(between(spam, "(", "/"), event.scoreMilli));
}

/// "Clear", the name of what was found, or "SA:SPAM-DELETED", "Policy:...": all but the first two
/// words mean that the message was put away.
void readVerdict(std::string_view verdict, Event &event)
{
    if (verdict == "Clear") {
        event.kind = EventKind::Scan;
        event.action = Action::Passed;
        if (event.contents == Contents::None)
            event.contents = Contents::Clean;
        return;
    }
    event.kind = EventKind::Discarded;
    event.reply = verdict;
    if (isSpam(verdict)) {
        event.contents = Contents::Spam;
    } else if (verdict.starts_with("Policy:")) {
        event.contents = Contents::Banned;
        event.virus = verdict.substr(7);
    } else {
        event.contents = Contents::Infected;
        event.virus = verdict;
    }
}

/// simscan's word: "CLEAN (-1.21/9.00)", "SPAM REJECT (15.00/9.00)", "VIRUS DROPPED"
struct SimscanState {
    std::string_view word;
    std::string_view score;
};

SimscanState stateOf(std::string_view text)
{
    const size_t open = text.find(" (");
    return {text.substr(0, open), between(text, " (", "/")};
}

void readState(std::string_view state, Event &event)
{
    const bool dropped = state.find("DROPPED") != std::string_view::npos;
    const bool passed = state == "CLEAN" || state == "PASSTHRU" || state.starts_with("RELAYCLIENT");
    event.kind = passed ? EventKind::Scan : dropped ? EventKind::Discarded : EventKind::Rejected;
    event.action = passed ? Action::Passed : Action::Blocked;
    if (state == "CLEAN")
        event.contents = Contents::Clean;
    else if (state == "PASSTHRU" || isSpam(state))
        event.contents = Contents::Spam;
    else if (state.starts_with("VIRUS"))
        event.contents = Contents::Infected;
    else if (state.starts_with("ATTACH"))
        event.contents = Contents::Banned;
    if (!passed) {
        event.stage = "END-OF-MESSAGE";
        event.reply = state;
    }
}

/// Cuts "[4711]:" off, when the log's header has not taken it.
void skipPid(std::string_view &text)
{
    consume(text, ":");
    if (text.starts_with('['))
        takeUntil(text, "]:");
}

/// The last part behind a colon, which is cut off with it.
std::string_view takeLast(std::string_view &text)
{
    const size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return {};
    const std::string_view part = text.substr(colon + 1);
    text.remove_suffix(part.size() + 1);
    return part;
}

/// The client's address: four numbers, or the eight of IPv6, which have colons of their own.
std::string_view takeLastIp(std::string_view &text)
{
    size_t at = text.size();
    const auto fits = [](char c) {
        return isDigit(c) || c == '.' || c == ':' || (c >= 'a' && c <= 'f');
    };
    if (text.substr(text.rfind(':') + 1).find('.') != std::string_view::npos)
        return takeLast(text);
    while (at > 0 && fits(text[at - 1]))
        --at;
    const size_t colon = text.find(':', at);
    if (colon == std::string_view::npos)
        return takeLast(text);
    const std::string_view ip = text.substr(colon + 1);
    text.remove_suffix(text.size() - colon);
    return ip;
}

} // namespace

/// "[4711]:SPAM REJECT (15.00/9.00):3.3011s:Subject: with colons:198.51.100.7:a@b.example:
/// c@d.example,e@d.example". Read from both ends: the subject in the middle may hold anything.
/// Where a virus or an attachment was found its name stands for the subject.
LineFate readSimscan(std::string_view text, Event &event) noexcept
{
    skipPid(text);
    text = trimmed(text);
    const size_t end = text.find_first_of(":(");
    if (end == std::string_view::npos || !isUpper(text.front()))
        return LineFate::Noise; // "done, execing qmail-queue": its debugging
    std::string_view rest = text;
    const std::string_view to = takeLast(rest);
    const std::string_view from = takeLast(rest);
    const std::string_view ip = takeLastIp(rest);
    if (to.empty())
        return LineFate::Unparsed;
    const SimscanState state = stateOf(takeUntil(rest, ":"));
    readState(state.word, event);
    takeUntil(rest, ":"); // how long it took
    if (event.contents == Contents::Infected || event.contents == Contents::Banned)
        event.virus = rest;
    else if (rest != "(null)" && rest != "-")
        event.text = rest;
    static_cast<void>(readSignedMilli(state.score, event.scoreMilli));
    event.to = to;
    event.from = from;
    event.clientIp = ip == "(null)" ? std::string_view() : ip;
    if (event.program.empty())
        event.program = "simscan";
    return LineFate::Event;
}

LineFate parseSimscan(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    static_cast<void>(skipSploggerTime(text));
    consume(text, "simscan:");
    return readSimscan(text, event);
}

/// "Clear:RC:0(198.51.100.7):SA:0(1.2/5.0): 2.345 4410 a@b.example c@d.example Subject_of_it
/// <id@b.example> ...": RC says whether the client may relay.
LineFate parseQmailScanner(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    static_cast<void>(skipSploggerTime(text));
    const size_t client = text.find(":RC:");
    const size_t end = text.find("): ", client);
    if (client == std::string_view::npos || end == std::string_view::npos)
        return LineFate::Noise;
    const std::string_view verdict = text.substr(0, client);
    const std::string_view flags = text.substr(client, end + 1 - client);
    text.remove_prefix(end + 3);
    event.clientIp = between(flags, "(", ")");
    readScore(flags, event);
    readVerdict(verdict, event);
    nextWord(text); // how long it took
    event.size = toNumber<int64_t>(nextWord(text)).value_or(0);
    event.from = unbracketed(nextWord(text));
    event.to = nextWord(text);
    event.text = nextWord(text);
    const std::string_view id = nextWord(text);
    if (id.starts_with('<'))
        event.messageId = cleanMessageId(id);
    event.truncated = event.to.empty();
    return LineFate::Event;
}

} // namespace Estafeta
