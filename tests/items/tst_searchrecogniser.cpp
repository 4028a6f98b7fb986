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
    void conditions_data();
    void conditions();
    void conditionsOfAClass();
    void conditionsWithOtherWords();
    void mistakes_data();
    void mistakes();
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
    row("network", "192.0.2.0/24", SearchKind::Network, "192.0.2.0/24");
    row("IPv6 network", " 2001:db8::/32 ", SearchKind::Network, "2001:db8::/32");
    row("beginning of an IPv4 address", "192.0.2.", SearchKind::Network, "192.0.2.");
    row("no network", "192.0.2.0/99", SearchKind::AddressPart, "192.0.2.0/99");
    row("numbers with dots", "999.1.2.3", SearchKind::AddressPart, "999.1.2.3");
    row("end of a sentence, with an address", "192.0.2.17.", SearchKind::Ip, "192.0.2.17");
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

void TestSearchRecogniser::conditions_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<SearchQuery>("query");
    const auto row = [](const char *typed, const SearchQuery &query) {
        QTest::newRow(typed) << QByteArray(typed) << query;
    };
    row("subject:exam", {.subject = "exam"});
    row("subject:\"the exam: part 2\"", {.subject = "the exam: part 2"});
    row("subject: exam host: mx1", {.subject = "exam", .host = "mx1"});
    row("Asunto:Año", {.subject = "Año"});
    row("relay:gmail virus:eicar", {.relay = "gmail", .virus = "eicar"});
    row("host:mx1 is:bounced", {.host = "mx1", .verdicts = {Verdict::Bounced}});
    row("is:Over_Quota", {.verdicts = {Verdict::OverQuota}});
    row("is:bounced,expired", {.verdicts = {Verdict::Bounced, Verdict::Expired}});
    row("is:delivered",
        {.verdicts = {Verdict::DeliveredMailbox, Verdict::DeliveredProgram,
                      Verdict::DeliveredRemote, Verdict::DeliveredList, Verdict::Duplicate}});
    row("is:Received found:Virus", {.finding = Finding::Virus, .queued = true});
    row("is:refused direction:in", {.direction = Direction::In, .queued = false});
    row("entrada:mx2 domini:uni.example per:message",
        {.takenInBy = "mx2", .recipientDomain = "uni.example", .onePerMessage = true});
    row("id:7F3A queue:4F8C21A0B3", {.messageId = "7F3A", .queueId = "4F8C21A0B3"});
    row("ip:192.0.2.0/24", {.ip = "192.0.2.0/24"});
    row("score:5", {.minScoreMilli = 5'000});
    row("score:>5", {.minScoreMilli = 5'001});
    row("score:>=5.5", {.minScoreMilli = 5'500});
    row("score:<0", {.maxScoreMilli = -1});
    row("score:<=-1.5", {.maxScoreMilli = -1'500});
    row("puntos:2..6.25", {.minScoreMilli = 2'000, .maxScoreMilli = 6'250});
    row("score:-2..-1", {.minScoreMilli = -2'000, .maxScoreMilli = -1'000});
    row("size:>10M", {.minSize = 10'485'761});
    row("size:>=1.5kB", {.minSize = 1'536});
    row("size:<1G", {.maxSize = 1'073'741'823});
    row("size:100..200k", {.minSize = 100, .maxSize = 204'800});
    row("tamaño:0..0", {.minSize = 0, .maxSize = 0});
}

void TestSearchRecogniser::conditions()
{
    QFETCH(QByteArray, typed);
    const RecognisedSearch search = recogniseSearch(typed.toStdString());
    QCOMPARE(int(search.kind), int(SearchKind::Conditions));
    QTEST(search.query, "query");
    QVERIFY(!search.mistaken);
    // What stands in the field afterwards means the same again.
    QCOMPARE(recogniseSearch(search.term).query, search.query);
}

/// What a chart writes into the field is what it asks.
void TestSearchRecogniser::conditionsOfAClass()
{
    const SearchQuery query{.verdicts = {Verdict::Held, Verdict::InTransit},
                            .direction = Direction::Local,
                            .finding = Finding::Banned,
                            .queued = true,
                            .takenInBy = "mx1.uni.example",
                            .recipientDomain = "uni.example",
                            .onePerMessage = true};
    const std::string written = classConditions(query);
    QCOMPARE(written,
             std::string("is:received,in_transit,held found:banned direction:local "
                         "entry:mx1.uni.example domain:uni.example per:message"));
    QCOMPARE(recogniseSearch(written).query, query);
    QCOMPARE(classConditions({}), std::string());
}

void TestSearchRecogniser::conditionsWithOtherWords()
{
    const RecognisedSearch search = recogniseSearch("size:>1M Marta Ruiz <marta@uni.example>");
    QCOMPARE(int(search.kind), int(SearchKind::Conditions));
    QCOMPARE(search.query, (SearchQuery{.address = "marta@uni.example", .minSize = 1'048'577}));
    const RecognisedSearch byIp = recogniseSearch("2001:db8::17 is:rejected");
    QCOMPARE(byIp.query, (SearchQuery{.ip = "2001:db8::17", .verdicts = {Verdict::Rejected}}));
    QCOMPARE(recogniseSearch("is:rejected the mail of yesterday").kind, SearchKind::NotUnderstood);
}

void TestSearchRecogniser::mistakes_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("field");
    const auto row = [](const char *typed, SearchField field) {
        QTest::newRow(typed) << QByteArray(typed) << int(field);
    };
    row("score:high", SearchField::Score);
    row("score:nan", SearchField::Score);
    row("is:bounced,nonsense", SearchField::Verdict);
    row("is:", SearchField::Verdict);
    row("found:love", SearchField::Found);
    row("direction:up", SearchField::Direction);
    row("per:recipient", SearchField::Per);
    row("score:5..2", SearchField::Score);
    row("score:>", SearchField::Score);
    row("size:-1", SearchField::Size);
    row("size:10X", SearchField::Size);
    row("size:1e30", SearchField::Size);
    row("size:..5", SearchField::Size);
    row("is:lost", SearchField::Verdict);
    row("subject:", SearchField::Subject);
    row("ip:192.0.2.0/99", SearchField::Ip);
    row("ip:999.1.2.3", SearchField::Ip);
    row("ip:192.0", SearchField::Ip);
    row("ip:mx1.uni.example", SearchField::Ip);
    row("marta@uni.example host:\"\"", SearchField::Host);
}

void TestSearchRecogniser::mistakes()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, field);
    const RecognisedSearch search = recogniseSearch(typed.toStdString());
    QCOMPARE(int(search.kind), int(SearchKind::NotUnderstood));
    QVERIFY(search.mistaken);
    QCOMPARE(int(search.mistaken->field), field);
    QVERIFY(search.query.isEmpty());
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
