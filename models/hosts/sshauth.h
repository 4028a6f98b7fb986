// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession.h"

namespace Estafeta {

/// The work of SshSession::authenticate.
[[nodiscard]] Result<void> sshAuthenticate(SshSession::Private &d, const SecretSource &secrets,
                                           const StepSink &steps);

} // namespace Estafeta
