// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readfiles.h"

#include <QTest>

using namespace Estafeta;

class TestReadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAFileByWhateverName();
    void knowsAFileThatGrew();
    void tellsLogsApart();
    void goesForwardOnly();
    void isKept();
    void refusesDamage();
};

void TestReadFiles::knowsAFileByWhateverName()
{
    ReadFiles files;
    files.note("/var/log/mail.log", "Nov 1 first", 100);
    QCOMPARE(files.offsetOf("mail.log.2.gz", "Nov 1 first"), 100);
    QCOMPARE(files.offsetOf("copies/mail.log-20261101", "Nov 1 first"), 100);
    QCOMPARE(files.offsetOf("mail.log", "Nov 2 first"), 0);
    QCOMPARE(files.offsetOf("mail.log", ""), 0);
}

void TestReadFiles::knowsAFileThatGrew()
{
    ReadFiles files;
    files.note("mail.log", "one", 3);
    QCOMPARE(files.offsetOf("mail.log", "one two"), 3); // it has more now
    files.note("mail.log", "one two", 7);
    QCOMPARE(files.offsetOf("mail.log", "one two three"), 7);
    QCOMPARE(files.offsetOf("mail.log", "one"), 7); // somebody else has seen less of it
    QCOMPARE(files.offsetOf("mail.log", "one ten"), 0);
}

void TestReadFiles::tellsLogsApart()
{
    ReadFiles files;
    files.note("mail.warn", "the same line", 14); // a part of what is in mail.log
    QCOMPARE(files.offsetOf("mail.log", "the same line"), 0);
}

void TestReadFiles::goesForwardOnly()
{
    ReadFiles files;
    files.note("mail.log", "head", 100);
    files.note("mail.log", "head", 50);
    QCOMPARE(files.offsetOf("mail.log", "head"), 100);
    files.note("mail.log", "other", 20);
    QCOMPARE(files.offsetOf("mail.log", "head"), 100);
    QCOMPARE(files.offsetOf("mail.log", "other"), 20);
}

void TestReadFiles::isKept()
{
    constexpr int kMany = 2'000; // more than is kept: the oldest go
    ReadFiles files;
    for (int i = 0; i < kMany; ++i)
        files.note("mail.log", "file " + std::to_string(i) + " of a log", 10);
    std::string bytes;
    files.save(bytes);
    QVERIFY(bytes.size() < 20'000);
    bytes += "rest";
    std::string_view in = bytes;
    ReadFiles loaded;
    QVERIFY(loaded.load(in));
    QCOMPARE(in, "rest");
    QCOMPARE(loaded.offsetOf("mail.log", "file 1999 of a log"), 10);
    QCOMPARE(loaded.offsetOf("mail.log", "file 1999 of a log and more"), 10);
    QCOMPARE(loaded.offsetOf("mail.log", "file 0 of a log"), 0);
    loaded.note("mail.log", "file 1999 of a log and more", 30);
    QCOMPARE(loaded.offsetOf("mail.log", "file 1999 of a log and more"), 30);
}

void TestReadFiles::refusesDamage()
{
    ReadFiles files;
    files.note("mail.log", "head", 100);
    std::string bytes;
    files.save(bytes);
    for (size_t length = 0; length < bytes.size(); ++length) {
        std::string_view in = std::string_view(bytes).substr(0, length);
        ReadFiles loaded;
        QVERIFY(!loaded.load(in));
    }
    const std::string huge = "\xff\xff\xff\xff\x0f";
    std::string_view in = huge;
    QVERIFY(!files.load(in));
}

QTEST_APPLESS_MAIN(TestReadFiles)
#include "tst_readfiles.moc"
