// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace Estafeta {

/// Log bytes as text that is safe to look at. Log text is hostile: control characters, characters
/// that turn the writing direction and invisible ones are made visible. Bytes that are not UTF-8,
/// and that LogEncodings knows nothing better for, are read as Latin-1.
[[nodiscard]] QString shownText(std::string_view bytes);

/// The same for a sentence that somebody's text stands in: cut after 200 characters, with "…".
[[nodiscard]] QString shortText(std::string_view bytes);

} // namespace Estafeta
