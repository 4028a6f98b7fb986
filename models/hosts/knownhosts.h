// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace Estafeta {

/// What the marked lines of a known_hosts file say about a host. libssh reads the plain and
/// hashed lines, and skips these (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT).
enum class KnownHostsMark {
    None,
    Revoked,       ///< @revoked names exactly this key
    CertAuthority, ///< @cert-authority: the site vouches for this host by a certificate
};

/// `text` is the whole file; `keyBase64` the key that the server showed. Revoked wins.
[[nodiscard]] KnownHostsMark knownHostsMark(std::string_view text, std::string_view host,
                                            uint16_t port, std::string_view keyBase64);

/// Does the first field of a known_hosts line ("mx?.uni.example,!mx9.uni.example", "[h]:2222",
/// "|1|salt|hash") mean this host?
[[nodiscard]] bool knownHostsFieldMatches(std::string_view field, std::string_view host,
                                          uint16_t port);

} // namespace Estafeta
