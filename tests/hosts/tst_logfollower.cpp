// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/logfollower.h"
#include "tests/hosts/fakehost.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Estafeta;
using namespace std::chrono_literals;

namespace {

const std::string kLog = "/var/log/mail.log";

/// A host, a follower, and what came of it.
struct Scene {
    FakeHost host;
    std::unique_ptr<LogFollower> follower = std::make_unique<LogFollower>(kLog, Checkpoint(), 3s);
    LogFollower::TimePoint now;
    std::string written; ///< all lines, in their order
    std::string read;
    Checkpoint stored;
    int gaps = 0;
    int number = 0;

    bool take(const LogPiece &piece)
    {
        read += piece.bytes;
        stored = piece.after;
        gaps += piece.gapBefore ? 1 : 0;
        return true;
    }

    Result<void> tick()
    {
        now += 1s;
        return follower->tick(host, now, [this](const LogPiece &piece) { return take(piece); });
    }

    void glance()
    {
        QVERIFY(follower->glance([this](const LogPiece &piece) { return take(piece); }).ok());
    }

    void ticks(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Result<void> done = tick();
            QVERIFY2(done.ok(), done.ok() ? "" : done.error().detail.c_str());
        }
    }

    std::string line()
    {
        return "Jul 21 10:00:" + std::to_string(number++) + " mx1 postfix/smtp[7]: queued\n";
    }

    void write(const std::string &path, int lines = 1)
    {
        for (int i = 0; i < lines; ++i) {
            const std::string text = line();
            host.append(path, text);
            written += text;
        }
    }

    /// The program ends and starts again: only the stored place is left.
    void restart() { follower = std::make_unique<LogFollower>(kLog, stored, 3s); }
};

} // namespace

class TestLogFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsGrowthOnce();
    void glancesAtWhatWasAdded();
    void leavesWhatATruncateDidToTheTick();
    void waitsForTheEndOfALine();
    void drainsTheRenamedFile();
    void completesATornLineOfTheRenamedFile();
    void seesACopyTruncate();
    void seesATruncateThatGrewBeyond();
    void reportsAGapWhenTruncatedWithoutACopy();
    void findsTwoRotationsBetweenTwoTicks();
    void seesATruncateBehindAWaitingPredecessor();
    void resumesAfterRotations_data();
    void resumesAfterRotations();
    void keepsTheNewestRotatedFileOpenAfterResuming();
    void toleratesARotationWhileItLooks();
    void skipsATornArchive();
    void reportsAGapWhenNothingContinues();
    void waitsForAMissingFile();
    void knowsThatAFileIsGone();
    void cutsAnEndlessLine();
    void endsWhenTheSinkStops();
    void survivesAnythingInAnyOrder_data();
    void survivesAnythingInAnyOrder();
};

void TestLogFollower::followsGrowthOnce()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    QVERIFY(scene.follower->isAtEnd());
    scene.ticks(2);
    scene.write(kLog, 2);
    scene.ticks(2);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.stored.offset, scene.written.size());
    QCOMPARE(scene.host.listings, 0); // the folder is looked at only when something happened
}

void TestLogFollower::glancesAtWhatWasAdded()
{
    Scene scene;
    scene.glance(); // it knows no file yet
    QCOMPARE(scene.read, "");
    scene.write(kLog, 2);
    scene.ticks(1);
    scene.write(kLog);
    scene.host.append(kLog, "to");
    scene.glance();
    QCOMPARE(scene.read, scene.written);
    scene.host.append(kLog, "rn\n");
    scene.glance();
    QCOMPARE(scene.read, scene.written + "torn\n");
    QCOMPARE(scene.stored.offset, scene.read.size());
}

void TestLogFollower::leavesWhatATruncateDidToTheTick()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.write(kLog);
    scene.host.copyTruncate(kLog);
    scene.glance();
    scene.write(kLog, 9); // longer than before: only the content tells
    scene.glance();
    QVERIFY(scene.read.size() < scene.written.size());
    scene.ticks(9); // the copy is left when it was quiet for a while
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 0);
}

void TestLogFollower::waitsForTheEndOfALine()
{
    Scene scene;
    scene.host.append(kLog, "whole\nto");
    scene.ticks(2);
    QCOMPARE(scene.read, "whole\n");
    scene.host.append(kLog, "rn\n");
    scene.ticks(1);
    QCOMPARE(scene.read, "whole\ntorn\n");
}

void TestLogFollower::drainsTheRenamedFile()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.renameRotate(kLog);
    scene.write(kLog + ".1"); // the daemon was not told yet
    scene.ticks(2);
    scene.write(kLog + ".1");
    scene.ticks(1);
    scene.write(kLog, 2);
    scene.ticks(5);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 0);
}

void TestLogFollower::completesATornLineOfTheRenamedFile()
{
    Scene scene;
    scene.host.append(kLog, "one\ntwo");
    scene.ticks(1);
    scene.host.renameRotate(kLog);
    scene.host.append(kLog, "three\n");
    scene.ticks(5);
    QCOMPARE(scene.read, "one\ntwo\nthree\n");
}

void TestLogFollower::seesACopyTruncate()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.write(kLog, 2);
    scene.host.copyTruncate(kLog);
    scene.write(kLog, 1);
    scene.ticks(5);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 0);
}

void TestLogFollower::seesATruncateThatGrewBeyond()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.write(kLog, 2);
    scene.host.copyTruncate(kLog);
    scene.write(kLog, 9);
    scene.ticks(5);
    QCOMPARE(scene.read, scene.written);
}

void TestLogFollower::reportsAGapWhenTruncatedWithoutACopy()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.files.at(kLog)->clear();
    scene.write(kLog, 1);
    scene.ticks(5);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 1);
}

void TestLogFollower::findsTwoRotationsBetweenTwoTicks()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.renameRotate(kLog);
    scene.write(kLog, 3);
    scene.host.renameRotate(kLog);
    scene.write(kLog, 3);
    scene.ticks(8);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 0);
}

void TestLogFollower::seesATruncateBehindAWaitingPredecessor()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.copyTruncate(kLog);
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.copyTruncate(kLog); // before a line of it was read
    scene.write(kLog, 1);
    scene.ticks(9);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 0);
}

void TestLogFollower::resumesAfterRotations_data()
{
    QTest::addColumn<int>("rotations");
    QTest::addColumn<bool>("compressed");
    QTest::addColumn<bool>("dated");
    QTest::newRow("none") << 0 << false << false;
    QTest::newRow("one") << 1 << false << false;
    QTest::newRow("one, compressed") << 1 << true << false;
    QTest::newRow("three") << 3 << false << false;
    QTest::newRow("three, the older ones compressed") << 3 << true << false;
    QTest::newRow("three, dated") << 3 << false << true;
    QTest::newRow("three, dated and compressed") << 3 << true << true;
}

void TestLogFollower::resumesAfterRotations()
{
    QFETCH(int, rotations);
    QFETCH(bool, compressed);
    QFETCH(bool, dated);
    Scene scene;
    scene.write(kLog, 20);
    scene.ticks(1);
    scene.write(kLog, 20);
    scene.host.append("/var/log/mail.log.offset", "not a log\n");
    scene.host.append("/var/log/mail.log.bak.1", "not a rotated log\n");
    for (int i = 0; i < rotations; ++i) {
        if (compressed && i > 0 && !dated)
            scene.host.compress(kLog + ".1");
        if (dated)
            scene.host.rename(kLog, kLog + "-2026072" + std::to_string(i));
        else
            scene.host.renameRotate(kLog);
        if (compressed && dated)
            scene.host.compress(kLog + "-2026072" + std::to_string(i));
        scene.write(kLog, 20);
    }
    if (compressed && rotations == 1)
        scene.host.compress(kLog + ".1");
    scene.restart();
    scene.ticks(6);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 0);
}

void TestLogFollower::keepsTheNewestRotatedFileOpenAfterResuming()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.follower->connectionLost();
    scene.host.renameRotate(kLog);
    scene.ticks(1);
    scene.write(kLog + ".1", 2); // the daemon still writes there
    scene.ticks(1);
    scene.write(kLog, 2);
    scene.ticks(5);
    QCOMPARE(scene.read, scene.written);
}

void TestLogFollower::toleratesARotationWhileItLooks()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.renameRotate(kLog);
    scene.write(kLog, 3);
    scene.restart();
    scene.host.onList = [&scene] { // the live file is open already
        scene.host.onList = nullptr;
        scene.host.renameRotate(kLog);
        scene.write(kLog, 3);
    };
    scene.ticks(9);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 0);
}

void TestLogFollower::skipsATornArchive()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.renameRotate(kLog);
    scene.host.append(kLog, std::string(3000, 'x') + "\n");
    scene.host.renameRotate(kLog);
    scene.host.compress(kLog + ".1");
    scene.host.files.at(kLog + ".1.gz")->resize(20);
    scene.write(kLog, 3);
    scene.restart();
    scene.ticks(6);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 1);
}

void TestLogFollower::reportsAGapWhenNothingContinues()
{
    Scene scene;
    scene.write(kLog, 3);
    scene.ticks(1);
    scene.host.files.clear();
    scene.write(kLog, 3);
    scene.restart();
    scene.ticks(3);
    QCOMPARE(scene.read, scene.written);
    QCOMPARE(scene.gaps, 1);
}

void TestLogFollower::waitsForAMissingFile()
{
    Scene scene;
    const Result<void> missing = scene.tick();
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!scene.follower->isAtEnd());
    scene.write(kLog);
    scene.ticks(1);
    QCOMPARE(scene.read, scene.written);
    scene.host.connected = false;
    QCOMPARE(scene.tick().error().code, ErrorCode::ConnectionLost);
}

void TestLogFollower::knowsThatAFileIsGone()
{
    Scene scene;
    QVERIFY(!scene.tick().ok());
    QVERIFY(!scene.follower->isGone()); // it never was there
    scene.write(kLog, 3);
    scene.ticks(1);
    QVERIFY(!scene.follower->isGone());
    scene.host.files.erase(kLog);
    scene.ticks(2);
    QVERIFY(scene.follower->isGone());
    scene.restart(); // also who comes back to it
    QVERIFY(!scene.tick().ok());
    QVERIFY(scene.follower->isGone());
    scene.write(kLog, 2);
    scene.ticks(2);
    QVERIFY(!scene.follower->isGone());
    QCOMPARE(scene.read, scene.written);
}

void TestLogFollower::cutsAnEndlessLine()
{
    Scene scene;
    const std::string half(LogSource::kLongestLine, 'x');
    scene.host.append(kLog, half + half + "end\n");
    scene.ticks(1);
    QCOMPARE(scene.read, half + "\n" + half + "\nend\n");
    QCOMPARE(scene.stored.offset, 2 * half.size() + 4);
}

void TestLogFollower::endsWhenTheSinkStops()
{
    Scene scene;
    scene.write(kLog);
    const Result<void> done =
        scene.follower->tick(scene.host, scene.now, [](const LogPiece &) { return false; });
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
}

void TestLogFollower::survivesAnythingInAnyOrder_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A writer that opens its log anew some time after each rotation, as syslogd does.
void TestLogFollower::survivesAnythingInAnyOrder()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    Scene scene;
    scene.write(kLog);
    scene.ticks(1);
    std::string target = kLog;
    int sinceRotation = 100;
    for (int step = 0; step < 200; ++step, ++sinceRotation) {
        const auto what = static_cast<unsigned>(random() % 15);
        if (what == 0 && sinceRotation > 8) {
            scene.host.renameRotate(kLog);
            target = kLog + ".1";
            sinceRotation = 0;
        } else if (what == 1 && sinceRotation > 8) {
            scene.host.copyTruncate(kLog);
            sinceRotation = 3;
        } else if (what == 2 && sinceRotation > 6 && scene.host.files.contains(kLog + ".1")) {
            scene.host.compress(kLog + ".1");
        } else if (what == 3) {
            scene.follower->connectionLost();
        } else if (what == 4) {
            scene.restart();
        } else if (what < 9) {
            scene.write(target, static_cast<int>(random() % 9));
        } else if (what < 12) {
            scene.glance();
        } else {
            scene.ticks(1);
        }
        if (sinceRotation == 2)
            target = kLog;
    }
    scene.ticks(9);
    // What was copied and truncated between two looks at an empty file shows with the next line.
    scene.write(kLog);
    scene.ticks(20);
    const auto differ = std::ranges::mismatch(scene.read, scene.written);
    const std::string_view was(differ.in1, scene.read.end());
    const std::string_view expected(differ.in2, scene.written.end());
    QCOMPARE(was.substr(0, 60), expected.substr(0, 60));
    QCOMPARE(scene.gaps, 0);
}

QTEST_APPLESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
