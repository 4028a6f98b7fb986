// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "indicators/indicatordata.h"

#include <stop_token>

namespace Estafeta {

class StoreReader;

/// What a store has counted for such questions; `now` decides which bar has not ended yet (unset:
/// none). A tenth of a millisecond to a millisecond for an hour; bars by minute read all rows of
/// their time. Cancelled when `stop` asks; else the errors of the reader.
[[nodiscard]] Result<IndicatorData> loadIndicators(StoreReader &reader, const IndicatorNeed &need,
                                                   Time now, std::stop_token stop = {});

} // namespace Estafeta
