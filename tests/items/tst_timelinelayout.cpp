// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/timelinelayout.h"

#include <QTest>

#include <random>

using namespace Estafeta;

namespace {

TraceStage stageOf(uint32_t leg, double start, double end)
{
    TraceStage stage;
    stage.leg = leg;
    stage.start = Time{static_cast<int64_t>(start * Time::kSecond)};
    stage.end = Time{static_cast<int64_t>(end * Time::kSecond)};
    return stage;
}

TraceLeg legOf(HostId host, double first, double last)
{
    TraceLeg leg;
    leg.host = host;
    leg.first = Time{static_cast<int64_t>(first * Time::kSecond)};
    leg.last = Time{static_cast<int64_t>(last * Time::kSecond)};
    return leg;
}

/// A trace without rhyme or reason.
Trace anyTrace(std::mt19937 &random, std::vector<double> &widths)
{
    const auto upTo = [&](uint32_t limit) { return static_cast<uint32_t>(random() % limit); };
    Trace trace;
    for (uint32_t i = 0; i < upTo(12); ++i)
        trace.legs.push_back(legOf(static_cast<HostId>(upTo(4)), upTo(100), upTo(4000)));
    for (uint32_t i = 0; i < upTo(30); ++i) {
        const double start = upTo(5000);
        trace.stages.push_back(stageOf(upTo(14), start, start + upTo(300)));
        widths.push_back(1 + upTo(50));
    }
    for (uint32_t i = 0; i < upTo(10); ++i)
        trace.edges.push_back(
            {upTo(14), upTo(14), EdgeKind::Filter, Grade::Possible, Time{upTo(900)}, {}});
    return trace;
}

/// The trace as hosts log it whose clocks are ahead.
Trace logged(Trace trace, const std::vector<int64_t> &ahead)
{
    const auto of = [&](uint32_t leg) {
        return leg < trace.legs.size() ? ahead[trace.legs[leg].host] : 0;
    };
    for (TraceStage &stage : trace.stages) {
        stage.start = stage.start + of(stage.leg);
        stage.end = stage.end + of(stage.leg);
    }
    for (TraceEdge &edge : trace.edges)
        edge.time = edge.time + of(edge.to);
    for (TraceLeg &leg : trace.legs) {
        leg.first = leg.first + ahead[leg.host];
        leg.last = leg.last + ahead[leg.host];
    }
    return trace;
}

void verifyApart(const TimelineLayout &layout)
{
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        for (size_t k = i + 1; k < layout.boxes.size(); ++k) {
            const TimelineBox &a = layout.boxes[i];
            const TimelineBox &b = layout.boxes[k];
            if (a.lane == b.lane && a.row == b.row)
                QVERIFY(a.right <= b.left || b.right <= a.left);
        }
    }
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesInOrderOfMeeting();
    void waitingIsCompressedAndMarked();
    void overlappingLegsGetRows();
    void strangeTracesGiveLayouts();
    void skewedHostsAreLaidOutAlike();
};

void TestTimelineLayout::lanesInOrderOfMeeting()
{
    Trace trace;
    trace.legs = {legOf(3, 0, 1), legOf(1, 1, 2), legOf(3, 5, 6)};
    trace.stages = {stageOf(0, 0, 1), stageOf(1, 1, 2), stageOf(2, 5, 6)};
    trace.edges.push_back({0, 1, EdgeKind::Handoff, Grade::Inferred, Time{Time::kSecond}, {}});
    const TimelineLayout layout = layOut(trace, {{10, 10, 10}, 5});
    QCOMPARE(layout.lanes.size(), size_t(2));
    QCOMPARE(layout.lanes[0].host, HostId(3));
    QCOMPARE(layout.lanes[0].rows, 1U);
    QCOMPARE(layout.links.size(), size_t(1));
    QCOMPARE(int(layout.links[0].grade), int(Grade::Inferred));
    QVERIFY(layout.boxes[1].left >= layout.boxes[0].right);
}

void TestTimelineLayout::waitingIsCompressedAndMarked()
{
    Trace trace;
    trace.legs = {legOf(0, 0, 90'000)};
    trace.stages = {stageOf(0, 0, 0), stageOf(0, 90'000, 90'000)};
    const TimelineLayout layout = layOut(trace, {{10, 10}, 5});
    QCOMPARE(layout.gaps.size(), size_t(1));
    QCOMPARE(layout.gaps[0].us, 90'000 * Time::kSecond);
    QVERIFY(layout.width < 100);
    QCOMPARE(layout.ticks.size(), size_t(2));
}

void TestTimelineLayout::overlappingLegsGetRows()
{
    Trace trace;
    trace.legs = {legOf(0, 0, 9), legOf(0, 3, 10), legOf(0, 11, 12)};
    trace.stages = {stageOf(0, 0, 9), stageOf(1, 3, 10), stageOf(2, 11, 12)};
    const TimelineLayout layout = layOut(trace, {{10, 10, 10}, 5});
    QCOMPARE(layout.lanes[0].rows, 2U);
    QCOMPARE(layout.boxes[2].row, 0U);
    verifyApart(layout);
}

void TestTimelineLayout::skewedHostsAreLaidOutAlike()
{
    std::mt19937 random(17); // NOLINT(cert-msc51-cpp): the same walk every time
    for (int round = 0; round < 300; ++round) {
        std::vector<double> widths;
        const Trace trace = anyTrace(random, widths);
        std::vector<int64_t> ahead;
        for (int host = 0; host < 4; ++host)
            ahead.push_back((static_cast<int64_t>(random() % 7) - 3) * 37 * Time::kSecond);
        const TimelineLayout straight = layOut(trace, {widths, 3});
        const TimelineLayout skewed = layOut(logged(trace, ahead), {widths, 3}, ahead);
        QCOMPARE(skewed.boxes.size(), straight.boxes.size());
        for (size_t i = 0; i < straight.boxes.size(); ++i) {
            QCOMPARE(skewed.boxes[i].stage, straight.boxes[i].stage);
            QCOMPARE(skewed.boxes[i].left, straight.boxes[i].left);
            QCOMPARE(skewed.boxes[i].right, straight.boxes[i].right);
        }
        QCOMPARE(skewed.links.size(), straight.links.size());
        for (size_t i = 0; i < straight.links.size(); ++i)
            QCOMPARE(skewed.links[i].from, straight.links[i].from);
        QCOMPARE(skewed.ticks.size(), straight.ticks.size());
    }
}

void TestTimelineLayout::strangeTracesGiveLayouts()
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same walk every time
    for (int round = 0; round < 300; ++round) {
        std::vector<double> widths;
        const Trace trace = anyTrace(random, widths);
        const TimelineLayout layout = layOut(trace, {widths, 3});
        verifyApart(layout);
        for (const TimelineLink &link : layout.links)
            QVERIFY(link.from < layout.boxes.size() && link.to < layout.boxes.size());
    }
}

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
