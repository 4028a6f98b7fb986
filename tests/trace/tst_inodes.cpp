// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tracebuilder.h"
#include "trace/legcodec.h"

#include <QTest>

#include <algorithm>

using namespace Estafeta;

namespace {

constexpr int kMessages = 600;
constexpr int64_t kFirstSecond = 1'794'654'000; // 2026-11-14T11:00:00Z

StoryLine line(int64_t second, uint32_t number, const std::string &message)
{
    const std::string time = formatUtc(Time::fromSeconds(kFirstSecond + second));
    return {"faro", time + " faro qmail: " + message, Time::fromSeconds(kFirstSecond + second),
            number};
}

/// One message after the other, one each ten seconds, all with one inode; each third one is put
/// off and tried again a little later. Delivery numbers begin again each hundred messages.
std::vector<StoryLine> busyQueue()
{
    std::vector<StoryLine> lines;
    const auto add = [&lines](int64_t second, const std::string &message) {
        lines.push_back(line(second, static_cast<uint32_t>(lines.size() + 1), message));
    };
    for (int i = 0; i < kMessages; ++i) {
        const int64_t at = i * 10;
        const std::string qp = std::to_string(1000 + i);
        const std::string number = std::to_string(1 + 2 * (i % 100));
        const std::string again = std::to_string(2 + 2 * (i % 100));
        add(at, "new msg 4711");
        add(at, "info msg 4711: bytes 900 from <a@b.example> qp " + qp + " uid 89");
        add(at, "starting delivery " + number + ": msg 4711 to local u@faro.example");
        if (i % 3 == 0) {
            add(at + 1, "delivery " + number + ": deferral: Temporary_error._(#4.3.0)/");
            add(at + 4, "starting delivery " + again + ": msg 4711 to local u@faro.example");
        }
        add(at + 5, "delivery " + (i % 3 == 0 ? again : number) + ": success: did_1+0+0/");
        add(at + 5, "end msg 4711");
    }
    return lines;
}

size_t mostQueueLegs(const MemoryStore &store)
{
    size_t most = 0;
    for (const StoredBundle &bundle : store.bundles()) {
        const auto legs = decodeLegs(bundle.legs);
        most = std::max(
            most, static_cast<size_t>(std::ranges::count(legs, LegKind::Queue, &EncodedLeg::kind)));
    }
    return most;
}

} // namespace

/// An inode that all messages of a day share must not make them one.
class TestInodes : public QObject
{
    Q_OBJECT

private slots:
    void messagesStayApart_data()
    {
        QTest::addColumn<size_t>("skipped");
        QTest::addColumn<size_t>("linesPerCommit");
        QTest::addColumn<size_t>("most");
        // Delivery numbers of several runs of qmail-send may share a bundle, but nothing else does:
        // there are six runs.
        QTest::newRow("from the first line on") << size_t{0} << size_t{50} << size_t{6};
        QTest::newRow("commits in the middle of messages") << size_t{0} << size_t{7} << size_t{6};
        QTest::newRow("a commit a line") << size_t{0} << size_t{1} << size_t{6};
        // Until the first commit the piece waits for its beginning, and takes all in.
        QTest::newRow("the log begins in the middle of a message")
            << size_t{3} << size_t{50} << size_t{60};
    }

    void messagesStayApart()
    {
        QFETCH(size_t, skipped);
        QFETCH(size_t, linesPerCommit);
        QFETCH(size_t, most);
        auto lines = busyQueue();
        lines.erase(lines.begin(), lines.begin() + static_cast<ptrdiff_t>(skipped));
        TraceBuilder builder(lines);
        size_t count = 0;
        for (const StoryLine &next : lines) {
            builder.add(next);
            if (++count % linesPerCommit == 0)
                builder.collect(next.time, true);
        }
        const auto traces = builder.traces();
        QCOMPARE(traces.size(), size_t{kMessages});
        const auto delivered = std::ranges::count_if(traces, [](const Trace &trace) {
            return trace.recipients.size() == 1
                && trace.recipients.front().verdict == Verdict::DeliveredMailbox;
        });
        QCOMPARE(delivered, ptrdiff_t{kMessages});
        QVERIFY2(mostQueueLegs(builder.store()) <= most,
                 std::to_string(mostQueueLegs(builder.store())).c_str());
    }

    void nothingStaysInMemory()
    {
        const auto lines = busyQueue();
        TraceBuilder builder(lines);
        builder.add(lines);
        builder.collect(lines.back().time, false);
        // Those of the last quarter of an hour, with the neighbours they share a number with.
        const size_t kept = builder.correlator().openBundles();
        QVERIFY2(kept <= 100, std::to_string(kept).c_str());
    }
};

QTEST_APPLESS_MAIN(TestInodes)
#include "tst_inodes.moc"
