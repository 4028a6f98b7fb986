// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/mailsystem.h"

#include "core/text.h"
#include "hosts/hosttools.h"
#include "hosts/remotecommand.h"
#include "hosts/sshsession_p.h"

#include <algorithm>

namespace Estafeta {

namespace {

// The programs lie where an ordinary account does not look. "postconf -x" puts in what a value is
// made of: an instance's name is, usually.
constexpr const char *kQuestion =
    "PATH=$PATH:/usr/sbin:/usr/local/sbin; export PATH; "
    "if command -v postconf >/dev/null 2>&1; then "
    "echo \"program Postfix $(postconf -h mail_version)\"; "
    "echo \"queue $(postconf -x -h queue_directory)\"; "
    "echo \"instance $(postconf -x -h syslog_name)\"; "
    "postmulti -l 2>/dev/null | while read -r name group enabled folder; do "
    "echo \"instance $(postconf -c \"$folder\" -x -h syslog_name)\"; done; "
    "else for exim in exim4 exim; do "
    "command -v $exim >/dev/null 2>&1 && { $exim -bV | head -n 1; break; }; done; fi "
    "2>/dev/null; exit 0";

/// "Exim version 4.98.2 #2 built 15-May-2025 10:00:00"
std::string eximIn(std::string_view line)
{
    const std::string_view rest = after(line, "Exim version ");
    const std::string_view version = before(rest, " ");
    return version.empty() ? std::string() : "Exim " + std::string(version);
}

} // namespace

MailSystem readMailSystem(std::string_view answer)
{
    MailSystem found;
    for (; !answer.empty(); answer = after(answer, "\n")) {
        const std::string_view line = trimmed(before(answer, "\n"));
        const std::string_view value = trimmed(after(line, " "));
        if (value.empty())
            continue;
        if (line.starts_with("program "))
            found.program = value;
        else if (line.starts_with("Exim version "))
            found.program = eximIn(line);
        else if (line.starts_with("queue /"))
            found.queueFolder = value;
        else if (line.starts_with("instance ")
                 && std::ranges::find(found.instances, value) == found.instances.end())
            found.instances.emplace_back(value);
    }
    return found;
}

Result<MailSystem> askMailSystem(SshSession::Private &session)
{
    const Result<HostTools> tools = findTools(session);
    if (!tools)
        return tools.error();
    if (!tools->commands)
        return MailSystem();
    const Result<std::string> answer = quickOutput(session, kQuestion); // the lines wait meanwhile
    if (!answer)
        return answer.error();
    return readMailSystem(*answer);
}

} // namespace Estafeta
