// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/knownhosts.h"

#include "core/text.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>

#include <string>

namespace Estafeta {

namespace {

constexpr uint16_t kUsualPort = 22;

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

bool hashMatches(std::string_view field, const std::string &name)
{
    consume(field, "|1|");
    const QByteArray salt = QByteArray::fromBase64(bytes(before(field, "|")));
    const QByteArray hash = QByteArray::fromBase64(bytes(after(field, "|")));
    return !hash.isEmpty()
        && QMessageAuthenticationCode::hash(bytes(name), salt, QCryptographicHash::Sha1) == hash;
}

} // namespace

bool knownHostsFieldMatches(std::string_view field, std::string_view host, uint16_t port)
{
    std::string name = lowered(host);
    if (port != kUsualPort)
        name = "[" + name + "]:" + std::to_string(port);
    if (field.starts_with("|1|"))
        return hashMatches(field, name);
    bool matches = false;
    while (!field.empty()) {
        const std::string_view item = field.substr(0, field.find(','));
        field.remove_prefix(std::min(item.size() + 1, field.size()));
        const bool negated = item.starts_with('!');
        if (!wildcardMatches(lowered(item.substr(negated ? 1 : 0)), name))
            continue;
        if (negated)
            return false;
        matches = true;
    }
    return matches;
}

KnownHostsMark knownHostsMark(std::string_view text, std::string_view host, uint16_t port,
                              std::string_view keyBase64)
{
    KnownHostsMark found = KnownHostsMark::None;
    while (!text.empty()) {
        const std::string_view whole = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(whole.size() + 1, text.size()));
        std::string_view line = trimmed(whole);
        const std::string_view marker = nextField(line);
        if (marker != "@revoked" && marker != "@cert-authority")
            continue;
        const std::string_view hosts = nextField(line);
        nextField(line); // the key's type is in the key as well
        const std::string_view key = nextField(line);
        if (!knownHostsFieldMatches(hosts, host, port))
            continue;
        if (marker == "@cert-authority")
            found = KnownHostsMark::CertAuthority;
        else if (key == keyBase64)
            return KnownHostsMark::Revoked;
    }
    return found;
}

} // namespace Estafeta
