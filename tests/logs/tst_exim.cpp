// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logs/eximlines.h"
#include "tests/logs/linetable.h"

#include <QTest>

using namespace Estafeta;

/// Exim, through syslog and in its own file.
class TestExim : public QObject
{
    Q_OBJECT

private slots:
    void lines_data() { addRows(kEximLines); }
    void lines()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    /// In its own file Exim is known by what it says, as other programs begin their lines alike.
    void ownFile_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *line, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(expected);
        };
        row("plain", "2026-11-02 06:25:01 1uAbC2-0001Fg-2H Completed",
            "closed id=1uAbC2-0001Fg-2H");
        row("with all options", "2026-11-02 06:25:01.123 +0100 [4711] 1uAbC2-0001Fg-2H Completed",
            "closed id=1uAbC2-0001Fg-2H");
        row("with the ids of 4.97", "2026-11-02 06:25:01 1uAbC2-00000001Fgh-2HjK Completed",
            "closed id=1uAbC2-00000001Fgh-2HjK");
        row("refusal",
            "2026-11-02 06:25:01 H=(x) [198.51.100.66] F=<a@b.example> rejected RCPT "
            "<c@aula.example>: relay not permitted",
            "rejected from=a@b.example to=c@aula.example clientIp=198.51.100.66 reply=relay not "
            "permitted stage=RCPT helo=x");
        row("chatter", "2026-11-02 06:25:01 End queue run: pid=4711", "noise");
        row("unknown words about a message", "2026-11-02 06:25:01 1uAbC2-0001Fg-2H Wombat",
            "unparsed");
        row("another program's file", "2026-11-02 06:25:01 status installed exim4:all 4.98-3",
            "foreign");
    }

    void ownFile()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(asText(lineText(line.toStdString())), expected);
    }
};

QTEST_APPLESS_MAIN(TestExim)
#include "tst_exim.moc"
