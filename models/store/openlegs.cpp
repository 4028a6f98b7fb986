// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/openlegs.h"

#include <algorithm>
#include <string>

namespace Estafeta {

namespace {

/// What the legs ask for, without looking it up.
Result<std::vector<LineRef>> refsOf(const std::vector<StoredBundle> &bundles)
{
    std::vector<LineRef> all;
    const auto note = [&all](std::span<const LineRef> refs) -> Result<std::vector<std::string>> {
        all.insert(all.end(), refs.begin(), refs.end());
        return std::vector<std::string>(refs.size());
    };
    for (const StoredBundle &bundle : bundles) {
        if (const auto noted = unpackLegs(bundle.legs, note); !noted)
            return noted.error();
    }
    std::ranges::sort(all);
    const auto doubles = std::ranges::unique(all);
    all.erase(doubles.begin(), doubles.end());
    return all;
}

} // namespace

Result<void> unpackAll(std::vector<StoredBundle> &bundles, const LineLookup &lookup)
{
    const auto refs = refsOf(bundles);
    if (!refs)
        return refs.error();
    const auto lines = lookup(*refs);
    if (!lines)
        return lines.error();
    const auto known = [&](std::span<const LineRef> wanted) -> Result<std::vector<std::string>> {
        std::vector<std::string> found;
        for (const LineRef &ref : wanted) {
            const auto place = std::ranges::lower_bound(*refs, ref) - refs->begin();
            found.push_back((*lines)[static_cast<size_t>(place)]);
        }
        return found;
    };
    for (StoredBundle &bundle : bundles) {
        auto legs = unpackLegs(bundle.legs, known);
        if (!legs)
            return legs.error();
        bundle.legs = std::move(*legs);
    }
    return {};
}

} // namespace Estafeta
