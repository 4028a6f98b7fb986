// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casefold.h"
#include "core/mimewords.h"

#include <QTest>

using namespace Estafeta;

class TestMimeWords : public QObject
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QByteArray>("logged");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const char *logged, const char *shown) {
            QTest::newRow(name) << QByteArray(logged) << QByteArray(shown);
        };
        row("plain", "Lunch at two?", "Lunch at two?");
        row("nothing", "", "");
        row("Q", "=?utf-8?Q?A=C3=B1o_nuevo?=", "Año nuevo");
        row("Q, Latin 1", "Re: =?ISO-8859-1?q?a=F1o?=!", "Re: año!");
        row("Q that begins with an octet", "=?UTF-8?Q?=C3=89s?=", "És");
        row("B", "=?UTF-8?B?w4FuZ2VsZXM=?=", "Ángeles");
        row("B without its padding", "=?UTF-8?B?w4FuZ2VsZXM?=", "Ángeles");
        row("blanks between words", "=?utf-8?q?a?= \t =?utf-8?q?b?= c", "ab c");
        row("other text between words", "=?utf-8?q?a?= x =?utf-8?q?b?=", "a x b");
        row("a language", "=?utf-8*es?q?s=C3=AD?=", "sí");
        row("Japanese", "=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本");
        row("an unknown charset", "=?x-martian?q?a?=", "=?x-martian?q?a?=");
        row("cut off", "=?utf-8?q?abc", "=?utf-8?q?abc");
        row("cut off in an octet", "=?utf-8?q?abc=C?=", "=?utf-8?q?abc=C?=");
        row("no base64", "=?utf-8?b?*?=", "=?utf-8?b?*?=");
        row("bytes that are not its charset's", "=?utf-8?q?=FF?=", "=?utf-8?q?=FF?=");
        row("nearly one", "a=?b?c", "a=?b?c");
        row("a blank inside", "=?utf-8?q?a b?=", "=?utf-8?q?a b?=");
        row("the letters of a word alone", "=?", "=?");
    }

    void words()
    {
        QFETCH(QByteArray, logged);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(withoutEncodedWords(logged.toStdString())), shown);
    }

    void cases()
    {
        QCOMPARE(caseFolded("ÑANDÚ and ÀÉ"), std::string("ñandú and àé"));
        QCOMPARE(caseFolded("ΑΒΓ ЖУК Ł"), std::string("αβγ жук ł"));
        QCOMPARE(caseFolded("日本 5€"), std::string("日本 5€"));
        QCOMPARE(caseFolded("A\xff\xc3"), std::string("a\xff\xc3"));
        QCOMPARE(caseFolded("ß"), std::string("ß"));
    }
};

QTEST_APPLESS_MAIN(TestMimeWords)
#include "tst_mimewords.moc"
