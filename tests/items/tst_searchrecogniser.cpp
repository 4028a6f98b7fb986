// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/searchrecogniser.h"

#include <QTest>

using namespace Estafeta;

class TestSearchRecogniser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void header();
    void headerWithoutId();
    void parties();
    void anyBytes();
};

void TestSearchRecogniser::kinds_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("term");
    const auto row = [](const char *name, const char *typed, SearchKind kind, const char *term) {
        QTest::newRow(name) << QByteArray(typed) << int(kind) << QByteArray(term);
    };
    row("blank", "  \t", SearchKind::Nothing, "");
    row("address", "Marta.Ruiz@uni.example", SearchKind::Address, "marta.ruiz@uni.example");
    row("address in brackets with a comma", "<marta@uni.example>,", SearchKind::Address,
        "marta@uni.example");
    row("mailto link", "mailto:marta@uni.example", SearchKind::Address, "marta@uni.example");
    row("name and address", "Marta Ruiz <marta@uni.example>", SearchKind::Address,
        "marta@uni.example");
    row("end of a sentence", "marta@uni.example.", SearchKind::Address, "marta@uni.example");
    row("address with a year", "congress2026@uni.example", SearchKind::Address,
        "congress2026@uni.example");
    row("domain", "@Uni.example", SearchKind::Domain, "@uni.example");
    row("part", "garcia", SearchKind::AddressPart, "garcia");
    row("part with digits", "garcia01", SearchKind::AddressPart, "garcia01");
    row("bare domain", "uni.example", SearchKind::AddressPart, "uni.example");
    row("Message-ID", "<20261121100549.7F3A@uni.example>", SearchKind::MessageId,
        "20261121100549.7F3A@uni.example");
    row("Message-ID header line", "Message-ID: <a@b.example>", SearchKind::MessageId,
        "a@b.example");
    row("Message-ID of a lonely host", "167.AA8812@desktop-7", SearchKind::MessageId,
        "167.AA8812@desktop-7");
    row("Postfix short id", "4F8C21A0B3", SearchKind::QueueId, "4F8C21A0B3");
    row("Postfix long id", "3tQ0xG5Wtdz9rXk", SearchKind::QueueId, "3tQ0xG5Wtdz9rXk");
    row("sendmail id", "4AM0K6Hh003164", SearchKind::QueueId, "4AM0K6Hh003164");
    row("qmail number", "1048213", SearchKind::QueueId, "1048213");
    row("amavis id", "12345-07", SearchKind::QueueId, "12345-07");
    row("IPv4", "192.0.2.17", SearchKind::Ip, "192.0.2.17");
    row("IPv6", "2001:db8::17", SearchKind::Ip, "2001:db8::17");
    row("host with its address", "mx[192.0.2.17]:25", SearchKind::Ip, "192.0.2.17");
    row("words", "the mail of yesterday", SearchKind::NotUnderstood, "the mail of yesterday");
}

void TestSearchRecogniser::kinds()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, kind);
    QFETCH(QByteArray, term);
    const RecognisedSearch search = recogniseSearch(typed.toStdString());
    QCOMPARE(int(search.kind), kind);
    QCOMPARE(QByteArray::fromStdString(search.term), term);
    const bool asks =
        search.kind != SearchKind::Nothing && search.kind != SearchKind::NotUnderstood;
    QCOMPARE(search.query.isEmpty(), !asks);
}

void TestSearchRecogniser::header()
{
    const RecognisedSearch search =
        recogniseSearch("Received: from a by b\r\n\tfor <x@y.example>\r\n"
                        "From: Prof <prof@out.example>\r\n"
                        "To: Marta <Marta@uni.example>,\r\n b@uni.example\r\n"
                        "message-id:\r\n <id-1@out.example>\r\n"
                        "Subject: hola\r\n\r\nbody c@d.example");
    QCOMPARE(int(search.kind), int(SearchKind::Header));
    QCOMPARE(search.query.messageId, std::string("id-1@out.example"));
    QCOMPARE(search.recipients, (std::vector<std::string>{"marta@uni.example", "b@uni.example"}));
}

void TestSearchRecogniser::headerWithoutId()
{
    const RecognisedSearch search =
        recogniseSearch("From: prof@out.example\nTo: marta@uni.example\nSubject: x");
    QCOMPARE(int(search.kind), int(SearchKind::Header));
    QCOMPARE(search.query.from, std::string("prof@out.example"));
    QCOMPARE(search.query.to, std::string("marta@uni.example"));
}

void TestSearchRecogniser::parties()
{
    const RecognisedSearch named = recogniseSearch("to:marta@uni.example from:@out.example");
    QCOMPARE(int(named.kind), int(SearchKind::Parties));
    QCOMPARE(named.query.from, std::string("@out.example"));
    QCOMPARE(named.query.to, std::string("marta@uni.example"));
    // What stands in the field afterwards means the same again.
    const RecognisedSearch again = recogniseSearch(named.term);
    QCOMPARE(again.query.from, named.query.from);
    QCOMPARE(again.query.to, named.query.to);
    const RecognisedSearch two = recogniseSearch("prof@out.example, marta@uni.example");
    QCOMPARE(two.query.from, std::string("prof@out.example"));
    QCOMPARE(two.query.to, std::string("marta@uni.example"));
}

void TestSearchRecogniser::anyBytes()
{
    const char letters[] = "a@<>:. \n[]Mto-17\"\xff=";
    uint32_t seed = 7;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int k = 0; k < i % 40; ++k) {
            seed = seed * 1664525 + 1013904223;
            text += letters[(seed >> 16) % (sizeof letters - 1)];
        }
        const RecognisedSearch search = recogniseSearch(text);
        QVERIFY(search.kind <= SearchKind::NotUnderstood);
    }
}

QTEST_APPLESS_MAIN(TestSearchRecogniser)
#include "tst_searchrecogniser.moc"
