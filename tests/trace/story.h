// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace Estafeta {

/// A few log lines and what storyText() has to make of them. Queue ids, Message-IDs and process
/// numbers are of one story only: the stories are also read mixed.
struct Story {
    const char *name;
    std::string_view lines;
    std::string_view expected;
};

} // namespace Estafeta
