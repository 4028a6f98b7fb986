// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/eventfields.h"
#include "logs/expression.h"
#include "logs/formatspec.h"
#include "logs/header.h"

#include <memory>
#include <optional>

namespace Estafeta {

/// One program's log format, compiled. Immutable: threads share it, each with a Matcher of its own.
class Format
{
public:
    /// Errors: BadFormat (context: file and line; detail: what is wrong there). Whether it reads
    /// its samples is checkSamples' work.
    [[nodiscard]] static Result<std::shared_ptr<const Format>> compile(FormatSpec spec);

    [[nodiscard]] const FormatSpec &spec() const { return m_spec; }
    /// An error of this format, in that line of its file.
    [[nodiscard]] Error refused(int line, std::string why) const;

    [[nodiscard]] bool reads(std::string_view program) const noexcept;

    /// Reads a line that has the format's own header; false when it has another one. The header's
    /// program may point into the format.
    [[nodiscard]] bool readHeader(Matcher &matcher, std::string_view line,
                                  Header &header) const noexcept;

    /// As parseLine, for lines of programs that it reads. The event's views point into the message
    /// or into the format.
    [[nodiscard]] LineFate readLine(Matcher &matcher, const Header &header,
                                    Event &event) const noexcept;

    /// The first pattern that matches the message and knows its values, with the event filled: an
    /// index into the spec's. `tooCostly` is set to one that gave up, if there was one.
    [[nodiscard]] std::optional<size_t> patternOf(Matcher &matcher, std::string_view message,
                                                  Event &event,
                                                  std::optional<size_t> &tooCostly) const noexcept;

private:
    struct Capture {
        int group = 0;
        const EventField *field = nullptr;
        const NamedTexts *values = nullptr; ///< null: the text itself is the value
    };
    struct Pattern {
        Expression expression;
        std::vector<Capture> captures;
    };
    struct OwnHeader {
        Expression expression;
        int time = -1;
        int program = -1;
        int pid = -1;
        int host = -1;
        int message = -1;
    };

    explicit Format(FormatSpec spec) : m_spec(std::move(spec)) {}
    [[nodiscard]] Result<void> checkPrograms() const;
    [[nodiscard]] Result<void> compileHeader();
    [[nodiscard]] Result<void> compilePattern(const PatternSpec &spec);
    [[nodiscard]] Result<void> checkValues(const PatternSpec &spec) const;
    [[nodiscard]] bool fill(const Matcher &matcher, size_t index, Event &event) const noexcept;

    FormatSpec m_spec; ///< not changed after compile(): patterns and events point into it
    std::optional<OwnHeader> m_header;
    std::vector<Pattern> m_patterns; ///< as many as the spec has, in its order
};

} // namespace Estafeta
