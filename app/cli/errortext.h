// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Estafeta::Cli {

/// What went wrong, where, and what to do about it, in English.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace Estafeta::Cli
