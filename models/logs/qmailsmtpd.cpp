// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

LineFate rejected(Event &event, std::string_view stage, std::string_view reply)
{
    event.kind = EventKind::Rejected;
    event.stage = stage;
    event.reply = reply;
    event.code = leadingCode(reply);
    return LineFate::Event;
}

/// "deny 4711 mx1.b.example:192.0.2.25:25 pc7.a.example:198.51.100.7::56124". The addresses may
/// be of IPv6, with colons of their own.
LineFate readDeny(std::string_view text, Event &event)
{
    takeWord(text); // the process
    takeWord(text); // our side
    const size_t info = text.rfind("::");
    std::string_view client = text.substr(0, info == std::string_view::npos ? text.size() : info);
    event.client = takeUntil(client, ":");
    event.clientIp = client;
    return event.clientIp.empty() ? LineFate::Unparsed : rejected(event, "CONNECT", {});
}

LineFate readTcpserver(std::string_view text, Event &event)
{
    if (consume(text, "deny "))
        return readDeny(text, event);
    return LineFate::Noise; // status, pid, ok, end
}

/// "198.51.100.7 pid 4711: 451 Blocked, see ...", with the list's name behind the process or not;
/// or, of other builds, "bl.b.example blocked 198.51.100.7 ..."
LineFate readRblsmtpd(std::string_view text, Event &event)
{
    const size_t pid = text.find(" pid ");
    if (pid != std::string_view::npos) {
        event.clientIp = text.substr(0, pid);
        const size_t reply = text.find(": ", pid);
        if (reply == std::string_view::npos)
            return LineFate::Unparsed;
        return rejected(event, "CONNECT", text.substr(reply + 2));
    }
    const size_t blocked = text.find(" blocked ");
    if (blocked == std::string_view::npos)
        return LineFate::Noise;
    event.clientIp = before(text.substr(blocked + 9), " ");
    return rejected(event, "CONNECT", text);
}

/// "<ana@b.example> at 198.51.100.7[ matches pattern: ...]" behind "badmailfrom: " and its like.
LineFate readBad(std::string_view list, std::string_view text, Event &event)
{
    const std::string_view address = between(text, "<", ">");
    event.clientIp = before(after(text, "> at "), " ");
    if (list == "badrcptto")
        event.to = address;
    else if (list == "badmailfrom")
        event.from = address;
    else
        event.helo = address;
    rejected(event, list == "badrcptto" ? "RCPT" : list == "badmailfrom" ? "MAIL" : "HELO", list);
    return LineFate::Event;
}

/// "host.b.example:198.51.100.7", with the words of newer versions in front of each value:
/// "helo:h|remotehostname:host.b.example|remotehostip:198.51.100.7"
std::string_view valueOf(std::string_view field)
{
    return field.substr(field.rfind(':') + 1);
}

/// "rejected rcpt: from <ana@a.example:login:> remote <helo:host:198.51.100.7> rcpt
/// <luis@b.example> : not existing recipient". Newer versions part the values by '|'.
LineFate readCheckUser(std::string_view text, Event &event)
{
    if (!text.starts_with("rejected "))
        return LineFate::Noise; // accepted, relaying
    const std::string_view what = between(text, "rejected ", ":");
    std::string_view from = takeField(text, "from <", ">");
    event.from = before(before(from, "|"), ":");
    const std::string_view remote = takeField(text, "remote <", ">");
    event.clientIp = valueOf(remote);
    const std::string_view mark = remote.find('|') != std::string_view::npos ? "|" : ":";
    const std::string_view front = remote.substr(0, remote.rfind(mark));
    event.client = valueOf(front.substr(front.rfind(mark) + 1));
    if (event.client == "unknown")
        event.client = {};
    event.to = takeField(text, "rcpt <", ">");
    consume(text, " : ");
    return rejected(event, what == "sender" ? "MAIL" : "RCPT", text);
}

/// "421 badiprbl: ip 198.51.100.7 rbl: bl.b.example"
LineFate readAnswer(std::string_view text, Event &event)
{
    event.clientIp = before(after(text, " ip "), " ");
    return event.clientIp.empty() ? LineFate::Noise : rejected(event, "CONNECT", text);
}

} // namespace

LineFate readQmailSmtpd(std::string_view daemon, std::string_view text, Event &event) noexcept
{
    if (daemon == "tcpserver")
        return readTcpserver(text, event);
    if (daemon == "rblsmtpd")
        return readRblsmtpd(text, event);
    if (consume(text, "CHKUSER "))
        return readCheckUser(text, event);
    if (consume(text, "pid "))
        takeWord(text);
    for (const std::string_view list : {"badmailfrom", "badrcptto", "badhelo"}) {
        if (text.starts_with(list) && text.substr(list.size()).starts_with(": <"))
            return readBad(list, text, event);
    }
    if (text.starts_with("MAIL FROM:") || text.starts_with("RCPT TO:")
        || text.starts_with("mail recv: ") || text.starts_with("policy_check: "))
        return LineFate::Noise;
    if (leadingCode(text) >= 400)
        return readAnswer(text, event);
    return LineFate::Foreign;
}

} // namespace Estafeta
