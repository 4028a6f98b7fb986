// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/indicator.h"

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

constexpr std::array<std::string_view, kIndicatorCount> kNames{
    "received",     "delivered",     "waiting",      "deferred", "bounced",   "rejected",
    "tagged",       "discarded",     "quarantined",  "virus",    "banned",    "bytes",
    "average_size", "average_score", "delay_median", "delay_95", "queue_age", "logins_failed",
};

constexpr std::array<std::string_view, kCountOfCount> kCountNames{"messages", "recipients", "legs"};

template<typename Value, size_t Size>
std::optional<Value> valueNamed(const std::array<std::string_view, Size> &names,
                                std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Value>(found - names.begin()));
}

} // namespace

std::string_view indicatorName(Indicator indicator)
{
    return kNames.at(static_cast<size_t>(indicator));
}

std::optional<Indicator> indicatorFromName(std::string_view name)
{
    return valueNamed<Indicator>(kNames, name);
}

std::string_view countOfName(CountOf count)
{
    return kCountNames.at(static_cast<size_t>(count));
}

std::optional<CountOf> countOfFromName(std::string_view name)
{
    return valueNamed<CountOf>(kCountNames, name);
}

} // namespace Estafeta
