// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/knownhosts.h"

#include "core/text.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <string>

namespace Estafeta {

namespace {

constexpr uint16_t kUsualPort = 22;

/// The name as it stands in the file.
std::string written(const KnownHostsName &name)
{
    const std::string host = lowered(name.host);
    return name.port == kUsualPort ? host : "[" + host + "]:" + std::to_string(name.port);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view nextField(std::string_view &line)
{
    while (!line.empty() && isBlank(line.front()))
        line.remove_prefix(1);
    size_t end = 0;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(end);
    return field;
}

/// '*' and '?' as in OpenSSH's match_pattern. Linear but for one remembered star.
bool wildcardMatches(std::string_view pattern, std::string_view text)
{
    size_t p = 0;
    size_t t = 0;
    size_t star = std::string_view::npos;
    size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])
            && pattern[p] != '*') {
            ++p;
            ++t;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

QByteArray bytes(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray hashOf(const std::string &name, const QByteArray &salt)
{
    return QMessageAuthenticationCode::hash(bytes(name), salt, QCryptographicHash::Sha1);
}

bool hashMatches(std::string_view field, const std::string &name)
{
    consume(field, "|1|");
    const QByteArray salt = QByteArray::fromBase64(bytes(before(field, "|")));
    const QByteArray hash = QByteArray::fromBase64(bytes(after(field, "|")));
    return !hash.isEmpty() && hashOf(name, salt) == hash;
}

} // namespace

bool knownHostsFieldMatches(std::string_view field, const KnownHostsName &name)
{
    const std::string wanted = written(name);
    if (field.starts_with("|1|"))
        return hashMatches(field, wanted);
    bool matches = false;
    while (!field.empty()) {
        const std::string_view item = field.substr(0, field.find(','));
        field.remove_prefix(std::min(item.size() + 1, field.size()));
        const bool negated = item.starts_with('!');
        if (!wildcardMatches(lowered(item.substr(negated ? 1 : 0)), wanted))
            continue;
        if (negated)
            return false;
        matches = true;
    }
    return matches;
}

void KnownHosts::add(std::string_view text, const std::string &file)
{
    for (size_t number = 1; !text.empty(); ++number) {
        const std::string_view whole = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(whole.size() + 1, text.size()));
        std::string_view rest = trimmed(whole);
        if (rest.empty() || rest.starts_with('#'))
            continue;
        Line line;
        if (rest.starts_with('@'))
            line.marker = nextField(rest);
        line.hosts = nextField(rest);
        line.type = nextField(rest);
        line.key = nextField(rest);
        line.place = file + ":" + std::to_string(number);
        if (!line.key.empty())
            m_lines.push_back(std::move(line));
    }
}

HostKeyStanding KnownHosts::standingOf(const Line &line, std::string_view keyBase64)
{
    const bool same = line.key == keyBase64;
    if (line.marker.empty())
        return same ? HostKeyStanding::Known : HostKeyStanding::Changed;
    if (line.marker == "@cert-authority")
        return HostKeyStanding::Certified;
    return same && line.marker == "@revoked" ? HostKeyStanding::Revoked : HostKeyStanding::Unknown;
}

KnownHosts::Finding KnownHosts::find(const KnownHostsName &name, std::string_view keyBase64) const
{
    Finding found;
    for (const Line &line : m_lines) {
        const HostKeyStanding standing = standingOf(line, keyBase64);
        if (standing > found.standing && knownHostsFieldMatches(line.hosts, name))
            found = {standing, line.place};
    }
    // As OpenSSH: a key that is known for the usual port is good on another one.
    if (found.standing < HostKeyStanding::Changed && name.port != kUsualPort) {
        Finding usual = find({name.host, kUsualPort}, keyBase64);
        if (usual.standing >= HostKeyStanding::Known)
            return usual;
    }
    return found;
}

std::vector<std::string> KnownHosts::keyTypes(const KnownHostsName &name) const
{
    std::vector<std::string> types;
    for (const Line &line : m_lines) {
        if (line.marker.empty() && knownHostsFieldMatches(line.hosts, name))
            types.push_back(line.type);
    }
    if (types.empty() && name.port != kUsualPort)
        return keyTypes({name.host, kUsualPort});
    return types;
}

std::string knownHostsLine(const KnownHostsName &name, const std::string &keyType,
                           const std::string &keyBase64, bool hashed)
{
    std::string field = written(name);
    if (hashed) {
        QByteArray salt(20, '\0'); // as long as the hash
        for (char &byte : salt)
            byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
        field = "|1|" + salt.toBase64().toStdString() + "|"
            + hashOf(field, salt).toBase64().toStdString();
    }
    return field + " " + keyType + " " + keyBase64 + "\n";
}

} // namespace Estafeta
