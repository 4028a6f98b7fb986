// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importer.h"

#include "core/time.h"
#include "formats/formatlibrary.h"
#include "tests/support/logfiles.h"
#include "tests/workspace/storetext.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Estafeta;

namespace {

/// A message to three through Courier, which no built-in reader knows: one is delivered, one
/// refused and one put off. Refusals come in two lines, the words and the outcome.
std::string courierLog()
{
    const std::string id = "0038C081.4D026173.000051A4";
    const auto line = [](const char *time, const char *program, const std::string &message) {
        return std::string("Nov 14 10:00:") + time + " buzon " + program + ": " + message + "\n";
    };
    const auto about = [&id](const char *to) {
        return "id=" + id + ",from=<rosa@campus.example>,addr=<" + to + ">";
    };
    return line("01", "courierd",
                "newmsg,id=" + id + ": dns; pc7 (pc7.campus.example [192.0.2.17])")
        + line("01", "courierd",
               "started,id=" + id
                   + ",from=<rosa@campus.example>,module=local,host=x,addr=<luis@campus.example>")
        + line("02", "courierlocal",
               about("luis@campus.example") + ",size=329,success: Message delivered.")
        + line("03", "courieresmtp", about("eva@revista.example") + ": 550 5.1.1 Unknown user")
        + line("03", "courieresmtp", about("eva@revista.example") + ",status: failure")
        + line("04", "courieresmtp", about("ana@lejos.example") + ": Connection timed out")
        + line("04", "courieresmtp", about("ana@lejos.example") + ",status: deferred");
}

} // namespace

class TestImportFormats : public QObject
{
    Q_OBJECT

private slots:
    /// The store is asked by who has no formats: what they said is kept with it.
    void aTraceIsTheSameWithoutItsFormat()
    {
        const QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(QString::fromLatin1(name)).toStdString();
        };
        std::filesystem::create_directories(path("logs/buzon"));
        writeFile(path("logs/buzon/mail.log"), courierLog());
        setModified(path("logs/buzon/mail.log"), parseRfc3339("2026-11-20").seconds());
        ImportOptions options;
        options.sources = {{path("logs"), {}}};
        options.timezone = "UTC";
        options.year = 2026;
        options.formats = loadFormats(QStringList()).formats;
        const auto summary = importLogs(path("store"), options, {}, {});
        QVERIFY(summary.ok());
        QCOMPARE(summary->events, uint64_t{7});
        const auto texts = storeTexts(path("store"));
        QCOMPARE(texts.size(), size_t{1});
        const std::string expected = "message without id from rosa@campus.example\n"
                                     "leg buzon 0038C081.4D026173.000051A4\n"
                                     "to luis@campus.example delivered_mailbox\n"
                                     "to eva@revista.example bounced for user_unknown\n"
                                     "to ana@lejos.example deferred for connection_failed\n"
                                     "Nov 14 10:00:01 buzon courierd: newmsg,";
        QCOMPARE(QString::fromStdString(texts.front().substr(0, expected.size())),
                 QString::fromStdString(expected));
    }

    void withoutFormatsThereIsNoTrace()
    {
        const QTemporaryDir folder;
        const std::string log = folder.filePath(QStringLiteral("mail.log")).toStdString();
        const std::string store = folder.filePath(QStringLiteral("store")).toStdString();
        writeFile(log, courierLog());
        ImportOptions options;
        options.sources = {{log, "buzon"}};
        options.year = 2026;
        const auto summary = importLogs(store, options, {}, {});
        QVERIFY(summary.ok());
        QCOMPARE(summary->events, uint64_t{0});
        QVERIFY(storeTexts(store).empty());
    }
};

QTEST_GUILESS_MAIN(TestImportFormats)
#include "tst_importformats.moc"
