// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hoststatus.h"

#include <QList>
#include <QString>

/// What happens to a host that is collected, in the words of a service's log.
namespace Estafeta::Cli {

/// "following 2 logs", "following 1 of 2 logs again, after 35 s away".
[[nodiscard]] QString followingText(const HostStatus &status, size_t logs, size_t unread);

/// A log that cannot be read now, though its host is there.
/// Precondition: it has an error.
[[nodiscard]] QString logProblemText(const LogProblem &problem);

/// The key that nobody has trusted, and the command that makes it known.
[[nodiscard]] QString unknownKeyText(const HostKey &key);

/// What a login failed of: "Tried: the key /etc/estafeta/key (refused). The host takes publickey."
/// Empty when nothing was tried.
[[nodiscard]] QString triedText(const QList<AuthStep> &steps);

/// A question of the host that no credential answers, or no longer. `named`: the credential that
/// was to; empty: none.
[[nodiscard]] QString unansweredText(const SecretRequest &request, const QString &named,
                                     bool isReadable);

/// May it go another way when it is only tried again later?
[[nodiscard]] bool mayHeal(ErrorCode code);

/// As one word of sh.
[[nodiscard]] QString quotedForSh(const QString &word);

} // namespace Estafeta::Cli
