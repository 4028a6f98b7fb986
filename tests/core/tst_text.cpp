// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"

#include <QTest>

using namespace Estafeta;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void numbers()
    {
        QCOMPARE(toNumber<int>("42"), std::optional(42));
        QCOMPARE(toNumber<int>("-42"), std::optional(-42));
        QCOMPARE(toNumber<uint8_t>("255"), std::optional(uint8_t{255}));
        for (const char *bad : {"", " 1", "1 ", "1x", "x", "+1", "0x10", "1.5"})
            QVERIFY2(!toNumber<int>(bad), bad);
        QVERIFY(!toNumber<uint8_t>("256"));
        QVERIFY(!toNumber<unsigned>("-1"));
    }

    void parts()
    {
        QCOMPARE(after("a=b=c", "="), std::string_view("b=c"));
        QCOMPARE(after("abc", "="), std::string_view());
        QCOMPARE(before("a=b=c", "="), std::string_view("a"));
        QCOMPARE(before("abc", "="), std::string_view("abc"));
        QCOMPARE(between("x<a>y<b>", "<", ">"), std::string_view("a"));
        QCOMPARE(between("x>a<b", "<", ">"), std::string_view());
        QCOMPARE(between("x<a", "<", ">"), std::string_view());
        QCOMPARE(between("<>", "<", ">"), std::string_view());
        std::string_view text = "to=<a>";
        QVERIFY(consume(text, "to="));
        QCOMPARE(text, std::string_view("<a>"));
        QVERIFY(!consume(text, "to="));
        QCOMPARE(text, std::string_view("<a>"));
    }

    void blanks()
    {
        QCOMPARE(trimmed(" \t a b \r"), std::string_view("a b"));
        QCOMPARE(trimmed(" \t "), std::string_view());
        QCOMPARE(trimmed("\na"), std::string_view("\na")); // lines have no newlines
    }

    void letters()
    {
        QVERIFY(equalsNoCase("Ana@X", "aNA@x"));
        QVERIFY(!equalsNoCase("a", "ab"));
        QVERIFY(!equalsNoCase("[", "{")); // 32 apart, and no letters
        QVERIFY(containsNoCase("Mailbox FULL", "full"));
        QVERIFY(containsNoCase("x", ""));
        QVERIFY(!containsNoCase("", "x"));
        QCOMPARE(lowered("ÁB\xff"), std::string("Áb\xff")); // ASCII only, any bytes
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("logged");
        QTest::addColumn<QByteArray>("normal");
        QTest::newRow("as it should be")
            << QByteArray("ana@x.example") << QByteArray("ana@x.example");
        QTest::newRow("in brackets")
            << QByteArray("<Ana@X.example>") << QByteArray("ana@x.example");
        QTest::newRow("with blanks")
            << QByteArray("  ana@x.example ") << QByteArray("ana@x.example");
        QTest::newRow("the null sender") << QByteArray("<>") << QByteArray();
        QTest::newRow("a bracket alone") << QByteArray("<") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void addresses()
    {
        QFETCH(QByteArray, logged);
        QFETCH(QByteArray, normal);
        QCOMPARE(QByteArray::fromStdString(normalAddress(logged.toStdString())), normal);
    }

    void hosts()
    {
        QCOMPARE(shortHost("MX1.uni.example"), std::string("mx1"));
        QCOMPARE(shortHost("mx1"), std::string("mx1"));
        QCOMPARE(shortHost(""), std::string());
    }

    void ipAddresses()
    {
        for (const char *good : {"192.0.2.1", "2001:db8::25", "::1", "::ffff:192.0.2.1"})
            QVERIFY2(isIpAddress(good), good);
        for (const char *bad : {"", "mx1", "mx1.aula.example", "192.0.2", "1.2.3.4.5", "12:30",
                                "a.b.c.d", "192.0.2.1:25", "face", "mx1:a:b"})
            QVERIFY2(!isIpAddress(bad), bad);
    }

    void utf8()
    {
        using namespace std::string_view_literals;
        for (const auto good : {""sv, "plain"sv, "\0"sv,
                                "ma\xc3\xb1"
                                "ana, 12345678"sv,
                                "12345678\xe2\x82\xac"sv, "\xf0\x9f\x98\x80"sv,
                                "\xed\x9f\xbf\xee\x80\x80"sv, "\xf4\x8f\xbf\xbf"sv})
            QVERIFY2(isUtf8(good), good.data());
        // Latin-1, cut short, too long for what they say, surrogates, beyond Unicode.
        for (const auto bad : {"\xf1"sv,
                               "12345678 ma\xf1"
                               "ana"sv,
                               "\xc3"sv, "\xe2\x82"sv, "\x80"sv, "\xc0\xaf"sv, "\xe0\x80\x80"sv,
                               "\xf0\x80\x80\x80"sv, "\xed\xa0\x80"sv, "\xf4\x90\x80\x80"sv,
                               "\xff"sv, "1234567\xc3"sv})
            QVERIFY2(!isUtf8(bad), bad.data());
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
