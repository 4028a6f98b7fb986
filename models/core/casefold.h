// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace Estafeta {

/// UTF-8 text in lower case, in all scripts, for finding it whatever its case: "Ñandú" and "ÑANDÚ"
/// are one. Bytes that are not UTF-8 stay as they are, and so does the length of what is.
[[nodiscard]] std::string caseFolded(std::string_view text);

} // namespace Estafeta
