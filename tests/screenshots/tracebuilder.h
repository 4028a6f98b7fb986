// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <string>
#include <string_view>

namespace Estafeta::Fixtures {

/// 2026-11-21 10:05:51 UTC, the beginning of all fixtures; `seconds` later.
[[nodiscard]] Time at(double seconds);

/// Builds a trace leg by leg, each stage with the line that proves it.
class TraceBuilder
{
public:
    explicit TraceBuilder(uint64_t id);

    TraceDocument document;

    /// The index of the leg.
    uint32_t leg(LegKind kind, std::string_view host, std::string queueId, std::string program,
                 double first, double last);
    /// A stage of the newest leg, with a line that says `words` behind the program and the id.
    TraceStage &stage(StageKind kind, double start, double end, std::string detail,
                      const std::string &words);
    void edge(uint32_t from, uint32_t to, EdgeKind kind, Grade grade, double time);
    TraceRecipient &recipient(std::string address, Verdict verdict, Reason reason, uint32_t leg,
                              double last);
    static TraceRecipient made(std::string address, Verdict verdict, Reason reason, uint32_t leg,
                               HostId host, double last);

private:
    HostId hostId(std::string_view name);

    uint32_t m_lines = 0;
};

} // namespace Estafeta::Fixtures
