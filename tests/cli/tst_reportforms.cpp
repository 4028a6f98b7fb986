// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportchart.h"
#include "app/cli/reportcsv.h"
#include "app/cli/reporthtml.h"
#include "app/cli/reportjson.h"
#include "app/cli/reporttext.h"
#include "tests/cli/reportcase.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace Estafeta;
using namespace Qt::StringLiterals;

class TestReportForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void htmlEscapesWhatLogsSay();
    void chartsShowGapsAsGaps();
    void csvGuardsFormulas();
    void jsonHasTheNumbers();
    void saysWhatWasNotRead();
    void twoHostsAndLists();
    void oneMessage();
    void steps();

private:
    ReportCase m_case;
};

/// Two hours with one of which nothing was read between them, and names that mean harm.
void TestReportForms::initTestCase()
{
    const std::string sender = "<script>alert(1)</script>";
    for (const int hour : {0, 2}) {
        const std::string id = "4A0000000" + std::to_string(hour);
        const double at = hour * 3600 + 10;
        m_case.add(at, "postfix/smtpd[1]", id + ": client=mail.partner.com[192.0.2.1]");
        m_case.add(at + 1, "postfix/qmgr[2]",
                   id + ": from=<=cmd" + std::to_string(hour)
                       + "@partner.com>, size=1000, nrcpt=1 (queue active)");
        m_case.add(at + 2, "postfix/smtp[3]",
                   id
                       + ": to=<ana@far.example>, relay=mx.far.example[192.0.2.2]:25, delay=1, "
                         "delays=0/0/0/1, dsn=2.0.0, status=sent (250 ok)");
        m_case.add(at + 3, "postfix/qmgr[2]", id + ": removed");
    }
    m_case.add(7300, "postfix/smtpd[1]", "warning: " + sender + " & \"more\"");
    m_case.add("gw", 100, "sm-mta[9]",
               "5Q3Kd7b1004127: from=<x@y.example>, size=700, class=0, nrcpts=2, "
               "msgid=<m@y.example>, proto=ESMTP, daemon=MTA, relay=mail.y.example [192.0.2.8]");
    m_case.add("gw", 101, "sm-mta[9]",
               "5Q3Kd7b1004127: to=<a@uni.example>,<b@uni.example>, delay=00:00:01, "
               "xdelay=00:00:01, mailer=esmtp, pri=1, relay=mx.uni.example. [192.0.2.9], "
               "dsn=2.0.0, stat=Sent (ok)");
    m_case.add("gw", 200, "amavis[7]",
               "(00007-01) Blocked INFECTED (Eicar-Test), [192.0.2.66] <e@x.example> -> "
               "<a@uni.example>, quarantine: virus-a, Message-ID: <v@x.example>, mail_id: abc, "
               "Hits: -, size: 500, 100 ms");
    m_case.add("gw", 300, "dovecot",
               "imap-login: Login: user=<ana>, method=PLAIN, rip=192.0.2.5, lip=192.0.2.9, "
               "mpid=5, TLS, session=<abc>");
    m_case.import();
}

void TestReportForms::htmlEscapesWhatLogsSay()
{
    const QString html = Cli::reportHtml(m_case.report(), 0);
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"_s));
    QVERIFY(!html.contains(u"http"_s)); // nothing from elsewhere
    // Well formed from the charts on: browsers forgive, mail programs do not.
    const qsizetype from = html.indexOf(u"<svg class"_s);
    QVERIFY(from > 0);
    QXmlStreamReader reader(html.mid(from, html.indexOf(u"</svg>"_s, from) + 6 - from));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReportForms::chartsShowGapsAsGaps()
{
    const QString html = Cli::reportHtml(m_case.report(), 0);
    QCOMPARE(html.count(u"01:00: nothing was read"_s), 2);
    QCOMPARE(html.count(u"<td class=\"n\">not read</td>"_s), 5);
    QVERIFY(!html.contains(u"00:00: nothing was read"_s));
}

void TestReportForms::csvGuardsFormulas()
{
    const QString csv = Cli::reportCsv(m_case.report(), 0);
    QVERIFY(csv.contains(u"\r\nsenders_by_count,'=cmd0@partner.com,,,1,1000,"_s));
    QVERIFY(!csv.contains(u",=cmd"_s));
    QVERIFY(csv.contains(u",\"<script>alert(1)</script> & \"\"more\"\"\","_s));
    const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines) {
        if (!line.contains(u'"'))
            QCOMPARE(line.count(u','), 8);
    }
}

void TestReportForms::jsonHasTheNumbers()
{
    const QJsonObject json = Cli::reportJson(m_case.report(), 0);
    const QJsonObject totals = json[u"totals"_s].toObject();
    QCOMPARE(totals[u"received"_s].toInt(), 3);
    QCOMPARE(totals[u"delivered"_s].toInt(), 4);
    QCOMPARE(totals[u"bytes_received"_s].toInt(), 2700);
    QCOMPARE(totals[u"bytes_delivered"_s].toInt(), 3400);
    QCOMPARE(json[u"hours"_s].toArray().size(), 2);
    QCOMPARE(json[u"hosts"_s].toArray().size(), 2);
    QCOMPARE(json[u"viruses"_s].toArray()[0].toObject()[u"name"_s].toString(), u"Eicar-Test"_s);
    QCOMPARE(json[u"largest_mails"_s].toArray().size(), 3);
    const QJsonArray parts = json[u"warnings"_s].toArray()[0].toObject()[u"parts"_s].toArray();
    QCOMPARE(parts[0].toString(), u"smtpd"_s);
}

void TestReportForms::saysWhatWasNotRead()
{
    const Time begin = parseRfc3339("2026-11-14");
    const Report later = m_case.report(begin + 2 * 3600 * Time::kSecond, begin + Time::kDay);
    const QString text = Cli::reportText(later, 0);
    QVERIFY2(text.contains(u"Of gw nothing was read of this time."_s), qPrintable(text.left(300)));
    QVERIFY(!text.contains(u"Of mx nothing"_s));
    const Report none = m_case.report(begin + 40 * Time::kDay, begin + 41 * Time::kDay);
    QVERIFY(none.isEmpty());
    const QString empty = Cli::reportText(none, 0);
    QVERIFY(empty.startsWith(u"Mail, 2026-12-24 00:00 to 2026-12-25 00:00 (UTC)\n"_s));
    QVERIFY(empty.contains(u"Of mx nothing was read of this time."_s));
    QVERIFY(!Cli::reportHtml(none, 0).contains(u"<svg class=\"chart\""_s));
}

void TestReportForms::twoHostsAndLists()
{
    const Report report = m_case.report();
    const QString text = Cli::reportText(report, 1);
    QVERIFY(text.contains(u"Each host counts for itself"_s));
    // The sendmail line was for two recipients.
    QCOMPARE(report.total.table(ReportTable::RecipientDomains).find("uni.example")->count, 2);
    QCOMPARE(report.total.table(ReportTable::Logins).find("imap\nana")->count, 1);
    QCOMPARE(report.total.table(ReportTable::FilterResults).find("blocked\ninfected")->count, 1);
    // One row of each list.
    const QString senders = text.section(u"Senders by messages\n"_s, 1).section(u"\n\n"_s, 0, 0);
    QCOMPARE(senders.count(u'@'), 1);
}

void TestReportForms::oneMessage()
{
    ReportCase one;
    one.add(0, "postfix/pickup[1]", "4A00000001: uid=0 from=<root>");
    one.import();
    const Report report = one.report();
    QCOMPARE(report.number(ReportNumber::Received), 1);
    QVERIFY(Cli::reportText(report, 0).contains(u"      1   received"_s));
    QVERIFY(Cli::reportHtml(report, 0).contains(u"00:00, received: 1"_s));
}

void TestReportForms::steps()
{
    QCOMPARE(Cli::chartStep(0), 1);
    QCOMPARE(Cli::chartStep(4), 1);
    QCOMPARE(Cli::chartStep(5), 2);
    QCOMPARE(Cli::chartStep(81), 50);
    QCOMPARE(Cli::chartStep(4000), 1000);
    QCOMPARE(Cli::chartStep(4001), 2000);
}

QTEST_GUILESS_MAIN(TestReportForms)
#include "tst_reportforms.moc"
