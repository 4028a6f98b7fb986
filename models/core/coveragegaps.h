// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "core/varint.h"

#include <string>
#include <string_view>
#include <vector>

/// How gaps are kept: their number, and of each its two times in microseconds.
namespace Estafeta {

inline void putGaps(std::string &out, const std::vector<CoverageGap> &gaps)
{
    putUnsigned(out, gaps.size());
    for (const CoverageGap &gap : gaps) {
        putSigned(out, gap.from.us);
        putSigned(out, gap.to.us);
    }
}

/// False where the bytes make no sense.
[[nodiscard]] inline bool getGaps(std::string_view &in, std::vector<CoverageGap> &gaps)
{
    uint64_t count = 0;
    bool good = getUnsigned(in, count);
    for (; good && count > 0; --count) {
        CoverageGap gap;
        good = getSigned(in, gap.from.us) && getSigned(in, gap.to.us);
        if (good)
            gaps.push_back(gap);
    }
    return good;
}

} // namespace Estafeta
