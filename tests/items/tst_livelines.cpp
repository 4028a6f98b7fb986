// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linefinder.h"
#include "items/livelines.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// Lines of one host with the text "N", at the seconds given.
LineBatch lines(const char *host, const std::vector<int> &seconds, const std::string &text = {})
{
    LineBatch batch;
    const uint16_t number = batch.hostNumber(host);
    for (const int second : seconds)
        batch.add(text.empty() ? std::to_string(second) : text, Time::fromSeconds(second), number);
    return batch;
}

std::string rows(const LiveLines &live)
{
    std::string all;
    for (size_t row = 0; row < live.rowCount(); ++row)
        all += (row > 0 ? " " : "") + std::string(live.text(row));
    return all;
}

std::shared_ptr<const LineFilter> filter(const char *text)
{
    return std::make_shared<const LineFilter>(std::get<LineFilter>(LineFilter::parse(text)));
}

} // namespace

class TestLiveLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByTime();
    void linesOfOneMomentStayInTheirOrder();
    void keepsTheNewestLines();
    void memoryStaysFlat();
    void lateLinesDoNotHoldMemory();
    void filters();
    void looksThroughWhatIsThereWhileMoreComes();
    void hidesHosts();
    void aSlowFilterDoesNotStopTheWindow();
    void countsWhatIsSkipped();
    void countsNewRows();
    void storedLinesAreTakenOnce();
    void leavesNoGapBeforeStoredLines();
    void marks();
    void finds();
};

void TestLiveLines::mergesByTime()
{
    LiveLines live;
    live.add(lines("mx1", {1, 4, 6}));
    live.add(lines("mx2", {2, 5}));
    live.add(lines("mx1", {3}));
    live.add(lines("mx1", {7, 0}));
    QCOMPARE(rows(live), std::string("0 1 2 3 4 5 6 7"));
    QCOMPARE(live.host(2), std::string("mx2"));
    QCOMPARE(live.findRow({Time::fromSeconds(5), 0}), size_t{5});
    QVERIFY(live.rowOf(live.row(3).key) == size_t{3});
    QVERIFY(!live.rowOf({Time::fromSeconds(5), 0}));
}

void TestLiveLines::linesOfOneMomentStayInTheirOrder()
{
    LiveLines live;
    live.add(lines("mx1", {5, 5}, "first"));
    live.add(lines("mx2", {5}, "second"));
    live.add(lines("mx1", {5}, "third"));
    QCOMPARE(rows(live), std::string("first first second third"));
}

void TestLiveLines::keepsTheNewestLines()
{
    LiveLines live({3, 1'000'000});
    live.add(lines("mx1", {10, 11, 12}));
    const LineKey oldest = live.row(0).key;
    live.add(lines("mx1", {9})); // older than all, and there is no room
    QCOMPARE(rows(live), std::string("10 11 12"));
    live.add(lines("mx1", {13, 14}));
    QCOMPARE(rows(live), std::string("12 13 14"));
    QVERIFY(!live.has(oldest));
    QCOMPARE(live.findRow(oldest), size_t{0});
}

void TestLiveLines::memoryStaysFlat()
{
    LiveLines live({1'000, 100'000});
    const std::string text(500, 'x');
    for (int i = 0; i < 2'000; ++i)
        live.add(lines(i % 2 == 0 ? "mx1" : "mx2", {i, i + 1, i - 5}, text));
    QVERIFY(live.ring().bytes() <= 100'000);
    QVERIFY(live.rowCount() <= 200);
    QVERIFY(live.rowCount() > 190);
}

/// A block of text lives as long as one of its lines: the limit is of the blocks.
void TestLiveLines::lateLinesDoNotHoldMemory()
{
    LiveLines live({1'000'000, 50'000});
    const std::string text(400, 'x');
    for (int i = 0; i < 1'000; ++i) {
        LineBatch batch = lines("mx1", {i}, text);
        batch.add("kept long", Time::fromSeconds(1'000'000), 0);
        live.add(std::move(batch));
    }
    QVERIFY(live.ring().bytes() <= 50'000);
}

void TestLiveLines::filters()
{
    LiveLines live;
    live.add(lines("mx1", {1, 2, 3, 12, 21, 22}));
    live.setFilter(filter("2"));
    QVERIFY(live.isFiltering());
    QTRY_VERIFY(!live.isFiltering());
    QCOMPARE(rows(live), std::string("2 12 21 22"));
    live.add(lines("mx1", {23, 33, 20}));
    QTRY_VERIFY(!live.isFiltering());
    QCOMPARE(rows(live), std::string("2 12 20 21 22 23"));
    live.setFilter(nullptr);
    QCOMPARE(live.rowCount(), size_t{9});
}

void TestLiveLines::looksThroughWhatIsThereWhileMoreComes()
{
    LiveLines live({50'000, size_t{64} << 20});
    std::vector<int> seconds;
    for (int i = 0; i < 40'000; ++i)
        seconds.push_back(2 * i);
    live.add(lines("mx1", seconds));
    live.setFilter(filter("/7$/ OR /0$/"));
    int turn = 0;
    while (live.isFiltering()) {
        if (turn < 500) // between those that are there, and behind them
            live.add(lines("mx2", {turn * 150 + 1, 100'000 + turn}));
        ++turn;
        QCoreApplication::processEvents();
    }
    std::set<std::string> expected;
    for (size_t i = 0; i < live.ring().size(); ++i) {
        const std::string text(live.ring().text(live.ring()[i]));
        if (text.ends_with('7') || text.ends_with('0'))
            expected.insert(text);
    }
    std::set<std::string> seen;
    for (size_t row = 0; row < live.rowCount(); ++row) {
        QVERIFY2(seen.insert(std::string(live.text(row))).second, "a row stands there twice");
        QVERIFY(row == 0 || live.row(row - 1).key < live.row(row).key);
    }
    QCOMPARE(seen.size(), expected.size());
    QVERIFY(seen == expected);
}

void TestLiveLines::hidesHosts()
{
    LiveLines live;
    live.add(lines("mx1", {1, 3}));
    live.add(lines("mx2", {2, 4}));
    live.setHiddenHosts({u"mx2"_s, u"mx9"_s});
    QTRY_COMPARE(rows(live), std::string("1 3"));
    live.add(lines("mx9", {5}));
    live.add(lines("mx1", {6}));
    QTRY_COMPARE(rows(live), std::string("1 3 6"));
    live.setHiddenHosts({});
    QCOMPARE(rows(live), std::string("1 2 3 4 5 6"));
}

void TestLiveLines::aSlowFilterDoesNotStopTheWindow()
{
    LiveLines live;
    live.setFilter(filter("/(x+x+)+[yz]/"));
    const std::string text(2'000, 'x');
    LineBatch batch;
    batch.hostNumber("mx1");
    for (int i = 0; i < 120'000; ++i)
        batch.add(i % 100 == 0 ? text : std::string("xx"), Time::fromSeconds(i), 0);
    live.add(std::move(batch));
    // What it cannot keep up with is passed over and counted.
    QCOMPARE(live.unfiltered(), uint64_t{20'000});
    QCoreApplication::processEvents();
    QVERIFY(live.isFiltering());
    QTRY_VERIFY_WITH_TIMEOUT(!live.isFiltering(), 60'000);
    QCOMPARE(live.unfiltered(), uint64_t{21'000}); // and those on which it gave up
}

void TestLiveLines::countsWhatIsSkipped()
{
    LiveLines live;
    LineBatch batch = lines("mx1", {1});
    batch.skipped = 1'000;
    live.add(batch);
    live.add(batch);
    QCOMPARE(live.skipped(), uint64_t{2'000});
    live.clear();
    QCOMPARE(live.skipped(), uint64_t{0});
    QCOMPARE(live.rowCount(), size_t{0});
}

void TestLiveLines::countsNewRows()
{
    LiveLines live;
    live.add(lines("mx1", {1, 2, 3}));
    live.resetNewRows();
    live.add(lines("mx1", {2, 4, 5}));
    QCOMPARE(live.newRows(), uint64_t{2}); // one went between the others
    live.setFilter(filter("7"));
    live.resetNewRows();
    live.add(lines("mx1", {6, 7, 17}));
    QTRY_VERIFY(!live.isFiltering());
    QCOMPARE(live.newRows(), uint64_t{2});
}

void TestLiveLines::storedLinesAreTakenOnce()
{
    LiveLines live;
    live.add(lines("mx1", {3, 4}));
    live.addStored(lines("mx1", {1, 2, 3, 4}));
    LineBatch other = lines("mx1", {1});
    other.add("3", Time::fromSeconds(3), other.hostNumber("mx2")); // another host's is another line
    live.addStored(other);
    QCOMPARE(rows(live), std::string("1 2 3 3 4"));
    QCOMPARE(live.newRows(), uint64_t{0});
}

/// The page was closed, and more came meanwhile than is read of the store.
void TestLiveLines::leavesNoGapBeforeStoredLines()
{
    LiveLines live;
    live.add(lines("mx1", {1, 2, 3}));
    live.addStored(lines("mx1", {3, 4, 5}));
    QCOMPARE(rows(live), std::string("1 2 3 4 5"));
    live.add(lines("mx1", {12})); // came after the page was opened again
    live.addStored(lines("mx1", {10, 11, 12}));
    QCOMPARE(rows(live), std::string("10 11 12"));
}

void TestLiveLines::marks()
{
    LiveLines live({4, 1'000'000});
    live.add(lines("mx1", {1, 2, 3, 4}));
    const LineKey one = live.row(0).key;
    const LineKey three = live.row(2).key;
    QVERIFY(!live.nextMark(one, true));
    live.toggleMark(one);
    live.toggleMark(three);
    QVERIFY(live.isMarked(three));
    QVERIFY(live.nextMark(one, true) == size_t{2});
    QVERIFY(live.nextMark(three, true) == size_t{0}); // round
    QVERIFY(live.nextMark(three, false) == size_t{0});
    QVERIFY(live.nextMark(one, false) == size_t{2});
    live.add(lines("mx1", {5})); // the first one leaves, and its mark
    QVERIFY(!live.isMarked(one));
    QVERIFY(live.nextMark(live.row(0).key, true) == size_t{1});
    live.toggleMark(three);
    QVERIFY(!live.hasMarks());
}

void TestLiveLines::finds()
{
    LiveLines live;
    LineBatch batch;
    batch.hostNumber("mx1");
    for (int i = 0; i < 20'000; ++i)
        batch.add(i % 9'000 == 5 ? "a Needle" : "hay", Time::fromSeconds(i), 0);
    live.add(std::move(batch));
    LineFinder finder(live);
    QSignalSpy found(&finder, &LineFinder::found);
    QSignalSpy notFound(&finder, &LineFinder::notFound);
    const auto findFrom = [&](size_t row, bool forward) {
        found.clear();
        finder.find(u"needle"_s, live.row(row).key, forward);
        while (found.isEmpty() && notFound.isEmpty())
            QCoreApplication::processEvents();
        return found.isEmpty() ? live.rowCount() : *live.rowOf(found[0][0].value<LineKey>());
    };
    QCOMPARE(findFrom(0, true), size_t{5});
    QCOMPARE(findFrom(5, true), size_t{9'005});
    QVERIFY(!found[0][1].toBool());
    QCOMPARE(findFrom(18'005, true), size_t{5});
    QVERIFY(found[0][1].toBool());
    QCOMPARE(findFrom(9'005, false), size_t{5});
    QCOMPARE(findFrom(5, false), size_t{18'005});
    finder.find(u"pin"_s, live.row(100).key, true);
    QTRY_COMPARE(notFound.size(), 1);
}

QTEST_GUILESS_MAIN(TestLiveLines)
#include "tst_livelines.moc"
