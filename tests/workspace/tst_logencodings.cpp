// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/logencodings.h"

#include "core/text.h"
#include "store/storereader.h"
#include "tests/support/logfiles.h"
#include "workspace/importer.h"
#include "workspace/loadedtrace.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

Coverage coverageOf(const std::vector<std::pair<std::string, std::string>> &files)
{
    Coverage coverage;
    for (const auto &[host, encoding] : files) {
        FileCoverage file;
        file.host = host;
        file.encoding = encoding;
        file.lines = 10 - coverage.files.size();
        coverage.files.push_back(file);
    }
    return coverage;
}

QString decoded(const LogEncodings &encodings, const QByteArray &bytes, HostId host)
{
    std::string text = bytes.toStdString();
    encodings.decode(text, host);
    return isUtf8(text) ? QString::fromStdString(text) : u"as it was"_s;
}

QByteArray in(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

/// A message with a subject and an address, as a Postfix logs it that asks no questions.
QString message(int number, const QString &subject, const QString &user)
{
    const QString id = u"4AAA%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    const QString at = u"2026-11-14T10:00:%1Z mx postfix/"_s.arg(number, 2, 10, QLatin1Char('0'));
    return at + u"smtpd[1]: "_s + id + u": client=mail.norte.example[198.51.100.7]\n"_s + at
        + u"cleanup[2]: "_s + id + u": message-id=<m"_s + id + u"@norte.example>\n"_s + at
        + u"cleanup[2]: "_s + id + u": info: header Subject: "_s + subject
        + u" from mail.norte.example[198.51.100.7]; from=<a@norte.example> to=<"_s + user
        + u"@aula.example> proto=ESMTP helo=<mail>\n"_s + at + u"qmgr[3]: "_s + id
        + u": from=<a@norte.example>, size=900, nrcpt=1 (queue active)\n"_s + at + u"local[4]: "_s
        + id + u": to=<"_s + user
        + u"@aula.example>, relay=local, delay=1, delays=1/0/0/0, dsn=2.0.0, "_s
          "status=sent (delivered to mailbox)\n"_s
        + at + u"qmgr[3]: "_s + id + u": removed\n"_s;
}

} // namespace

/// What was logged in other encodings is shown as it was meant.
class TestLogEncodings : public QObject
{
    Q_OBJECT

private slots:
    void eachHostHasItsOwn()
    {
        const std::vector<std::string> hosts = {"mx1", "mx2", "mx3"};
        const LogEncodings encodings(
            coverageOf({{"mx1", "ISO-8859-15"}, {"mx2", "KOI8-R"}, {"mx2", ""}}), hosts);
        QCOMPARE(decoded(encodings,
                         "Pe\xf1"
                         "a, 5 \xa4",
                         0),
                 u"Peña, 5 €"_s);
        QCOMPARE(decoded(encodings, in("KOI8-R", u"Новости"_s), 1), u"Новости"_s);
        // A host without a guess takes that of most lines.
        QCOMPARE(decoded(encodings,
                         "Pe\xf1"
                         "a",
                         2),
                 u"Peña"_s);
        QCOMPARE(decoded(encodings,
                         "Pe\xf1"
                         "a",
                         kNoHost),
                 u"Peña"_s);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QTest::addRow("windows-1252") << QByteArray("WINDOWS-1252") << u"“señor” – 5 €"_s;
        QTest::addRow("koi8") << QByteArray("KOI8-R") << u"Заявление"_s;
        QTest::addRow("shift-jis") << QByteArray("SHIFT_JIS") << u"会議のお知らせ"_s;
        QTest::addRow("gb") << QByteArray("GB18030") << u"会议通知"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        const LogEncodings encodings(coverageOf({{"mx1", encoding.toStdString()}}), {"mx1"});
        QCOMPARE(decoded(encodings, in(encoding.constData(), text), 0), text);
    }

    void whatCannotBeDecodedStays()
    {
        const LogEncodings none(Coverage(), {"mx1"});
        QCOMPARE(decoded(none,
                         "Pe\xf1"
                         "a",
                         0),
                 u"as it was"_s);
        const LogEncodings unknown(coverageOf({{"mx1", "X-NOBODY-KNOWS"}}), {"mx1"});
        QCOMPARE(decoded(unknown,
                         "Pe\xf1"
                         "a",
                         0),
                 u"as it was"_s);
        const LogEncodings japanese(coverageOf({{"mx1", "SHIFT_JIS"}}), {"mx1"});
        QCOMPARE(decoded(japanese, "cut \x93", 0), u"as it was"_s);
    }

    void utf8IsLeftAlone()
    {
        const LogEncodings encodings(coverageOf({{"mx1", "ISO-8859-1"}}), {"mx1"});
        for (const QString &text : {u""_s, u"plain"_s, u"Peña"_s, u"会議 Новости €"_s})
            QCOMPARE(decoded(encodings, text.toUtf8(), 0), text);
    }

    void fromFilesToTheTrace()
    {
        const QTemporaryDir folder;
        const std::string logs = folder.filePath(u"logs"_s).toStdString();
        const std::string store = folder.filePath(u"store"_s).toStdString();
        std::filesystem::create_directories(logs);
        QByteArray text;
        for (int i = 0; i < 5; ++i)
            text += in("ISO-8859-1", message(i, u"Reunión con la señora Peña"_s, u"peña"_s));
        text += message(5, u"Peña in UTF-8"_s, u"ana"_s).toUtf8();
        writeFile(logs + "/mx.log", text.toStdString());
        ImportOptions options;
        options.sources = {{logs, {}}};
        QVERIFY(importLogs(store, options, {}, {}));
        const auto reader = StoreReader::open(store);
        QCOMPARE((*reader)->coverage()->files.at(0).encoding, std::string("ISO-8859-1"));

        QStringList told;
        const auto tell = [&](const StoredBundle &bundle) {
            const auto loaded = loadTrace(**reader, {bundle.id, 0});
            told << QString::fromStdString(loaded->trace.subject) + u" to "_s
                    + QString::fromStdString(loaded->trace.recipients.at(0).address);
            for (const ShownLine &line : loaded->lines)
                told.last() += isUtf8(line.text) ? QString() : u" and a strange line"_s;
            return true;
        };
        QVERIFY((*reader)->forEachBundle({}, {}, tell));
        QCOMPARE(told.size(), 6);
        QCOMPARE(told.first(), u"Reunión con la señora Peña to peña@aula.example"_s);
        QCOMPARE(told.last(), u"Peña in UTF-8 to ana@aula.example"_s);
        // The archive has the bytes as they were.
        const auto kept = (*reader)->lines(std::vector<LineRef>{{20'771, 1, 2}});
        QVERIFY(kept->at(0).find("Pe\xf1"
                                 "a from")
                != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestLogEncodings)
#include "tst_logencodings.moc"
