// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/timelinelayout.h"

#include "trace/hostclocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace Estafeta {

namespace {

/// More rows than this would push the next host out of sight: the legs share them.
constexpr uint32_t kMaxRows = 5;
/// A pause within a leg that is worth a mark.
constexpr int64_t kMarkedPauseUs = 60 * Time::kSecond;

class Placer
{
public:
    Placer(const Trace &trace, const TimelineMeasure &measure,
           const std::vector<int64_t> &clockOffsets)
        : m_trace(trace)
        , m_measure(measure)
        , m_clockOffsets(clockOffsets)
    {}

    TimelineLayout place()
    {
        makeLanes();
        placeBoxes();
        linkLegs();
        markPauses();
        return std::move(m_layout);
    }

private:
    struct LegPlace {
        uint32_t lane = 0;
        uint32_t row = 0;
        std::vector<uint32_t> boxes; ///< into TimelineLayout::boxes
    };

    void makeLanes();
    void chooseRows();
    void placeBoxes();
    void placeBox(uint32_t stage);
    [[nodiscard]] Time common(Time time, uint32_t leg) const;
    [[nodiscard]] Time startOf(const TraceStage &stage) const
    {
        return common(stage.start, stage.leg);
    }
    [[nodiscard]] Time endOf(const TraceStage &stage) const { return common(stage.end, stage.leg); }
    [[nodiscard]] double leftOf(const TraceStage &stage, const LegPlace &leg) const;
    [[nodiscard]] double waiting(int64_t us) const;
    void linkLegs();
    [[nodiscard]] std::optional<uint32_t> sourceBox(const TraceEdge &edge) const;
    void markPauses();

    const Trace &m_trace;
    const TimelineMeasure &m_measure;
    const std::vector<int64_t> &m_clockOffsets;
    TimelineLayout m_layout;
    std::vector<LegPlace> m_legs;
};

void Placer::makeLanes()
{
    m_legs.resize(m_trace.legs.size());
    for (size_t i = 0; i < m_trace.legs.size(); ++i) {
        const HostId host = m_trace.legs[i].host;
        const auto lane = std::ranges::find(m_layout.lanes, host, &TimelineLane::host);
        m_legs[i].lane = static_cast<uint32_t>(lane - m_layout.lanes.begin());
        if (lane == m_layout.lanes.end())
            m_layout.lanes.push_back({host, 1, 0});
    }
    chooseRows();
    for (TimelineLane &lane : m_layout.lanes) {
        lane.firstRow = m_layout.rows;
        m_layout.rows += lane.rows;
    }
}

void Placer::chooseRows()
{
    struct Row {
        uint32_t lane;
        uint32_t row;
        Time last;
    };
    std::vector<Row> used;
    for (size_t i = 0; i < m_trace.legs.size(); ++i) {
        const TraceLeg &leg = m_trace.legs[i];
        LegPlace &place = m_legs[i];
        std::vector<Row *> rows;
        for (Row &row : used) {
            if (row.lane == place.lane)
                rows.push_back(&row);
        }
        const auto free =
            std::ranges::find_if(rows, [&](Row *row) { return row->last < leg.first; });
        if (free == rows.end() && rows.size() < kMaxRows) {
            place.row = static_cast<uint32_t>(rows.size());
            used.push_back({place.lane, place.row, leg.last});
        } else {
            Row *row = free != rows.end() ? *free : *std::ranges::min_element(rows, {}, &Row::last);
            place.row = row->row;
            row->last = std::max(row->last, leg.last);
        }
        TimelineLane &lane = m_layout.lanes[place.lane];
        lane.rows = std::max(lane.rows, place.row + 1);
    }
}

double Placer::waiting(int64_t us) const
{
    const double seconds = static_cast<double>(std::max<int64_t>(us, 0)) / Time::kSecond;
    return m_measure.spacing * std::log10(1 + seconds);
}

/// By the clock that all hosts have in common.
Time Placer::common(Time time, uint32_t leg) const
{
    return commonTime(time, m_trace.legs[leg].host, m_clockOffsets);
}

double Placer::leftOf(const TraceStage &stage, const LegPlace &leg) const
{
    const Time start = startOf(stage);
    double left = 0;
    for (const TimelineBox &box : m_layout.boxes) {
        const TraceStage &other = m_trace.stages[box.stage];
        const bool sameRow = box.lane == leg.lane && box.row == leg.row;
        if (sameRow)
            left = std::max(left, box.right + m_measure.spacing);
        if (startOf(other) < start)
            left = std::max(left, box.left + waiting(start - startOf(other)));
        if (other.end > other.start && endOf(other) <= start)
            left = std::max(left, box.right + waiting(start - endOf(other)));
    }
    if (!leg.boxes.empty())
        return left;
    for (const TraceEdge &edge : m_trace.edges) {
        if (edge.to >= m_legs.size() || &m_legs[edge.to] != &leg)
            continue;
        if (const auto source = sourceBox(edge))
            left = std::max(left, m_layout.boxes[*source].right + m_measure.spacing);
    }
    return left;
}

void Placer::placeBox(uint32_t index)
{
    const TraceStage &stage = m_trace.stages[index];
    LegPlace &leg = m_legs[stage.leg];
    const double label = index < m_measure.boxWidths.size() ? m_measure.boxWidths[index] : 1;
    TimelineBox box{index, leg.lane, leg.row, leftOf(stage, leg), 0};
    box.right = box.left + std::max(label, waiting(stage.end - stage.start));
    const double lastTick = m_layout.ticks.empty() ? -1 : m_layout.ticks.back().at;
    const uint32_t begin = m_layout.boxes.empty() ? index : m_layout.boxes.front().stage;
    const int64_t since = startOf(stage) - startOf(m_trace.stages[begin]);
    if (box.left > lastTick && (m_layout.ticks.empty() || since > m_layout.ticks.back().us))
        m_layout.ticks.push_back({box.left, since});
    m_layout.width = std::max(m_layout.width, box.right);
    leg.boxes.push_back(static_cast<uint32_t>(m_layout.boxes.size()));
    m_layout.boxes.push_back(box);
}

void Placer::placeBoxes()
{
    std::vector<uint32_t> order(m_trace.stages.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [&](uint32_t i) { return m_trace.stages[i].leg >= m_legs.size(); });
    std::ranges::stable_sort(order, [&](uint32_t a, uint32_t b) {
        const TraceStage &left = m_trace.stages[a];
        const TraceStage &right = m_trace.stages[b];
        return std::pair(startOf(left), left.leg) < std::pair(startOf(right), right.leg);
    });
    for (const uint32_t stage : order)
        placeBox(stage);
}

/// The box of the edge's first leg that the message left from: the last one not after the edge.
std::optional<uint32_t> Placer::sourceBox(const TraceEdge &edge) const
{
    if (edge.from >= m_legs.size() || edge.to >= m_legs.size())
        return {};
    const Time arrived = common(edge.time, edge.to);
    std::optional<uint32_t> source;
    for (const uint32_t box : m_legs[edge.from].boxes) {
        if (!source || startOf(m_trace.stages[m_layout.boxes[box].stage]) <= arrived)
            source = box;
    }
    return source;
}

void Placer::linkLegs()
{
    for (const TraceEdge &edge : m_trace.edges) {
        const auto source = sourceBox(edge);
        if (source && !m_legs[edge.to].boxes.empty())
            m_layout.links.push_back(
                {*source, m_legs[edge.to].boxes.front(), edge.kind, edge.grade});
    }
}

void Placer::markPauses()
{
    for (const LegPlace &leg : m_legs) {
        for (size_t i = 1; i < leg.boxes.size(); ++i) {
            const TraceStage &before = m_trace.stages[m_layout.boxes[leg.boxes[i - 1]].stage];
            const TraceStage &after = m_trace.stages[m_layout.boxes[leg.boxes[i]].stage];
            const int64_t pause = after.start - before.end;
            if (pause >= kMarkedPauseUs)
                m_layout.gaps.push_back({leg.boxes[i - 1], leg.boxes[i], pause});
        }
    }
}

} // namespace

TimelineLayout layOut(const Trace &trace, const TimelineMeasure &measure,
                      const std::vector<int64_t> &clockOffsets)
{
    return Placer(trace, measure, clockOffsets).place();
}

} // namespace Estafeta
