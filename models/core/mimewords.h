// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace Estafeta {

/// A header's text with its encoded words ("=?iso-8859-1?q?A=F1o?=", RFC 2047) as UTF-8. What is no
/// encoded word, is cut off in its middle, or has an unknown charset, stays as it is.
[[nodiscard]] std::string withoutEncodedWords(std::string_view text);

} // namespace Estafeta
