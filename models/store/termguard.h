// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace Estafeta {

/// Says quickly that a term is not there: a Bloom filter that grows. About 2 bytes a term, and
/// one wrong "maybe" in some hundreds.
class TermGuard
{
public:
    void add(uint64_t hash);
    [[nodiscard]] bool mayHave(uint64_t hash) const;

private:
    /// Each term touches one cache line.
    struct alignas(64) Line {
        std::array<uint64_t, 8> words{};
    };
    struct Part {
        std::vector<Line> lines; ///< a power of two of them
        size_t count = 0;
    };

    std::vector<Part> m_parts; ///< each twice as large as the one before; the last one is filled
};

} // namespace Estafeta
