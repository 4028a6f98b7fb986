// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"
#include "logs/expression.h"
#include "logs/header.h"

#include <memory>

namespace Estafeta {

class FormatSet;

/// Reads lines as parseHeader and parseLine do, and those of no built-in program by the format
/// files that are there. For one thread; as total as they are.
class LineReader
{
public:
    /// Null: the built-in programs only.
    explicit LineReader(std::shared_ptr<const FormatSet> formats = {});

    /// What the views of headers and events may point into, beside the line.
    [[nodiscard]] const std::shared_ptr<const FormatSet> &formats() const { return m_formats; }

    [[nodiscard]] Header header(std::string_view line) noexcept;
    /// `event` must be freshly constructed.
    [[nodiscard]] LineFate read(const Header &header, Event &event) noexcept;

private:
    std::shared_ptr<const FormatSet> m_formats;
    Matcher m_matcher;
};

} // namespace Estafeta
