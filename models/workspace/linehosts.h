// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Whose a line is, for showing it: the host's whose log it stands in, or the one that a line in a
/// log host's file names.
class LineHosts
{
public:
    LineHosts() = default;
    explicit LineHosts(std::vector<std::string> names) : m_names(std::move(names)) {}

    /// The number in names() of the host of a line. `ownName`: see FileCoverage::ownName.
    [[nodiscard]] uint16_t of(std::string_view line, const std::string &host,
                              const std::string &ownName);
    /// Grows.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

private:
    uint16_t numberOf(std::string_view name);

    std::vector<std::string> m_names;
};

} // namespace Estafeta
