// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/figures.h"

#include "core/varint.h"

#include <algorithm>

namespace Estafeta {

Figures figuresOf(const std::vector<LegView> &legs)
{
    Figures figures;
    for (const LegView &leg : legs) {
        if (leg.kind != LegKind::Queue)
            continue;
        const int64_t hour = hourOf(leg.first);
        const auto same = std::ranges::find_if(figures.legs, [&](const Figures::Legs &known) {
            return known.host == leg.host && known.hour == hour;
        });
        if (same != figures.legs.end())
            ++same->count;
        else
            figures.legs.push_back({leg.host, hour, 1});
    }
    return figures;
}

std::string encodeFigures(const Figures &figures)
{
    std::string bytes;
    putUnsigned(bytes, figures.legs.size());
    int64_t hour = 0;
    for (const Figures::Legs &legs : figures.legs) {
        putUnsigned(bytes, legs.host);
        putSigned(bytes, legs.hour - hour);
        putSigned(bytes, legs.count);
        hour = legs.hour;
    }
    return bytes;
}

Result<Figures> decodeFigures(std::string_view bytes)
{
    Figures figures;
    uint64_t count = 0;
    bool good = bytes.empty() || getUnsigned(bytes, count);
    int64_t hour = 0;
    for (uint64_t i = 0; good && i < count; ++i) {
        uint64_t host = 0;
        Figures::Legs legs;
        good =
            getUnsigned(bytes, host) && getSigned(bytes, legs.hour) && getSigned(bytes, legs.count);
        hour += legs.hour;
        figures.legs.push_back({static_cast<HostId>(host), hour, legs.count});
    }
    if (!good)
        return Error{ErrorCode::Corrupt, "figures of a bundle", {}};
    return figures;
}

} // namespace Estafeta
