// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QJsonObject>

#include <set>

namespace Estafeta::Cli {

/// A trace for programs; its shape is described in estafeta-cli(1) and only grows. Times are UTC
/// (RFC 3339), indices count from 0, what is not known is null.
[[nodiscard]] QJsonObject traceJson(const TraceDocument &document,
                                    const std::set<uint32_t> &matched);

} // namespace Estafeta::Cli
