// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <string_view>

namespace Estafeta {

/// In which line, from 1, each value of a JSON text begins, by its path: "samples/3/fields/to".
/// QJsonDocument does not say. For text that it accepted; any other gives some answer too. Keys are
/// taken as written, without resolving their escapes.
class JsonLines
{
public:
    explicit JsonLines(std::string_view json);

    /// That of the value, or of the nearest one around it.
    [[nodiscard]] int lineOf(std::string path) const;

private:
    std::map<std::string, int, std::less<>> m_lines;
};

/// The line, from 1, of a byte's offset.
[[nodiscard]] int lineOfOffset(std::string_view text, size_t offset);

} // namespace Estafeta
