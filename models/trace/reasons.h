// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"
#include "logs/event.h"

#include <string_view>

namespace Estafeta {

/// Why, from the words and the DSN code of a server's reply (RFC 3463 for the codes). Codes decide
/// where they are exact; where sites use 5.7.1 for everything, the words do.
[[nodiscard]] Reason reasonOf(std::string_view reply, std::string_view dsn);

/// True for replies that only ask an unknown client to come back later (postgrey, milter-greylist,
/// Exchange and others; there is no code for it).
[[nodiscard]] bool isGreylisting(std::string_view reply);

} // namespace Estafeta
