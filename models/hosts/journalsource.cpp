// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/journalsource.h"

#include "core/ownlog.h"

#include <algorithm>

namespace Estafeta {

namespace {

bool mayDouble(const std::string &path)
{
    return !isOwnLog(path);
}

/// A host's own, or one of a folder of journals.
bool isJournal(const std::string &path)
{
    return path == kJournalName || path.ends_with(".journal");
}

} // namespace

Result<void> checkSources(const HostConfig &host, const LogPlaces &places)
{
    const auto log = std::ranges::find_if(host.logPaths, mayDouble);
    if (log == host.logPaths.end())
        return {};
    if (host.journal)
        return Error{ErrorCode::BadInput, *log, "journal"};
    if (std::ranges::any_of(places.live, [](const auto &place) { return isJournal(place.first); }))
        return Error{ErrorCode::BadInput, *log, "journal before"};
    return {};
}

int64_t journalBegin(const LogPlaces &places)
{
    int64_t newest = 0;
    for (const auto &[path, us] : places.newest) {
        if (!isJournal(path) && mayDouble(path))
            newest = std::max(newest, us + 1);
    }
    return newest;
}

} // namespace Estafeta
