// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reportcounts.h"
#include "indicators/sums.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

/// Counts come from a file, which may be damaged: any bytes are counts or an error, and what was
/// read is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace Estafeta;
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    if (const auto sums = decodeSums(bytes)) {
        const auto again = decodeSums(encodeSums(*sums));
        if (!again || *again != *sums)
            std::abort();
    }
    HostReports reports;
    if (addEncodedReports(bytes, reports)) {
        HostReports again;
        if (!addEncodedReports(encodeReports(reports), again))
            std::abort();
    }
    return 0;
}
