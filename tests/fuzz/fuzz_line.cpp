// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/lineparser.h"
#include "logs/notice.h"
#include "tests/support/eventtext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

/// Any bytes are a line: it has a fate, the same each time, and all that its event points at lies
/// inside it. What a report notes of it lies inside it, too.
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
    const Notice notice = readNotice(parseHeader(line));
    const auto lies = [&line](std::string_view part) {
        return part.empty()
            || (part.data() >= line.data()
                && part.data() + part.size() <= line.data() + line.size());
    };
    if (!lies(notice.text) || !lies(notice.daemon))
        std::abort();
    return 0;
}
