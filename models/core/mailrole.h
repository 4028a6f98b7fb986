// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace Estafeta {

/// What a mail host is there for; a host may have several.
enum class MailRole {
    Mx,     ///< takes mail in from outside
    Filter, ///< looks for spam and viruses
    Relay,  ///< sends mail out
    Store,  ///< keeps the mailboxes
    Lists,  ///< mailing lists
    Webmail,
    ClusterNode, ///< one of several that stand in for each other
};

inline constexpr std::array kMailRoles{
    MailRole::Mx,    MailRole::Filter,  MailRole::Relay,       MailRole::Store,
    MailRole::Lists, MailRole::Webmail, MailRole::ClusterNode,
};

} // namespace Estafeta
