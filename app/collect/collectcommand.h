// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Estafeta::Cli {

/// `estafeta-cli collect`; see app/cli/commands.h.
int runCollect(const QStringList &arguments);

} // namespace Estafeta::Cli
