// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/backreader.h"
#include "tests/hosts/fakehost.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Estafeta;
using namespace std::chrono_literals;

namespace {

const std::string kLog = "/var/log/mail.log";
constexpr int64_t kDay = 86'400;
constexpr int64_t kNow = 1'795'000'000;

/// A host whose log is followed and read back, as a host's thread does it.
struct Scene {
    FakeHost host;
    int daysBack = 15;
    LogFollower::TimePoint now;
    std::unique_ptr<LogFollower> follower;
    std::unique_ptr<BackReader> back;
    bool isPlanned = false;
    int number = 0;
    std::string followed;
    std::string readBack;
    // As they are committed:
    Checkpoint stored;
    std::optional<BackPlan> storedPlan;
    std::string storedFollowed;
    std::string storedBack;

    Scene()
    {
        host.clock = kNow - 20 * kDay;
        restart();
    }

    /// The program ends and starts again: what was committed is left.
    void restart()
    {
        follower = std::make_unique<LogFollower>(kLog, stored, 3s);
        back = std::make_unique<BackReader>(kLog, daysBack, storedPlan, 3s);
        isPlanned = false;
        followed = storedFollowed;
        readBack = storedBack;
    }

    void connectionLost()
    {
        follower->connectionLost();
        back->connectionLost();
        isPlanned = false;
    }

    void commit()
    {
        stored = follower->checkpoint();
        storedPlan = back->plan();
        storedFollowed = followed;
        storedBack = readBack;
    }

    void write(const std::string &path, int lines = 1)
    {
        for (int i = 0; i < lines; ++i)
            host.append(path, line());
    }

    std::string line()
    {
        return "Nov " + std::to_string(number++) + " 10:00:00 mx1 postfix/smtp[7]: queued\n";
    }

    /// A day's end.
    void rotate(bool compress = false)
    {
        host.renameRotate(kLog, 99);
        if (compress && host.files.contains(kLog + ".2"))
            host.compress(kLog + ".2");
        host.clock += kDay;
    }

    void plan()
    {
        if (isPlanned || follower->checkpoint().offset > 0 || !follower->open(host))
            return;
        QVERIFY(back->makePlan(host, *follower, kNow).ok());
        isPlanned = true;
    }

    void tick()
    {
        now += 1s;
        plan();
        QVERIFY(follower
                    ->tick(host, now,
                           [this](const LogPiece &piece) {
                               followed += piece.bytes;
                               return true;
                           })
                    .ok());
    }

    BackReader::Step step()
    {
        const auto done = back->step(host, now, [this](const LogPiece &piece) {
            readBack += piece.bytes;
            return true;
        });
        return done ? *done : BackReader::Step::Idle;
    }

    void readAll()
    {
        for (int i = 0; i < 20; ++i) {
            tick();
            while (step() == BackReader::Step::Did)
                ;
        }
    }
};

/// The lines of "text" in the order of their numbers, which is the order they were written in.
std::vector<int> numbers(const std::string &text)
{
    std::vector<int> found;
    for (const QByteArray &line : QByteArray::fromStdString(text).split('\n')) {
        if (!line.isEmpty())
            found.push_back(line.split(' ').at(1).toInt());
    }
    return found;
}

std::vector<int> run(int from, int count)
{
    std::vector<int> all(static_cast<size_t>(count));
    std::iota(all.begin(), all.end(), from);
    return all;
}

} // namespace

class TestBackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGenerationsNewestFirst();
    void readsNoFurtherThanItIsAsked();
    void readsNothingBackWhenNotAsked();
    void leavesWhatIsRotatedMeanwhileToTheFollower();
    void goesOnInAGenerationThatWasRenamedAndCompressed();
    void goesOnWhereItWasCommitted();
    void waitsForTheDaemonThatWasNotToldYet();
    void takesInWhatCameBeforeTheFirstLineOfAll();
    void aGenerationThatWentIsAGap();
    void aTornArchiveIsAGap();
    void whatIsGivenUpIsAGap();
    void tellsHowFarItIs();
    void survivesAnythingInAnyOrder_data();
    void survivesAnythingInAnyOrder();
};

void TestBackReader::readsTheGenerationsNewestFirst()
{
    Scene scene;
    for (int day = 0; day < 4; ++day) {
        scene.write(kLog, 10);
        scene.host.clock = kNow - (4 - day) * kDay;
        scene.host.append(kLog, "");
        scene.rotate(true);
    }
    scene.write(kLog, 5);
    scene.readAll();
    QCOMPARE(numbers(scene.followed), run(40, 5));
    std::vector<int> expected;
    for (const int first : {30, 20, 10, 0})
        std::ranges::copy(run(first, 10), std::back_inserter(expected));
    QCOMPARE(numbers(scene.readBack), expected);
    QVERIFY(scene.back->isDone());
    QVERIFY(scene.back->plan()->unread.isEmpty());
    QCOMPARE(scene.back->bytesDone(), scene.back->bytesInAll());
}

void TestBackReader::readsNoFurtherThanItIsAsked()
{
    Scene scene;
    scene.write(kLog, 10); // twenty days ago
    scene.rotate();
    scene.host.clock = kNow - 15 * kDay + 60;
    scene.write(kLog, 10);
    scene.rotate();
    scene.write(kLog, 5);
    scene.readAll();
    QCOMPARE(numbers(scene.readBack), run(10, 10));
}

void TestBackReader::readsNothingBackWhenNotAsked()
{
    Scene scene;
    scene.daysBack = 0;
    scene.restart();
    scene.host.clock = kNow - 60;
    scene.write(kLog, 10);
    scene.rotate();
    scene.write(kLog, 5);
    scene.readAll();
    QCOMPARE(numbers(scene.followed), run(10, 5));
    QCOMPARE(scene.readBack, "");
    QVERIFY(scene.back->isDone());
}

void TestBackReader::leavesWhatIsRotatedMeanwhileToTheFollower()
{
    Scene scene;
    scene.host.clock = kNow - 2 * kDay;
    scene.write(kLog, 10);
    scene.rotate();
    scene.write(kLog, 10);
    scene.host.onList = [&scene] { // the follower has opened the live file, and planned nothing yet
        scene.host.onList = nullptr;
        scene.rotate();
        scene.write(kLog, 10);
    };
    scene.tick();
    scene.rotate();
    scene.write(kLog, 10);
    scene.readAll();
    QCOMPARE(numbers(scene.followed), run(10, 30));
    QCOMPARE(numbers(scene.readBack), run(0, 10));
}

void TestBackReader::goesOnInAGenerationThatWasRenamedAndCompressed()
{
    Scene scene;
    scene.host.clock = kNow - kDay;
    const int many = static_cast<int>(3 * LogSource::kLongestLine / scene.line().size());
    scene.write(kLog, many);
    scene.rotate();
    scene.write(kLog, 5);
    scene.tick();
    QVERIFY(scene.step() == BackReader::Step::Did);
    const size_t some = scene.readBack.size();
    QVERIFY(some > 0 && some < scene.host.files.at(kLog + ".1")->size());
    scene.connectionLost();
    scene.rotate(true);
    scene.readAll();
    QCOMPARE(numbers(scene.readBack), run(1, many));
    QCOMPARE(numbers(scene.followed), run(many + 1, 5));
}

void TestBackReader::goesOnWhereItWasCommitted()
{
    Scene scene;
    scene.host.clock = kNow - kDay;
    const int many = static_cast<int>(3 * LogSource::kLongestLine / scene.line().size());
    scene.write(kLog, many);
    scene.rotate();
    scene.write(kLog, 5);
    scene.tick();
    QVERIFY(scene.step() == BackReader::Step::Did);
    scene.commit();
    QVERIFY(scene.step() == BackReader::Step::Did);
    scene.restart(); // what was not committed is read again, and counts once
    scene.readAll();
    QCOMPARE(numbers(scene.readBack), run(1, many));
    scene.commit();
    scene.restart();
    scene.readAll();
    QCOMPARE(numbers(scene.readBack), run(1, many));
}

void TestBackReader::waitsForTheDaemonThatWasNotToldYet()
{
    Scene scene;
    scene.host.clock = kNow - 60;
    scene.write(kLog, 5);
    scene.host.renameRotate(kLog);
    scene.tick();
    while (scene.step() == BackReader::Step::Did)
        ;
    QVERIFY(!scene.back->isDone());
    scene.write(kLog + ".1", 2);
    scene.host.append(kLog + ".1", "Nov 7 and a line that nobody finished");
    scene.readAll();
    QCOMPARE(numbers(scene.readBack), run(0, 8));
    QVERIFY(scene.back->isDone());
}

void TestBackReader::takesInWhatCameBeforeTheFirstLineOfAll()
{
    Scene scene;
    scene.host.clock = kNow - 3 * kDay;
    scene.write(kLog, 5);
    scene.rotate();
    scene.tick(); // the live file is empty
    scene.commit();
    scene.restart();
    scene.write(kLog, 5);
    scene.rotate(); // what was in it has never been followed
    scene.write(kLog, 5);
    scene.readAll();
    QCOMPARE(numbers(scene.followed), run(10, 5));
    std::vector<int> back = numbers(scene.readBack);
    std::ranges::sort(back);
    QCOMPARE(back, run(0, 10));
}

void TestBackReader::aGenerationThatWentIsAGap()
{
    Scene scene;
    scene.host.clock = kNow - 3 * kDay;
    scene.write(kLog, 5);
    scene.rotate();
    scene.write(kLog, 5);
    scene.rotate();
    scene.tick();
    scene.host.files.erase(kLog + ".2");
    scene.readAll();
    QCOMPARE(numbers(scene.readBack), run(5, 5));
    QVERIFY(scene.back->isDone());
    QCOMPARE(scene.back->plan()->unread, (BackSpan{kNow - 3 * kDay, kNow - 3 * kDay}));
}

void TestBackReader::aTornArchiveIsAGap()
{
    Scene scene;
    scene.host.clock = kNow - 3 * kDay;
    scene.write(kLog, 5);
    scene.rotate();
    scene.host.compress(kLog + ".1");
    scene.host.files.at(kLog + ".1.gz")->resize(20);
    scene.write(kLog, 5);
    scene.readAll();
    QCOMPARE(numbers(scene.followed), run(5, 5));
    QVERIFY(scene.back->isDone());
    QVERIFY(!scene.back->plan()->unread.isEmpty());
}

void TestBackReader::whatIsGivenUpIsAGap()
{
    Scene scene;
    for (int day = 4; day > 0; --day) {
        scene.host.clock = kNow - day * kDay;
        scene.write(kLog, 5);
        scene.host.renameRotate(kLog);
    }
    scene.write(kLog, 5);
    scene.tick();
    while (scene.readBack.empty())
        scene.step();
    scene.back->giveUp();
    QVERIFY(scene.back->isDone());
    QCOMPARE(scene.back->plan()->unread, (BackSpan{kNow - 4 * kDay, kNow - kDay}));
    scene.commit();
    scene.restart();
    scene.write(kLog, 5);
    scene.readAll();
    QCOMPARE(numbers(scene.readBack), run(15, 5));
    QCOMPARE(numbers(scene.followed), run(20, 10));
}

void TestBackReader::tellsHowFarItIs()
{
    Scene scene;
    scene.host.clock = kNow - kDay;
    scene.write(kLog, 100'000);
    scene.host.renameRotate(kLog);
    scene.tick();
    const uint64_t size = scene.host.files.at(kLog + ".1")->size();
    QCOMPARE(scene.back->bytesInAll(), size);
    QCOMPARE(scene.back->bytesDone(), 0);
    uint64_t before = 0;
    while (scene.step() == BackReader::Step::Did) {
        QVERIFY(scene.back->bytesDone() > before);
        before = scene.back->bytesDone();
    }
    QCOMPARE(before, size);
}

void TestBackReader::survivesAnythingInAnyOrder_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Rotations, compressing, lost connections, crashes and commits while it is read back.
void TestBackReader::survivesAnythingInAnyOrder()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    Scene scene;
    for (int day = 6; day > 0; --day) {
        scene.host.clock = kNow - day * kDay;
        scene.write(kLog, static_cast<int>(random() % 30'000));
        scene.rotate(random() % 2 == 0);
    }
    scene.write(kLog, 10);
    int sinceRotation = 100;
    for (int i = 0; i < 100; ++i, ++sinceRotation) {
        const auto what = static_cast<unsigned>(random() % 12);
        if (what == 0 && sinceRotation > 8 && i > 3) {
            scene.rotate(random() % 2 == 0);
            sinceRotation = 0;
        } else if (what == 1) {
            scene.connectionLost();
        } else if (what == 2) {
            scene.restart();
        } else if (what < 5) {
            scene.commit();
        } else if (what < 7) {
            scene.write(kLog, 3);
        } else if (what < 9) {
            scene.tick();
        } else if (scene.isPlanned) {
            scene.step();
        }
    }
    scene.readAll();
    std::vector<int> all = numbers(scene.readBack + scene.followed);
    std::ranges::sort(all);
    QCOMPARE(all.size(), static_cast<size_t>(scene.number));
    QVERIFY(all == run(0, scene.number));
    QVERIFY(scene.back->plan()->unread.isEmpty());
}

QTEST_APPLESS_MAIN(TestBackReader)
#include "tst_backreader.moc"
