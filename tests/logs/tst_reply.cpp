// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/reply.h"

#include "tests/logs/linetable.h"

#include <QTest>

using namespace Estafeta;

namespace {

struct ReplyRow {
    const char *name;
    DeliveryStatus status;
    std::string_view reply;
    std::string_view expected; ///< without the reply itself
};

constexpr ReplyRow kReplies[] = {
    {"Postfix", DeliveryStatus::Sent, "250 2.0.0 Ok: queued as 4A1B2C3D4E",
     "code=250 nextId=4A1B2C3D4E"},
    {"Postfix with a long id", DeliveryStatus::Sent, "250 2.0.0 Ok: queued as 7mB2dk3NTpz2rHq0",
     "code=250 nextId=7mB2dk3NTpz2rHq0"},
    {"Postfix, as sendmail prints it", DeliveryStatus::Sent, "Ok: queued as 4A1B2C3D4E",
     "nextId=4A1B2C3D4E"},
    {"Postfix behind amavis", DeliveryStatus::Sent,
     "250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4A1B2C3D4E",
     "code=250 nextId=4A1B2C3D4E"},
    {"Postfix behind an older amavis", DeliveryStatus::Sent,
     "250 2.6.0 Ok, id=15303-02, from MTA([127.0.0.1]:10025): 250 Ok: queued as 4A1B2C3D4E",
     "code=250 nextId=4A1B2C3D4E filterId=15303-02"},
    {"amavis discards", DeliveryStatus::Sent, "250 2.7.0 Ok, discarded, id=15303-02 - spam",
     "code=250 filterId=15303-02"},
    {"amavis with three numbers", DeliveryStatus::Sent,
     "250 2.7.0 Ok, discarded, id=15303-02-11 - INFECTED: X", "code=250 filterId=15303-02-11"},
    {"amavis refuses", DeliveryStatus::Bounced,
     "host 127.0.0.1[127.0.0.1] said: 554 5.7.0 Reject, id=15303-02 - spam (in reply to end of "
     "DATA command)",
     "code=554 filterId=15303-02"},
    {"sendmail", DeliveryStatus::Sent, "250 2.0.0 3C7Kp1Xb004711 Message accepted for delivery",
     "code=250 nextId=3C7Kp1Xb004711"},
    {"sendmail, as sendmail prints it", DeliveryStatus::Sent,
     "3C7Kp1Xb004711 Message accepted for delivery", "nextId=3C7Kp1Xb004711"},
    {"OpenSMTPD", DeliveryStatus::Sent, "250 2.0.0 5b07c1de Message accepted for delivery",
     "code=250 nextId=5b07c1de"},
    {"OpenSMTPD with a colon before the id", DeliveryStatus::Sent,
     "250 2.0.0: 5b07c1de Message accepted for delivery", "code=250 nextId=5b07c1de"},
    {"OpenSMTPD with a colon behind the id", DeliveryStatus::Sent,
     "250 2.0.0 5b07c1de: Message accepted for delivery", "code=250 nextId=5b07c1de"},
    {"accepted without an id", DeliveryStatus::Sent, "250 2.0.0 Message accepted for delivery",
     "code=250"},
    {"Exim", DeliveryStatus::Sent, "250 OK id=1rQm3x-0001Ab-2C",
     "code=250 nextId=1rQm3x-0001Ab-2C"},
    {"Exim 4.97", DeliveryStatus::Sent, "250 OK id=1rQm3x-000000001Ab-2CdE",
     "code=250 nextId=1rQm3x-000000001Ab-2CdE"},
    {"amavis before Exim", DeliveryStatus::Sent,
     "250 2.0.0 Ok, id=15303-02, from MTA(smtp:[127.0.0.1]:10025): 250 OK id=1rQm3x-0001Ab-2C",
     "code=250 nextId=1rQm3x-0001Ab-2C filterId=15303-02"},
    {"qmail", DeliveryStatus::Sent, "250 ok 1799000000 qp 54945",
     "process=yes code=250 nextId=54945"},
    {"Postfix local", DeliveryStatus::Sent, "forwarded as 7mB2dk3NTpz2rHq0",
     "nextId=7mB2dk3NTpz2rHq0"},
    {"Cyrus", DeliveryStatus::Sent, "250 2.1.5 Ok SESSIONID=<cyrus-17-25-1-87>",
     "code=250 session=cyrus-17-25-1-87"},
    {"Cyrus refuses", DeliveryStatus::Deferred,
     "host 192.0.2.21[192.0.2.21] said: 452 4.2.2 Over quota SESSIONID=<cyrus-17-25-1-87> (in "
     "reply to RCPT TO command)",
     "code=452 session=cyrus-17-25-1-87"},
    {"Dovecot", DeliveryStatus::Sent, "250 2.0.0 <eva@aula.example> k7Gd+QxT2bMAAAB/Saved Saved",
     "code=250 session=k7Gd+QxT2bMAAAB/Saved"},
    {"Dovecot, second recipient", DeliveryStatus::Sent,
     "250 2.0.0 <eva@aula.example> k7Gd+QxT2bMAAAB:R2 Saved",
     "code=250 session=k7Gd+QxT2bMAAAB:R2"},
    {"Dovecot without a session", DeliveryStatus::Sent, "250 2.0.0 <eva@aula.example> Saved",
     "code=250"},
    {"Gmail", DeliveryStatus::Sent, "250 2.0.0 OK  1799000000 a12-20020a05621si12345qvz.5 - gsmtp",
     "code=250"},
    {"Exchange", DeliveryStatus::Sent,
     "250 2.6.0 <m1@b.example> [InternalId=994717189933, Hostname=EXCH01.b.example] 2240 bytes in "
     "0.121, 18,1 KB/sec Queued mail for delivery",
     "code=250"},
    {"several lines in one", DeliveryStatus::Bounced,
     "host 192.0.2.5[192.0.2.5] said: 550-Mailbox unknown. 550 5.1.1 User unknown (in reply to "
     "RCPT TO command)",
     "code=550"},
    {"would not talk", DeliveryStatus::Deferred,
     "host 192.0.2.5[192.0.2.5] refused to talk to me: 421 4.7.0 too many", "code=421"},
    {"no connection", DeliveryStatus::Deferred, "connect to 192.0.2.5[192.0.2.5]:25: refused", ""},
    {"an id in a refusal is no hand-off", DeliveryStatus::Bounced,
     "host 192.0.2.5[192.0.2.5] said: 554 was queued as 4A1B2C3D4E before", "code=554"},
    {"a word that ends in id=", DeliveryStatus::Sent, "250 Ok mid=12-34", "code=250"},
    {"nothing", DeliveryStatus::Sent, "", ""},
    {"a number that is no code", DeliveryStatus::Sent, "2500 bytes", ""},
};

} // namespace

Q_DECLARE_METATYPE(const ReplyRow *)

/// What the next hop's answer tells about the next leg.
class TestReply : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<const ReplyRow *>("row");
        for (const ReplyRow &row : kReplies)
            QTest::newRow(row.name) << &row;
    }

    void reads()
    {
        QFETCH(const ReplyRow *, row);
        Event event;
        event.status = row->status;
        readReply(row->reply, event);
        QCOMPARE(asText(event.reply), asText(row->reply));
        event.reply = {};
        event.status = DeliveryStatus::None;
        const std::string expected =
            "none" + std::string(row->expected.empty() ? "" : " ") + std::string(row->expected);
        QCOMPARE(asText(eventText(event)), asText(expected));
    }
};

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"
