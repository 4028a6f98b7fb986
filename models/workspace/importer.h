// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "workspace/retention.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace Estafeta {

class FormatSet;
class Ingest;

/// Where an import takes its logs from.
struct ImportSource {
    std::string path; ///< a folder with one sub-folder or file per host, or one file
    std::string host; ///< given: every file of `path` belongs to it
};

struct ImportOptions {
    std::vector<ImportSource> sources;
    std::string timezone; ///< IANA name or "+01:00"; empty: this machine's
    int year = 0;         ///< of the first line without one; 0: from the file's time
    std::shared_ptr<const FormatSet> formats; ///< beside the built-in ones; may be null
    /// Log text between two commits. Larger commits cost memory and lost work after a kill, smaller
    /// ones time: each writes all messages that are still on their way.
    size_t commitBytes = 64 << 20;
};

struct ImportProgress {
    uint64_t bytesDone = 0;
    uint64_t bytesTotal = 0; ///< of the files as they lie on disk
    uint64_t lines = 0;
    std::string current; ///< the file that is read
};

struct ImportSummary {
    uint64_t lines = 0; ///< read now, not before
    uint64_t events = 0;
    std::vector<Error> problems; ///< files that could not be read, or not to their end
    RetentionOutcome letGo;      ///< by the store's rule
};

using ImportProgressSink = std::function<void(const ImportProgress &)>;

/// Reads log files into the store in `folder`, from where an earlier import of the same files
/// ended. Every commit holds what was read together with how far that is: killed at any moment and
/// started again, it ends in the same store. Each host is read by a thread of its own; this thread
/// correlates and writes.
///
/// Errors: BadInput (context: the time zone, or that nothing was found), NotFound, NotReadable,
/// those of StoreWriter and of letting go of old days, Cancelled when `stop` asks (what was read is
/// kept). A single unreadable file is no error: it is one of the summary's problems.
[[nodiscard]] Result<ImportSummary> importLogs(const std::string &folder,
                                               const ImportOptions &options,
                                               const ImportProgressSink &progress,
                                               const std::stop_token &stop);

/// The same into a store that is open already, on its thread.
[[nodiscard]] Result<ImportSummary> importLogs(Ingest &ingest, const ImportOptions &options,
                                               const ImportProgressSink &progress,
                                               const std::stop_token &stop);

} // namespace Estafeta
