// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporttext.h"
#include "tests/cli/reportcase.h"
#include "tests/cli/reporttables.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr double kHour = 3600;
constexpr double kDay = 24 * kHour;

/// A report's tables by the real pflogsumm, which is one of the packages that the tests need.
QMap<QString, QStringList> byPflogsumm(const ReportCase &logs)
{
    const QString program = QStandardPaths::findExecutable(
        u"pflogsumm"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s});
    QProcess process;
    process.start(
        program,
        {u"--smtpd-stats"_s, u"--iso-date-time"_s, QString::fromStdString(logs.writeLog())});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pflogsumm: %s", process.readAllStandardError().constData());
    return readReportTables(QString::fromUtf8(process.readAllStandardOutput()));
}

QMap<QString, QStringList> byUs(const ReportCase &logs, size_t commitBytes = 64 << 20)
{
    logs.import(commitBytes);
    return readReportTables(Cli::reportText(logs.report(), 0));
}

struct Pair {
    const char *theirs;
    const char *ours;
};

constexpr Pair kSame[] = {
    {"Host/Domain Summary: Message Delivery", "Messages delivered, by host or domain"},
    {"Host/Domain Summary: Messages Received", "Messages received, by host or domain"},
    {"Host/Domain Summary: SMTPD Connections", "SMTP connections, by host or domain"},
    {"Senders by message count", "Senders by messages"},
    {"Recipients by message count", "Recipients by messages"},
    {"Senders by message size", "Senders by size"},
    {"Recipients by message size", "Recipients by size"},
    {"message deferral detail", "Deferrals"},
    {"message bounce detail (by relay)", "Bounces, by relay"},
    {"message reject detail", "Rejects"},
    {"message reject warning detail", "Reject warnings"},
    {"message hold detail", "Holds"},
    {"message discard detail", "Discards"},
    {"smtp delivery failures", "Hosts that could not be reached"},
    {"Warnings", "Warnings"},
    {"Fatal Errors", "Fatal errors"},
    {"Panics", "Panics"},
    {"Master daemon messages", "Words of the master daemon"},
};

/// The rows of hours or days: "2026-11-14 1 2 3": it leaves zeros at the end out, and takes the
/// year from today's date.
QStringList timeRows(const QStringList &rows)
{
    QStringList result;
    for (const QString &row : rows) {
        QStringList fields = row.split(u' ');
        if (fields.front().size() == 10)
            fields.front().remove(0, 5);
        while (fields.size() < 6)
            fields << u"0"_s;
        result << fields.join(u' ');
    }
    return result;
}

/// Queue ids, without the recipients.
QStringList queueIds(const QStringList &rows, qsizetype part, const QString &separator)
{
    QStringList ids;
    for (const QString &row : rows)
        ids << row.split(separator).value(part);
    ids.removeDuplicates();
    return ids;
}

void compareTotals(const QMap<QString, QStringList> &theirs, const QMap<QString, QStringList> &ours)
{
    for (const QString &row : theirs[u"messages"_s])
        QVERIFY2(ours[u"messages"_s].contains(row.simplified().replace(u"( "_s, u"("_s)),
                 qPrintable(row + u"\n"_s + ours[u"messages"_s].join(u'\n')));
    const auto number = [](const QStringList &rows, const QString &label) -> QString {
        for (const QString &row : rows) {
            if (row.section(u' ', 1) == label)
                return row.section(u' ', 0, 0);
        }
        return u"no "_s + label;
    };
    const Pair labels[] = {{"connections", "connections"},
                           {"hosts/domains", "hosts/domains"},
                           {"avg. connect time (seconds)", "seconds each, on average"},
                           {"total connect time", "in all"}};
    for (const Pair &label : labels)
        QCOMPARE(number(ours[u"SMTP connections"_s], QLatin1StringView(label.ours)),
                 number(theirs[u"smtpd"_s], QLatin1StringView(label.theirs)));
}

void compareTables(const QMap<QString, QStringList> &theirs, const QMap<QString, QStringList> &ours)
{
    for (const Pair &pair : kSame) {
        const QString title = QLatin1StringView(pair.theirs);
        QVERIFY2(theirs.contains(title), pair.theirs);
        QVERIFY2(ours.contains(QLatin1StringView(pair.ours)), pair.ours);
        QVERIFY2(ours[QLatin1StringView(pair.ours)] == theirs[title],
                 qPrintable(title + u"\ntheirs:\n"_s + theirs[title].join(u'\n') + u"\nours:\n"_s
                            + ours[QLatin1StringView(pair.ours)].join(u'\n')));
    }
    QCOMPARE(timeRows(ours[u"Traffic by day"_s]), timeRows(theirs[u"Per-Day Traffic Summary"_s]));
    QCOMPARE(timeRows(ours[u"Traffic by hour, daily average"_s]),
             timeRows(theirs[u"Per-Hour Traffic Daily Average"_s]));
    QCOMPARE(queueIds(ours[u"Deliveries of unknown size"_s], 1, u" > "_s),
             queueIds(theirs[u"Messages with no size data"_s], 0, u" "_s));
}

std::string idOf(int number)
{
    return QString::asprintf("4C%08X", number).toStdString();
}

} // namespace

class TestPflogsumm : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsTheSame_data();
    void everyNumberIsTheSame();
    void whatItGetsWrong();
};

namespace {

void addTraffic(ReportCase &logs)
{
    int id = 0;
    for (int day = 0; day < 3; ++day) {
        for (int i = 0; i < 40; ++i) {
            const double at = day * kDay + 6 * kHour + i * 0.31 * kHour;
            const std::string queue = idOf(++id);
            const std::string sender = "Ana" + std::to_string(i % 7) + "@Uni.Example";
            logs.add(at, "postfix/smtpd[" + std::to_string(100 + i % 3) + "]",
                     "connect from mail" + std::to_string(i % 4) + ".Partner.com[192.0.2.7]");
            logs.add(at + 1, "postfix/smtpd[" + std::to_string(100 + i % 3) + "]",
                     queue + ": client=mail" + std::to_string(i % 4)
                         + ".Partner.com[192.0.2.7], sasl_method=PLAIN, sasl_username=ana");
            logs.add(at + 1.2, "postfix/cleanup[200]", queue + ": message-id=<" + queue + "@x>");
            logs.add(at + 1.3, "postfix/qmgr[201]",
                     queue + ": from=<" + (i % 9 == 0 ? std::string() : sender) + ">, size="
                         + std::to_string(1000 + i * 77777) + ", nrcpt=2 (queue active)");
            logs.add(at + 2.5 + i % 5, "postfix/smtpd[" + std::to_string(100 + i % 3) + "]",
                     "disconnect from mail" + std::to_string(i % 4)
                         + ".Partner.com[192.0.2.7] ehlo=1 mail=1 rcpt=2 data=1 quit=1 commands=6");
            for (int to = 0; to < 2; ++to)
                logs.add(at + 3 + to, "postfix/smtp[202]",
                         queue + ": to=<Berta" + std::to_string((i + to) % 11) + "@Far"
                             + std::to_string(i % 5) + ".example>, relay=mx.far.example[192.0.2.9]"
                             + ":25, delay=" + QString::number(1.5 + i * 2.31).toStdString()
                             + ", delays=0.5/0/0.3/0.7, dsn=2.0.0, status=sent (250 2.0.0 Ok: "
                               "queued as 9ABCDEF01"
                             + std::to_string(10 + i) + ")");
            logs.add(at + 8, "postfix/qmgr[201]", queue + ": removed");
        }
    }
}

/// A message from the host itself, which goes on to another address by an alias.
void addLocal(ReportCase &logs)
{
    logs.add(100, "postfix/pickup[300]", "5A00000001: uid=0 from=<root>");
    logs.add(100.1, "postfix/cleanup[301]", "5A00000001: message-id=<cron@mx>");
    logs.add(100.2, "postfix/qmgr[201]",
             "5A00000001: from=<root@mx.uni.example>, size=612, nrcpt=1 (queue active)");
    logs.add(100.3, "postfix/local[302]",
             "5A00000001: to=<admin@mx.uni.example>, orig_to=<root>, relay=local, delay=0.4, "
             "delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (forwarded as 5A00000002)");
    logs.add(100.4, "postfix/cleanup[301]", "5A00000002: message-id=<cron@mx>");
    logs.add(100.5, "postfix/qmgr[201]",
             "5A00000002: from=<root@mx.uni.example>, size=750, nrcpt=1 (queue active)");
    logs.add(100.6, "postfix/qmgr[201]", "5A00000001: removed");
    logs.add(101, "postfix/virtual[303]",
             "5A00000002: to=<Chief@mx.uni.example>, relay=virtual, delay=0.5, "
             "delays=0.2/0/0/0.3, dsn=2.0.0, status=sent (delivered to maildir)");
    logs.add(101.1, "postfix/qmgr[201]", "5A00000002: removed");
    logs.add(105, "postfix/pickup[300]", "5A00000003: uid=33 from=<www-data>");
    logs.add(105.2, "postfix/qmgr[201]",
             "5A00000003: from=<www-data>, size=320, nrcpt=1 (queue active)");
    logs.add(105.3, "postfix/pipe[304]",
             "5A00000003: to=<list@mx.uni.example>, relay=mailman, delay=0.9, "
             "delays=0.2/0/0/0.7, dsn=2.0.0, status=sent (delivered via mailman service)");
    logs.add(105.5, "postfix/qmgr[201]", "5A00000003: removed");
}

void addTrouble(ReportCase &logs)
{
    const std::string entry = "5B00000001: ";
    logs.add(20 * kHour, "postfix/smtpd[110]", entry + "client=unknown[2001:db8::7]");
    logs.add(20 * kHour + 1, "postfix/qmgr[201]",
             entry + "from=<eva@else.example>, size=4096, nrcpt=3 (queue active)");
    for (int i = 0; i < 4; ++i) {
        const double at = 20 * kHour + 5 + i * 4000;
        logs.add(at, "postfix/smtp[202]",
                 entry + "to=<x@slow.example>, relay=mx.slow.example[192.0.2.20]:25, delay="
                     + std::to_string(10 + i * 4000)
                     + ", delays=1/1/3/5, dsn=4.2.0, status=deferred (host "
                       "mx.slow.example[192.0.2.20] said: 450 4.2.0 <x@slow.example>: Recipient "
                       "address rejected: Greylisted (in reply to RCPT TO command))");
        logs.add(at + 1, "postfix/smtp[202]",
                 entry + "to=<y@slow.example>, relay=none, delay=" + std::to_string(11 + i * 4000)
                     + ", delays=1/1/30/0, dsn=4.4.1, status=deferred (connect to "
                       "mx2.slow.example[192.0.2.21]:25: Connection timed out)");
        logs.add(at + 4000 - 10, "postfix/qmgr[201]",
                 entry + "from=<eva@else.example>, size=4096, nrcpt=3 (queue active)");
    }
    logs.add(26 * kHour, "postfix/smtp[202]",
             entry
                 + "to=<z@gone.example>, relay=mx.gone.example[192.0.2.22]:25, delay=4.4, "
                   "delays=1/1/1/1.4, dsn=5.1.1, status=bounced (host "
                   "mx.gone.example[192.0.2.22] said: 550 5.1.1 <z@gone.example>: User unknown "
                   "in relay recipient table (in reply to RCPT TO command))");
    logs.add(26 * kHour + 1, "postfix/error[203]",
             entry
                 + "to=<q@gone.example>, relay=none, delay=4.4, delays=1/1/1/1.4, dsn=5.4.4, "
                   "status=bounced (Host or domain name not found. Name service error for "
                   "name=gone.example type=A: Host not found)");
    logs.add(26 * kHour + 2, "postfix/bounce[204]",
             entry + "sender non-delivery notification: 5B00000002");
    logs.add(26 * kHour + 2.1, "postfix/qmgr[201]",
             "5B00000002: from=<>, size=3333, nrcpt=1 (queue active)");
    logs.add(26 * kHour + 3, "postfix/smtp[202]",
             "5B00000002: to=<eva@else.example>, relay=mx.else.example[192.0.2.30]:25, "
             "delay=0.9, delays=0/0/0.4/0.5, dsn=2.0.0, status=sent (250 ok)");
    logs.add(26 * kHour + 3.5, "postfix/qmgr[201]", "5B00000002: removed");
    logs.add(30 * kHour, "postfix/qmgr[201]",
             entry + "from=<eva@else.example>, status=expired, returned to sender");
    logs.add(30 * kHour + 1, "postfix/qmgr[201]", entry + "removed");
    // Its beginning is in a log that is not there.
    logs.add(31 * kHour, "postfix/lmtp[205]",
             "5B00000009: to=<Old@mx.uni.example>, relay=store[/run/lmtp], delay=7200, "
             "delays=7199/0/0/1, dsn=2.1.5, status=sent (250 2.1.5 Ok)");
    logs.add(32 * kHour, "postfix/smtp[202]",
             "5B0000000A: to=<probe@mx.uni.example>, relay=mx.else.example[192.0.2.30]:25, "
             "delay=0.2, delays=0/0/0.1/0.1, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)");
}

void addRefusals(ReportCase &logs)
{
    const char *const kSession[] = {
        "NOQUEUE: reject: RCPT from unknown[192.0.2.50]: 550 5.1.1 <nobody@uni.example>: "
        "Recipient address rejected: User unknown in virtual mailbox table; "
        "from=<spam@bad.example> to=<nobody@uni.example> proto=ESMTP helo=<bad>",
        "NOQUEUE: reject: RCPT from unknown[192.0.2.50]: 550 5.1.1 <none@uni.example>: "
        "Recipient address rejected: User unknown in virtual mailbox table; "
        "from=<spam@bad.example> to=<none@uni.example> proto=ESMTP helo=<bad>",
        "NOQUEUE: reject: RCPT from host7.dial.isp.com[192.0.2.51]: 554 5.7.1 Service "
        "unavailable; Client host [192.0.2.51] blocked using zen.blocklist.example; "
        "https://blocklist.example/q; from=<a@b.example> to=<ana@uni.example> proto=SMTP "
        "helo=<host7>",
        "NOQUEUE: reject: RCPT from host8.dial.isp.com[192.0.2.52]: 450 4.7.25 Client host "
        "rejected: cannot find your hostname, [192.0.2.52]; from=<a@b.example> "
        "to=<ana@uni.example> proto=ESMTP helo=<host8>",
        "NOQUEUE: reject: RCPT from a.b.co.uk[192.0.2.53]: 450 4.1.8 <who@nowhere.invalid>: "
        "Sender address rejected: Domain not found; from=<who@nowhere.invalid> "
        "to=<ana@uni.example> proto=ESMTP helo=<a.b.co.uk>",
        "NOQUEUE: reject: RCPT from mail.partner.com[192.0.2.7]: 450 4.2.0 <ana@uni.example>: "
        "Recipient address rejected: Greylisted, see http://postgrey.example/help; "
        "from=<p@partner.com> to=<ana@uni.example> proto=ESMTP helo=<mail.partner.com>",
        "NOQUEUE: reject: RCPT from open.example[192.0.2.54]: 454 4.7.1 <far@away.example>: Relay "
        "access denied; from=<x@open.example> to=<far@away.example> proto=ESMTP helo=<open>",
        "NOQUEUE: reject: MAIL from big.example[192.0.2.55]: 552 5.3.4 Message size exceeds fixed "
        "limit; proto=ESMTP helo=<big.example>",
        "NOQUEUE: reject: DATA from unknown[192.0.2.56]: 503 5.5.0 <DATA>: Data command rejected: "
        "Improper use of SMTP command pipelining; from=<a@b.example> to=<c@uni.example> "
        "proto=ESMTP helo=<u>",
        "NOQUEUE: reject: CONNECT from unknown[192.0.2.57]: 554 5.7.1 <unknown[192.0.2.57]>: "
        "Client host rejected: Access denied; proto=SMTP",
        "5C00000001: reject: RCPT from mail.partner.com[192.0.2.7]: 452 4.2.2 "
        "<full@uni.example>: Recipient address rejected: Mailbox is full; from=<p@partner.com> "
        "to=<full@uni.example> proto=ESMTP helo=<mail.partner.com>",
        "NOQUEUE: reject_warning: RCPT from unknown[192.0.2.58]: 450 4.7.1 <x>: Helo command "
        "rejected: Host not found; from=<a@b.example> to=<ana@uni.example> proto=ESMTP helo=<x>",
        "NOQUEUE: hold: RCPT from mail.partner.com[192.0.2.7]: <p@partner.com>: Sender address "
        "triggers HOLD action; from=<p@partner.com> to=<ana@uni.example> proto=ESMTP helo=<m>",
        "NOQUEUE: discard: RCPT from mail.partner.com[192.0.2.7]: <junk@uni.example>: Recipient "
        "address triggers DISCARD action; from=<p@partner.com> to=<junk@uni.example> proto=ESMTP "
        "helo=<m>",
    };
    const char *const kContents[] = {
        "5C00000002: reject: header Subject: casino from unknown[192.0.2.60]; from=<s@b.example> "
        "to=<ana@uni.example> proto=ESMTP helo=<b>: 5.7.1 No casino here",
        "5C00000003: reject: body this is a line of a body that is far longer than the space which "
        "a report gives it from unknown[192.0.2.61]; from=<s@b.example> to=<ana@uni.example> "
        "proto=ESMTP helo=<b>: 5.7.1 No",
        "5C00000004: warning: header Subject: hello you from mail.partner.com[192.0.2.7]; "
        "from=<p@partner.com> to=<ana@uni.example> proto=ESMTP helo=<m>",
        "5C00000005: hold: header X-Odd: yes from mail.partner.com[192.0.2.7]; "
        "from=<p@partner.com> to=<ana@uni.example> proto=ESMTP helo=<m>",
        "5C00000006: discard: header X-Junk: yes from mail.partner.com[192.0.2.7]; "
        "from=<p@partner.com> to=<ana@uni.example> proto=ESMTP helo=<m>",
        "5C00000007: milter-reject: END-OF-MESSAGE from mail.partner.com[192.0.2.7]: 5.7.1 Spam "
        "message rejected; from=<p@partner.com> to=<ana@uni.example> proto=ESMTP helo=<m>",
    };
    double at = 33 * kHour;
    for (const char *text : kSession)
        logs.add(at += 600, "postfix/smtpd[120]", text);
    for (const char *text : kContents)
        logs.add(at += 60, "postfix/cleanup[200]", text);
    logs.add(at += 60, "postfix/postscreen[121]",
             "NOQUEUE: reject: RCPT from [192.0.2.62]:4711: 550 5.7.1 Service unavailable; client "
             "[192.0.2.62] blocked using list.blocklist.example; from=<a@b.example>, "
             "to=<ana@uni.example>, proto=ESMTP, helo=<c>");
}

void addWords(ReportCase &logs)
{
    double at = 50 * kHour;
    logs.add(at += 1, "postfix/smtpd[130]",
             "warning: hostname dial.isp.example does not resolve to address 192.0.2.70: Name or "
             "service not known");
    logs.add(at += 1, "postfix/smtpd[130]",
             "warning: unknown[192.0.2.71]: SASL LOGIN authentication failed: UGFzc3dvcmQ6");
    logs.add(at += 1, "postfix/qmgr[201]", "warning: mail for x is using up 4001 of 6300 slots");
    logs.add(at += 1, "postfix/cleanup[200]", "warning: dict: warning: table is older than it");
    logs.add(at += 1, "postfix/smtpd[130]", "fatal: no SASL authentication mechanisms");
    logs.add(at += 1, "postfix/smtpd[130]", "panic: myfree: corrupt or unallocated memory block");
    logs.add(at += 1, "postfix/master[1]",
             "warning: process /usr/lib/postfix/sbin/smtpd pid 130 exit status 1");
    logs.add(at += 1, "postfix/master[1]", "terminating on signal 15");
    logs.add(at += 1, "postfix/master[1]",
             "daemon started -- version 3.10.5, configuration /etc/postfix");
    logs.add(at += 1, "postfix/postfix-script[2]", "fatal: the Postfix mail system is not running");
    logs.add(at += 1, "postfix/smtp[202]",
             "connect to mx.old.example: Connection refused; address 192.0.2.80 port 25");
    logs.add(at += 1, "postfix/smtp[202]",
             "connect to mx.older.example[192.0.2.81]: Connection timed out (port 25)");
    logs.add(at += 1, "postfix/anvil[140]",
             "statistics: max connection rate 1/60s for (smtp:192.0.2.7) at Nov 14 10:00:00");
    logs.add(at += 1, "sshd[999]", "Accepted publickey for root");
}

} // namespace

void TestPflogsumm::everyNumberIsTheSame_data()
{
    QTest::addColumn<int>("commitBytes");
    QTest::newRow("read at once") << (64 << 20);
    QTest::newRow("in many pieces") << 4096;
}

void TestPflogsumm::everyNumberIsTheSame()
{
    QFETCH(int, commitBytes);
    ReportCase logs;
    addLocal(logs);
    addTraffic(logs);
    addTrouble(logs);
    addRefusals(logs);
    addWords(logs);
    const auto theirs = byPflogsumm(logs);
    const auto ours = byUs(logs, static_cast<size_t>(commitBytes));
    compareTotals(theirs, ours);
    compareTables(theirs, ours);
}

namespace {

/// Through amavis, which gives it back on another port, and says its new queue id in its answer.
void addFiltered(ReportCase &logs, double at, const std::string &first, const std::string &second)
{
    logs.add(at, "postfix/smtpd[100]", first + ": client=mail.partner.com[192.0.2.7]");
    logs.add(at + 0.1, "postfix/cleanup[200]", first + ": message-id=<" + first + "@x>");
    logs.add(at + 0.2, "postfix/qmgr[201]",
             first + ": from=<p@partner.com>, size=5000, nrcpt=2 (queue active)");
    logs.add(at + 1, "postfix/smtpd[101]", second + ": client=localhost[127.0.0.1]");
    logs.add(at + 1.1, "postfix/cleanup[200]", second + ": message-id=<" + first + "@x>");
    logs.add(at + 1.2, "postfix/qmgr[201]",
             second + ": from=<p@partner.com>, size=5600, nrcpt=2 (queue active)");
    for (const char *to : {"ana", "eva"})
        logs.add(at + 1.3, "postfix/smtp[202]",
                 first + ": to=<" + to
                     + "@uni.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=1.3, "
                       "delays=0.2/0/0/1.1, dsn=2.0.0, status=sent (250 2.0.0 from "
                       "MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as "
                     + second + ")");
    logs.add(at + 1.4, "postfix/qmgr[201]", first + ": removed");
    for (const char *to : {"ana", "eva"})
        logs.add(at + 2, "postfix/lmtp[203]",
                 second + ": to=<" + to
                     + "@uni.example>, relay=store.uni.example[192.0.2.90]:24, delay=0.8, "
                       "delays=0.2/0/0/0.6, dsn=2.1.5, status=sent (250 2.1.5 Ok)");
    logs.add(at + 2.1, "postfix/qmgr[201]", second + ": removed");
}

} // namespace

/// The differences that the man page names.
void TestPflogsumm::whatItGetsWrong()
{
    ReportCase logs;
    addFiltered(logs, 100, "5D00000001", "5D00000002");
    // The same id again, for a larger message.
    addFiltered(logs, 7200, "5D00000001", "5D00000003");
    logs.add(9000, "postfix/smtpd[100]",
             "NOQUEUE: milter-reject: RCPT from mail.partner.com[192.0.2.7]: 550 5.7.1 No; "
             "from=<p@partner.com> to=<ana@uni.example> proto=ESMTP helo=<m>");
    const auto theirs = byPflogsumm(logs)[u"messages"_s];
    logs.import();
    const Report report = logs.report();

    QVERIFY2(theirs.contains(u"4 received"_s), qPrintable(theirs.join(u'\n')));
    QVERIFY(theirs.contains(u"8 delivered"_s));
    QVERIFY(theirs.contains(u"0 rejected (0%)"_s));
    QCOMPARE(report.number(ReportNumber::Received), 2);
    QCOMPARE(report.number(ReportNumber::TakenBack), 2);
    QCOMPARE(report.number(ReportNumber::Delivered), 4);
    QCOMPARE(report.number(ReportNumber::HandedToFilter), 4);
    QCOMPARE(report.number(ReportNumber::BytesReceived), 10'000);
    QCOMPARE(report.number(ReportNumber::BytesDelivered), 4 * 5600);
    QCOMPARE(report.number(ReportNumber::Rejected), 1);
    QCOMPARE(*report.total.table(ReportTable::Senders).find("p@partner.com"),
             (ReportTally{.count = 2, .bytes = 10'000}));
    QCOMPARE(
        rankedRows(report.total.table(ReportTable::LargestMails), ReportOrder::Bytes, 0).size(),
        size_t(1));
}

QTEST_GUILESS_MAIN(TestPflogsumm)
#include "tst_pflogsumm.moc"
