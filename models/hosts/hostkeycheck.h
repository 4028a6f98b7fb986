// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession.h"

namespace Estafeta {

/// Which keys the server is asked for: first of the kinds that are known of it, so that one which
/// has several does not seem to have changed. A list for SSH_OPTIONS_HOSTKEYS.
[[nodiscard]] std::string hostKeyPreference(const SshEndpoint &endpoint);

/// The work of SshSession::checkHostKey and trustHostKey.
[[nodiscard]] Result<HostKey> checkHostKeyOf(const SshSession::Private &d);
[[nodiscard]] Result<void> trustHostKeyOf(const SshSession::Private &d);

} // namespace Estafeta
