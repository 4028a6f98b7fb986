// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/legcodec.h"

#include "logs/lineparser.h"
#include "tests/support/eventtext.h"
#include "trace/linelegs.h"
#include "trace/weave.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace Estafeta;

namespace {

/// Events with any of their fields set, and texts to point at.
class RandomEvents
{
public:
    explicit RandomEvents(unsigned seed) : m_random(seed)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] = std::string(below(40), static_cast<char>(below(256)));
    }

    Event next()
    {
        Event event;
        event.kind = static_cast<EventKind>(1 + below(kEventKindCount - 1));
        event.status = static_cast<DeliveryStatus>(below(7));
        event.action = static_cast<Action>(below(24));
        event.contents = static_cast<Contents>(below(11));
        event.approximateTime = below(2) == 1;
        event.truncated = below(2) == 1;
        event.inodeId = below(2) == 1;
        event.nextIsProcess = below(2) == 1;
        event.foldersName = below(2) == 1;
        event.time = {number()};
        event.line = {static_cast<int32_t>(number()), static_cast<uint32_t>(number()),
                      static_cast<uint32_t>(number())};
        event.pid = static_cast<uint32_t>(number());
        event.recipientCount = static_cast<int32_t>(number());
        event.code = static_cast<int32_t>(number());
        event.size = number();
        event.delayMs = below(2) == 1 ? -1 : static_cast<int64_t>(below(1'000'000));
        if (below(2) == 1) {
            for (int32_t &stage : event.stageMs)
                stage = static_cast<int32_t>(below(100'000));
        }
        event.scoreMilli = static_cast<int32_t>(number());
        event.program = anyWord();
        for (const EventText &text : eventTexts())
            event.*text.view = anyWord();
        return event;
    }

    size_t below(size_t limit) { return m_random() % limit; }

    /// Of any size and sign, small ones more often.
    int64_t number()
    {
        const auto bits = static_cast<int64_t>(m_random() >> below(60));
        return below(2) == 1 ? bits : -bits;
    }

private:
    std::string_view anyWord()
    {
        return below(3) == 0 ? std::string_view(m_words[below(m_words.size())]) : "";
    }

    std::mt19937_64 m_random;
    std::array<std::string, 8> m_words;
};

/// All that eventText() leaves out, too.
std::string wholeText(const Event &event)
{
    std::string text = eventText(event) + " program=" + std::string(event.program);
    for (const int64_t n : {event.time.us, int64_t{event.line.day}, int64_t{event.line.block},
                            int64_t{event.line.line}, int64_t{event.pid}})
        text += ' ' + std::to_string(n);
    return text + (event.approximateTime ? " about" : "");
}

void addSeeds(unsigned count)
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

/// The bytes in which a leg's events are kept for good.
class TestLegCodec : public QObject
{
    Q_OBJECT

private slots:
    void eventsComeBack_data() { addSeeds(40); }
    void eventsComeBack()
    {
        QFETCH(unsigned, seed);
        RandomEvents random(seed);
        const std::string_view id = "4A1B2C3D4E";
        std::string bytes;
        std::vector<std::string> expected;
        EventWriter writer;
        for (int i = 0; i < 30; ++i) {
            Event event = random.next();
            if (event.queueId.empty())
                event.queueId = id; // what a leg's own events have
            writer.append(bytes, id, event);
            expected.push_back(wholeText(event));
        }
        EventReader reader(bytes, id);
        Event event;
        for (const std::string &text : expected) {
            QVERIFY(reader.next(event));
            QCOMPARE(QByteArray::fromStdString(wholeText(event)), QByteArray::fromStdString(text));
        }
        QVERIFY(!reader.next(event));
        QVERIFY(!reader.isDamaged());
    }

    /// A writer that goes on after a restart writes what one that never stopped would have.
    void writingGoesOn()
    {
        RandomEvents random(7);
        std::string whole;
        std::string parts;
        EventWriter steady;
        for (int i = 0; i < 30; ++i) {
            const Event event = random.next();
            EventWriter restarted;
            EventReader reader(parts, "X");
            Event last;
            while (reader.next(last))
                restarted.resumeAfter(last);
            steady.append(whole, "X", event);
            restarted.append(parts, "X", event);
            QCOMPARE(QByteArray::fromStdString(parts), QByteArray::fromStdString(whole));
        }
    }

    /// Of cut bytes the whole events before the cut are given, and no others.
    void cutBytes()
    {
        RandomEvents random(3);
        std::string bytes;
        std::vector<size_t> ends{0};
        EventWriter writer;
        for (int i = 0; i < 10; ++i) {
            writer.append(bytes, "X", random.next());
            ends.push_back(bytes.size());
        }
        for (size_t size = 0; size < bytes.size(); ++size) {
            const std::string cut = bytes.substr(0, size);
            EventReader reader(cut, "X");
            Event event;
            size_t count = 0;
            while (reader.next(event))
                ++count;
            const auto whole = std::ranges::upper_bound(ends, size) - ends.begin() - 1;
            QCOMPARE(count, static_cast<size_t>(whole));
            QCOMPARE(reader.isDamaged(), size != ends[count]);
        }
    }

    void changedBytes_data() { addSeeds(20); }
    /// Nothing worse than wrong events comes of wrong bytes.
    void changedBytes()
    {
        QFETCH(unsigned, seed);
        RandomEvents random(seed);
        std::string legs;
        for (int leg = 0; leg < 4; ++leg) {
            std::string events;
            EventWriter writer;
            for (int i = 0; i < 8; ++i)
                writer.append(events, "X", random.next());
            appendLeg(legs, static_cast<LegKind>(leg), static_cast<HostId>(leg % 2), "X", events);
        }
        for (int round = 0; round < 300; ++round) {
            std::string damaged = legs;
            for (size_t count = 1 + random.below(4); count > 0; --count)
                damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
            if (random.below(3) == 0)
                damaged.resize(random.below(damaged.size()));
            for (const Trace &trace : weave(damaged, {"mx1", "mx2"})) {
                for (const TraceEdge &edge : trace.edges)
                    QVERIFY(edge.from < trace.legs.size() && edge.to < trace.legs.size());
            }
        }
    }

    void legsComeBack()
    {
        std::string bytes;
        appendLeg(bytes, LegKind::Queue, 0, "4A1B2C3D4E", "events");
        appendLeg(bytes, LegKind::Store, 65'534, "", std::string(1000, 'x'));
        const auto legs = decodeLegs(bytes);
        QCOMPARE(legs.size(), size_t{2});
        QCOMPARE(legs[0].kind, LegKind::Queue);
        QCOMPARE(legs[0].host, HostId{0});
        QCOMPARE(std::string(legs[0].id), std::string("4A1B2C3D4E"));
        QCOMPARE(std::string(legs[0].events), std::string("events"));
        QCOMPARE(legs[1].kind, LegKind::Store);
        QCOMPARE(legs[1].host, HostId{65'534});
        QVERIFY(legs[1].id.empty());
        QCOMPARE(legs[1].events.size(), size_t{1000});
        QCOMPARE(decodeLegs(std::string_view(bytes).substr(0, bytes.size() - 1)).size(), size_t{1});
        QVERIFY(decodeLegs({}).empty());
    }

    /// A line of multilog's does not name its program: what the folder said must not be lost where
    /// only the line is kept.
    void keepsTheFoldersName_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("by the folder") << true;
        QTest::newRow("by nobody") << false;
    }

    void keepsTheFoldersName()
    {
        QFETCH(bool, named);
        const std::string line = "@400000006af8538f1dcd6500 new msg 4711";
        Event event;
        static_cast<void>(parseLine(parseHeader(line), event));
        QCOMPARE(event.program, std::string_view("qmail-send"));
        event.line = {20'771, 1, 1};
        if (named) {
            event.program = "qmail-out";
            event.foldersName = true;
        }
        LegView leg;
        leg.id = "4711";
        leg.events = {event};
        const auto lookup = [&](std::span<const LineRef> refs) {
            return Result<std::vector<std::string>>(std::vector(refs.size(), line));
        };
        const auto bytes = unpackLegs(packLegs({leg}), lookup);
        QVERIFY(bytes.ok());
        const auto legs = decodeLegs(*bytes);
        QCOMPARE(legs.size(), size_t{1});
        Event again;
        QVERIFY(EventReader(legs.front().events, "4711").next(again));
        QCOMPARE(again.program, event.program);
        QCOMPARE(again.kind, EventKind::Accepted);
        QVERIFY(again.inodeId);
    }
};

QTEST_APPLESS_MAIN(TestLegCodec)
#include "tst_legcodec.moc"
