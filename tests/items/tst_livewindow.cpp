// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linehistory.h"
#include "items/livelines.h"

#include <QTest>

#include <algorithm>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// A store with lines, and the live log that reads in it.
class Site
{
public:
    explicit Site(LineRing::Limits limits = {1'000, size_t{64} << 20}) : live(limits), history(live)
    {
        QObject::connect(&history, &LineHistory::requested, &live,
                         [this](Time around, quint64 before, quint64 after) {
                             ++requests;
                             if (answering)
                                 history.take(stored(around, before, after));
                         });
    }

    /// `count` lines a second for some seconds; of two hosts, and some are equal.
    void write(int seconds, int count)
    {
        LineBatch batch;
        for (int s = 0; s < seconds; ++s, ++m_second) {
            for (int i = 0; i < count; ++i) {
                const bool twin = i % 5 == 4;
                const std::string text =
                    std::to_string(m_second) + (twin ? " again" : ' ' + std::to_string(i));
                batch.add(text, Time::fromSeconds(m_second),
                          batch.hostNumber(i % 3 == 0 ? "mx1" : "mx2"));
            }
        }
        for (const LineBatch::Line &line : batch.lines)
            m_store.add(batch.textOf(line), line.time, m_store.hostNumber(batch.hosts[line.host]));
        if (tapped)
            live.add(std::move(batch));
    }

    /// As loadLines() does.
    [[nodiscard]] LineBatch stored(Time around, size_t before, size_t after) const
    {
        std::vector<LineBatch::Line> lines = m_store.lines;
        std::erase_if(lines, [&](const LineBatch::Line &line) {
            return around.isSet() && (before > 0 ? line.time >= around : line.time < around);
        });
        if (before > 0 && lines.size() > before)
            lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(before));
        else if (before == 0)
            lines.resize(std::min(lines.size(), after));
        LineBatch batch;
        for (const LineBatch::Line &line : lines)
            batch.add(m_store.textOf(line), line.time, batch.hostNumber(m_store.hosts[line.host]));
        return batch;
    }

    /// From then on new lines come by themselves.
    void open(size_t count)
    {
        live.addStored(stored({}, count, 0));
        tapped = true;
    }
    void scrollToTheBeginning()
    {
        while (history.older() != LineHistory::Older::Beginning)
            history.wantOlder();
    }
    void scrollToTheEnd()
    {
        while (!live.isLive())
            history.wantNewer();
    }

    /// Empty: the ring's lines are those of the store in one piece, each once. Else what is wrong.
    [[nodiscard]] std::string gap() const
    {
        const auto nameOf = [](Time time, std::string_view text, const std::string &host) {
            return std::to_string(time.seconds()) + ' ' + host + ' ' + std::string(text);
        };
        std::vector<std::string> here;
        for (size_t i = 0; i < live.ring().size(); ++i) {
            const RingLine &line = live.ring()[i];
            here.push_back(
                nameOf(line.key.time, live.ring().text(line), live.ring().hosts()[line.host]));
        }
        std::vector<std::string> all;
        const Time first = live.ring()[0].key.time;
        const Time last = live.ring()[live.ring().size() - 1].key.time;
        // Of the first and the last moment some lines may be elsewhere.
        for (const LineBatch::Line &line : m_store.lines) {
            if (first < line.time && line.time < last)
                all.push_back(nameOf(line.time, m_store.textOf(line), m_store.hosts[line.host]));
        }
        std::erase_if(here, [&](const std::string &each) {
            return each.starts_with(std::to_string(first.seconds()) + ' ')
                || each.starts_with(std::to_string(last.seconds()) + ' ');
        });
        std::ranges::sort(here);
        std::ranges::sort(all);
        if (here == all)
            return {};
        return std::to_string(here.size()) + " lines, not " + std::to_string(all.size());
    }
    [[nodiscard]] std::string text(size_t row) const { return std::string(live.text(row)); }

    LiveLines live;
    LineHistory history;
    bool answering = true;
    bool tapped = false;
    int requests = 0;

private:
    LineBatch m_store;
    int64_t m_second = 1'000;
};

} // namespace

class TestLiveWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackToTheBeginning();
    void comesBackToTheLiveLines();
    void comesBackWhileMoreIsWritten();
    void manyLinesOfOneMoment();
    void equalLinesAreLinesAllTheSame();
    void whatIsInSightDoesNotLeave();
    void goesToTheEndAtOnce();
    void readsOnAroundAMoment();
    void aFilterHoldsInOlderLines();
    void marksComeBack();
    void saysWhatItKnows();
    void takesNoAnswerThatNobodyWaitsFor();
    void memoryStaysBounded();
};

void TestLiveWindow::readsBackToTheBeginning()
{
    Site site({100'000, size_t{64} << 20});
    site.write(3'000, 5);
    site.open(500);
    QCOMPARE(site.live.rowCount(), size_t{500});
    site.scrollToTheBeginning();
    QCOMPARE(site.live.rowCount(), size_t{15'000});
    QCOMPARE(site.text(0), std::string("1000 0"));
    QVERIFY(site.live.isLive()); // there was room for all
    QCOMPARE(site.gap(), std::string());
    site.write(1, 5);
    QCOMPARE(site.live.rowCount(), size_t{15'005});
    QCOMPARE(site.live.newRows(), uint64_t{5});
}

void TestLiveWindow::comesBackToTheLiveLines()
{
    Site site({5'000, size_t{64} << 20});
    site.write(4'000, 5);
    site.open(1'000);
    site.write(100, 5);
    site.scrollToTheBeginning();
    QCOMPARE(site.text(0), std::string("1000 0"));
    QVERIFY(!site.live.isLive());
    QCOMPARE(site.live.rowCount(), size_t{5'000});
    QCOMPARE(site.gap(), std::string());
    site.write(3, 5);
    QCOMPARE(site.live.rowCount(), size_t{5'000}); // held
    QCOMPARE(site.gap(), std::string());
    site.scrollToTheEnd();
    QCOMPARE(site.text(site.live.rowCount() - 1), std::string("5102 again"));
    QCOMPARE(site.gap(), std::string());
    site.write(1, 5);
    QCOMPARE(site.text(site.live.rowCount() - 1), std::string("5103 again"));
    QCOMPARE(site.gap(), std::string());
}

/// Between each piece that is read new lines come, of which the store has some already.
void TestLiveWindow::comesBackWhileMoreIsWritten()
{
    Site site({5'000, size_t{64} << 20});
    site.write(5'000, 5);
    site.open(1'000);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i) {
            site.history.wantOlder();
            site.write(2, 5);
            QCOMPARE(site.gap(), std::string());
        }
        QVERIFY(!site.live.isLive());
        for (int i = 0; !site.live.isLive(); ++i) {
            site.answering = false;
            site.history.wantNewer();
            site.write(2, 5); // asked, and not answered yet
            site.answering = true;
            site.history.take(
                site.stored(site.live.row(site.live.rowCount() - 1).key.time, 0, 4'000));
            QCOMPARE(site.gap(), std::string());
            QVERIFY(i < 50);
        }
        site.write(2, 5);
        QCOMPARE(site.gap(), std::string());
    }
}

/// A log whose times have no fractions, on a busy host.
void TestLiveWindow::manyLinesOfOneMoment()
{
    Site site({40'000, size_t{64} << 20});
    site.write(3, 9'000);
    site.open(1'000);
    site.scrollToTheBeginning();
    QCOMPARE(site.live.rowCount(), size_t{27'000});
    QCOMPARE(site.gap(), std::string());
    QVERIFY(site.requests < 20);
}

void TestLiveWindow::equalLinesAreLinesAllTheSame()
{
    Site site;
    site.write(20, 25); // five equal ones in each second
    site.open(12);
    site.scrollToTheBeginning();
    QCOMPARE(site.live.rowCount(), size_t{500});
    QCOMPARE(site.gap(), std::string());
}

void TestLiveWindow::whatIsInSightDoesNotLeave()
{
    Site site({1'000, size_t{64} << 20});
    site.write(200, 5);
    site.open(1'000);
    const LineKey top = site.live.row(20).key;
    site.live.setInSight(top);
    site.write(2, 5);
    QVERIFY(site.live.isLive() || site.live.rowOf(top));
    site.write(200, 5);
    QVERIFY(site.live.rowOf(top));
    QVERIFY(!site.live.isLive());
    QVERIFY(site.live.newRows() >= 1'000);
    site.scrollToTheEnd();
    QCOMPARE(site.text(site.live.rowCount() - 1), std::string("1401 again"));
    QCOMPARE(site.gap(), std::string());
}

void TestLiveWindow::goesToTheEndAtOnce()
{
    Site site({1'000, size_t{64} << 20});
    site.write(1'000, 5);
    site.open(1'000);
    site.scrollToTheBeginning();
    site.write(10, 5);
    site.live.goLive();
    QVERIFY(site.live.isLive());
    QCOMPARE(site.live.rowCount(), size_t{50});
    site.open(500);
    QCOMPARE(site.live.rowCount(), size_t{500});
    QCOMPARE(site.gap(), std::string());
    site.history.stop();
    site.history.wantOlder();
    QVERIFY(site.live.rowCount() > 500);
    QCOMPARE(site.gap(), std::string());
}

void TestLiveWindow::readsOnAroundAMoment()
{
    Site site({20'000, size_t{64} << 20});
    site.write(4'000, 5);
    site.open(100);
    LineBatch around = site.stored(Time::fromSeconds(3'000), 50, 0);
    const LineBatch after = site.stored(Time::fromSeconds(3'000), 0, 50);
    for (const LineBatch::Line &line : after.lines)
        around.add(after.textOf(line), line.time, around.hostNumber(after.hosts[line.host]));
    site.live.showStored(around);
    QCOMPARE(site.live.rowCount(), size_t{100});
    QVERIFY(!site.live.isLive());
    site.write(2, 5);
    site.history.wantOlder();
    QCOMPARE(site.gap(), std::string());
    site.history.wantNewer();
    QCOMPARE(site.gap(), std::string());
    site.scrollToTheEnd();
    QCOMPARE(site.text(site.live.rowCount() - 1), std::string("5001 again"));
    QCOMPARE(site.gap(), std::string());
}

/// It reads on by itself until some lines passed.
void TestLiveWindow::aFilterHoldsInOlderLines()
{
    Site site({100'000, size_t{64} << 20});
    site.write(5'000, 5);
    site.open(100);
    site.live.setFilter(std::make_shared<const LineFilter>(
        std::get<LineFilter>(LineFilter::parse("/^[0-9]*00 1/"))));
    QTRY_VERIFY(!site.live.isFiltering());
    QCOMPARE(site.live.rowCount(), size_t{0}); // 1000 1, 1100 1, ... 5900 1
    site.history.wantOlder();
    QTRY_COMPARE(site.live.rowCount(), size_t{50});
    QTRY_VERIFY(site.history.older() == LineHistory::Older::Beginning);
    QCOMPARE(site.text(0), std::string("1000 1"));
    QCOMPARE(site.text(49), std::string("5900 1"));
    QCOMPARE(site.live.newRows(), uint64_t{0});
    site.live.setFilter(nullptr);
    QCOMPARE(site.live.rowCount(), size_t{25'000});
    QCOMPARE(site.gap(), std::string());
}

void TestLiveWindow::marksComeBack()
{
    Site site({5'000, size_t{64} << 20});
    site.write(4'000, 5);
    site.open(1'000);
    const LineKey key = site.live.row(990).key;
    const std::string marked = site.text(990);
    site.live.toggleMark(key);
    site.scrollToTheBeginning();
    QVERIFY(!site.live.hasMarks());
    site.scrollToTheEnd();
    QVERIFY(site.live.hasMarks());
    const auto row = site.live.nextMark({{Time::kUnset}, 0}, true);
    QVERIFY(row);
    QCOMPARE(site.text(*row), marked);
}

void TestLiveWindow::saysWhatItKnows()
{
    Site site;
    site.history.wantOlder(); // there is nothing to be older than
    QCOMPARE(site.requests, 0);
    site.write(10, 5);
    site.open(20);
    site.history.wantNewer(); // they come by themselves
    QCOMPARE(site.requests, 0);
    site.answering = false;
    site.history.wantOlder();
    QVERIFY(site.history.older() == LineHistory::Older::Loading);
    site.history.wantOlder(); // one at a time
    QCOMPARE(site.requests, 1);
    site.history.fail();
    QVERIFY(site.history.older() == LineHistory::Older::Failed);
    QCOMPARE(site.live.rowCount(), size_t{20}); // none came, none went
    site.answering = true;
    site.scrollToTheBeginning();
    QCOMPARE(site.live.rowCount(), size_t{50});
}

void TestLiveWindow::takesNoAnswerThatNobodyWaitsFor()
{
    Site site;
    site.write(100, 5);
    site.open(20);
    site.answering = false;
    site.history.wantOlder();
    site.history.stop();
    site.history.take(site.stored({}, 400, 0));
    QCOMPARE(site.live.rowCount(), size_t{20});
}

void TestLiveWindow::memoryStaysBounded()
{
    Site site({2'000, 100'000});
    site.write(6'000, 5);
    site.open(500);
    while (site.history.older() != LineHistory::Older::Beginning) {
        site.history.wantOlder();
        QVERIFY(site.live.ring().size() <= 2'000);
        QVERIFY(site.live.ring().bytes() <= 100'000);
        QCOMPARE(site.gap(), std::string());
    }
    QCOMPARE(site.text(0), std::string("1000 0"));
}

QTEST_GUILESS_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
