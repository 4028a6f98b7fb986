// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The commands of estafeta-cli. Each reads its own options from `arguments` (the command's name
/// first), writes its answer to stdout and what went wrong to stderr, and returns the exit status
/// of the man page: 0 done, 1 nothing found, 2 wrong use, 3 failed.
namespace Estafeta::Cli {

inline constexpr int kDone = 0;
inline constexpr int kNothingFound = 1;
inline constexpr int kWrongUse = 2;
inline constexpr int kFailed = 3;

int runImport(const QStringList &arguments);
int runTrace(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runCoverage(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runIndicators(const QStringList &arguments);
int runStore(const QStringList &arguments);
int runStoreKeep(const QStringList &arguments); ///< "store keep" ...

} // namespace Estafeta::Cli
