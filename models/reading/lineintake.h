// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "logs/event.h"
#include "logs/header.h"
#include "logs/linereader.h"
#include "logs/notice.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// A run of one host's lines, in order of time, each line once.
struct ReadBatch {
    struct Line {
        uint32_t offset = 0; ///< into text
        uint32_t length = 0;
        Time time;
    };

    /// Lines of one mail program in one hour, by their own times.
    struct Tally {
        int64_t hour = 0;  ///< since 1970
        uint32_t host = 0; ///< into hosts
        std::string program;
        int64_t lines = 0;
        int64_t events = 0; ///< of these, those that mean something
        int64_t unparsed = 0;
    };

    int32_t day = 0;  ///< all lines are of this UTC day
    std::string text; ///< the lines' bytes; events' views point into it
    std::vector<Line> lines;
    std::set<std::string, std::less<>> programs; ///< those that no line names; events point at them
    std::vector<Event> events;                   ///< Event::line.line is an index into lines
    std::vector<std::string> hosts; ///< whose events these are: first the host that was read
    std::vector<uint32_t> hostOf;   ///< of each event, into hosts
    std::vector<Tally> tallies;     ///< of mail programs' lines that bear a time
    std::vector<Notice> notices;    ///< of the same; their views point into text
    std::shared_ptr<const FormatSet> formats; ///< may be null; events' views may point into it
    Time last;                                ///< the host was read up to here
    uint64_t diskBytesRead = 0;
    std::string currentPath;

    // To be committed with what the batch brought:
    std::string state; ///< where reading goes on
    std::vector<FileCoverage> coverage;
    std::vector<UnparsedProgram> unparsed;
};

/// Takes lines into batches: keeps their bytes, reads their meaning, counts what became of them.
class LineIntake
{
public:
    using Names = std::map<std::string, std::string, std::less<>>;

    /// `hostOfAddress`: the names of hosts that a line may call by their addresses.
    explicit LineIntake(std::string host, Names hostOfAddress = {})
        : m_host(std::move(host))
        , m_hostOfAddress(std::move(hostOfAddress))
    {}

    /// An empty batch with room for about a megabyte, and at least for `longest` bytes.
    [[nodiscard]] static ReadBatch begin(size_t longest);
    /// False: the batch is full, or the line is of another day; begin a new one.
    [[nodiscard]] static bool fits(const ReadBatch &batch, std::string_view line, Time time);

    /// Counts a line and notes its time; for lines that are added, and for those that are not.
    static void count(FileCoverage &coverage, ReadBatch &batch, std::string_view line, Time time);
    /// `header` is reader.header(line); it must fit. A line that names another host than
    /// coverage.ownName (a log host's file has them all) is that host's.
    void add(LineReader &reader, ReadBatch &batch, FileCoverage &coverage, std::string_view line,
             const Header &header, Time time);

    [[nodiscard]] std::vector<UnparsedProgram> unparsed() const;

    void forget() { m_programs.clear(); } ///< what was counted
    void save(std::string &out) const;
    [[nodiscard]] bool load(std::string_view &in);

private:
    struct ProgramCount {
        uint64_t lines = 0;
        uint64_t unparsed = 0;
        std::string sample;
    };

    static void countFate(FileCoverage &coverage, LineFate fate);
    [[nodiscard]] uint32_t hostOf(ReadBatch &batch, const FileCoverage &coverage,
                                  std::string_view named) const;
    static void tally(ReadBatch &batch, std::string_view program, Time time, uint32_t host,
                      LineFate fate);
    static void notice(ReadBatch &batch, const Header &header, Time time, uint32_t host);
    static void repeat(LineReader &reader, ReadBatch &batch, const Event &event, uint32_t host);
    void countProgram(std::string_view program, bool unparsed, std::string_view line);

    std::string m_host;
    Names m_hostOfAddress;
    size_t m_mostEvents = 0; ///< of a batch so far: room that the next one begins with
    std::map<std::string, ProgramCount, std::less<>> m_programs;
};

/// For keeping a file's counts with its position.
void putCoverage(std::string &out, const FileCoverage &coverage);
[[nodiscard]] bool getCoverage(std::string_view &in, FileCoverage &coverage);

} // namespace Estafeta
