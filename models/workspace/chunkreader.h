// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/chunkqueue.h"
#include "reading/encodingguess.h"
#include "reading/headerclock.h"
#include "reading/lineintake.h"
#include "reading/readfiles.h"
#include "workspace/hostpipeline.h"

#include <functional>
#include <map>

namespace Estafeta {

/// The chunks of one followed host as batches, with the state that lets following go on from there:
/// a checkpoint and the counts of each log.
class ChunkReader
{
public:
    /// `state`: what the last committed batch of this host left. Unreadable state is taken as none.
    /// `formats`: beside the built-in ones; may be null.
    ChunkReader(std::string host, Zone zone, std::string_view state,
                std::shared_ptr<const FormatSet> formats = {});

    /// Where reading goes on, for HostOptions.
    [[nodiscard]] static LogPlaces places(std::string_view state);
    /// What a reader that left `state` has read.
    [[nodiscard]] static ReadFiles readFiles(std::string_view state);

    /// What was imported of this host meanwhile: chunks are read without it.
    void setImported(ReadFiles imported) { m_imported = std::move(imported); }

    /// Lines from `first` on are new in a batch that is still open.
    using NewLines =
        std::function<void(const ReadBatch &batch, size_t first, const FileCoverage &file)>;

    /// `now`: seconds since 1970. Lines without a year are nearest to it, or to when their file was
    /// last written if they are read back. Returns the batches that are full. What a chunk brings
    /// may be little: the rest waits for more, so that the archive gets lines by the hundred, and
    /// is told to `seen` (which may be empty) meanwhile.
    [[nodiscard]] std::vector<HostBatch> read(const LogChunk &chunk, int64_t now,
                                              const NewLines &seen = {});
    /// Before a commit: all that was read and not returned yet. A state that was returned before
    /// may be ahead of the lines.
    [[nodiscard]] std::vector<HostBatch> flush();

private:
    struct Log {
        Checkpoint checkpoint;
        FileCoverage coverage;
        std::unique_ptr<HeaderClock> clock;
        EncodingGuess encoding;
        std::optional<BackPlan> plan;
        std::optional<ReadBatch> open;
        bool isOpenBack = false; ///< it holds lines that are read back
        // Of the generation that is read back:
        std::string backHead;
        std::unique_ptr<HeaderClock> backClock;
        Time backLast;
    };

    [[nodiscard]] HeaderClock &clockFor(Log &log, const LogChunk &chunk, int64_t now) const;
    void readLines(Log &log, const LogChunk &chunk, int64_t now, const NewLines &seen,
                   std::vector<HostBatch> &batches);
    [[nodiscard]] std::string_view unread(const LogChunk &chunk) const;
    void keepPlace(Log &log, const LogChunk &chunk);
    void noteOwnName(FileCoverage &coverage, std::string_view bytes) const;
    void finish(Log &log, std::vector<HostBatch> &batches) const;
    [[nodiscard]] std::string saveState() const;
    [[nodiscard]] static bool loadState(std::string_view state, std::map<std::string, Log> &logs,
                                        LineIntake &intake, ReadFiles &files);
    static void savePlan(std::string &out, const BackPlan &plan);
    [[nodiscard]] static bool loadPlan(std::string_view &in, BackPlan &plan);

    std::string m_host;
    Zone m_zone;
    LineReader m_lineReader;
    LineIntake m_intake;
    std::map<std::string, Log> m_logs; ///< by path
    ReadFiles m_read;                  ///< by this way, for imports to come
    ReadFiles m_imported;
};

} // namespace Estafeta
