// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace Estafeta {

/// One row of a table test of the log readers: a line without its header, and what it has to mean
/// in the words of lineText().
struct LineRow {
    const char *name;
    std::string_view program;
    std::string_view message;
    std::string_view expected;
};

} // namespace Estafeta
