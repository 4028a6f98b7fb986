// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/header.h"

#include <string_view>

namespace Estafeta {

/// How a program prints its times, as strftime would: %Y %m %d %b %H %M %S, %f (digits of a
/// second), %z (+01:00, +0100 or Z) and %% ; a blank is any number of blanks. Day, hour, minute,
/// second and a month must be there.
[[nodiscard]] bool isTimeForm(std::string_view form);

/// Fills the header's wall clock from the whole of `text`. False, with the header in any state,
/// when it is not of that form or no time of day.
[[nodiscard]] bool readTime(std::string_view form, std::string_view text, Header &header) noexcept;

} // namespace Estafeta
