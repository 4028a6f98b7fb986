// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Estafeta {

/// Roles that all item models share. The models give raw values only; the words, colours and
/// formats are made by the presentations in widgets/.
enum ItemRole {
    RawRole = Qt::UserRole, ///< the column's value as it sorts: a number or a string
    VerdictRole,            ///< int(Verdict); invalid when the row has none
    HostRole,               ///< int(HostId)
    CountRole,              ///< how many things a collapsed row stands for
    MarkedRole,             ///< bool: belongs to what is selected elsewhere
};

} // namespace Estafeta
