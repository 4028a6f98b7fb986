// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/format.h"

#include <memory>
#include <optional>
#include <vector>

namespace Estafeta {

/// The formats that lines may have beside the built-in ones. Immutable: threads share it. Where
/// two formats read a program, the first one that understands a line has it.
class FormatSet
{
public:
    explicit FormatSet(std::vector<std::shared_ptr<const Format>> formats);

    [[nodiscard]] const std::vector<std::shared_ptr<const Format>> &formats() const
    {
        return m_formats;
    }
    /// Whether any is asked before the built-in readers.
    [[nodiscard]] bool replacesAny() const { return m_replacesAny; }

    /// Reads a line that parseHeader does not know.
    void readHeader(Matcher &matcher, std::string_view line, Header &header) const noexcept;

    /// Asks the formats that read the header's program, those that replace a built-in reader or the
    /// others. Nothing when there is none; the event is filled only if the answer is Event.
    [[nodiscard]] std::optional<LineFate> readLine(Matcher &matcher, const Header &header,
                                                   Event &event, bool replacing) const noexcept;

private:
    std::vector<std::shared_ptr<const Format>> m_formats;
    bool m_replacesAny = false;
};

} // namespace Estafeta
