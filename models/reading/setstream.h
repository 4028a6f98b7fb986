// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "logs/linereader.h"
#include "reading/encodingguess.h"
#include "reading/headerclock.h"
#include "reading/linesource.h"
#include "reading/logset.h"
#include "reading/readfiles.h"

#include <memory>
#include <string>
#include <vector>

namespace Estafeta {

/// How far a file was read, in words that survive its renaming: its first bytes and an offset.
struct FilePosition {
    std::string head;
    uint64_t offset = 0;
    bool finished = false; ///< read to its end, when it had `diskBytes`
    uint64_t diskBytes = 0;
    FileCoverage coverage; ///< what was counted of it so far
};

/// One record of a log: a line with what its header says. Views live until advance().
struct LogRecord {
    std::string_view line;
    Header header;
    Time time;     ///< the line's own; for a line without a time that of the line before
    Time mergeKey; ///< never goes back within a set; a second's end where only seconds are printed
};

/// The records of a log set: its files, oldest first, one after the other, from where they were
/// read to before.
class SetStream
{
public:
    /// `reader` must outlive this. `elsewhere`: see HostReader.
    SetStream(LineReader &reader, std::string host, LogSet set, Zone zone, int firstYear,
              std::vector<FilePosition> positions, const ReadFiles &elsewhere);

    /// The record at the front, or null at the end of the last file.
    [[nodiscard]] const LogRecord *front() const { return m_hasRecord ? &m_record : nullptr; }
    void advance();

    /// The file the front record comes from; to count it there.
    [[nodiscard]] FileCoverage &coverage() { return m_positions[m_current].coverage; }
    [[nodiscard]] const std::string &name() const { return m_set.name; }

    /// Where reading would have to go on if the front record was not read.
    [[nodiscard]] const std::vector<FilePosition> &positions() const { return m_positions; }
    /// Files that could not be read, or ended in damage.
    [[nodiscard]] const std::vector<Error> &errors() const { return m_errors; }
    [[nodiscard]] uint64_t diskBytesRead() const
    {
        return m_diskBytesDone + (m_source ? m_source->diskBytesRead() : 0);
    }

private:
    bool openNext();
    size_t positionFor(const LineSource &source, const std::string &path);
    void readRecord();
    void finishFile();
    void findOwnName();

    LineReader &m_reader;
    std::string m_host;
    LogSet m_set;
    std::string m_program; ///< what lines of multilog are from, which do not say so themselves
    Zone m_zone;
    int m_firstYear = 0;
    std::vector<FilePosition> m_positions;
    ReadFiles m_elsewhere;
    std::vector<Error> m_errors;
    size_t m_nextPath = 0;
    size_t m_current = 0; ///< index into m_positions
    std::unique_ptr<LineSource> m_source;
    std::unique_ptr<HeaderClock> m_clock;
    EncodingGuess m_encoding; ///< of the current file
    LogRecord m_record;
    bool m_hasRecord = false;
    Time m_lastKey;
    std::string m_ownName; ///< see FileCoverage
    Time m_lastTime;
    uint64_t m_diskBytesDone = 0;
};

} // namespace Estafeta
