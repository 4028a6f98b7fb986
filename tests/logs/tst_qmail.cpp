// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/lineparser.h"

#include "tests/logs/linetable.h"
#include "tests/logs/qmaillines.h"

#include <QTest>

using namespace Estafeta;

/// qmail through syslog, and in multilog's files, which name neither host nor program.
class TestQmail : public QObject
{
    Q_OBJECT

private slots:
    void lines_data() { addRows(kQmailLines); }
    void lines()
    {
        QFETCH(const LineRow *, row);
        QCOMPARE(readAs(*row), asText(row->expected));
    }

    void multilog_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("program");
        const auto row = [](const char *name, const char *line, const char *expected,
                            const char *program) {
            QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(expected)
                                << QString::fromLatin1(program);
        };
        row("qmail-send", "@400000006af8538f1dcd6500 end msg 78833", "closed inode=yes id=78833",
            "qmail-send");
        row("its status is no tag", "@400000006af8538f1dcd6500 status: local 0/10 remote 0/20",
            "noise", "qmail-send");
        row("rblsmtpd", "@400000006af8538f1dcd6500 rblsmtpd: 198.51.100.77 pid 19597: 451 Wait",
            "rejected code=451 clientIp=198.51.100.77 reply=451 Wait stage=CONNECT", "rblsmtpd");
        row("CHKUSER names no program",
            "@400000006af8538f1dcd6500 CHKUSER accepted sender: from <a@b.example::> remote "
            "<h:n:192.0.2.1> rcpt <> : sender accepted",
            "noise", "qmail-smtpd");
        row("simscan",
            "@400000006af8538f1dcd6500 simscan:[25608]:CLEAN (0.10/9.00):3.3s:Hola:192.0.2.1:"
            "a@b.example:c@d.example",
            "scan action=passed contents=clean score=100 from=a@b.example to=c@d.example "
            "clientIp=192.0.2.1 text=Hola",
            "simscan");
        row("another program's tag", "@400000006af8538f1dcd6500 spamd: server started on port 783",
            "service action=started text=server started on port 783", "spamd");
        row("no program of ours", "@400000006af8538f1dcd6500 nothing that we know", "foreign", "");
    }

    void multilog()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QFETCH(QString, program);
        const std::string text = line.toStdString();
        QCOMPARE(QString::fromStdString(lineText(text)), expected);
        Event event;
        static_cast<void>(parseLine(parseHeader(text), event));
        QCOMPARE(asText(event.program), program);
    }
};

QTEST_APPLESS_MAIN(TestQmail)
#include "tst_qmail.moc"
