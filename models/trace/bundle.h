// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "trace/query.h"
#include "trace/terms.h"

#include <cstdint>
#include <string>
#include <vector>

namespace Estafeta {

/// A bundle: all legs that share a Message-ID or an id printed by one about another. It is the unit
/// that is stored, loaded, and woven into traces anew; it may hold several submissions (two posts
/// with one Message-ID, a message and its bounce stay apart inside it).
///
/// The id carries the day file it lives in: (day since 1970 << 32) | number within the day.
using BundleId = uint64_t;

[[nodiscard]] constexpr BundleId makeBundleId(int32_t day, uint32_t number)
{
    return (static_cast<uint64_t>(static_cast<uint32_t>(day)) << 32) | number;
}
[[nodiscard]] constexpr int32_t bundleDay(BundleId id)
{
    return static_cast<int32_t>(id >> 32);
}

struct FindableText {
    TextKind kind = TextKind::Address;
    std::string text; ///< of one line
    friend auto operator<=>(const FindableText &, const FindableText &) = default;
};

/// A bundle on its way into the store.
struct BundleRecord {
    BundleId id = 0;
    Time first;
    Time last;
    bool open = false;           ///< lines may still come: reloaded when reading resumes
    std::string legs;            ///< by packLegs()
    std::vector<uint64_t> terms; ///< termKey()s, without doubles
    std::vector<ResultRow> rows; ///< trace.bundle == id
    std::vector<FindableText> texts;
    std::string figures; ///< what counts need beside the rows: by encodeFigures()
};

/// A bundle as it comes back.
struct StoredBundle {
    BundleId id = 0;
    Time first;
    Time last;
    bool open = false;
    std::string legs;       ///< encoded by legcodec
    bool linesGone = false; ///< the archive has some of its lines no longer: the legs are without
};

} // namespace Estafeta
