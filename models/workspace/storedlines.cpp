// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/storedlines.h"

#include "reading/headerclock.h"
#include "reading/ownname.h"
#include "store/archive.h"
#include "store/storereader.h"
#include "workspace/linehosts.h"
#include "workspace/logencodings.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace Estafeta {

namespace {

/// A host that is followed makes a block a second.
constexpr size_t kMostBlocks = 5'000;

struct TimedLine {
    Time time;
    std::string text;
    HostId host = kNoHost;
    uint16_t named = 0; ///< the host it is shown under
    uint32_t block = 0;
    uint32_t line = 0;

    /// Lines of one moment stay in the order of the log.
    [[nodiscard]] auto place() const { return std::tie(time, block, line); }
};

/// How each host's lines name it, from the first block of it that is read.
class Names
{
public:
    explicit Names(std::vector<std::string> hosts) : m_hosts(hosts), m_lineHosts(std::move(hosts))
    {}

    void learn(HostId host, const std::string &text)
    {
        if (!m_own.contains(host))
            m_own[host] = ownNameIn(text, name(host));
    }
    uint16_t of(std::string_view line, HostId host)
    {
        return m_lineHosts.of(line, name(host), m_own[host]);
    }
    [[nodiscard]] const std::vector<std::string> &all() const { return m_lineHosts.names(); }

private:
    [[nodiscard]] std::string name(HostId host) const
    {
        return host < m_hosts.size() ? m_hosts[host] : std::string("?");
    }

    std::vector<std::string> m_hosts; ///< by HostId
    LineHosts m_lineHosts;
    std::map<HostId, std::string> m_own;
};

/// The times of a block's lines. The archive keeps a block's first time: it tells the zone, and the
/// year, of lines that name none.
std::vector<Time> timesOf(const std::vector<std::string_view> &lines, const StoredBlock &block)
{
    constexpr int64_t kStep = 15 * 60 * Time::kSecond; // all zones are multiples of it
    HeaderClock clock(Zone(), block.last.seconds() + 86'400, 0);
    std::vector<Time> times;
    std::vector<bool> zoned;
    Time first;
    for (const std::string_view line : lines) {
        const Header header = parseHeader(line);
        times.push_back(clock.time(header));
        zoned.push_back(header.hasOffset);
        if (!header.hasOffset && times.back().isSet())
            first = first.isSet() ? std::min(first, times.back()) : times.back();
    }
    int64_t shift = 0;
    if (first.isSet()) {
        const int64_t off = block.first - first;
        shift = (off + (off < 0 ? -kStep / 2 : kStep / 2)) / kStep * kStep;
    }
    Time before = block.first;
    for (size_t i = 0; i < times.size(); ++i) {
        if (!times[i].isSet())
            times[i] = before; // a line that goes on another
        else if (!zoned[i])
            times[i] = times[i] + shift;
        before = times[i];
    }
    return times;
}

/// Gathers lines on one side of a moment, block by block, until nothing nearer can follow.
class Side
{
public:
    Side(StoreReader &reader, Names &names, Time around, size_t wanted, bool before)
        : m_reader(reader)
        , m_names(names)
        , m_around(around)
        , m_wanted(wanted)
        , m_before(before)
    {}

    /// The nearest first.
    Result<std::vector<TimedLine>> load();
    /// There are more on this side, though fewer than wanted were given.
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    /// Whether one is nearer to the moment than another.
    struct Nearer {
        bool before;
        bool operator()(const TimedLine &a, const TimedLine &b) const
        {
            return before ? a.place() > b.place() : a.place() < b.place();
        }
    };
    [[nodiscard]] bool isOnThisSide(Time time) const
    {
        return !m_around.isSet() || (m_before ? time < m_around : time >= m_around);
    }
    Result<void> loadDay(int32_t day);
    void cutAt(const StoredBlock &next);
    [[nodiscard]] bool isEnough(const StoredBlock &next);
    Result<void> loadBlock(const StoredBlock &block);

    StoreReader &m_reader;
    Names &m_names;
    Time m_around;
    size_t m_wanted;
    bool m_before;
    std::vector<TimedLine> m_lines;
    bool m_cut = false;
};

Result<std::vector<TimedLine>> Side::load()
{
    auto days = m_reader.days();
    if (!days)
        return days.error();
    if (m_before)
        std::ranges::reverse(*days);
    for (const int32_t day : *days) {
        // A block may begin before midnight and end after it: one day more than seems enough.
        const bool seemsEnough = m_lines.size() >= m_wanted;
        const size_t before = m_lines.size();
        if (auto done = loadDay(day); !done)
            return done.error();
        if (m_cut || (seemsEnough && m_lines.size() == before))
            break;
    }
    std::ranges::sort(m_lines, Nearer{m_before});
    m_lines.resize(std::min(m_lines.size(), m_wanted));
    return std::move(m_lines);
}

Result<void> Side::loadDay(int32_t day)
{
    auto blocks = m_reader.blocks(day);
    if (!blocks)
        return blocks.error();
    std::erase_if(*blocks, [&](const StoredBlock &block) {
        return !isOnThisSide(m_before ? block.first : block.last);
    });
    std::ranges::sort(*blocks, [&](const StoredBlock &a, const StoredBlock &b) {
        return m_before ? a.last > b.last : a.first < b.first;
    });
    size_t loaded = 0;
    for (const StoredBlock &block : *blocks) {
        if (isEnough(block))
            break;
        if (++loaded > std::max(kMostBlocks, 2 * m_wanted)) {
            cutAt(block);
            break;
        }
        if (auto done = loadBlock(block); !done)
            return done;
    }
    return {};
}

/// Lines of the blocks that are not read any more may be nearer than some of those that were: what
/// is given has no gap.
void Side::cutAt(const StoredBlock &next)
{
    m_cut = true;
    std::erase_if(m_lines, [&](const TimedLine &line) {
        return m_before ? line.time <= next.last : line.time >= next.first;
    });
}

/// No line of this block, or of a later one, is nearer than what there is.
bool Side::isEnough(const StoredBlock &next)
{
    if (m_lines.size() < m_wanted)
        return false;
    if (m_wanted == 0)
        return true;
    const auto last = m_lines.begin() + static_cast<std::ptrdiff_t>(m_wanted) - 1;
    std::nth_element(m_lines.begin(), last, m_lines.end(), Nearer{m_before});
    return m_before ? last->time >= next.last : last->time < next.first;
}

Result<void> Side::loadBlock(const StoredBlock &block)
{
    const auto text = m_reader.blockText(block);
    if (!text)
        return text.error();
    m_names.learn(block.host, *text);
    const std::vector<std::string_view> lines = splitLines(*text);
    const std::vector<Time> times = timesOf(lines, block);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isOnThisSide(times[i]))
            m_lines.push_back({times[i], std::string(lines[i]), block.host,
                               m_names.of(lines[i], block.host), block.id,
                               static_cast<uint32_t>(i)});
    }
    return {};
}

} // namespace

Result<LineBatch> loadLines(StoreReader &reader, const StoredLinesQuery &query)
{
    const auto coverage = reader.coverage();
    if (!coverage)
        return coverage.error();
    const auto hosts = reader.hostNames();
    if (!hosts)
        return hosts.error();
    const LogEncodings encodings(*coverage, *hosts);
    Names names(*hosts);
    LineBatch batch;
    for (const bool before : {true, false}) {
        const size_t wanted = before ? query.before : query.after;
        Side side(reader, names, query.around, wanted, before);
        auto lines = side.load();
        if (!lines)
            return lines.error();
        batch.more = batch.more || side.isCut();
        if (before)
            std::ranges::reverse(*lines);
        for (TimedLine &line : *lines) {
            encodings.decode(line.text, line.host);
            batch.add(line.text, line.time, line.named);
        }
    }
    batch.hosts = names.all();
    return batch;
}

} // namespace Estafeta
