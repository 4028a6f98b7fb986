// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/sshscene.h"

namespace Estafeta {

/// A server whose account may run commands, with programs of the test before the system's.
class CommandHost : public SshServer
{
public:
    /// Makes its keys and starts it. `more`: lines for its configuration.
    void begin(const QByteArray &more = {});
    /// A program of the host.
    void install(const QString &name, const QByteArray &script) const;
};

/// Lines of a log: distinct from those of any other `first`, from the first bytes on.
[[nodiscard]] QByteArray logLines(int first, int count);

} // namespace Estafeta
