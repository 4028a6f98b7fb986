// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/backreader.h"
#include "tests/hosts/fakehost.h"
#include "tests/workspace/logtree.h"
#include "tests/workspace/storetext.h"
#include "workspace/chunkreader.h"
#include "workspace/storefeeder.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>

using namespace Estafeta;
using namespace std::chrono_literals;

namespace {

constexpr int kAll = -1;
const std::string kFolder = "/var/log";

int64_t now()
{
    const auto time = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(time).count();
}

/// A followed host whose folder holds what lies on the disk.
class Host
{
public:
    Host(std::string name, const std::filesystem::path &folder) : m_name(std::move(name))
    {
        m_files.clock = now();
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(file)), {});
            m_files.append(kFolder + "/" + entry.path().filename().string(), bytes);
        }
    }

    /// A run of the program: it follows, and reads back as many pieces.
    void follow(StoreFeeder &feeder, int pieces)
    {
        const LogPlaces places = placesIn(feeder);
        const auto from = places.live.find(m_log);
        LogFollower follower(m_log, from == places.live.end() ? Checkpoint() : from->second, 3s);
        const auto plan = places.back.find(m_log);
        BackReader back(m_log, 15,
                        plan == places.back.end() ? std::nullopt : std::optional(plan->second),
                        3s);
        LogFollower::TimePoint time;
        if (follower.checkpoint().offset == 0) {
            QVERIFY(follower.open(m_files).ok());
            QVERIFY(back.makePlan(m_files, follower, now()).ok());
            add(feeder, {m_name, m_log, {}, {}, false, back.plan()});
        }
        const Result<void> done = follower.tick(m_files, time, [&](const LogPiece &piece) {
            add(feeder, {m_name, m_log, piece.bytes, piece.after});
            return true;
        });
        QVERIFY(done.ok());
        while (pieces-- != 0 && !back.isDone()) {
            const int64_t modified = back.plan()->left.front().ends;
            const auto step = back.step(m_files, time += 1s, [&](const LogPiece &piece) {
                add(feeder,
                    {m_name, m_log, piece.bytes, piece.after, false, back.plan(), modified});
                return true;
            });
            QVERIFY(step.ok());
        }
        feeder.removeHost(m_name);
    }

private:
    LogPlaces placesIn(StoreFeeder &feeder)
    {
        std::promise<LogPlaces> ready;
        feeder.addHost(
            m_name, "UTC",
            [&ready](const Result<LogPlaces> &places) {
                ready.set_value(places ? *places : LogPlaces());
            },
            [](const Result<void> &committed) { QVERIFY(committed.ok()); });
        return ready.get_future().get();
    }

    void add(StoreFeeder &feeder, LogChunk chunk)
    {
        std::promise<void> done;
        feeder.addChunks(m_name, {std::move(chunk)}, [] {});
        feeder.afterWrites([&done] { done.set_value(); });
        done.get_future().wait();
    }

    std::string m_name;
    std::string m_log = kFolder + "/mail.log";
    FakeHost m_files;
};

void import(StoreFeeder &feeder, const std::string &logs)
{
    ImportOptions options;
    options.sources = {{logs, {}}};
    options.timezone = "UTC";
    std::promise<bool> done;
    feeder.import(options, {},
                  [&done](const Result<ImportSummary> &result) { done.set_value(result.ok()); });
    QVERIFY(done.get_future().get());
}

} // namespace

class TestReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsWhatAnImportFinds();
    void goesOnInALaterRun();
    void doublesNothingThatWasImported_data();
    void doublesNothingThatWasImported();
    void aStoreFromBeforeItGoesOn();
    void theYearIsThatOfTheFile();
    void linesThatComeOneByOneMakeOneBatch();

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }

    [[nodiscard]] Host host(const char *name) const { return {name, path("logs") + "/" + name}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::string> m_expected;
};

/// mx1 has a live and one older log, mx2 two older ones.
void TestReadBack::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    LogTree(300).write(path("logs"));
    std::filesystem::remove(path("logs") + "/mx1/mail.warn");
    std::filesystem::remove(path("logs") + "/store1.log");
    {
        StoreFeeder feeder(path("expected"));
        import(feeder, path("logs"));
    }
    m_expected = storeTexts(path("expected"));
    QVERIFY(m_expected.size() > 250);
}

void TestReadBack::findsWhatAnImportFinds()
{
    {
        StoreFeeder feeder(path("store"));
        host("mx1").follow(feeder, kAll);
        host("mx2").follow(feeder, kAll);
    }
    QCOMPARE(storeTexts(path("store")), m_expected);
    for (const char *name : {"mx1", "mx2"})
        QCOMPARE(coverageOf(path("store"), name), coverageOf(path("expected"), name));
}

void TestReadBack::goesOnInALaterRun()
{
    for (int run = 0; run < 12; ++run) { // one piece each
        StoreFeeder feeder(path("store"));
        host("mx1").follow(feeder, 1);
        host("mx2").follow(feeder, 1);
    }
    {
        StoreFeeder feeder(path("store"));
        host("mx1").follow(feeder, kAll);
        host("mx2").follow(feeder, kAll);
    }
    QCOMPARE(storeTexts(path("store")), m_expected);
    QCOMPARE(coverageOf(path("store"), "mx2"), coverageOf(path("expected"), "mx2"));
}

void TestReadBack::doublesNothingThatWasImported_data()
{
    QTest::addColumn<int>("before"); // pieces read back before the import
    QTest::newRow("imported first") << 0;
    QTest::newRow("imported when one was read back") << 1;
    QTest::newRow("imported when all was read back") << kAll;
}

void TestReadBack::doublesNothingThatWasImported()
{
    QFETCH(int, before);
    {
        StoreFeeder feeder(path("store"));
        if (before != 0) {
            host("mx1").follow(feeder, before);
            host("mx2").follow(feeder, before);
        }
        import(feeder, path("logs"));
        host("mx1").follow(feeder, kAll);
        host("mx2").follow(feeder, kAll);
        import(feeder, path("logs"));
    }
    QCOMPARE(storeTexts(path("store")), m_expected);
    for (const char *name : {"mx1", "mx2"})
        QCOMPARE(coverageOf(path("store"), name), coverageOf(path("expected"), name));
}

/// Its state ends where plans begin.
void TestReadBack::aStoreFromBeforeItGoesOn()
{
    ChunkReader reader("mx1", {}, {});
    const std::string lines = "Nov 21 10:00:00 mx1 postfix/qmgr[1]: AAAAAAAAAA: removed\n";
    Checkpoint mark;
    mark.advance(lines);
    QVERIFY(reader.read({"mx1", "/var/log/mail.log", lines, mark}, now()).empty());
    const auto batches = reader.flush();
    std::string state = batches.back().read.state;
    QCOMPARE(ChunkReader::places(state).live.at("/var/log/mail.log"), mark);
    QCOMPARE(ChunkReader::readFiles(state).offsetOf("mail.log.1", mark.head + "more"), mark.offset);
    std::string added; // since: no plan, and the files that were read
    ReadFiles files;
    files.note("/var/log/mail.log", mark.head, mark.offset);
    files.save(added);
    state.resize(state.size() - added.size() - 1);
    QCOMPARE(ChunkReader::places(state).live.at("/var/log/mail.log"), mark);
    QCOMPARE(ChunkReader::readFiles(state).offsetOf("mail.log", mark.head), 0);
}

void TestReadBack::theYearIsThatOfTheFile()
{
    constexpr int64_t kSpring = 1'709'251'200; // 1 March 2024
    constexpr int64_t kLater = 1'795'000'000;
    ChunkReader reader("mx1", {}, {});
    const std::string lines = "Dec 30 23:59:59 mx1 postfix/qmgr[1]: AAAAAAAAAA: removed\n"
                              "Feb 29 10:00:00 mx1 postfix/qmgr[1]: AAAAAAAAAB: removed\n";
    Checkpoint mark;
    mark.advance(lines);
    std::vector<HostBatch> batches = reader.read(
        {"mx1", "/var/log/mail.log", lines, mark, false, BackPlan(), kSpring}, kLater);
    for (HostBatch &last : reader.flush())
        batches.push_back(std::move(last));
    std::vector<int64_t> seconds;
    for (const HostBatch &batch : batches) {
        for (const ReadBatch::Line &line : batch.read.lines)
            seconds.push_back(line.time.seconds());
    }
    QCOMPARE(seconds, (std::vector<int64_t>{1'703'980'799, 1'709'200'800}));
    // And it moves no live file's place.
    QCOMPARE(ChunkReader::places(batches.back().read.state).live.at("/var/log/mail.log"),
             Checkpoint());
}

/// The archive would else get a block for each line.
void TestReadBack::linesThatComeOneByOneMakeOneBatch()
{
    ChunkReader reader("mx1", {}, {});
    Checkpoint mark;
    std::vector<std::string> seen;
    const auto see = [&seen](const ReadBatch &batch, size_t first, const FileCoverage &file) {
        QCOMPARE(file.path, "/var/log/mail.log");
        for (size_t i = first; i < batch.lines.size(); ++i)
            seen.push_back(batch.text.substr(batch.lines[i].offset, batch.lines[i].length));
    };
    std::vector<std::string> lines;
    for (int i = 10; i < 30; ++i) {
        const std::string line =
            "2026-11-21T10:00:" + std::to_string(i) + "+00:00 mx1 postfix/qmgr[1]: A: removed";
        lines.push_back(line);
        mark.advance(line + "\n");
        QVERIFY(reader.read({"mx1", "/var/log/mail.log", line + "\n", mark}, now(), see).empty());
    }
    QVERIFY(seen == lines); // each as it came
    const auto batches = reader.flush();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.front().read.lines.size(), lines.size());
    QCOMPARE(batches.front().blocks.size(), 1);
    QCOMPARE(ChunkReader::places(batches.front().read.state).live.at("/var/log/mail.log"), mark);
    QVERIFY(reader.flush().empty());
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
