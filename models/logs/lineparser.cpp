// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/lineparser.h"

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

using Reader = LineFate (*)(const Header &, Event &) noexcept;

/// Lines of programs that only talk about mail to themselves (opendkim, milter-greylist,
/// policy services): what they did to a message, the MTA says too.
LineFate readHelper(const Header &, Event &) noexcept
{
    return LineFate::Noise;
}

/// Cyrus without its prefix, or another store's daemon, of which only PAM's lines are known: a
/// format file may know the rest.
LineFate readStoreDaemon(const Header &header, Event &event) noexcept
{
    if (header.message.starts_with("pam_"))
        return parsePam(header, event);
    return parseCyrus(header, event) == LineFate::Event ? LineFate::Event : LineFate::Foreign;
}

struct ProgramReader {
    std::string_view name; ///< a whole name, or a beginning when it ends in '*'
    Reader read;
};

constexpr ProgramReader kReaders[] = {
    {"amavis*", parseAmavis},
    {"clamav-milter", parseClamavMilter},
    {"clamd*", parseClamav},
    {"ctl_cyrusdb", parseCyrus},
    {"cyr*", parseCyrus},
    {"deliver(*", parseDovecot},
    {"dovecot*", parseDovecot},
    {"exim*", parseExim},
    {"fail2ban*", parseFail2ban},
    {"greylist*", readHelper},
    {"imap", parseCyrus},
    {"imapd", readStoreDaemon},
    {"imaps", parseCyrus},
    {"lda(*", parseDovecot},
    {"lmtp", parseCyrus},
    {"lmtpd", parseCyrus},
    {"lmtpunix", parseCyrus},
    {"mail.local", parseMailLocal},
    {"maildrop", parseMaildrop},
    {"mailman*", parseMailman},
    {"master", parseCyrus},
    {"milter-greylist", readHelper},
    {"mimedefang*", parseMimedefang},
    {"opendkim*", readHelper},
    {"opendmarc*", readHelper},
    {"policyd*", readHelper},
    {"pop3", parseCyrus},
    {"pop3d", readStoreDaemon},
    {"pop3s", parseCyrus},
    {"postfix", parsePostfix},
    {"postgrey*", parsePostgrey},
    {"postsrsd*", readHelper},
    {"procmail", parseProcmail},
    {"qmail-scanner*", parseQmailScanner},
    {"qmail*", parseQmail},
    {"rblsmtpd", parseQmail},
    {"saslauthd", parseSaslauthd},
    {"sendmail*", parseSendmail},
    {"sieve", parseCyrus},
    {"simscan*", parseSimscan},
    {"sm-*", parseSendmail},
    {"smtpd", parseOpenSmtpd},
    {"spamass-milter", readHelper},
    {"spamd*", parseSpamAssassin},
    {"sqlgrey*", readHelper},
    {"tcpserver", parseQmail},
    {"timsieved", parseCyrus},
};

bool matches(std::string_view program, std::string_view name)
{
    if (name.ends_with('*'))
        return program.starts_with(name.substr(0, name.size() - 1));
    return program == name;
}

/// The last part of the programs that Postfix logs as "INSTANCE/DAEMON" and Cyrus does not.
bool isPostfixDaemon(std::string_view name)
{
    constexpr std::string_view kDaemons[] = {
        "smtpd",           "qmgr",     "cleanup",        "smtp",      "lmtp",
        "bounce",          "local",    "virtual",        "pipe",      "error",
        "retry",           "discard",  "pickup",         "anvil",     "scache",
        "trivial-rewrite", "proxymap", "proxywrite",     "tlsproxy",  "tlsmgr",
        "verify",          "dnsblog",  "postscreen",     "master",    "postsuper",
        "postdrop",        "sendmail", "postfix-script", "nqmgr",     "flush",
        "showq",           "defer",    "trace",          "script",    "postqueue",
        "postlog",         "postlogd", "spawn",          "qmqpd",     "postmap",
        "postalias",       "oqmgr",    "policy-spf",     "postmulti", "postfix",
        "qshape",          "relay",    "policyd-spf",    "policy",    "policyd-weight",
    };
    for (const std::string_view daemon : kDaemons) {
        if (name == daemon)
            return true;
    }
    return false;
}

/// "Nov  2 06:25:01 imap-login: Info: ..." or "... lmtp(anna)<123><session>: Info: ...": no host.
bool isDovecotsOwnFile(std::string_view program)
{
    return program.ends_with("-login") || program.starts_with("lmtp(")
        || program.starts_with("lda(") || program.starts_with("imap(")
        || program.starts_with("pop3(") || program.starts_with("auth");
}

Reader readerOf(std::string_view program)
{
    if (const size_t slash = program.rfind('/'); slash != std::string_view::npos) {
        if (program.starts_with("cyrus"))
            return parseCyrus;
        if (isPostfixDaemon(program.substr(slash + 1)))
            return parsePostfix;
    }
    for (const ProgramReader &reader : kReaders) {
        if (reader.name.front() == program.front() && matches(program, reader.name))
            return reader.read;
    }
    return nullptr;
}

LineFate repeated(std::string_view count, std::string_view inner, Event &event)
{
    event.kind = EventKind::Repeated;
    event.recipientCount = toNumber<int32_t>(count).value_or(0);
    event.text = inner;
    return LineFate::Event;
}

/// "last message repeated 3 times" (old syslogds, without a program) and rsyslog's
/// "message repeated 3 times: [ what was said]".
LineFate readRepeated(std::string_view message, Event &event)
{
    if (consume(message, "last message repeated ") && message.find(" time") != message.npos)
        return repeated(before(message, " "), {}, event);
    if (!consume(message, "message repeated "))
        return LineFate::Foreign;
    const std::string_view count = takeUntil(message, " ");
    if (!consume(message, "times: ["))
        return LineFate::Foreign;
    consume(message, " ");
    if (message.ends_with(']'))
        message.remove_suffix(1);
    return repeated(count, message, event);
}

/// The number before " messages", 0 when there is none.
int32_t countOfMessages(std::string_view text)
{
    const std::string_view front = text.substr(0, text.find(" messages"));
    return toNumber<int32_t>(front.substr(front.rfind(' ') + 1)).value_or(0);
}

/// "imuxsock: 12 messages lost due to rate-limiting", "imuxsock lost 12 messages from pid 4711",
/// "begin to drop messages due to rate-limiting", "Suppressed 12 messages from postfix.service"
LineFate readLogger(std::string_view message, Event &event)
{
    const auto says = [message](std::string_view words) {
        return message.find(words) != std::string_view::npos;
    };
    const int32_t count = countOfMessages(message);
    const bool begins = says("to drop messages") || says("dropping message");
    const bool lost = count > 0 && (says("lost") || says("Suppressed ") || says("dropped"));
    if (!begins && !lost)
        return LineFate::Foreign;
    event.kind = EventKind::Dropped;
    event.recipientCount = count;
    event.text = message;
    return LineFate::Event;
}

bool isLogger(std::string_view program)
{
    return program.starts_with("rsyslogd") || program.starts_with("systemd-journal")
        || program == "syslogd" || program == "syslog-ng" || program == "imuxsock";
}

/// splogger's time and qmail's words under a name of the site's own; multilog's lines have no name
/// at all, or that of their folder.
bool mayBeQmail(const Header &header)
{
    std::string_view text = header.message;
    return !header.program.starts_with("qmail-scanner")
        && (header.format == HeaderFormat::Tai64n || skipSploggerTime(text));
}

} // namespace

bool saysEntryEnds(std::string_view program) noexcept
{
    return program.find('/') != std::string_view::npos || program.starts_with("exim");
}

LineFate parseLine(const Header &header, Event &event) noexcept
{
    event.program = header.program;
    event.pid = header.pid;
    const std::string_view message = header.message;
    if (mayBeQmail(header)) {
        const LineFate fate = parseQmail(header, event);
        if (fate != LineFate::Foreign)
            return fate;
    }
    if (header.program.empty())
        return header.format == HeaderFormat::None ? LineFate::Foreign
                                                   : readRepeated(message, event);
    if (message.starts_with("message repeated "))
        return readRepeated(message, event);
    if (message.empty())
        return LineFate::Noise;
    if (const Reader read = readerOf(header.program))
        return read(header, event);
    if (header.host.empty() && isDovecotsOwnFile(header.program))
        return parseDovecot(header, event);
    if (message.starts_with("pam_"))
        return parsePam(header, event);
    if (isLogger(header.program))
        return readLogger(message, event);
    return looksLikeSendmail(message) ? parseSendmail(header, event) : LineFate::Foreign;
}

} // namespace Estafeta
