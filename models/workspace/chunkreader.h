// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/chunkqueue.h"
#include "reading/encodingguess.h"
#include "reading/headerclock.h"
#include "reading/lineintake.h"
#include "workspace/hostpipeline.h"

#include <map>

namespace Estafeta {

/// The chunks of one followed host as batches, with the state that lets following go on from there:
/// a checkpoint and the counts of each log.
class ChunkReader
{
public:
    /// `state`: what the last committed batch of this host left. Unreadable state is taken as none.
    /// `formats`: beside the built-in ones; may be null. `hostOfAddress`: for a log host's lines
    /// that call others by their addresses.
    ChunkReader(std::string host, Zone zone, std::string_view state,
                std::shared_ptr<const FormatSet> formats = {},
                const LineIntake::Names &hostOfAddress = {});

    /// Where each log was read to, for HostOptions::from.
    [[nodiscard]] static std::map<std::string, Checkpoint> checkpoints(std::string_view state);

    /// `now`: seconds since 1970, to which lines without a year are nearest.
    [[nodiscard]] std::vector<HostBatch> read(const LogChunk &chunk, int64_t now);

private:
    struct Log {
        Checkpoint checkpoint;
        FileCoverage coverage;
        std::unique_ptr<HeaderClock> clock;
        EncodingGuess encoding;
    };

    void noteOwnName(FileCoverage &coverage, std::string_view bytes) const;
    void finish(ReadBatch &batch, std::vector<HostBatch> &batches) const;
    [[nodiscard]] std::string saveState() const;
    [[nodiscard]] static bool loadState(std::string_view state, std::map<std::string, Log> &logs,
                                        LineIntake &intake);

    std::string m_host;
    Zone m_zone;
    LineReader m_lineReader;
    LineIntake m_intake;
    std::map<std::string, Log> m_logs; ///< by path
};

} // namespace Estafeta
