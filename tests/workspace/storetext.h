// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace Estafeta {

/// Every trace of a store with the text of its lines, sorted: what must not depend on how the logs
/// were read into it.
[[nodiscard]] std::vector<std::string> storeTexts(const std::string &folder);

/// The lines that the store's coverage has for a host, "lines duplicates"; "" when it has none.
[[nodiscard]] std::string coverageOf(const std::string &folder, const std::string &host);

} // namespace Estafeta
