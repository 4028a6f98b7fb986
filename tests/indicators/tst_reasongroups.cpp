// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reasongroups.h"

#include <QTest>

using namespace Estafeta;

class TestReasonGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortensReplies();
    void groupsRefusals_data();
    void groupsRefusals();
    void groupsContents();
    void namesClients_data();
    void namesClients();
};

void TestReasonGroups::shortensReplies()
{
    QCOMPARE(deferralReason("connect to mx.example[192.0.2.1]:25: Connection refused"),
             "mx.example[192.0.2.1]:25: Connection refused");
    QCOMPARE(deferralReason("host mx.example[192.0.2.1] said: 450 4.2.0 Please try later, we are "
                            "busy (in reply to RCPT TO command)"),
             "4.2.0 Please try later, we are busy (in reply to RCPT TO c...");
    QCOMPARE(deferralReason("no colon in here but far more words than the space for them has room "
                            "for"),
             "no colon in here but far more words than the space for them ha...");
    QCOMPARE(bounceReason("550 5.1.1 unknown (mailbox)"), "5.1.1 unknown (mailbox)");
    QCOMPARE(noticeWords("dict: warning: table is old", "warning: "), "table is old");
    QCOMPARE(noticeWords(std::string(70, 'x'), "warning: "), std::string(63, 'x') + "...");
    QCOMPARE(blockListOf("Client host [192.0.2.1] blocked using zen.example; why"), "zen.example");
    QCOMPARE(blockListOf("no list"), "");
}

void TestReasonGroups::groupsRefusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("stage");
    QTest::addColumn<std::string>("reason");
    QTest::addColumn<std::string>("whom");
    const auto row = [](const char *name, const char *text, const char *stage, const char *reason,
                        const char *whom) {
        QTest::newRow(name) << std::string(text) << std::string(stage) << std::string(reason)
                            << std::string(whom);
    };
    row("block list",
        "RCPT from a.b.isp.com[192.0.2.1]: 554 5.7.1 Service unavailable; Client host [192.0.2.1] "
        "blocked using zen.example; why; from=<a@b> to=<c@d> proto=SMTP helo=<x>",
        "RCPT", "blocked using zen.example", "isp.com");
    row("recipient unknown",
        "RCPT from unknown[192.0.2.1]: 550 5.1.1 <c@d>: Recipient address rejected: User unknown "
        "in table; from=<a@b> to=<c@d> proto=SMTP helo=<x>",
        "RCPT", "Recipient address rejected: User unknown in table", "c@d");
    row("sender unknown",
        "RCPT from unknown[192.0.2.1]: 450 4.1.8 <a@b>: Sender address rejected: Domain not found; "
        "from=<a@b> to=<c@d> proto=SMTP helo=<x>",
        "RCPT", "Sender address rejected: Domain not found", "a@b");
    row("no middle part keeps no envelope",
        "RCPT from unknown[192.0.2.1]: 451 4.3.5 Server configuration error; from=<a@b> to=<c@d> "
        "proto=SMTP helo=<x>",
        "RCPT", "451 4.3.5 Server configuration error", "192.0.2.1");
    row("old code", "RCPT from unknown[192.0.2.1]: 451 Server configuration error; from=<a@b>",
        "RCPT", "(Local) Server configuration error", "192.0.2.1");
    row("protocol", "RCPT from u[192.0.2.1]: 550 5.5.1 Protocol error; from=<a@b> to=<c@d>", "RCPT",
        "Protocol error", "u");
    row("too large",
        "MAIL from big.example[192.0.2.1]: 552 5.3.4 Message size exceeds fixed limit; proto=ESMTP "
        "helo=<x>",
        "MAIL", "5.3.4 Message size exceeds fixed limit", "big.example");
    row("helo",
        "HELO from u[192.0.2.1]: 504 5.5.2 <foo>: Helo command rejected: need fully-qualified "
        "hostname; proto=SMTP helo=<foo>",
        "HELO", "need fully-qualified hostname", "u");
    row("without a client", "END-OF-MESSAGE: 554 5.7.0 Reject, id=1", "END-OF-MESSAGE",
        "554 5.7.0 Reject", "");
    row("no sender", "RCPT from u[192.0.2.1]: 450 <x>: Sender address rejected: no, because",
        "RCPT", "Sender address rejected: no", "<>");
}

void TestReasonGroups::groupsRefusals()
{
    QFETCH(std::string, text);
    const RefusalGroup group = sessionRefusal(text);
    QTEST(std::string(group.stage), "stage");
    QTEST(group.reason, "reason");
    QTEST(group.whom, "whom");
}

void TestReasonGroups::groupsContents()
{
    const RefusalGroup group = contentRefusal(
        "header Subject: mail from home from x.example[192.0.2.1]; from=<a@b> to=<c@d>");
    QCOMPARE(std::string(group.stage), "cleanup");
    QCOMPARE(group.reason, "header");
    QCOMPARE(group.whom, "Subject: mail from home");
}

void TestReasonGroups::namesClients_data()
{
    QTest::addColumn<std::string>("client");
    QTest::addColumn<std::string>("domain");
    QTest::newRow("three labels") << std::string("mail.Partner.com[192.0.2.1]")
                                  << std::string("partner.com");
    QTest::newRow("a short second level")
        << std::string("a.b.co.uk[192.0.2.1]") << std::string("b.co.uk");
    QTest::newRow("two labels") << std::string("uni.es[192.0.2.1]") << std::string("uni.es");
    QTest::newRow("a long last label")
        << std::string("a.b.example[192.0.2.1]") << std::string("a.b.example");
    QTest::newRow("unknown") << std::string("unknown[192.0.2.1]") << std::string("192.0.2.1");
    QTest::newRow("no name, with port")
        << std::string("[2001:db8::1]:25") << std::string("2001:db8::1");
    QTest::newRow("an address alone") << std::string("192.0.2.1") << std::string("192.0.2.1");
}

void TestReasonGroups::namesClients()
{
    QFETCH(std::string, client);
    QTEST(clientDomain(client), "domain");
}

QTEST_GUILESS_MAIN(TestReasonGroups)
#include "tst_reasongroups.moc"
