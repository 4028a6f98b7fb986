// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Estafeta::Cli {

/// The pattern of a sentence about a store on a server, or its address: %1 is where, %2 the
/// system's own words. Empty: the error is about something else.
[[nodiscard]] QString serverStorePattern(const Error &error);

} // namespace Estafeta::Cli
