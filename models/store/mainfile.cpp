// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mainfile.h"

#include "core/coveragegaps.h"
#include "store/mainstatements.h"
#include "trace/hostclocks.h"
#include "trace/hostnaming.h"

namespace Estafeta {

namespace {

Time timeAt(const Query &query, int column)
{
    return {query.integer(column)};
}

uint64_t countAt(const Query &query, int column)
{
    return static_cast<uint64_t>(query.integer(column));
}

FileCoverage readCoverage(const Query &row)
{
    FileCoverage file;
    file.host = row.bytes(0);
    file.path = row.bytes(1);
    file.format = row.bytes(2);
    file.timeBasis = row.bytes(3);
    file.first = timeAt(row, 4);
    file.last = timeAt(row, 5);
    file.bytes = countAt(row, 6);
    file.lines = countAt(row, 7);
    file.events = countAt(row, 8);
    file.noise = countAt(row, 9);
    file.unparsed = countAt(row, 10);
    file.foreign = countAt(row, 11);
    file.duplicates = countAt(row, 12);
    file.lost = countAt(row, 13);
    file.repeats = row.bytes(14);
    file.encoding = row.bytes(15);
    const std::string gaps = row.bytes(16);
    if (std::string_view rest = gaps; !getGaps(rest, file.gaps))
        file.gaps.clear();
    return file;
}

} // namespace

MainFile::MainFile(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Result<MainFile> MainFile::open(const std::string &path, Connection::Access access)
{
    auto connection = Connection::open(path, access);
    if (!connection)
        return connection.error();
    return open(std::move(*connection));
}

Result<MainFile> MainFile::open(std::unique_ptr<Connection> connection)
{
    const std::string path = connection->path();
    MainFile file(std::move(connection));
    Query query(*file.m_connection, MainSql::kMeta);
    query.bindText(QStringLiteral("store"));
    if (auto done = query.exec(); !done)
        return done.error();
    if (!query.next())
        return Error{ErrorCode::DamagedStore, path, "the store has no name"};
    file.m_store = query.bytes(0);
    return file;
}

Result<uint64_t> MainFile::seq()
{
    Query query(*m_connection, MainSql::kMeta);
    query.bindText(QStringLiteral("seq"));
    if (auto done = query.exec(); !done)
        return done.error();
    if (!query.next())
        return Error{ErrorCode::DamagedStore, m_connection->path(), "no sequence number"};
    return countAt(query, 0);
}

Result<std::vector<std::string>> MainFile::hosts()
{
    Query query(*m_connection, MainSql::kHosts);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<std::string> names;
    while (query.next()) {
        if (query.integer(0) != static_cast<int64_t>(names.size()))
            return Error{ErrorCode::DamagedStore, m_connection->path(), "a host is missing"};
        names.push_back(query.bytes(1));
    }
    if (auto done = query.end(); !done)
        return done.error();
    return names;
}

Result<std::vector<std::string>> MainFile::hostNames()
{
    auto logged = hosts();
    if (!logged)
        return logged;
    const auto learned = state(kHostNamingState);
    if (!learned)
        return learned.error();
    HostNaming naming;
    naming.resume(learned->value_or(std::string()));
    naming.setHosts(*logged);
    return naming.names();
}

Result<std::vector<DayEntry>> MainFile::days()
{
    Query query(*m_connection, MainSql::kDays);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<DayEntry> days;
    while (query.next()) {
        days.push_back({.day = static_cast<int32_t>(query.integer(0)),
                        .seq = countAt(query, 1),
                        .linesSeq = countAt(query, 2),
                        .oldest = timeAt(query, 3),
                        .latest = timeAt(query, 4),
                        .newest = timeAt(query, 5),
                        .bundleIds = static_cast<uint32_t>(query.integer(6)),
                        .blockIds = static_cast<uint32_t>(query.integer(7)),
                        .tracesKept = query.integer(8) != 0,
                        .linesKept = query.integer(9) != 0});
    }
    if (auto done = query.end(); !done)
        return done.error();
    return days;
}

Result<std::optional<std::string>> MainFile::state(std::string_view name)
{
    Query query(*m_connection, MainSql::kState);
    if (auto done = query.bind(name).exec(); !done)
        return done.error();
    std::optional<std::string> value;
    if (query.next())
        value = query.bytes(0);
    if (auto done = query.end(); !done)
        return done.error();
    return value;
}

Result<Coverage> MainFile::coverage()
{
    Coverage coverage;
    Query files(*m_connection, MainSql::kCoverage);
    if (auto done = files.exec(); !done)
        return done.error();
    while (files.next())
        coverage.files.push_back(readCoverage(files));
    if (auto done = files.end(); !done)
        return done.error();
    Query programs(*m_connection, MainSql::kUnparsed);
    if (auto done = programs.exec(); !done)
        return done.error();
    while (programs.next()) {
        coverage.unparsed.push_back({.host = programs.bytes(0),
                                     .program = programs.bytes(1),
                                     .lines = countAt(programs, 2),
                                     .unparsed = countAt(programs, 3),
                                     .sample = programs.bytes(4)});
    }
    if (auto done = programs.end(); !done)
        return done.error();
    const auto traces = keptSince(kTracesSinceState);
    const auto lines = keptSince(kLinesSinceState);
    if (!traces || !lines)
        return traces.ok() ? lines.error() : traces.error();
    coverage.tracesSince = *traces;
    coverage.linesSince = *lines;
    auto offClocks = clocks();
    if (!offClocks)
        return offClocks.error();
    coverage.clocks = std::move(offClocks).value();
    const auto logged = hosts();
    const auto names = hostNames();
    if (!logged || !names)
        return logged.ok() ? names.error() : logged.error();
    for (size_t i = 0; i < names->size(); ++i) {
        if ((*names)[i] != (*logged)[i])
            coverage.named.push_back({(*logged)[i], (*names)[i]});
    }
    return coverage;
}

Result<ClockPairs> MainFile::clockPairs()
{
    Query query(*m_connection, MainSql::kClockPairs);
    if (auto done = query.exec(); !done)
        return done.error();
    ClockPairs pairs;
    while (query.next()) {
        const auto sender = static_cast<HostId>(query.integer(0));
        const auto receiver = static_cast<HostId>(query.integer(1));
        pairs[{sender, receiver}] = ClockPair::decoded(query.bytes(2));
    }
    if (auto done = query.end(); !done)
        return done.error();
    return pairs;
}

Result<std::vector<HostClock>> MainFile::clocks()
{
    const auto pairs = clockPairs();
    if (!pairs)
        return pairs.error();
    const auto names = hostNames();
    if (!names)
        return names.error();
    std::vector<ClockLink> links;
    for (const auto &[ends, pair] : *pairs)
        links.push_back({ends.first, ends.second, pair.aheadUs(), pair.count()});
    return hostClocks(links, *names);
}

Result<void> MainFile::write(uint64_t seq, const Commit &commit, HostId firstHost,
                             std::span<const std::string> hosts, std::span<const DayEntry> days)
{
    Transaction transaction(*m_connection);
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto done = writeWithin(seq, commit, firstHost, hosts, days); !done)
        return done;
    return transaction.commit();
}

Result<void> MainFile::writeWithin(uint64_t seq, const Commit &commit, HostId firstHost,
                                   std::span<const std::string> hosts,
                                   std::span<const DayEntry> days)
{
    if (auto done = putHosts(firstHost, hosts); !done)
        return done;
    if (auto done = putDays(days); !done)
        return done;
    for (const auto &[name, value] : commit.state) {
        Query query(*m_connection, MainSql::kPutState);
        query.bind(std::string_view(name)).bind(std::string_view(value));
        if (auto done = query.exec(); !done)
            return done;
    }
    for (const FileCoverage &file : commit.coverage) {
        if (auto done = putCoverage(file); !done)
            return done;
    }
    for (const UnparsedProgram &program : commit.unparsed) {
        Query query(*m_connection, MainSql::kPutUnparsed);
        query.bind(std::string_view(program.host)).bind(std::string_view(program.program));
        query.bind(program.lines).bind(program.unparsed).bindOptional(program.sample);
        if (auto done = query.exec(); !done)
            return done;
    }
    if (auto done = putClockPairs(commit.clockPairs); !done)
        return done;
    if (auto done = keepSums(MainSql::kLineSums, MainSql::kPutLineSums, commit.lineSums); !done)
        return done;
    if (auto done = putMoments(commit.moments); !done)
        return done;
    if (auto done = putReports(seq, commit.reports); !done)
        return done;
    return Query(*m_connection, MainSql::kPutSeq).bind(seq).exec();
}

Result<void> MainFile::putHosts(HostId first, std::span<const std::string> names)
{
    Query query(*m_connection, MainSql::kPutHost);
    for (const std::string &name : names) {
        if (auto done = query.bind(first++).bind(std::string_view(name)).exec(); !done)
            return done;
    }
    return {};
}

Result<void> MainFile::putDays(std::span<const DayEntry> days)
{
    Query query(*m_connection, MainSql::kPutDay);
    for (const DayEntry &day : days) {
        query.bind(day.day)
            .bind(day.seq)
            .bind(day.linesSeq)
            .bind(day.oldest.us)
            .bind(day.latest.us);
        query.bind(day.newest.us).bind(day.bundleIds).bind(day.blockIds);
        query.bind(day.tracesKept ? 1 : 0).bind(day.linesKept ? 1 : 0);
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

Result<void> MainFile::putCoverage(const FileCoverage &file)
{
    Query query(*m_connection, MainSql::kPutCoverage);
    query.bind(std::string_view(file.host)).bind(std::string_view(file.path));
    query.bindOptional(file.format).bindOptional(file.timeBasis);
    query.bind(file.first.us).bind(file.last.us).bind(file.bytes).bind(file.lines);
    query.bind(file.events).bind(file.noise).bind(file.unparsed).bind(file.foreign);
    query.bind(file.duplicates).bind(file.lost).bindOptional(file.repeats);
    query.bindOptional(file.encoding);
    std::string gaps;
    if (!file.gaps.empty())
        putGaps(gaps, file.gaps);
    return query.bindOptional(gaps).exec();
}

Result<void> MainFile::putClockPairs(const ClockPairs &pairs)
{
    Query query(*m_connection, MainSql::kPutClockPair);
    for (const auto &[hosts, pair] : pairs) {
        const std::string summary = pair.encoded();
        query.bind(hosts.first).bind(hosts.second).bind(std::string_view(summary));
        if (auto done = query.exec(); !done)
            return done;
    }
    return {};
}

} // namespace Estafeta
