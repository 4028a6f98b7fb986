// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/logset.h"

#include "tests/support/logfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Estafeta;

namespace {

/// "mx1: mail.log <- mail.log.1 mail.log; mx2: ..."
QString textOf(const std::vector<HostLogs> &hosts)
{
    QStringList parts;
    for (const HostLogs &logs : hosts) {
        for (const LogSet &set : logs.sets) {
            QStringList files;
            for (const std::string &path : set.paths)
                files.append(
                    QString::fromStdString(std::filesystem::path(path).filename().string()));
            parts.append(QString::fromStdString(logs.host) + QStringLiteral(": ")
                         + QString::fromStdString(set.name) + QStringLiteral(" <- ")
                         + files.join(u' '));
        }
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

class TestLogSet : public QObject
{
    Q_OBJECT

private slots:
    void liveNames_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("live");
        const auto row = [](const char *name, const char *file, const char *live) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(live);
        };
        row("the live file", "mail.log", "mail.log");
        row("a number", "mail.log.1", "mail.log");
        row("a number of two digits", "mail.log.12", "mail.log");
        row("a number and gzip", "mail.log.2.gz", "mail.log");
        row("a number and xz", "mail.log.2.xz", "mail.log");
        row("a number and zstd", "mail.log.2.zst", "mail.log");
        row("a date", "mail.log-20261122", "mail.log");
        row("a date and a second", "mail.log-20261122-1795303490", "mail.log");
        row("a date and gzip", "mail.log-20261122.gz", "mail.log");
        row("a date behind a dot", "mail.log.20261122", "mail.log");
        row("a live file that is compressed", "mail.log.gz", "mail.log");
        row("a name that ends in a digit", "mx1", "mx1");
        row("such a name, rotated", "mx1.log.3.gz", "mx1.log");
        row("such a name with a date", "mx1-20261122", "mx1");
        row("a dash and digits that are no date", "mx-12", "mx-12");
        row("multilog, done", "@400000006af8538f1dcd6500.s", "current");
        row("multilog, after a crash", "@400000006af8538f1dcd6500.u", "current");
        row("multilog, done and compressed", "@400000006af8538f1dcd6500.s.gz", "current");
        row("no label", "@400000006af8538fzdcd6500.s", "@400000006af8538fzdcd6500.s");
        row("no name but an ending", ".gz", ".gz");
    }

    void liveNames()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, live);
        QCOMPARE(QByteArray::fromStdString(liveName(file.toStdString())), live);
    }

    void olderFilesAreOlder_data()
    {
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QByteArray>("younger");
        const auto row = [](const char *name, const char *older, const char *younger) {
            QTest::newRow(name) << QByteArray(older) << QByteArray(younger);
        };
        row("numbers", "mail.log.2", "mail.log.1");
        row("numbers are no text", "mail.log.10", "mail.log.9");
        row("numbers, one compressed", "mail.log.2.gz", "mail.log.1");
        row("a number and the live file", "mail.log.1", "mail.log");
        row("dates", "mail.log-20261121", "mail.log-20261122");
        row("dates over New Year", "mail.log-20261231.gz", "mail.log-20270101");
        row("seconds of one date", "mail.log-20261122-1795303490", "mail.log-20261122-1795303491");
        row("a date and the live file", "mail.log-20261122", "mail.log");
        row("dates behind a dot", "mail.log.20261121", "mail.log.20261122");
        row("a date behind a dot and the live file", "mail.log.20261122", "mail.log");
        row("multilog's files", "@400000006af8538f1dcd6500.s", "@400000006af853901dcd6500.s");
        row("multilog's files of one second", "@400000006af8538f1dcd6500.s",
            "@400000006af8538f1dcd6501.u");
        row("multilog's file and the live one", "@400000006af8538f1dcd6500.s", "current");
    }

    void olderFilesAreOlder()
    {
        QFETCH(QByteArray, older);
        QFETCH(QByteArray, younger);
        QVERIFY(rotationAge(older.toStdString()) > rotationAge(younger.toStdString()));
    }

    void theLiveFileHasNoAge() { QCOMPARE(rotationAge("mail.log"), int64_t{0}); }

    void finds_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *files, const char *path, const char *host,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(files).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(path) << QString::fromLatin1(host)
                                << QString::fromLatin1(expected);
        };
        row("a folder for each host", "mx1/mail.log mx1/mail.log.1 mx2/mail.log.2.gz mx2/mail.log",
            "", "",
            "mx1: mail.log <- mail.log.1 mail.log; mx2: mail.log <- mail.log.2.gz mail.log");
        row("a file for each host", "mx1.log mx1.log.1.gz mx2.log", "", "",
            "mx1: mx1.log <- mx1.log.1.gz mx1.log; mx2: mx2.log <- mx2.log");
        row("several logs of one host", "mx1/mail.log mx1/mail.warn mx1/mailman/smtp", "", "",
            "mx1: mail.log <- mail.log; mx1: mail.warn <- mail.warn; mx1: mailman/smtp <- smtp");
        row("a folder that is a host", "aula/mail.log aula/mail.log.1 aula/mail.warn", "aula", "",
            "aula: mail.log <- mail.log.1 mail.log; aula: mail.warn <- mail.warn");
        row("files of a host that is named", "a/mail.log a/otro.log", "a", "mx9",
            "mx9: mail.log <- mail.log; mx9: otro.log <- otro.log");
        row("one file", "mx1.log.2.gz", "mx1.log.2.gz", "", "mx1: mx1.log <- mx1.log.2.gz");
        row("one file with a general name", "faro/maillog", "faro/maillog", "",
            "faro: maillog <- maillog");
        row("Exim's files", "faro/mainlog faro/mainlog.1 faro/rejectlog", "faro", "",
            "faro: mainlog <- mainlog.1 mainlog; faro: rejectlog <- rejectlog");
        row("one file of a host that is named", "old.txt", "old.txt", "mx9",
            "mx9: old.txt <- old.txt");
        row("multilog's folders",
            "faro/qmail-send/current faro/qmail-send/@400000006af853901dcd6500.s "
            "faro/qmail-send/@400000006af8538f1dcd6500.u faro/qmail-send/lock "
            "faro/qmail-send/state faro/qmail-smtpd/current",
            "", "",
            "faro: qmail-send/current <- @400000006af8538f1dcd6500.u @400000006af853901dcd6500.s "
            "current; faro: qmail-smtpd/current <- current");
        row("a folder of multilog's",
            "faro/current faro/@400000006af8538f1dcd6500.s faro/lock faro/state", "faro", "",
            "faro: current <- @400000006af8538f1dcd6500.s current");
        row("a file called state that is no multilog's", "mx1/state", "", "",
            "mx1: state <- state");
        row("hidden files", "mx1/mail.log mx1/.mail.log.swp .hidden.log", "", "",
            "mx1: mail.log <- mail.log");
        row("an empty folder", "", "", "", "");
    }

    void finds()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, path);
        QFETCH(QString, host);
        QFETCH(QString, expected);
        const QTemporaryDir folder;
        for (const QString &file : files) {
            const std::filesystem::path full = folder.filePath(file).toStdString();
            std::filesystem::create_directories(full.parent_path());
            writeFile(full.string(), "x\n");
        }
        const std::string where = folder.filePath(path).toStdString();
        const auto found = findLogs(where, host.toStdString());
        QVERIFY(found.ok());
        QCOMPARE(textOf(*found), expected);
    }

    void programs_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QByteArray>("program");
        QTest::newRow("its folder") << QByteArray("qmail-send/current") << QByteArray("qmail-send");
        QTest::newRow("qmail's short names")
            << QByteArray("qmail/smtpd/current") << QByteArray("qmail-smtpd");
        QTest::newRow("daemontools' folders")
            << QByteArray("qmail-out/log/main/current") << QByteArray("qmail-out");
        QTest::newRow("no folder") << QByteArray("current") << QByteArray("");
        QTest::newRow("no multilog's") << QByteArray("qmail-send/mail.log") << QByteArray("");
    }

    void programs()
    {
        QFETCH(QByteArray, set);
        QFETCH(QByteArray, program);
        QCOMPARE(QByteArray::fromStdString(programOfFolder(set.toStdString())), program);
    }

    void namesAMissingPath()
    {
        const auto found = findLogs("/nowhere/at/all", {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QCOMPARE(found.error().context, std::string("/nowhere/at/all"));
    }
};

QTEST_APPLESS_MAIN(TestLogSet)
#include "tst_logset.moc"
