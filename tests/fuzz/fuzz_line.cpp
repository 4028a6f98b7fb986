// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/lineparser.h"
#include "tests/support/eventtext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

/// Any bytes are a line: it has a fate, the same each time, and all that its event points at lies
/// inside it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace Estafeta;
    // A copy of the exact size, so that a read beyond it is seen.
    const std::string line(reinterpret_cast<const char *>(data), size);
    Event event;
    const LineFate fate = parseLine(parseHeader(line), event);
    Event again;
    if (parseLine(parseHeader(line), again) != fate || eventText(again) != eventText(event))
        std::abort();
    if (fate == LineFate::Event && (event.kind == EventKind::None || !liesWithin(event, line)))
        std::abort();
    return 0;
}
