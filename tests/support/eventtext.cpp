// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/eventtext.h"

#include "logs/eventfields.h"
#include "logs/lineparser.h"

#include <algorithm>
#include <array>
#include <functional>

namespace Estafeta {

namespace {

constexpr std::array<std::string_view, 12> kFormats = {
    "none", "traditional", "rfc3339",      "rfc5424", "ctime",    "mailman",
    "exim", "fail2ban",    "agent-record", "tai64n",  "template", "own",
};

template<size_t Size, typename Value>
std::string nameOf(const std::array<std::string_view, Size> &names, Value value)
{
    const auto index = static_cast<size_t>(value);
    return index < Size ? std::string(names[index]) : "value " + std::to_string(index);
}

void put(std::string &text, std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    text += text.empty() ? "" : " ";
    text += name;
    text += '=';
    text += value;
}

void put(std::string &text, std::string_view name, int64_t value, int64_t unset = 0)
{
    if (value != unset)
        put(text, name, std::to_string(value));
}

void putNumbers(std::string &text, const Event &event)
{
    for (const std::string_view name : {"status", "action", "contents"})
        put(text, name, eventFieldText(event, *findEventField(name)));
    if (event.truncated)
        put(text, "truncated", "yes");
    if (event.inodeId)
        put(text, "inode", "yes");
    if (event.nextIsProcess)
        put(text, "process", "yes");
    put(text, "recipients", event.recipientCount);
    put(text, "code", event.code);
    put(text, "size", event.size);
    put(text, "delay", event.delayMs, -1);
    if (event.stageMs[0] != -1) {
        std::string stages;
        for (const int32_t stage : event.stageMs)
            stages += (stages.empty() ? "" : "/") + std::to_string(stage);
        put(text, "stages", stages);
    }
    if (event.hasScore())
        put(text, "score", std::to_string(event.scoreMilli));
}

/// What the readers name themselves, where the line says it in other words or not at all.
constexpr std::string_view kConstants[] = {
    "smtp",     "imap",       "pop3",           "lmtp",      "milter",      "bounce",
    "RCPT",     "MAIL",       "DATA",           "EHLO",      "exim",        "maildrop",
    "procmail", "access",     "END-OF-MESSAGE", "HELO",      "badmailfrom", "badrcptto",
    "badhelo",  "qmail-send", "qmail-smtpd",    "tcpserver", "simscan",     "mda",
    "CONNECT",  "clamd",      "non-delivery",   "delay",     "postmaster",  "success",
    "mailman",  "audit",
};

constexpr EventText kTexts[] = {
    {"id", &Event::queueId},
    {"messageId", &Event::messageId},
    {"from", &Event::from},
    {"to", &Event::to},
    {"originalTo", &Event::originalTo},
    {"client", &Event::client},
    {"clientIp", &Event::clientIp},
    {"originId", &Event::originQueueId},
    {"originClient", &Event::originClient},
    {"relay", &Event::relay},
    {"relayIp", &Event::relayIp},
    {"dsn", &Event::dsn},
    {"reply", &Event::reply},
    {"nextId", &Event::nextId},
    {"session", &Event::sessionId},
    {"filterId", &Event::filterId},
    {"user", &Event::user},
    {"mailbox", &Event::mailbox},
    {"virus", &Event::virus},
    {"quarantine", &Event::quarantine},
    {"stage", &Event::stage},
    {"helo", &Event::helo},
    {"service", &Event::service},
    {"text", &Event::text},
    {"delivery", &Event::deliveryId},
    {"queuedBy", &Event::queuedBy},
};

} // namespace

std::span<const EventText> eventTexts()
{
    return kTexts;
}

std::string eventText(const Event &event)
{
    std::string text(eventKindName(event.kind));
    putNumbers(text, event);
    for (const EventText &field : kTexts)
        put(text, field.name, event.*field.view);
    return text;
}

std::string headerText(const Header &header)
{
    std::string text = nameOf(kFormats, header.format);
    if (header.format == HeaderFormat::None)
        return text + " message=" + std::string(header.message);
    const auto number = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    put(text, "date",
        std::to_string(header.year) + '-' + number(header.month) + '-' + number(header.day));
    put(text, "time",
        number(header.secondOfDay / 3600) + ':' + number(header.secondOfDay / 60 % 60) + ':'
            + number(header.secondOfDay % 60));
    put(text, "us", header.microsecond);
    if (header.hasOffset)
        put(text, "offset", std::to_string(header.offsetSeconds));
    put(text, "host", header.host);
    put(text, "program", header.program);
    put(text, "pid", header.pid);
    put(text, "message", header.message);
    return text;
}

std::string fateText(LineFate fate)
{
    constexpr std::array<std::string_view, 4> kFates = {"event", "noise", "unparsed", "foreign"};
    return nameOf(kFates, fate);
}

std::string lineText(std::string_view line)
{
    Event event;
    const LineFate fate = parseLine(parseHeader(line), event);
    return fate == LineFate::Event ? eventText(event) : fateText(fate);
}

std::string messageText(std::string_view program, std::string_view message)
{
    Header header;
    header.format = HeaderFormat::Traditional;
    header.host = "mx1";
    header.program = program;
    header.message = message;
    Event event;
    const LineFate fate = parseLine(header, event);
    return fate == LineFate::Event ? eventText(event) : fateText(fate);
}

bool liesWithin(const Event &event, std::string_view line)
{
    const std::less_equal<const char *> notAfter;
    const auto inside = [&](std::string_view view) {
        return view.empty() || std::ranges::find(kConstants, view) != std::end(kConstants)
            || (notAfter(line.data(), view.data())
                && notAfter(view.data() + view.size(), line.data() + line.size()));
    };
    return inside(event.program) && std::ranges::all_of(kTexts, [&](const EventText &field) {
               return inside(event.*field.view);
           });
}

} // namespace Estafeta
