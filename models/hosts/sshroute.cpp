// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshroute.h"

#include "core/text.h"
#include "hosts/commandoutput.h"
#include "hosts/sshconfig.h"

#include <charconv>

namespace Estafeta {

namespace {

constexpr int kMostJumps = 8;
constexpr uint16_t kUsualPort = 22;

/// One host as somebody named it, and what they said about it. The rest is ~/.ssh/config's.
struct Wanted {
    std::string name;
    std::string user;
    uint16_t port = 0;
    std::vector<std::string> identityFiles;
    std::string jump; ///< empty: as configured; "none": directly
};

/// A name that ssh would take for an option, or that no host can have.
bool isName(std::string_view name)
{
    return !name.empty() && !name.starts_with('-')
        && name.find_first_of(" \t\r\n'\"`$\\;&<>|(){}") == std::string_view::npos;
}

class RouteFinder
{
public:
    RouteFinder(const SshSettings &settings, Interrupt &interrupt,
                const std::function<void(Error)> &notice)
        : m_settings(settings)
        , m_interrupt(interrupt)
        , m_notice(notice)
    {}

    /// Appends the way to `wanted`, its jump hosts first.
    Result<void> add(const Wanted &wanted, SshRoute &route);

private:
    Result<SshConfigAnswer> ask(const Wanted &wanted);
    [[nodiscard]] SshConfigAnswer plain(const Wanted &wanted) const;
    Result<void> addJumps(const Wanted &wanted, const std::string &jumps, SshRoute &route);

    const SshSettings &m_settings;
    Interrupt &m_interrupt;
    const std::function<void(Error)> &m_notice;
    int m_depth = 0;
    bool m_isProgramMissing = false;
};

SshConfigAnswer RouteFinder::plain(const Wanted &wanted) const
{
    SshConfigAnswer answer;
    SshEndpoint &endpoint = answer.endpoint;
    endpoint.name = wanted.name;
    endpoint.address = wanted.name;
    endpoint.user = wanted.user.empty() ? localUserName() : wanted.user;
    endpoint.port = wanted.port == 0 ? kUsualPort : wanted.port;
    endpoint.identityFiles = m_settings.defaultIdentities;
    endpoint.agentSocket = m_settings.agentSocket;
    endpoint.knownHostsFiles = {m_settings.knownHostsFile};
    endpoint.knownHostsFiles.insert(endpoint.knownHostsFiles.end(),
                                    m_settings.systemKnownHosts.begin(),
                                    m_settings.systemKnownHosts.end());
    return answer;
}

Result<SshConfigAnswer> RouteFinder::ask(const Wanted &wanted)
{
    if (m_settings.sshProgram.empty() || m_isProgramMissing)
        return plain(wanted);
    // Options on the command line win over the file: so does what the user wrote down.
    std::vector<std::string> arguments{m_settings.sshProgram, "-G"};
    const auto give = [&arguments](const char *option, const std::string &value) {
        if (!value.empty())
            arguments.insert(arguments.end(), {option, value});
    };
    give("-F", m_settings.sshConfigFile);
    give("-l", wanted.user);
    give("-p", wanted.port == 0 ? std::string() : std::to_string(wanted.port));
    arguments.insert(arguments.end(), {"--", wanted.name});
    const Result<std::string> output = commandOutput(arguments, m_settings.timeout, m_interrupt);
    if (output)
        return readSshConfigAnswer(*output, wanted.name, m_settings);
    if (output.error().code == ErrorCode::Cancelled)
        return output.error();
    if (output.error().code != ErrorCode::NotFound)
        return Error{ErrorCode::BadSshConfig, wanted.name, output.error().detail};
    m_isProgramMissing = true;
    m_notice({ErrorCode::NoSshProgram, m_settings.sshProgram, output.error().detail});
    return plain(wanted);
}

Result<void> RouteFinder::add(const Wanted &wanted, SshRoute &route)
{
    if (!isName(wanted.name) || wanted.user.starts_with('-'))
        return Error{ErrorCode::BadInput, isName(wanted.name) ? wanted.user : wanted.name, {}};
    Result<SshConfigAnswer> answer = ask(wanted);
    if (!answer)
        return answer.error();
    SshEndpoint &endpoint = answer->endpoint;
    if (!wanted.identityFiles.empty()) {
        endpoint.identityFiles = wanted.identityFiles;
        endpoint.onlyTheseKeys = true;
        endpoint.keysAreNamed = true;
    }
    const std::string &jumps = wanted.jump.empty() ? answer->proxyJump : wanted.jump;
    if (!jumps.empty() && jumps != "none") {
        if (auto added = addJumps(wanted, jumps, route); !added)
            return added;
    } else if (jumps.empty() && !answer->proxyCommand.empty()) {
        // Going directly instead would reach another host, or none.
        return Error{ErrorCode::BadSshConfig, wanted.name, "ProxyCommand " + answer->proxyCommand};
    }
    route.push_back(std::move(endpoint));
    return {};
}

/// The last one listed is passed last; the ones before it lead there. Only the first one's own
/// configuration says how it is reached.
Result<void> RouteFinder::addJumps(const Wanted &wanted, const std::string &jumps, SshRoute &route)
{
    if (++m_depth > kMostJumps)
        return Error{ErrorCode::BadSshConfig, wanted.name, "ProxyJump " + jumps};
    const size_t comma = jumps.rfind(',');
    const Result<JumpHost> last =
        JumpHost::parse(std::string_view(jumps).substr(comma == std::string::npos ? 0 : comma + 1));
    if (!last)
        return last.error();
    Wanted next{last->name, last->user, last->port, {}, {}};
    if (comma != std::string::npos)
        next.jump = jumps.substr(0, comma);
    const Result<void> added = add(next, route);
    if (added)
        route.back().isJump = true;
    return added;
}

} // namespace

Result<JumpHost> JumpHost::parse(std::string_view text)
{
    const std::string_view whole = text = trimmed(text);
    consume(text, "ssh://");
    JumpHost jump;
    if (const size_t at = text.rfind('@'); at != std::string_view::npos) {
        jump.user = text.substr(0, at);
        text.remove_prefix(at + 1);
    }
    std::string_view port;
    bool good = true;
    if (text.starts_with('[')) {
        good = text.find(']') != std::string_view::npos;
        jump.name = text.substr(1, text.find(']') - 1);
        port = after(text, "]");
    } else if (text.find(':') == text.rfind(':')) { // two: an IPv6 address alone
        jump.name = before(text, ":");
        port = text.substr(jump.name.size());
    } else {
        jump.name = text;
    }
    const char *end = port.data() + port.size();
    good = good && isName(jump.name) && (jump.user.empty() || isName(jump.user));
    if (!port.empty()) {
        good = good && consume(port, ":");
        const auto read = std::from_chars(port.data(), end, jump.port);
        good = good && read.ec == std::errc() && read.ptr == end && jump.port > 0;
    }
    if (!good)
        return Error{ErrorCode::BadInput, std::string(whole), {}};
    return jump;
}

Result<SshRoute> findRoute(const HostConfig &host, const SshSettings &settings,
                           Interrupt &interrupt, const std::function<void(Error)> &notice)
{
    SshRoute route;
    RouteFinder finder(settings, interrupt, notice);
    const Result<void> added =
        finder.add({host.address, host.user, host.port, host.identityFiles, host.jumpHosts}, route);
    if (!added)
        return added.error();
    return route;
}

} // namespace Estafeta
