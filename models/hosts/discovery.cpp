// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/discovery.h"

#include "core/text.h"
#include "hosts/remotefolder.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace Estafeta {

namespace {

constexpr size_t kMostBytes = 256 * 1024; // of a configuration

constexpr std::array<std::string_view, 3> kSyslogs{"/var/log/mail.log", "/var/log/maillog",
                                                   "/var/log/mail.info"};
constexpr std::array<std::string_view, 6> kOwnLogs{
    "/var/log/exim4/mainlog",      "/var/log/exim/mainlog",        "/var/log/exim/main.log",
    "/var/log/qmail/send/current", "/var/log/qmail/smtpd/current", "/var/log/qmail/current"};

struct Sign {
    std::string_view path;
    std::string_view mta;
};
constexpr std::array kSigns{
    Sign{"/etc/exim4/exim4.conf.template", "Exim"}, Sign{"/etc/exim/exim.conf", "Exim"},
    Sign{"/var/qmail/control/me", "qmail"}, Sign{"/etc/mail/sendmail.cf", "sendmail"}};

bool isOfTheFile(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotReadable;
}

/// The parameters of a main.cf that are wanted here; a line that begins with blanks goes on.
std::string valueIn(std::string_view config, std::string_view name)
{
    std::string value;
    bool isOurs = false;
    while (!config.empty()) {
        const std::string_view line = before(config, "\n");
        config.remove_prefix(std::min(line.size() + 1, config.size()));
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() != ' ' && line.front() != '\t') {
            isOurs = trimmed(before(line, "=")) == name;
            if (isOurs)
                value = trimmed(after(line, "="));
        } else if (isOurs) {
            value += " " + std::string(trimmed(line));
        }
    }
    return value;
}

class Discovery
{
public:
    explicit Discovery(RemoteFolder &folder) : m_folder(folder) {}

    [[nodiscard]] HostFindings run();
    [[nodiscard]] const std::optional<Error> &lost() const { return m_lost; }

private:
    [[nodiscard]] std::unique_ptr<RemoteFile> open(std::string_view path);
    [[nodiscard]] bool isThere(std::string_view path) { return open(path) != nullptr; }
    [[nodiscard]] std::string read(std::string_view path);
    void findLogs();
    void findTimezone();
    void addInstance(const std::string &config);
    void findPostfix();

    RemoteFolder &m_folder;
    HostFindings m_found;
    std::optional<Error> m_lost;
};

HostFindings Discovery::run()
{
    findLogs();
    findTimezone();
    findPostfix();
    for (const Sign &sign : kSigns) {
        if (m_found.mta.empty() && isThere(sign.path))
            m_found.mta = sign.mta;
    }
    return m_found;
}

std::unique_ptr<RemoteFile> Discovery::open(std::string_view path)
{
    if (m_lost)
        return {};
    auto file = m_folder.open(std::string(path));
    if (file)
        return std::move(*file);
    if (!isOfTheFile(file.error()))
        m_lost = file.error();
    return {};
}

std::string Discovery::read(std::string_view path)
{
    const auto file = open(path);
    if (!file)
        return {};
    const Result<std::string> bytes = file->read(0, kMostBytes);
    return bytes ? *bytes : std::string();
}

void Discovery::findLogs()
{
    // The same lines go to all of these.
    const auto syslog =
        std::ranges::find_if(kSyslogs, [this](std::string_view path) { return isThere(path); });
    if (syslog != kSyslogs.end())
        m_found.logs.emplace_back(*syslog);
    for (const std::string_view path : kOwnLogs) {
        if (isThere(path))
            m_found.logs.emplace_back(path);
    }
}

void Discovery::findTimezone()
{
    const std::string text = read("/etc/timezone");
    const std::string zone(trimmed(before(text, "\n")));
    if (!zone.empty() && QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(zone)))
        m_found.timezone = zone;
}

/// The names that a Postfix is told to log under; those made of other parameters say nothing here.
void Discovery::addInstance(const std::string &config)
{
    for (const std::string_view key : {"syslog_name", "multi_instance_name"}) {
        const std::string name = valueIn(config, key);
        if (name.empty() || name.find_first_of("$ \t{}") != std::string::npos)
            continue;
        m_found.instances.push_back(name);
        return;
    }
}

void Discovery::findPostfix()
{
    const std::string config = read("/etc/postfix/main.cf");
    if (config.empty())
        return;
    m_found.mta = "Postfix";
    addInstance(config);
    const std::string folders = valueIn(config, "multi_instance_directories");
    std::string_view rest = folders;
    while (!rest.empty()) {
        const size_t end = std::min(rest.find_first_of(" ,\t"), rest.size());
        const std::string_view each = rest.substr(0, end);
        if (each.starts_with('/'))
            addInstance(read(std::string(each) + "/main.cf"));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

} // namespace

void HostFindings::add(const MailSystem &said)
{
    if (!said.program.empty())
        mta = said.program;
    queueFolder = said.queueFolder;
    if (!said.instances.empty()) // main.cf has them only where they are made of nothing else
        instances = said.instances;
}

Result<HostFindings> discover(RemoteFolder &folder)
{
    Discovery discovery(folder);
    HostFindings found = discovery.run();
    if (discovery.lost())
        return *discovery.lost();
    return found;
}

} // namespace Estafeta
