// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/chunkreader.h"

#include <QTest>

#include <algorithm>

using namespace Estafeta;

namespace {

constexpr auto kLines =
    "2026-11-21T10:00:00+00:00 loghost postfix/qmgr[1]: 4A1B2C3D4E: removed\n"
    "2026-11-21T10:00:01+00:00 192.0.2.11 postfix/qmgr[1]: 4A1B2C3D4F: removed\n"
    "2026-11-21T10:00:02+00:00 192.0.2.12 postfix/qmgr[1]: 4A1B2C3D50: removed\n";

} // namespace

/// Lines of a log host that is followed.
class TestChunkReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesHostsByTheirAddresses();
    void keepsWhatIsMissing();
};

void TestChunkReader::namesHostsByTheirAddresses()
{
    const auto zone = Zone::find("UTC");
    QVERIFY(zone);
    ChunkReader reader("loghost", *zone, {}, {}, {{"192.0.2.11", "mx1"}});
    LogChunk chunk{"loghost", "/var/log/mail.log", kLines, {}, false};
    chunk.after.advance(chunk.bytes);
    QVERIFY(reader.read(chunk, 1'795'260'000).empty()); // so few wait for more
    const std::vector<HostBatch> batches = reader.flush();
    QCOMPARE(batches.size(), size_t{1});
    const ReadBatch &read = batches[0].read;
    QVERIFY((read.hosts == std::vector<std::string>{"loghost", "mx1", "192.0.2.12"}));
    QVERIFY((read.hostOf == std::vector<uint32_t>{0, 1, 2}));
}

/// A log that was rotated away while nobody read it: from its last line to the next one.
void TestChunkReader::keepsWhatIsMissing()
{
    const auto zone = Zone::find("UTC");
    QVERIFY(zone);
    const auto coverageAfter = [&](const std::string &state, std::string bytes, bool gap) {
        ChunkReader reader("mx1", *zone, state);
        LogChunk chunk{"mx1", "/var/log/mail.log", std::move(bytes), {}, gap};
        chunk.after.advance(chunk.bytes);
        (void)reader.read(chunk, 1'795'260'000);
        const std::vector<HostBatch> batches = reader.flush();
        return std::pair(batches.at(0).read.state, batches.at(0).read.coverage.at(0));
    };
    // Before the first line of all there is nothing to be told.
    const auto [state, first] = coverageAfter({}, kLines, true);
    QVERIFY(first.gaps.empty());
    const auto [later, second] = coverageAfter(
        state, "2026-11-21T12:30:00+00:00 mx1 postfix/qmgr[1]: 4A1B2C3D51: removed\n", true);
    QCOMPARE(second.gaps.size(), size_t{1});
    QCOMPARE(formatUtc(second.gaps[0].from), "2026-11-21T10:00:02Z");
    QCOMPARE(formatUtc(second.gaps[0].to), "2026-11-21T12:30:00Z");
    const auto [last, third] = coverageAfter(
        later, "2026-11-21T12:31:00+00:00 mx1 postfix/qmgr[1]: 4A1B2C3D52: removed\n", false);
    QCOMPARE(third.gaps.size(), size_t{1});
}

QTEST_APPLESS_MAIN(TestChunkReader)

#include "tst_chunkreader.moc"
