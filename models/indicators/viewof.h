// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "indicators/indicatordata.h"
#include "indicators/indicatorview.h"

namespace Estafeta {

/// The answer to a question from what was loaded for it, or for a question that needs more. Some
/// milliseconds; without side effects, so any thread may ask.
///
/// BadInput for a zone that is not known and for too many bars. Nothing is between `until` and a
/// `since` that is later: such a view has no bars.
[[nodiscard]] Result<IndicatorView> viewOf(const IndicatorQuestion &question,
                                           const IndicatorData &data);

} // namespace Estafeta
