// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/pausetable.h"

#include <cstdint>

namespace Estafeta {

/// What a followed host's lines were like that went into the store just now.
struct TakenLines {
    uint64_t lines = 0;     ///< new ones
    Time newest;            ///< of those, by the host's clock; not set: there is none
    uint64_t stored = 0;    ///< also those that were read back
    uint64_t mailLines = 0; ///< of mail programs, of all its logs since it was followed first
    uint64_t unparsed = 0;  ///< of those, not understood
    uint64_t gaps = 0;      ///< before these lines
    PauseTable pauses;      ///< between these lines alone
};

} // namespace Estafeta
