// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workspace/storetext.h"

#include "store/storereader.h"
#include "tests/support/tracebuilder.h"
#include "trace/weave.h"

#include <QtLogging>

#include <algorithm>

namespace Estafeta {

namespace {

template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
    return std::move(result).value();
}

} // namespace

std::vector<std::string> storeTexts(const std::string &folder)
{
    const auto reader = take(StoreReader::open(folder));
    const auto hosts = take(reader->hostNames());
    std::vector<std::string> texts;
    const auto add = [&](const StoredBundle &bundle) {
        for (const Trace &trace : weave(bundle.legs, hosts)) {
            std::vector<LineRef> refs;
            for (const Proof &proof : trace.lines)
                refs.push_back(proof.line);
            std::string text = briefText(trace, hosts);
            // Lines of one second may come from any of the hosts first.
            auto lines = take(reader->lines(refs));
            std::ranges::sort(lines);
            for (const std::string &line : lines)
                text += line + '\n';
            texts.push_back(std::move(text));
        }
        return true;
    };
    if (const auto read = reader->forEachBundle({}, {}, add); !read)
        qFatal("%s: %s", read.error().context.c_str(), read.error().detail.c_str());
    std::ranges::sort(texts);
    return texts;
}

std::string coverageOf(const std::string &folder, const std::string &host)
{
    const auto reader = take(StoreReader::open(folder));
    uint64_t lines = 0;
    uint64_t duplicates = 0;
    bool found = false;
    for (const FileCoverage &file : take(reader->coverage()).files) {
        if (file.host != host)
            continue;
        found = true;
        lines += file.lines;
        duplicates += file.duplicates;
        if (file.events + file.noise + file.unparsed + file.foreign + file.duplicates != file.lines)
            return "lines of " + file.path + " without a fate";
    }
    return found ? std::to_string(lines) + ' ' + std::to_string(duplicates) : std::string();
}

} // namespace Estafeta
