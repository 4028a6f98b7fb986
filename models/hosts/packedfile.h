// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hosttools.h"
#include "hosts/remotefolder.h"

namespace Estafeta {

class RemoteCommand;

/// What a command writes that compresses something: to be read front to back.
[[nodiscard]] std::unique_ptr<RemoteFile> packedOutput(std::unique_ptr<RemoteCommand> command);

/// The file at `path` from `offset` on, as the host compresses it on the way: read it front to back
/// with a Decompressor. Errors: those of RemoteCommand.
[[nodiscard]] Result<std::unique_ptr<RemoteFile>> openPacked(SshSession::Private &session,
                                                             const HostTools &tools,
                                                             const std::string &path,
                                                             uint64_t offset);

} // namespace Estafeta
