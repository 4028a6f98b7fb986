// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What known_hosts says about a key (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). We read it ourselves:
/// libssh skips the @marked lines and knows no HostKeyAlias. In order of weight: where several
/// lines speak of a host, the last of these wins.
enum class HostKeyStanding {
    Unknown,
    Certified, ///< @cert-authority: the site vouches for this host by a certificate
    Changed,   ///< the host has other keys
    Known,
    Revoked, ///< @revoked names exactly this key
};

/// How known_hosts calls a host: the address, "[address]:port", or the HostKeyAlias alone.
struct KnownHostsName {
    std::string host;
    uint16_t port = 22; ///< 22 also for an alias, which stands without a port
};

class KnownHosts
{
public:
    /// `text` is a whole file; a broken line says nothing.
    void add(std::string_view text, const std::string &file);

    struct Finding {
        HostKeyStanding standing = HostKeyStanding::Unknown;
        std::string place; ///< "FILE:LINE" that decided it
    };

    /// `keyBase64`: the key that the server showed.
    [[nodiscard]] Finding find(const KnownHostsName &name, std::string_view keyBase64) const;

    /// "ssh-ed25519", ... of the keys that are known for this host, so that it is asked for one of
    /// those and not for one that it has as well.
    [[nodiscard]] std::vector<std::string> keyTypes(const KnownHostsName &name) const;

private:
    struct Line {
        std::string marker; ///< "@revoked", "@cert-authority", or empty
        std::string hosts;
        std::string type;
        std::string key;
        std::string place;
    };

    [[nodiscard]] static HostKeyStanding standingOf(const Line &line, std::string_view keyBase64);

    std::vector<Line> m_lines;
};

/// Does the first field of a known_hosts line ("mx?.uni.example,!mx9.uni.example", "[h]:2222",
/// "|1|salt|hash") mean this host?
[[nodiscard]] bool knownHostsFieldMatches(std::string_view field, const KnownHostsName &name);

/// A line to add, with its end. `hashed`: so that nobody who steals the file reads our hosts there.
[[nodiscard]] std::string knownHostsLine(const KnownHostsName &name, const std::string &keyType,
                                         const std::string &keyBase64, bool hashed);

} // namespace Estafeta
