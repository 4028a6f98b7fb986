// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/remotejournal.h"

#include "hosts/journalsource.h"
#include "hosts/sshsession_p.h"

#include <chrono>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kPart = 256 * 1024;
constexpr int kPatience = 4; // times the usual: a large journal takes its time to find a place

// The entries of mail: by syslog's facility "mail", and "local6", which Cyrus and ClamAV are built
// for; and by the names of programs that we read and that log elsewhere. A program that logs to
// its standard output has the facility of its service. An entry's whole name is compared, so what
// has no fixed name (postfix-out/smtpd) is found by its facility alone.
constexpr const char *kMail =
    " SYSLOG_FACILITY=2 SYSLOG_FACILITY=22 + SYSLOG_IDENTIFIER=amavis SYSLOG_IDENTIFIER=clamd "
    "SYSLOG_IDENTIFIER=dovecot SYSLOG_IDENTIFIER=fail2ban-server "
    "SYSLOG_IDENTIFIER=fail2ban.actions SYSLOG_IDENTIFIER=opendkim SYSLOG_IDENTIFIER=opendmarc "
    "SYSLOG_IDENTIFIER=postgrey SYSLOG_IDENTIFIER=saslauthd SYSLOG_IDENTIFIER=spamd "
    "SYSLOG_IDENTIFIER=corosync SYSLOG_IDENTIFIER=pacemakerd SYSLOG_IDENTIFIER=Keepalived_vrrp";

constexpr const char *kJournalctl =
    "journalctl -o export --no-pager --output-fields=_SOURCE_REALTIME_TIMESTAMP,_HOSTNAME,"
    "SYSLOG_IDENTIFIER,_COMM,SYSLOG_PID,_PID,MESSAGE \"$@\"";

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// A name of a file, where journalctl expects a pattern.
std::string asPattern(std::string_view path)
{
    std::string pattern;
    for (const char c : path) {
        if (c == '*' || c == '?' || c == '[' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

} // namespace

Result<std::unique_ptr<RemoteJournal>> RemoteJournal::open(SshSession::Private &session,
                                                           const std::string &folder, bool sudo)
{
    const Result<HostTools> tools = findTools(session);
    if (!tools)
        return tools.error();
    if (!tools->journalctl)
        return Error{ErrorCode::NotFound, std::string(kJournalName), "journalctl"};
    std::unique_ptr<RemoteJournal> journal(new RemoteJournal(session, *tools));
    Result<void> state = journal->check(folder);
    if (!state && state.error().code == ErrorCode::NotReadable && sudo && tools->sudo) {
        journal->m_sudo = true;
        state = journal->check(folder);
    }
    if (!state)
        return state.error();
    return journal;
}

/// May it be read? An account that may see its own entries alone gets those, and a hint: going on
/// behind them would pass over all the others.
Result<void> RemoteJournal::check(const std::string &folder)
{
    std::vector<std::string> arguments{"-n", "1"};
    if (!folder.empty())
        arguments.push_back("--directory=" + folder);
    return run(arguments, [](std::string_view) { return true; });
}

Result<bool> RemoteJournal::hasMail()
{
    bool any = false;
    const Result<void> done = run({"-n", "1"}, [&any](std::string_view) { return any = true; });
    return done ? Result<bool>(any) : done.error();
}

Result<void> RemoteJournal::read(const std::vector<std::string> &files, const Checkpoint &from,
                                 const Parts &parts)
{
    std::vector<std::string> arguments;
    for (const std::string &file : files)
        arguments.push_back("--file=" + asPattern(file));
    if (!from.last.empty())
        arguments.push_back("--cursor=" + from.last);
    else
        arguments.push_back("--since=@" + std::to_string(from.offset / 1'000'000));
    return run(arguments, parts);
}

Result<void> RemoteJournal::run(const std::vector<std::string> &arguments, const Parts &parts)
{
    const std::string script = "LC_ALL=C; export LC_ALL; exec " + m_tools.gently()
        + (m_sudo ? "sudo -n " : "") + kJournalctl + kMail;
    const auto begun = Clock::now();
    auto command = RemoteCommand::start(m_session, script, arguments);
    if (!command) {
        const bool silent = command.error().code == ErrorCode::RemoteCommandFailed
            && Clock::now() - begun >= m_session.settings.timeout;
        return silent ? m_session.error(ErrorCode::PeerSilent) : command.error();
    }
    int patience = kPatience;
    for (;;) {
        const Result<std::string> part = nextPart(**command, patience);
        if (!part)
            return part.error();
        if (part->empty())
            break;
        if (!parts(*part))
            return Error{ErrorCode::Cancelled, std::string(kJournalName), {}};
    }
    const Result<void> ended = (*command)->end();
    return meaningOf(ended, (*command)->complaints());
}

Result<std::string> RemoteJournal::nextPart(RemoteCommand &command, int &patience)
{
    for (;;) {
        Result<std::string> part = command.read(kPart);
        if (part || part.error().code != ErrorCode::PeerSilent || --patience <= 0)
            return part;
    }
}

/// journalctl says in words what its exit status does not.
Result<void> RemoteJournal::meaningOf(const Result<void> &ended, std::string_view said) const
{
    const std::string name(kJournalName);
    if (!ended && ended.error().code != ErrorCode::RemoteCommandFailed)
        return ended;
    if (contains(said, "sudo: "))
        return Error{ErrorCode::NotReadable, name, "sudo"};
    if (contains(said, "insufficient permissions") || contains(said, "Permission denied")
        || contains(said, "not seeing messages from other users"))
        return Error{ErrorCode::NotReadable, name, "systemd-journal"};
    if (contains(said, "No such file") || contains(said, "No journal files were found"))
        return Error{ErrorCode::NotFound, name, {}};
    return ended;
}

} // namespace Estafeta
