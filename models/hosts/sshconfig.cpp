// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshconfig.h"

#include "core/text.h"

#include <array>
#include <charconv>
#include <cstdlib>

#include <pwd.h>
#include <unistd.h>

namespace Estafeta {

namespace {

/// Fills in what ssh_config(5) calls tokens, as far as they make sense in a file's name.
class FileNames
{
public:
    FileNames(const SshEndpoint &endpoint, const std::string &home) : m_of(endpoint), m_home(home)
    {}

    [[nodiscard]] std::string expand(std::string_view text) const
    {
        std::string path;
        if (text == "~" || text.starts_with("~/")) {
            path = m_home;
            text.remove_prefix(1);
        }
        while (!text.empty()) {
            if (text.size() > 1 && text.front() == '%') {
                path += token(text[1]);
                text.remove_prefix(2);
            } else {
                path += text.front();
                text.remove_prefix(1);
            }
        }
        return path;
    }

private:
    [[nodiscard]] std::string token(char letter) const
    {
        switch (letter) {
        case '%':
            return "%";
        case 'd':
            return m_home;
        case 'h':
            return m_of.address;
        case 'k':
            return m_of.hostKeyAlias.empty() ? m_of.name : m_of.hostKeyAlias;
        case 'n':
            return m_of.name;
        case 'p':
            return std::to_string(m_of.port);
        case 'r':
            return m_of.user;
        case 'u':
            return localUserName();
        case 'i':
            return std::to_string(getuid());
        default: // as it stands: such a file is not there, and that is said
            return std::string("%") + letter;
        }
    }

    const SshEndpoint &m_of;
    const std::string &m_home;
};

/// "-G" prints lists of files without quotes: a new one begins where a path can begin.
std::vector<std::string_view> splitPaths(std::string_view list)
{
    std::vector<std::string_view> paths;
    while (!list.empty()) {
        size_t end = 0;
        do {
            end = std::min(list.find(' ', end + 1), list.size());
        } while (end < list.size() && list.substr(end + 1, 1) != "/"
                 && list.substr(end + 1, 1) != "~" && list.substr(end + 1, 1) != "%");
        paths.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return paths;
}

std::vector<std::string> splitNames(std::string_view list)
{
    std::vector<std::string> names;
    while (!list.empty()) {
        const std::string_view name = before(list, ",");
        if (!name.empty())
            names.emplace_back(name);
        list.remove_prefix(std::min(name.size() + 1, list.size()));
    }
    return names;
}

/// One line of the output after the other; file names are kept until all tokens are known.
class AnswerReader
{
public:
    explicit AnswerReader(SshConfigAnswer &answer) : m_answer(answer) {}

    void line(std::string_view key, std::string_view value);
    void finish(const SshSettings &settings) const;

private:
    SshConfigAnswer &m_answer;
    std::vector<std::string_view> m_identities;
    std::vector<std::string_view> m_certificates;
    std::string_view m_agent;
    std::string_view m_userKnownHosts;
    std::string_view m_globalKnownHosts;
};

void AnswerReader::line(std::string_view key, std::string_view value)
{
    SshEndpoint &endpoint = m_answer.endpoint;
    if (key == "hostname")
        endpoint.address = value;
    else if (key == "user")
        endpoint.user = value;
    else if (key == "port")
        std::from_chars(value.data(), value.data() + value.size(), endpoint.port);
    else if (key == "hostkeyalias")
        endpoint.hostKeyAlias = value;
    else if (key == "identitiesonly")
        endpoint.onlyTheseKeys = value == "yes";
    else if (key == "gssapiauthentication")
        endpoint.tickets = value == "yes";
    else if (key == "preferredauthentications")
        endpoint.methods = splitNames(value);
    else if (key == "compression")
        endpoint.compress = value == "yes";
    else if (key == "hashknownhosts")
        endpoint.hashNames = value == "yes";
    else if (key == "identityfile" && value != "none")
        m_identities.push_back(value);
    else if (key == "certificatefile" && value != "none")
        m_certificates.push_back(value);
    else if (key == "identityagent")
        m_agent = value;
    else if (key == "userknownhostsfile")
        m_userKnownHosts = value;
    else if (key == "globalknownhostsfile")
        m_globalKnownHosts = value;
    else if (key == "proxyjump" && value != "none")
        m_answer.proxyJump = value;
    else if (key == "proxycommand" && value != "none")
        m_answer.proxyCommand = value;
}

/// Not configured: what OpenSSH uses by itself, in the home that the system knows.
bool isUsualKnownHosts(std::string_view list)
{
    const std::string usual = localUserHome() + "/.ssh/known_hosts";
    return list.empty() || list == usual + " " + usual + "2";
}

void AnswerReader::finish(const SshSettings &settings) const
{
    SshEndpoint &endpoint = m_answer.endpoint;
    const FileNames names(endpoint, settings.home);
    for (const std::string_view file : m_identities)
        endpoint.identityFiles.push_back(names.expand(file));
    for (const std::string_view file : m_certificates)
        endpoint.certificateFiles.push_back(names.expand(file));
    endpoint.agentSocket = settings.agentSocket;
    if (m_agent.starts_with('$')) {
        const char *value = std::getenv(std::string(m_agent.substr(1)).c_str());
        endpoint.agentSocket = value != nullptr ? value : "none";
    } else if (!m_agent.empty() && m_agent != "SSH_AUTH_SOCK") {
        endpoint.agentSocket = names.expand(m_agent);
    }
    if (m_userKnownHosts == "none") {
        endpoint.knownHostsFiles = {"/dev/null"}; // asked each time, as the user wanted it
    } else if (isUsualKnownHosts(m_userKnownHosts)) {
        endpoint.knownHostsFiles = {settings.knownHostsFile, settings.knownHostsFile + "2"};
    } else {
        for (const std::string_view file : splitPaths(m_userKnownHosts))
            endpoint.knownHostsFiles.push_back(names.expand(file));
    }
    for (const std::string_view file : splitPaths(m_globalKnownHosts))
        endpoint.knownHostsFiles.push_back(names.expand(file));
}

/// One field of this account's entry. Not getpwuid: many hosts' threads ask at once.
std::string accountField(char *passwd::*field)
{
    std::array<char, 16384> room{};
    passwd entry{};
    passwd *found = nullptr;
    getpwuid_r(getuid(), &entry, room.data(), room.size(), &found);
    return found != nullptr && found->*field != nullptr ? found->*field : std::string();
}

} // namespace

SshConfigAnswer readSshConfigAnswer(std::string_view output, const std::string &name,
                                    const SshSettings &settings)
{
    SshConfigAnswer answer;
    answer.endpoint.name = name;
    answer.endpoint.address = name;
    AnswerReader reader(answer);
    while (!output.empty()) {
        const std::string_view line = output.substr(0, output.find('\n'));
        output.remove_prefix(std::min(line.size() + 1, output.size()));
        reader.line(before(line, " "), after(line, " "));
    }
    reader.finish(settings);
    return answer;
}

std::string localUserName()
{
    return accountField(&passwd::pw_name);
}

std::string localUserHome()
{
    return accountField(&passwd::pw_dir);
}

} // namespace Estafeta
