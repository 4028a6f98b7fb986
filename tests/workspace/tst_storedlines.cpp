// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "store/storewriter.h"
#include "tests/support/logfiles.h"
#include "workspace/importer.h"
#include "workspace/ingest.h"
#include "workspace/livetap.h"
#include "workspace/storedlines.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kStart = 1'795'253'640; // 2026-11-21 09:34:00 UTC

std::string stamp(int64_t second)
{
    std::string text = formatUtc(Time::fromSeconds(second));
    text.pop_back();
    return text + "+00:00 ";
}

std::string shown(const LineBatch &batch)
{
    std::string all;
    for (const LineBatch::Line &line : batch.lines) {
        const std::string_view text = batch.textOf(line);
        all += batch.hosts[line.host] + ':' + std::string(text.substr(text.rfind(' ') + 1)) + ' ';
    }
    return all;
}

FileCoverage logOf(const char *host)
{
    FileCoverage file;
    file.host = host;
    file.path = "/var/log/mail.log";
    return file;
}

} // namespace

class TestStoredLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLastLinesOfAllHosts();
    void theLinesAroundAMoment();
    void manyBlocksGiveTheNewestLines();
    void aBlockOverMidnightLeavesNoGap();
    void linesWithoutYearAndZoneHaveTheirTimes();
    void aLogHostsLinesAreTheirHosts();
    void anEmptyStoreHasNone();
    void aTapGivesNothingUnasked();
    void aTapCountsWhatNobodyTook();

private:
    void import(const std::map<std::string, std::string> &files, int64_t modified = kStart + 5'000);
    [[nodiscard]] LineBatch load(const StoredLinesQuery &query);
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_zone = "UTC";
};

void TestStoredLines::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_zone = "UTC";
}

void TestStoredLines::import(const std::map<std::string, std::string> &files, int64_t modified)
{
    for (const auto &[host, text] : files) {
        const QString folder = m_folder->filePath(u"logs/"_s + QString::fromStdString(host));
        QVERIFY(QDir().mkpath(folder));
        const std::string file = folder.toStdString() + "/mail.log";
        writeFile(file, text);
        setModified(file, modified);
    }
    auto writer = StoreWriter::open(path("store"));
    QVERIFY(writer.ok());
    auto ingest = Ingest::open(**writer);
    QVERIFY(ingest.ok());
    ImportOptions options;
    options.sources.push_back({path("logs"), {}});
    options.timezone = m_zone;
    QVERIFY(importLogs(**ingest, options, [](const auto &) {}, {}).ok());
}

LineBatch TestStoredLines::load(const StoredLinesQuery &query)
{
    auto reader = StoreReader::open(path("store"));
    if (!reader)
        return {};
    auto lines = loadLines(**reader, query);
    return lines ? *lines : LineBatch();
}

void TestStoredLines::theLastLinesOfAllHosts()
{
    std::string mx1;
    std::string mx2;
    for (int i = 0; i < 100; ++i)
        (i % 3 == 0 ? mx2 : mx1) += stamp(kStart + i) + (i % 3 == 0 ? "mx2" : "mx1")
            + " postfix/qmgr[1]: A1B2C3D4E5: " + std::to_string(i) + "\n";
    import({{"mx1", mx1}, {"mx2", mx2}});
    QCOMPARE(shown(load({{}, 5, 0})), std::string("mx1:95 mx2:96 mx1:97 mx1:98 mx2:99 "));
    QCOMPARE(load({{}, 10'000, 0}).lines.size(), size_t{100});
}

void TestStoredLines::theLinesAroundAMoment()
{
    std::string mx1;
    for (int i = 0; i < 100; ++i) // over midnight
        mx1 += stamp(kStart + i * 1'000) + "mx1 postfix/qmgr[1]: A1B2C3D4E5: " + std::to_string(i)
            + "\n";
    import({{"mx1", mx1}}, kStart + 100'000);
    const Time moment = Time::fromSeconds(kStart + 52'000);
    QCOMPARE(shown(load({moment, 2, 3})), std::string("mx1:50 mx1:51 mx1:52 mx1:53 mx1:54 "));
    QCOMPARE(shown(load({Time::fromSeconds(kStart), 5, 1})), std::string("mx1:0 "));
    QCOMPARE(shown(load({moment + Time::kDay, 1, 5})), std::string("mx1:99 "));
}

/// More than a block has, of two hosts.
void TestStoredLines::manyBlocksGiveTheNewestLines()
{
    std::string mx1;
    std::string mx2;
    for (int i = 0; i < 8'000; ++i)
        (i % 2 == 0 ? mx1 : mx2) += stamp(kStart + i / 4) + (i % 2 == 0 ? "mx1" : "mx2")
            + " postfix/smtpd[1]: connect from a-rather-long-name-of-a-client.example.org: "
            + std::to_string(i) + "\n";
    import({{"mx1", mx1}, {"mx2", mx2}}, kStart + 10'000);
    const LineBatch last = load({{}, 3'000, 0});
    QCOMPARE(last.lines.size(), size_t{3'000});
    QVERIFY(last.lines.front().time == Time::fromSeconds(kStart + 5'000 / 4));
    for (size_t i = 1; i < last.lines.size(); ++i)
        QVERIFY(last.lines[i - 1].time <= last.lines[i].time);
}

/// The quiet host's block is kept with the day on which it begins.
void TestStoredLines::aBlockOverMidnightLeavesNoGap()
{
    constexpr int64_t midnight = kStart + 51'960;
    std::string busy;
    std::string quiet;
    for (int i = 0; i < 600; ++i)
        busy += stamp(midnight + i) + "mx1 postfix/qmgr[1]: A1B2C3D4E5: busy\n";
    for (int i = -600; i < 600; i += 10)
        quiet += stamp(midnight + i) + "mx2 postfix/qmgr[1]: A1B2C3D4E6: quiet\n";
    import({{"mx1", busy}, {"mx2", quiet}}, midnight + 1'000);
    QCOMPARE(shown(load({Time::fromSeconds(midnight + 592), 4, 0})),
             std::string("mx1:busy mx2:quiet mx1:busy mx1:busy "));
    QCOMPARE(load({Time::fromSeconds(midnight + 600), 660, 0}).lines.size(), size_t{660});
    QCOMPARE(load({Time::fromSeconds(midnight + 600), 1'000, 0}).lines.size(), size_t{720});
}

void TestStoredLines::linesWithoutYearAndZoneHaveTheirTimes()
{
    m_zone = "Europe/Madrid"; // an hour ahead
    import({{"mx1",
             "Nov 21 10:34:00 mx1 postfix/qmgr[1]: A1B2C3D4E5: removed\n"
             "Nov 21 10:34:07 mx1 postfix/qmgr[1]: A1B2C3D4E6: removed\n"}});
    const LineBatch lines = load({{}, 10, 0});
    QCOMPARE(lines.lines.size(), size_t{2});
    QVERIFY(lines.lines[0].time == Time::fromSeconds(kStart));
    QVERIFY(lines.lines[1].time == Time::fromSeconds(kStart + 7));
}

void TestStoredLines::aLogHostsLinesAreTheirHosts()
{
    std::string text;
    for (const char *host : {"mx1", "mx2", "loghost"})
        text += stamp(kStart) + host + " postfix/qmgr[1]: A1B2C3D4E5: removed\n";
    import({{"loghost", text}});
    QCOMPARE(shown(load({{}, 10, 0})), std::string("mx1:removed mx2:removed loghost:removed "));
}

void TestStoredLines::anEmptyStoreHasNone()
{
    QVERIFY(StoreWriter::open(path("store")).ok());
    QVERIFY(load({}).lines.empty());
}

void TestStoredLines::aTapGivesNothingUnasked()
{
    int filled = 0;
    LiveTap tap([&filled] { ++filled; });
    ReadBatch batch = LineIntake::begin(100);
    batch.text = "one";
    batch.lines.push_back({0, 3, Time::fromSeconds(kStart)});
    tap.add(batch, 0, logOf("mx1"));
    QVERIFY(tap.take().isEmpty());
    tap.setWanted(true);
    tap.add(batch, 0, logOf("mx1"));
    tap.add(batch, 0, logOf("mx2"));
    QCOMPARE(filled, 1); // until it is taken
    QCOMPARE(shown(tap.take()), std::string("mx1:one mx2:one "));
    tap.add(batch, 0, logOf("mx1"));
    QCOMPARE(filled, 2);
}

void TestStoredLines::aTapCountsWhatNobodyTook()
{
    LiveTap tap([] {});
    tap.setWanted(true);
    uint64_t given = 0;
    for (int i = 0; i < 30; ++i) {
        ReadBatch batch = LineIntake::begin(100);
        for (int line = 0; line < 5'000; ++line) {
            batch.lines.push_back(
                {static_cast<uint32_t>(batch.text.size()), 4, Time::fromSeconds(kStart + line)});
            batch.text += "line";
        }
        given += batch.lines.size();
        tap.add(batch, 0, logOf("mx1"));
    }
    const LineBatch taken = tap.take();
    QVERIFY(taken.lines.size() <= 20'000);
    QVERIFY(taken.lines.size() >= 5'000);
    QCOMPARE(taken.lines.size() + taken.skipped, given);
}

QTEST_GUILESS_MAIN(TestStoredLines)
#include "tst_storedlines.moc"
