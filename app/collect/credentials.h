// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/secret.h"

#include <QString>

#include <optional>

namespace Estafeta::Cli {

/// Where systemd puts what LoadCredential=, SetCredentialEncrypted= and the like hand over
/// ($CREDENTIALS_DIRECTORY/NAME); without that folder, a name that no file has.
[[nodiscard]] QString credentialFile(const QString &name);

/// The secret in that file, without the newline at its end.
[[nodiscard]] std::optional<Secret> readCredential(const QString &name);

} // namespace Estafeta::Cli
