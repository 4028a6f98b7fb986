// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linecolumns.h"

#include "logs/header.h"

namespace Estafeta {

LineColumns columnsOf(std::string_view line)
{
    const Header header = parseHeader(line);
    LineColumns columns{header.program, header.message};
    if (header.program.empty() || header.message.empty())
        return columns;
    // The process id stands between the two.
    const auto from = static_cast<size_t>(header.program.data() - line.data());
    const auto to = static_cast<size_t>(header.message.data() - line.data());
    if (from < to && to <= line.size()) {
        const std::string_view both = line.substr(from, to - from);
        columns.program = both.substr(0, both.find_first_of(": ", header.program.size()));
    }
    return columns;
}

} // namespace Estafeta
