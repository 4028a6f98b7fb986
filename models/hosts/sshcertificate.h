// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession_p.h"

#include <vector>

namespace Estafeta {

/// A user's key as an authority signed it.
struct SshCertificate {
    std::string file;
    SshKeyPtr key;
};

/// The public half of a private key, from the file beside it or, in newer formats, from itself.
/// Null: only the passphrase could tell.
[[nodiscard]] SshKeyPtr publicHalf(const std::string &file);

/// The certificates for the key in `file`: "FILE-cert.pub", and those that the configuration names
/// if they are for this key. `half` may be null.
[[nodiscard]] std::vector<SshCertificate> certificatesOf(const std::string &file, ssh_key half,
                                                         const SshEndpoint &endpoint);

} // namespace Estafeta
