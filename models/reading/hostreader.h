// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/lineintake.h"
#include "reading/readfiles.h"
#include "reading/seenlines.h"
#include "reading/setstream.h"

#include <map>
#include <memory>
#include <stop_token>

namespace Estafeta {

/// Reads all logs of one host as one stream: rotated sets in order, several sets merged by time, a
/// line that stands in two of them (mail.log and mail.warn, a twin in another time format) once.
class HostReader
{
public:
    /// `state`: what an earlier reader of this host gave with its last committed batch; empty at
    /// first. Unreadable state is taken as none. `formats`: beside the built-in ones; may be null.
    /// `elsewhere`: what was read of the host's files on another way; it is not read again.
    HostReader(HostLogs logs, const Zone &zone, int firstYear, std::string_view state,
               std::shared_ptr<const FormatSet> formats = {}, const ReadFiles &elsewhere = {});

    /// What a reader that left `state` has read.
    [[nodiscard]] static ReadFiles readFiles(std::string_view state);

    /// Fills `batch` with the next lines, about a megabyte. False at the end, or when asked to
    /// stop; then the batch still holds the final state and coverage.
    bool next(ReadBatch &batch, const std::stop_token &stop);

    [[nodiscard]] std::vector<Error> errors() const;

private:
    [[nodiscard]] SetStream *earliest();
    [[nodiscard]] bool isCut(const ReadBatch &batch, const SetStream &next) const;
    void take(SetStream &stream, ReadBatch &batch);
    [[nodiscard]] bool isRepeat(SetStream &stream);
    void describe(ReadBatch &batch) const;
    [[nodiscard]] std::string saveState() const;
    void loadState(std::string_view state, std::map<std::string, std::vector<FilePosition>> &sets);
    [[nodiscard]] static bool
    loadPositions(std::string_view &state, std::map<std::string, std::vector<FilePosition>> &sets);

    std::string m_host;
    LineReader m_lineReader; ///< before the streams, which use it
    std::vector<std::unique_ptr<SetStream>> m_streams;
    SeenLines m_seen;
    LineIntake m_intake;
};

} // namespace Estafeta
