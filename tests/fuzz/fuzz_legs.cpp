// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/record.h"
#include "trace/weave.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

/// A damaged store may give any bytes as a bundle's legs: what can be read of them is woven, and
/// what comes out points at its own legs only.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace Estafeta;
    const std::string legs(reinterpret_cast<const char *>(data), size);
    const std::vector<std::string> hosts{"mx1", "mx2.uni.example"};
    for (const Trace &trace : weave(legs, hosts)) {
        for (const TraceEdge &edge : trace.edges) {
            if (edge.from >= trace.legs.size() || edge.to >= trace.legs.size())
                std::abort();
        }
        for (const TraceStage &stage : trace.stages) {
            if (stage.leg >= trace.legs.size() || stage.end < stage.start)
                std::abort();
        }
        for (const TraceRecipient &recipient : trace.recipients) {
            if (recipient.leg >= trace.legs.size())
                std::abort();
        }
    }
    std::vector<ClockSample> clocks;
    HostNaming naming;
    naming.setHosts({"192.0.2.11", "mx2.uni.example"});
    std::ignore = makeRecord(1, decodeLegs(legs), naming, &clocks);
    naming.resume(legs);
    return 0;
}
