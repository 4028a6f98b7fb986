// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/notice.h"

#include <QTest>

using namespace Estafeta;

class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data();
    void readsLines();
};

namespace {

struct Row {
    const char *name;
    const char *program;
    const char *message;
    NoticeKind kind;
    const char *daemon = "";
    const char *text = "";
};

const Row kRows[] = {
    {"refused", "postfix/smtpd", "NOQUEUE: reject: RCPT from x[192.0.2.1]: 550 no",
     NoticeKind::Rejected, "smtpd", "RCPT from x[192.0.2.1]: 550 no"},
    {"refused within an entry", "postfix/smtpd", "4A1B2C3D4E: reject: RCPT from x[192.0.2.1]: 550",
     NoticeKind::Rejected, "smtpd", "RCPT from x[192.0.2.1]: 550"},
    {"refused by an old version", "postfix/smtpd", "reject: RCPT from x[192.0.2.1]: 550",
     NoticeKind::Rejected, "smtpd", "RCPT from x[192.0.2.1]: 550"},
    {"another instance and port", "postfix-in/10025/smtpd", "NOQUEUE: hold: RCPT from x[::1]: no",
     NoticeKind::Held, "smtpd", "RCPT from x[::1]: no"},
    {"would be refused", "postfix/smtpd", "NOQUEUE: reject_warning: HELO from x[192.0.2.1]: 504",
     NoticeKind::RejectWarning, "smtpd", "HELO from x[192.0.2.1]: 504"},
    {"postscreen", "postfix/postscreen", "NOQUEUE: reject: RCPT from [192.0.2.1]:99: 550 no",
     NoticeKind::Rejected, "postscreen", "RCPT from [192.0.2.1]:99: 550 no"},
    {"header", "postfix/cleanup",
     "4A1B2C3D4E: reject: header Subject: x from y[192.0.2.1]; from=<>", NoticeKind::Rejected,
     "cleanup", "header Subject: x from y[192.0.2.1]; from=<>"},
    {"header that only warns", "postfix/cleanup", "4A1B2C3D4E: warning: header Subject: x",
     NoticeKind::RejectWarning, "cleanup", "header Subject: x"},
    {"milter at the end", "postfix/cleanup",
     "4A1B2C3D4E: milter-reject: END-OF-MESSAGE from x: 5.7.1", NoticeKind::Rejected, "cleanup",
     "END-OF-MESSAGE from x: 5.7.1"},
    {"milter in the session", "postfix/smtpd",
     "NOQUEUE: milter-reject: RCPT from x[192.0.2.1]: 550", NoticeKind::Rejected, "smtpd",
     "RCPT from x[192.0.2.1]: 550"},
    {"subject that is only told", "postfix/cleanup", "4A1B2C3D4E: info: header Subject: reject: x",
     NoticeKind::None},
    {"a refusal in other people's words", "postfix/cleanup",
     "4A1B2C3D4E: info: header Subject: x: reject: header y", NoticeKind::None},
    {"warning", "postfix/qmgr", "warning: mail for x is using up 4001 slots", NoticeKind::Warning,
     "qmgr", "mail for x is using up 4001 slots"},
    {"warning of cleanup itself", "postfix/cleanup", "warning: dict is old", NoticeKind::Warning,
     "cleanup", "dict is old"},
    {"fatal", "postfix/postfix-script", "fatal: not running", NoticeKind::Fatal, "postfix-script",
     "not running"},
    {"panic", "postfix/smtpd", "panic: myfree", NoticeKind::Panic, "smtpd", "myfree"},
    {"master", "postfix/master", "daemon started -- version 3.10", NoticeKind::Master, "master",
     "daemon started -- version 3.10"},
    {"warning of master", "postfix/master", "warning: process x", NoticeKind::Warning, "master",
     "process x"},
    {"connected", "postfix/smtpd", "connect from x[192.0.2.1]", NoticeKind::Connected, "smtpd",
     "x[192.0.2.1]"},
    {"disconnected", "postfix/smtpd", "disconnect from x[192.0.2.1] quit=1",
     NoticeKind::Disconnected, "smtpd", "x[192.0.2.1] quit=1"},
    {"unreached", "postfix/smtp", "connect to x[192.0.2.1]:25: Connection refused",
     NoticeKind::Unreached, "smtp", "x[192.0.2.1]:25: Connection refused"},
    {"anvil's statistics", "postfix/anvil", "statistics: max connection rate 1/60s",
     NoticeKind::None},
    {"taken in", "postfix/smtpd", "4A1B2C3D4E: client=x[192.0.2.1]", NoticeKind::None},
    {"another program", "sshd", "fatal: no", NoticeKind::None},
    {"a program that only looks like it", "notpostfix/smtpd", "warning: x", NoticeKind::None},
    {"nothing", "postfix/smtpd", "", NoticeKind::None},
};

} // namespace

void TestNotice::readsLines_data()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < std::size(kRows); ++i)
        QTest::newRow(kRows[i].name) << static_cast<int>(i);
}

void TestNotice::readsLines()
{
    QFETCH(int, row);
    const Row &expected = kRows[row];
    Header header;
    header.program = expected.program;
    header.message = expected.message;
    header.pid = 17;
    const Notice notice = readNotice(header);
    QCOMPARE(notice.kind, expected.kind);
    if (expected.kind == NoticeKind::None)
        return;
    QCOMPARE(notice.pid, 17u);
    QCOMPARE(std::string(notice.daemon), std::string(expected.daemon));
    QCOMPARE(std::string(notice.text), std::string(expected.text));
}

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
