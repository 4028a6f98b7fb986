// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hosttools.h"
#include "hosts/remotefolder.h"
#include "hosts/sshsession.h"

namespace Estafeta {

/// The work of SshSession::openFolder. Needs nothing but the sftp subsystem, so accounts without
/// a shell (ForceCommand internal-sftp) do; where commands may run, they help.
[[nodiscard]] Result<std::unique_ptr<RemoteFolder>> openSftpFolder(SshSession::Private &d,
                                                                   const HostTools &tools);

} // namespace Estafeta
