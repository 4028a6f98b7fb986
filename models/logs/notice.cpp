// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/notice.h"

#include "logs/fields.h"

namespace Estafeta {

namespace {

constexpr size_t kMaxQueueId = 24;

struct Word {
    std::string_view word;
    NoticeKind kind;
};

/// Of a session: "NOQUEUE: reject: RCPT from ...", and before Postfix 2.0 without the first word.
constexpr Word kOfSession[] = {
    {"reject: ", NoticeKind::Rejected},
    {"milter-reject: ", NoticeKind::Rejected},
    {"proxy-reject: ", NoticeKind::Rejected},
    {"reject_warning: ", NoticeKind::RejectWarning},
    {"hold: ", NoticeKind::Held},
    {"milter-hold: ", NoticeKind::Held},
    {"discard: ", NoticeKind::Discarded},
    {"milter-discard: ", NoticeKind::Discarded},
};

/// Of a message: "4A1B2C3D4E: reject: header Subject: ..." Of a milter's words those count that are
/// said at the message's end.
constexpr Word kOfContents[] = {
    {"reject: ", NoticeKind::Rejected},          {"milter-reject: ", NoticeKind::Rejected},
    {"warning: ", NoticeKind::RejectWarning},    {"hold: ", NoticeKind::Held},
    {"milter-hold: ", NoticeKind::Held},         {"discard: ", NoticeKind::Discarded},
    {"milter-discard: ", NoticeKind::Discarded},
};

constexpr Word kOfAnyDaemon[] = {
    {"warning: ", NoticeKind::Warning},
    {"fatal: ", NoticeKind::Fatal},
    {"panic: ", NoticeKind::Panic},
};

constexpr Word kOfConnections[] = {
    {"connect from ", NoticeKind::Connected},
    {"disconnect from ", NoticeKind::Disconnected},
};

template<size_t Size>
NoticeKind takeKind(std::string_view &text, const Word (&words)[Size])
{
    for (const Word &word : words) {
        if (consume(text, word.word))
            return word.kind;
    }
    return NoticeKind::None;
}

/// Cuts "4A1B2C3D4E: " or "NOQUEUE: " off: one word of letters and digits.
bool skipId(std::string_view &text)
{
    const size_t colon = text.substr(0, kMaxQueueId).find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 >= text.size()
        || text[colon + 1] != ' ')
        return false;
    for (const char c : text.substr(0, colon)) {
        if (!isAlnum(c))
            return false;
    }
    text.remove_prefix(colon + 2);
    return true;
}

bool isOfContents(std::string_view text)
{
    return text.starts_with("header ") || text.starts_with("body ")
        || text.starts_with("END-OF-MESSAGE ");
}

/// Whether one of the words above may be at the front.
bool mayBeVerdict(std::string_view text)
{
    constexpr std::string_view kFirst = "rmphdw";
    return !text.empty() && kFirst.find(text.front()) != std::string_view::npos;
}

NoticeKind readContents(std::string_view &message)
{
    std::string_view text = message;
    if (!skipId(text) || !mayBeVerdict(text))
        return NoticeKind::None;
    const NoticeKind kind = takeKind(text, kOfContents);
    if (kind == NoticeKind::None || !isOfContents(text))
        return NoticeKind::None;
    message = text;
    return kind;
}

NoticeKind readSession(std::string_view &message)
{
    std::string_view text = message;
    NoticeKind kind = mayBeVerdict(text) ? takeKind(text, kOfSession) : NoticeKind::None;
    if (kind == NoticeKind::None && skipId(text) && mayBeVerdict(text))
        kind = takeKind(text, kOfSession);
    if (kind != NoticeKind::None)
        message = text;
    return kind;
}

/// Whether the daemon is one of Postfix's: "postfix/smtpd", "postfix-out/smtp",
/// "postfix/10025/smtpd"; its scripts have no slash.
std::string_view daemonOf(std::string_view program)
{
    const size_t slash = program.rfind('/');
    if (slash != std::string_view::npos)
        return program.starts_with("postfix") ? program.substr(slash + 1) : std::string_view();
    return program == "postfix" || program == "postfix-script" ? program : std::string_view();
}

/// Nine of ten lines are told by their first word's first letter.
bool mayBeNotice(std::string_view daemon, std::string_view message)
{
    if (message.empty())
        return false;
    const char first = message.front();
    return first == 'w' || first == 'f' || first == 'p' || first == 'c' || first == 'd'
        || daemon == "smtpd" || daemon == "cleanup" || daemon == "postscreen" || daemon == "master";
}

} // namespace

Notice readNotice(const Header &header) noexcept
{
    Notice notice;
    const std::string_view daemon = daemonOf(header.program);
    std::string_view text = header.message;
    if (daemon.empty() || !mayBeNotice(daemon, text))
        return notice;
    if (daemon == "cleanup")
        notice.kind = readContents(text);
    else if (daemon == "smtpd" || daemon == "postscreen")
        notice.kind = readSession(text);
    if (notice.kind == NoticeKind::None)
        notice.kind = takeKind(text, kOfAnyDaemon);
    if (notice.kind == NoticeKind::None && daemon == "smtpd")
        notice.kind = takeKind(text, kOfConnections);
    if (notice.kind == NoticeKind::None && (daemon == "smtp" || daemon == "lmtp")
        && consume(text, "connect to "))
        notice.kind = NoticeKind::Unreached;
    if (notice.kind == NoticeKind::None && daemon == "master")
        notice.kind = NoticeKind::Master;
    notice.pid = header.pid;
    notice.daemon = daemon;
    notice.text = text;
    return notice;
}

} // namespace Estafeta
