// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/checkpoint.h"
#include "hosts/logfollower.h"

#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

class JournalExportReader;
class RemoteJournal;

/// Follows one journal: each call reads what was added. Its place is the cursor of the last entry
/// that was handed out, whose line the entry itself repeats: when it is not there any more, lines
/// may be missing, and reading goes on with the oldest entry after it.
class JournalFollower
{
public:
    /// `from`: where an earlier follower stopped, or the moment to begin with.
    JournalFollower(std::string path, Checkpoint from);

    [[nodiscard]] Result<void> read(RemoteJournal &journal, const std::vector<std::string> &files,
                                    const PieceSink &sink);

    /// Stands in the place of a log's path.
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] const Checkpoint &place() const { return m_place; }

private:
    [[nodiscard]] bool handOut(JournalExportReader &reader, const PieceSink &sink);

    std::string m_path;
    Checkpoint m_place;
    bool m_sought = false; ///< in this call, the entry of the place
    bool m_gap = false;
};

} // namespace Estafeta
