// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/journalexport.h"
#include "hosts/journalsource.h"

#include <QTest>

#include <random>

using namespace Estafeta;
using namespace std::string_literals;

namespace {

std::vector<JournalEntry> entriesOf(const std::string &bytes, size_t piece)
{
    JournalExportReader reader;
    std::vector<JournalEntry> entries;
    for (size_t at = 0; at < bytes.size(); at += piece) {
        reader.feed(std::string_view(bytes).substr(at, piece));
        while (std::optional<JournalEntry> entry = reader.next())
            entries.push_back(std::move(*entry));
    }
    return entries;
}

QStringList linesOf(const std::string &bytes, size_t piece = std::string::npos / 2)
{
    QStringList lines;
    for (const JournalEntry &entry : entriesOf(bytes, piece))
        lines << QString::fromStdString(journalLine(entry));
    return lines;
}

const std::string kTime = "__CURSOR=c\n__REALTIME_TIMESTAMP=1795341600123456\n";
const std::string kPlace = kTime + "_HOSTNAME=mx1\nSYSLOG_IDENTIFIER=postfix/smtp\n";
const std::string kStart = "2026-11-22T10:00:00.123456+00:00 mx1 postfix/smtp";

std::string binary(const std::string &name, const std::string &value, uint64_t length)
{
    std::string bytes = name + "\n";
    for (unsigned shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(length >> shift & 0xffU);
    return bytes + value + "\n";
}

std::string binary(const std::string &name, const std::string &value)
{
    return binary(name, value, value.size());
}

} // namespace

class TestJournalExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLines_data();
    void writesLines();
    void isTheSameInAnyPieces();
    void survivesAnything();
    void eachLineComesOnce_data();
    void eachLineComesOnce();
    void beginsWhereTheLogFilesEnd();
};

void TestJournalExport::writesLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const std::string &bytes,
                        const std::vector<std::string> &lines) {
        QStringList expected;
        for (const std::string &line : lines)
            expected << QString::fromStdString(line + "\n");
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << expected;
    };
    row("nothing", "", {});
    row("as syslog", kPlace + "SYSLOG_PID=12\n_PID=1\nMESSAGE=hello: a=b\n\n",
        {kStart + "[12]: hello: a=b"});
    row("the kernel's number of the process", kPlace + "_PID=34\nMESSAGE=x\n\n",
        {kStart + "[34]: x"});
    row("no process", kPlace + "MESSAGE=x\n\n", {kStart + ": x"});
    row("a number that is none", kPlace + "_PID=1]: y\nMESSAGE=x\n\n", {kStart + ": x"});
    row("when its program wrote it",
        kPlace + "_SOURCE_REALTIME_TIMESTAMP=1795341599000007\nMESSAGE=x\n\n",
        {"2026-11-22T09:59:59.000007+00:00 mx1 postfix/smtp: x"});
    row("no identifier", kTime + "_HOSTNAME=mx1\n_COMM=smtp\nMESSAGE=x\n\n",
        {"2026-11-22T10:00:00.123456+00:00 mx1 smtp: x"});
    row("neither name nor host", kTime + "MESSAGE=x\n\n",
        {"2026-11-22T10:00:00.123456+00:00 localhost unknown: x"});
    row("an identifier of two words", kTime + "_HOSTNAME=mx1\nSYSLOG_IDENTIFIER=a b\nMESSAGE=x\n\n",
        {"2026-11-22T10:00:00.123456+00:00 mx1 ab: x"});
    row("no message", kPlace + "\n", {kStart + ": "});
    row("several lines are one", kPlace + binary("MESSAGE", "a\n\tb\n") + "\n",
        {kStart + ": a#012#011b"});
    row("any bytes", kPlace + binary("MESSAGE", "\0\x1b\x7fé"s) + "\n",
        {kStart + ": #000#033#177é"});
    row("an empty binary field", kPlace + binary("MESSAGE", "") + "\n", {kStart + ": "});
    row("a binary field that looks like an end",
        kPlace + binary("X", "\n\n__CURSOR=d\n\n") + "MESSAGE=x\n\n", {kStart + ": x"});
    row("the first of two", kPlace + "MESSAGE=x\nMESSAGE=y\n\n", {kStart + ": x"});
    row("two entries", kPlace + "MESSAGE=x\n\n" + kPlace + "MESSAGE=y\n\n",
        {kStart + ": x", kStart + ": y"});
    row("more empty lines", kPlace + "MESSAGE=x\n\n\n\n" + kPlace + "MESSAGE=y\n\n\n",
        {kStart + ": x", kStart + ": y"});
    row("journalctl's own words", "-- No entries --\n" + kPlace + "MESSAGE=x\n\n-- Boot --\n",
        {kStart + ": x"});
    row("a torn entry", kPlace + "MESSAGE=x\n\n" + kPlace + "MESSAGE=y\n", {kStart + ": x"});
    row("a torn field", kPlace + "MESSAGE=x", {});
    row("a torn length", kPlace + "MESSAGE\n\1\0"s, {});
    row("a torn value", kPlace + binary("MESSAGE", "abc", 500), {});
    row("a length beyond any",
        kPlace + binary("MESSAGE", "abc", ~uint64_t(0)) + "\n" + kPlace + "\n", {});
    row("a length of a gigabyte", kPlace + binary("X", "abc", uint64_t(1) << 30U) + "\n", {});
    const size_t longest = JournalExportReader::kLongestField;
    row("more than is read",
        kPlace + binary("MESSAGE", std::string(longest + 5, 'x')) + "\n" + kPlace + "MESSAGE=y\n\n",
        {kStart + ": " + std::string(longest, 'x'), kStart + ": y"});
    row("more in one line than is read",
        kPlace + "MESSAGE=" + std::string(2 * longest, 'x') + "\n\n" + kPlace + "MESSAGE=y\n\n",
        {kStart + ": " + std::string(longest, 'x'), kStart + ": y"});
    row("no cursor", "MESSAGE=x\n\n", {});
}

void TestJournalExport::writesLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(bytes.toStdString()), lines);
    constexpr qsizetype kMuch = 100'000;
    if (bytes.size() < kMuch)
        QCOMPARE(linesOf(bytes.toStdString(), 1), lines);
    else
        QCOMPARE(linesOf(bytes.toStdString(), kMuch), lines);
}

void TestJournalExport::isTheSameInAnyPieces()
{
    std::string bytes;
    for (int i = 0; i < 50; ++i)
        bytes +=
            kPlace + binary("MESSAGE", std::string(static_cast<size_t>(i) * 7, '\n') + "x") + "\n";
    const QStringList whole = linesOf(bytes);
    QCOMPARE(whole.size(), 50);
    for (const size_t piece : {2U, 3U, 7U, 64U, 4096U})
        QCOMPARE(linesOf(bytes, piece), whole);
}

/// Each entry that comes out of broken bytes is whole, and reading them ends.
void TestJournalExport::survivesAnything()
{
    std::mt19937 random(7);
    std::string good;
    for (int i = 0; i < 5; ++i)
        good += kPlace + binary("MESSAGE", "line\n") + "_PID=1\n\n";
    for (int round = 0; round < 3'000; ++round) {
        std::string bytes = good;
        for (int i = 0; i < 3; ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random() & 0xffU);
        bytes.resize(random() % bytes.size());
        const auto entries = entriesOf(bytes, 1 + random() % 40);
        QVERIFY(entries.size() <= 8);
        for (const JournalEntry &entry : entries) {
            const std::string line = journalLine(entry);
            QCOMPARE(line.find('\n'), line.size() - 1);
            QVERIFY(!entry.cursor.empty());
        }
    }
}

void TestJournalExport::eachLineComesOnce_data()
{
    QTest::addColumn<bool>("journal");
    QTest::addColumn<QString>("journalBefore");
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, bool journal, const char *before, const char *log,
                        const char *problem) {
        QTest::newRow(name) << journal << QString::fromLatin1(before) << QString::fromLatin1(log)
                            << QString::fromLatin1(problem);
    };
    row("log files", false, "", "/var/log/mail.log", "");
    row("both", true, "", "/var/log/mail.log", "journal");
    row("both, by another name", true, "", "/srv/logs/all.txt", "journal");
    row("Exim's own beside it", true, "", "/var/log/exim4/mainlog", "");
    row("Mailman's own beside it", true, "journal", "/var/lib/mailman3/logs/smtp.log", "");
    row("multilog's beside it", true, "", "/var/log/smtpd/current", "");
    row("first the journal, then files", false, "journal", "/var/log/mail.log", "journal before");
    row("first the journal, then Exim's own", false, "journal", "/var/log/exim4/mainlog", "");
    row("first journals of a folder, then files", false,
        "/var/log/journal/remote/remote-mx1.journal", "/var/log/mail.log", "journal before");
}

void TestJournalExport::eachLineComesOnce()
{
    QFETCH(bool, journal);
    QFETCH(QString, journalBefore);
    QFETCH(QString, log);
    QFETCH(QString, problem);
    HostConfig host;
    host.journal = journal;
    host.logPaths = {"/var/log/exim4/mainlog", log.toStdString()};
    LogPlaces places;
    if (!journalBefore.isEmpty())
        places.live[journalBefore.toStdString()] = {};
    const Result<void> good = checkSources(host, places);
    QCOMPARE(good.ok(), problem.isEmpty());
    if (good)
        return;
    QCOMPARE(good.error().code, ErrorCode::BadInput);
    QCOMPARE(good.error().context, log.toStdString());
    QCOMPARE(good.error().detail, problem.toStdString());
}

void TestJournalExport::beginsWhereTheLogFilesEnd()
{
    LogPlaces places;
    QCOMPARE(journalBegin(places), 0);
    places.newest = {{"/var/log/exim4/mainlog", 900},
                     {std::string(kJournalName), 800},
                     {"/var/log/journal/remote/remote-mx1.journal", 700}};
    QCOMPARE(journalBegin(places), 0);
    places.newest["/var/log/mail.log"] = 500;
    places.newest["/var/log/mail.err"] = 300;
    QCOMPARE(journalBegin(places), 501);
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_journalexport.moc"
