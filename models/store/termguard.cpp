// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/termguard.h"

namespace Estafeta {

namespace {

constexpr size_t kFirstLines = 1024;
constexpr size_t kTermsPerLine = 32; ///< 512 bits: 16 bits a term
constexpr int kBitsPerTerm = 6;

/// The bits of a term within its line: nine bits of the hash choose each.
template<typename Visit>
bool allBits(uint64_t hash, Visit visit)
{
    // The terms are hashes already, but their low bits choose the line.
    uint64_t bits = (hash ^ hash >> 32) * 0x9e3779b97f4a7c15ULL >> 10;
    for (int i = 0; i < kBitsPerTerm; ++i, bits >>= 9) {
        if (!visit((bits >> 6) & 7, uint64_t{1} << (bits & 63)))
            return false;
    }
    return true;
}

} // namespace

void TermGuard::add(uint64_t hash)
{
    if (mayHave(hash))
        return;
    if (m_parts.empty() || m_parts.back().count >= m_parts.back().lines.size() * kTermsPerLine) {
        const size_t lines = m_parts.empty() ? kFirstLines : m_parts.back().lines.size() * 2;
        m_parts.push_back({std::vector<Line>(lines), 0});
    }
    Part &part = m_parts.back();
    Line &line = part.lines[hash & (part.lines.size() - 1)];
    allBits(hash, [&](uint64_t word, uint64_t bit) {
        line.words[word] |= bit;
        return true;
    });
    ++part.count;
}

bool TermGuard::mayHave(uint64_t hash) const
{
    // The newest part holds half of all terms.
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        const Line &line = part->lines[hash & (part->lines.size() - 1)];
        if (allBits(hash,
                    [&](uint64_t word, uint64_t bit) { return (line.words[word] & bit) != 0; }))
            return true;
    }
    return false;
}

} // namespace Estafeta
