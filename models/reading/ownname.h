// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace Estafeta {

/// How the lines of a log name the host it was found under. A log of one machine may call it
/// anything: that is its name. A log host's names many: of these only `host` itself is meant. Empty
/// when no line names any.
///
/// `sample`: the beginning of the log, long enough to have all hosts that log much.
[[nodiscard]] std::string ownNameIn(std::string_view sample, std::string_view host);

} // namespace Estafeta
