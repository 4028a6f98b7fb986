// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"
#include "reading/seenlines.h"
#include "reading/setstream.h"

#include <map>
#include <stop_token>

namespace Estafeta {

/// A run of one host's lines, in order of time, each line once.
struct ReadBatch {
    struct Line {
        uint32_t offset = 0; ///< into text
        uint32_t length = 0;
        Time time;
    };

    int32_t day = 0;  ///< all lines are of this UTC day
    std::string text; ///< the lines' bytes; events' views point into it
    std::vector<Line> lines;
    std::vector<Event> events; ///< Event::line.line is an index into lines
    Time last;                 ///< the host was read up to here
    uint64_t diskBytesRead = 0;
    std::string currentPath;

    // To be committed with what the batch brought:
    std::string state; ///< for the next HostReader of this host
    std::vector<FileCoverage> coverage;
    std::vector<UnparsedProgram> unparsed;
};

/// Reads all logs of one host as one stream: rotated sets in order, several sets merged by time, a
/// line that stands in two of them (mail.log and mail.warn, a twin in another time format) once.
class HostReader
{
public:
    /// `state`: what an earlier reader of this host gave with its last committed batch; empty at
    /// first. Unreadable state is taken as none.
    HostReader(HostLogs logs, const Zone &zone, int firstYear, std::string_view state);

    /// Fills `batch` with the next lines, about a megabyte. False at the end, or when asked to
    /// stop; then the batch still holds the final state and coverage.
    bool next(ReadBatch &batch, const std::stop_token &stop);

    [[nodiscard]] std::vector<Error> errors() const;

private:
    struct ProgramCount {
        uint64_t lines = 0;
        uint64_t unparsed = 0;
        std::string sample;
    };

    [[nodiscard]] SetStream *earliest();
    [[nodiscard]] bool isCut(const ReadBatch &batch, const SetStream &next) const;
    void take(SetStream &stream, ReadBatch &batch);
    void parse(SetStream &stream, ReadBatch &batch, const Header &header);
    void noteTime(FileCoverage &coverage, const LogRecord &record) const;
    void repeat(ReadBatch &batch, const Event &event);
    void countProgram(std::string_view program, bool unparsed, std::string_view line);
    void describe(ReadBatch &batch) const;
    [[nodiscard]] std::string saveState() const;
    void loadState(std::string_view state, std::map<std::string, std::vector<FilePosition>> &sets);

    std::string m_host;
    std::vector<std::unique_ptr<SetStream>> m_streams;
    SeenLines m_seen;
    std::map<std::string, ProgramCount, std::less<>> m_programs;
    Time m_lastKey;
};

} // namespace Estafeta
