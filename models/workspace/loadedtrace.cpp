// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/loadedtrace.h"

#include "store/storereader.h"
#include "trace/hostclocks.h"
#include "trace/weave.h"
#include "workspace/logencodings.h"
#include "workspace/retries.h"

namespace Estafeta {

Result<LoadedTrace> loadTrace(StoreReader &reader, TraceId id)
{
    auto hosts = reader.hostNames();
    if (!hosts)
        return hosts.error();
    const auto coverage = reader.coverage();
    if (!coverage)
        return coverage.error();
    const auto bundle = reader.load(id.bundle);
    if (!bundle)
        return bundle.error();
    // What is left of it might tell another story.
    if (bundle->linesGone)
        return Error{ErrorCode::NotFound, formatUtc(bundle->first).substr(0, 10),
                     std::string(kLinesGone)};
    std::vector<Trace> traces = weave(bundle->legs, *hosts);
    if (id.submission >= traces.size())
        return Error{ErrorCode::NotFound, "submission", {}};

    LoadedTrace loaded;
    loaded.trace = std::move(traces[id.submission]);
    loaded.trace.id = id;
    loaded.hostNames = std::move(hosts).value();
    loaded.clockOffsets = clockOffsets(coverage->clocks, loaded.hostNames);
    sortLines(loaded.trace, loaded.clockOffsets);
    std::vector<LineRef> refs;
    refs.reserve(loaded.trace.lines.size());
    for (const Proof &proof : loaded.trace.lines)
        refs.push_back(proof.line);
    auto texts = reader.lines(refs);
    if (!texts)
        return texts.error();
    // A day beside that cannot be read must not hide this trace.
    if (auto tries = findRetries(reader, loaded.trace))
        loaded.otherTries = std::move(*tries);
    const LogEncodings encodings(*coverage, loaded.hostNames);
    for (size_t i = 0; i < refs.size(); ++i) {
        const Proof &line = loaded.trace.lines[i];
        encodings.decode((*texts)[i], line.host);
        loaded.lines.push_back({line, std::move((*texts)[i])});
    }
    encodings.decode(loaded.trace);
    return loaded;
}

} // namespace Estafeta
