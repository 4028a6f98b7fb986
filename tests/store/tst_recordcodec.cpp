// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordcodec.h"

#include <QTest>

#include <string>
#include <vector>

using namespace Estafeta;
using namespace std::string_literals;

namespace {

std::vector<std::string> similarRecords(int count)
{
    std::vector<std::string> records;
    unsigned random = 1;
    for (int i = 0; i < count; ++i) {
        std::string record;
        for (const char *word : {"postfix/smtp", "relay=imap1.uni.example[192.0.2.1]:24",
                                 "status=sent (250 2.0.0 Ok: queued as ", "mx2.uni.example"}) {
            random = random * 1'103'515'245 + 12'345;
            record += word + std::to_string(random);
        }
        records.push_back(record);
    }
    return records;
}

std::string noise(size_t size)
{
    std::string bytes;
    for (unsigned i = 0, x = 1; i < size; ++i, x = x * 1'103'515'245 + 12'345)
        bytes += static_cast<char>(x >> 16);
    return bytes;
}

std::string dictionaryOf(const std::vector<std::string> &records)
{
    const std::vector<std::string_view> samples(records.begin(), records.end());
    return RecordCodec::makeDictionary(samples);
}

} // namespace

class TestRecordCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRecordsBack_data();
    void givesRecordsBack();
    void shrinksWithADictionary();
    void makesNoDictionaryOfFew();
    void refusesDamage_data();
    void refusesDamage();
};

void TestRecordCodec::givesRecordsBack_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("shrinks");
    QTest::newRow("empty") << ""s << false;
    QTest::newRow("short") << "abc"s << false;
    QTest::newRow("long") << std::string(700, 'a') << true;
    QTest::newRow("noise") << noise(700) << false;
    QTest::newRow("large noise") << noise(200'000) << false;
    QTest::newRow("with NUL") << std::string(700, '\0') << true;
}

void TestRecordCodec::givesRecordsBack()
{
    QFETCH(std::string, bytes);
    QFETCH(bool, shrinks);
    RecordCodec codec;
    const std::string without = codec.pack(bytes);
    codec.setDictionary(dictionaryOf(similarRecords(1000)));
    const std::string with = codec.pack(bytes);
    for (const std::string &packed : {without, with}) {
        QCOMPARE(packed.size() < bytes.size(), shrinks);
        QVERIFY(packed.size() <= bytes.size() + 1);
        const auto unpacked = codec.unpack(packed);
        QVERIFY(unpacked.ok());
        QCOMPARE(*unpacked, bytes);
    }
}

void TestRecordCodec::shrinksWithADictionary()
{
    const std::vector<std::string> records = similarRecords(1000);
    RecordCodec codec;
    const size_t without = codec.pack(records.back()).size();
    codec.setDictionary(dictionaryOf(records));
    const std::string packed = codec.pack(records.back());
    QVERIFY(packed.size() * 3 < without * 2);
    QVERIFY(RecordCodec::needsDictionary(packed));
    QVERIFY(!RecordCodec::needsDictionary(codec.pack("")));
    const RecordCodec other;
    QCOMPARE(other.unpack(packed).error().code, ErrorCode::Corrupt);
}

void TestRecordCodec::makesNoDictionaryOfFew()
{
    QVERIFY(dictionaryOf({}).empty());
    QVERIFY(dictionaryOf(similarRecords(50)).empty());
    QVERIFY(dictionaryOf(std::vector<std::string>(1000)).empty());
    QVERIFY(!dictionaryOf(similarRecords(1000)).empty());
}

void TestRecordCodec::refusesDamage_data()
{
    QTest::addColumn<std::string>("packed");
    RecordCodec codec;
    const std::vector<std::string> records = similarRecords(1000);
    const std::string plain = codec.pack(records[0]);
    codec.setDictionary(dictionaryOf(records));
    const std::string packed = codec.pack(records[0]);
    QTest::newRow("empty") << ""s;
    QTest::newRow("unknown packing") << "\x07rest"s;
    QTest::newRow("torn") << plain.substr(0, plain.size() / 2);
    QTest::newRow("torn, with a dictionary") << packed.substr(0, packed.size() / 2);
    QTest::newRow("no frame") << "\x02zzzzzzzz"s;
}

void TestRecordCodec::refusesDamage()
{
    QFETCH(std::string, packed);
    RecordCodec codec;
    codec.setDictionary(dictionaryOf(similarRecords(1000)));
    QCOMPARE(codec.unpack(packed).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestRecordCodec)
#include "tst_recordcodec.moc"
