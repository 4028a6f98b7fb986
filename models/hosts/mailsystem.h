// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession.h"

#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What a host's mail program says of itself.
struct MailSystem {
    std::string program;                ///< "Postfix 3.10.5", "Exim 4.98"; empty: neither answered
    std::string queueFolder;            ///< of Postfix
    std::vector<std::string> instances; ///< names that the instances of Postfix log under

    friend bool operator==(const MailSystem &, const MailSystem &) = default;
};

/// Asks postconf(1) and postmulti(1), or exim(8), for what they are set to, where commands may run.
/// Nothing is changed and no mail is looked at. Errors: those of a lost connection.
[[nodiscard]] Result<MailSystem> askMailSystem(SshSession::Private &session);

/// Reads the answer; lines that make no sense are passed over.
[[nodiscard]] MailSystem readMailSystem(std::string_view answer);

} // namespace Estafeta
