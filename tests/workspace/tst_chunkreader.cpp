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

QTEST_APPLESS_MAIN(TestChunkReader)

#include "tst_chunkreader.moc"
