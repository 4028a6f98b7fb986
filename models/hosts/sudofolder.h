// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hosttools.h"
#include "hosts/remotefolder.h"

#include <chrono>
#include <memory>

namespace Estafeta {

/// `plain`, where what the account may not read is read with "sudo -n": by the programs stat and
/// tail alone, so that a line in the sudoers file can allow just that. Each call of sudo is logged
/// on the host: a file's size is asked for only after `pause`, and one that was refused after a
/// minute.
[[nodiscard]] std::unique_ptr<RemoteFolder> withSudo(std::unique_ptr<RemoteFolder> plain,
                                                     SshSession::Private &session,
                                                     const HostTools &tools,
                                                     std::chrono::milliseconds pause);

} // namespace Estafeta
