// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linebatch.h"

#include <utility>
#include <vector>

namespace Estafeta {

class LineRing;

/// Finds the lines of a batch that a ring has already. A line that stands there twice is known
/// twice and no more: equal lines of one moment are lines all the same.
class KnownLines
{
public:
    /// The ring must not change meanwhile. Only what is of the batch's time is looked at.
    KnownLines(const LineRing &ring, const LineBatch &batch);

    /// What the ring lacks, with the hosts of the batch.
    [[nodiscard]] LineBatch missing();
    [[nodiscard]] bool has(const LineBatch::Line &line) const;

private:
    struct Known {
        size_t hash = 0;
        size_t line = 0; ///< in the ring
        bool taken = false;
    };
    [[nodiscard]] const Known *find(const LineBatch::Line &line) const;

    const LineRing &m_ring;
    const LineBatch &m_batch;
    std::vector<Known> m_known; ///< by hash
};

/// Tells lines apart as far as a hash can.
[[nodiscard]] size_t lineHash(std::string_view text, std::string_view host);

} // namespace Estafeta
