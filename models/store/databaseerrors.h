// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class QSqlError;

/// What the numbers of SQLite's and MariaDB's errors mean.
namespace Estafeta::DatabaseErrors {

[[nodiscard]] ErrorCode codeOfSqlite(const QSqlError &error);
[[nodiscard]] ErrorCode codeOfServer(const QSqlError &error);

/// The connection to the server is gone, or its node left the cluster.
[[nodiscard]] bool isLost(const QSqlError &error);
/// isLost(), or two transactions met: a deadlock, a lock that was waited for too long, or a
/// conflict that a cluster found when it certified the transaction.
[[nodiscard]] bool mayTryAgain(const QSqlError &error);

} // namespace Estafeta::DatabaseErrors
