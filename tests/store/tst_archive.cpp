// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive.h"

#include <QTest>

#include <string>
#include <vector>

using namespace Estafeta;
using namespace std::string_literals;

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesLinesBack_data();
    void givesLinesBack();
    void startsANewBlockAt128KB();
    void keepsTheTimesOfABlock();
    void refusesDamage_data();
    void refusesDamage();
};

void TestArchive::givesLinesBack_data()
{
    QTest::addColumn<std::vector<std::string>>("lines");
    QTest::newRow("one") << std::vector{"a line"s};
    QTest::newRow("one empty") << std::vector{""s};
    QTest::newRow("empty between and at the ends") << std::vector{""s, "a"s, ""s, ""s, "b"s, ""s};
    QTest::newRow("not UTF-8, and a NUL") << std::vector{"\xff\xfe caf\xe9"s, "a\0b"s, "\r"s};
    QTest::newRow("70 KB") << std::vector{"before"s, std::string(70'000, 'x'), "after"s};
    std::vector<std::string> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back("Nov 21 10:00:00 mx1 postfix/smtpd[1]: connect " + std::to_string(i));
    QTest::newRow("several blocks") << many;
}

void TestArchive::givesLinesBack()
{
    QFETCH(std::vector<std::string>, lines);
    BlockBuilder builder;
    std::vector<BlockBuilder::Place> places;
    for (const std::string &line : lines)
        places.push_back(builder.add(line, Time::fromSeconds(1)));
    const std::vector<CompressedBlock> blocks = builder.finish();
    std::vector<std::string> texts;
    for (const CompressedBlock &block : blocks) {
        const auto text = decompressBlock(block.data);
        QVERIFY(text.ok());
        texts.push_back(*text);
        QCOMPARE(splitLines(texts.back()).size(), block.lines);
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        QVERIFY(places[i].block < texts.size());
        QCOMPARE(splitLines(texts[places[i].block]).at(places[i].line), lines[i]);
    }
    QVERIFY(builder.finish().empty());
}

void TestArchive::startsANewBlockAt128KB()
{
    BlockBuilder builder;
    const std::string line(1023, 'x');
    for (int i = 0; i < 128; ++i)
        QCOMPARE(builder.add(line, {}).block, 0U);
    QCOMPARE(builder.add(line, {}).block, 1U);
    const auto blocks = builder.finish();
    QCOMPARE(blocks.size(), 2U);
    QCOMPARE(blocks[0].lines, 128U);
    QCOMPARE(builder.add(line, {}).block, 0U);
}

void TestArchive::keepsTheTimesOfABlock()
{
    BlockBuilder builder;
    builder.add("a", Time::fromSeconds(20));
    builder.add("b", Time());
    builder.add("c", Time::fromSeconds(10));
    const auto blocks = builder.finish();
    QCOMPARE(blocks[0].first.seconds(), 10);
    QCOMPARE(blocks[0].last.seconds(), 20);
}

void TestArchive::refusesDamage_data()
{
    QTest::addColumn<std::string>("data");
    BlockBuilder builder;
    builder.add(std::string(5000, 'x') + "the end", {});
    const std::string good = builder.finish().front().data;
    std::string flipped = good;
    flipped[0] = static_cast<char>(flipped[0] ^ 0x55);
    // Frame header: a size of 2^63 in eight bytes.
    const std::string huge = "\x28\xb5\x2f\xfd\xe0\0\0\0\0\0\0\0\x80\0\0\0"s;
    QTest::newRow("empty") << ""s;
    QTest::newRow("no frame") << "hello"s;
    QTest::newRow("torn") << good.substr(0, good.size() / 2);
    QTest::newRow("wrong magic") << flipped;
    QTest::newRow("claims to be huge") << huge;
}

void TestArchive::refusesDamage()
{
    QFETCH(std::string, data);
    const auto text = decompressBlock(data);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
