// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hosttools.h"

#include "core/text.h"
#include "hosts/remotecommand.h"
#include "hosts/sshsession_p.h"

#include <algorithm>

namespace Estafeta {

namespace {

// An account for SFTP alone answers anything with the SFTP server, which says nothing at first.
constexpr std::string_view kGreeting = "commands:\n";
constexpr const char *kQuestion =
    "echo commands:; for p in zstd gzip nice ionice sudo journalctl; do "
    "command -v $p >/dev/null 2>&1 && echo $p; done; exit 0";

} // namespace

std::string HostTools::gently() const
{
    return std::string(nice ? "nice -n 19 " : "") + (ionice ? "ionice -c 3 " : "");
}

std::string HostTools::packer() const
{
    if (!commands || (!zstd && !gzip))
        return {};
    return gently() + (zstd ? "zstd -q -1 -c" : "gzip -1 -c");
}

Result<HostTools> findTools(SshSession::Private &session)
{
    if (session.tools)
        return *session.tools;
    HostTools tools;
    const Result<std::string> answer = quickOutput(session, kQuestion);
    if (!answer)
        return answer.error();
    if (!answer->starts_with(kGreeting)) // the files are read without commands
        return session.tools.emplace(tools);
    tools.commands = true;
    std::string_view rest = *answer;
    while (!rest.empty()) {
        const std::string_view name = before(rest, "\n");
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        tools.zstd = tools.zstd || name == "zstd";
        tools.gzip = tools.gzip || name == "gzip";
        tools.nice = tools.nice || name == "nice";
        tools.ionice = tools.ionice || name == "ionice";
        tools.sudo = tools.sudo || name == "sudo";
        tools.journalctl = tools.journalctl || name == "journalctl";
    }
    return session.tools.emplace(tools);
}

} // namespace Estafeta
