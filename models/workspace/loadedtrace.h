// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "trace/othertries.h"
#include "trace/trace.h"

#include <string>
#include <vector>

namespace Estafeta {

class StoreReader;

/// One archived line with its place.
struct ShownLine {
    Proof proof;
    std::string text; ///< empty: the archive has it no longer
};

/// A trace with everything a page shows about it, in UTF-8 as far as the encoding was guessed.
struct LoadedTrace {
    Trace trace;
    std::vector<ShownLine> lines;       ///< in the order of Trace::lines
    std::vector<std::string> hostNames; ///< by HostId
    std::vector<OtherTries>
        otherTries; ///< in the order of Trace::recipients; none when not readable
    std::vector<int64_t> clockOffsets; ///< by HostId: see clockOffsets()
};

/// Loads the bundle, weaves it, fetches the lines and looks for other tries. NotFound when the
/// bundle or the submission is there no more (it was merged, or its day dropped), and with
/// kLinesGone when lines of it are.
[[nodiscard]] Result<LoadedTrace> loadTrace(StoreReader &reader, TraceId id);

} // namespace Estafeta
