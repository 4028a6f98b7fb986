// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "trace/legview.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// How the store keeps legs: not their events, which would be their lines once more, but where the
/// lines are. Reading them again takes a millisecond a message, and what a newer reader understands
/// better is better at once. An event takes about four bytes.
namespace Estafeta {

/// The legs' events by their lines. An event that is not simply what its line says (one of a
/// "message repeated" line, or one that a format file read) is kept in full.
[[nodiscard]] std::string packLegs(const std::vector<LegView> &legs);

/// The lines' bytes, in the order asked for; empty where there is no such line any more.
using LineLookup = std::function<Result<std::vector<std::string>>(std::span<const LineRef> lines)>;

/// The legs as legcodec.h has them. Events whose lines are gone are left out. Corrupt where
/// `packed` makes no sense; else what `lookup` fails with.
[[nodiscard]] Result<std::string> unpackLegs(std::string_view packed, const LineLookup &lookup);

} // namespace Estafeta
