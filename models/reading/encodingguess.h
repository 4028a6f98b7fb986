// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace Estafeta {

/// Guesses how those lines of a file are encoded that are not UTF-8: old programs and most
/// spammers write the bytes of their own country. The bytes are kept as they are; the guess is for
/// showing them.
class EncodingGuess
{
public:
    /// Looks at a line of the first megabytes of the file; those in UTF-8, as most, say nothing.
    void add(const FileCoverage &coverage, std::string_view line);
    /// Notes the guess, if there is enough to guess from: the name that uchardet gives it.
    void note(FileCoverage &coverage) const;

    static constexpr size_t kFileBytes = 4 << 20;
    static constexpr size_t kSampleBytes = 64 << 10;
    /// A single odd line is more often somebody's mistake than the site's way.
    static constexpr size_t kFewestLines = 3;

private:
    std::string m_sample;
    size_t m_lines = 0;
};

} // namespace Estafeta
