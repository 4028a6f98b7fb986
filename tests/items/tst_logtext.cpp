// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/logtext.h"

#include <QTest>

using namespace Estafeta;

class TestLogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void subject_data();
    void subject();
};

void TestLogText::shown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("to=<a@b>") << QStringLiteral("to=<a@b>");
    QTest::newRow("utf-8") << QByteArray("reuni\xc3\xb3") << QStringLiteral("reunió");
    QTest::newRow("latin-1") << QByteArray("reuni\xf3") << QStringLiteral("reunió");
    QTest::newRow("escape") << QByteArray("\x1b[31mred") << QStringLiteral("␛[31mred");
    QTest::newRow("nul and newline") << QByteArray("a\0b\n", 4) << QStringLiteral("a␀b␊");
    QTest::newRow("right to left") << QByteArray("a\xe2\x80\xae"
                                                 "b")
                                   << QStringLiteral("a[U+202e]b");
}

void TestLogText::shown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(shownText(bytes.toStdString()), text);
}

void TestLogText::subject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *bytes, const QString &text) {
        QTest::newRow(name) << QByteArray(bytes) << text;
    };
    row("plain", "hello", QStringLiteral("hello"));
    row("quoted", "=?utf-8?q?reuni=C3=B3_de_hoy?=", QStringLiteral("reunió de hoy"));
    row("quoted that begins with a code", "=?UTF-8?Q?=C3=89s?=", QStringLiteral("És"));
    row("base64", "Re: =?UTF-8?B?cmV1bmnDsw==?= x", QStringLiteral("Re: reunió x"));
    row("two words", "=?utf-8?q?a?= =?utf-8?q?b?=", QStringLiteral("ab"));
    row("latin-1", "=?iso-8859-1?q?a=F1o?=", QStringLiteral("año"));
    row("torn", "=?utf-8?q?a", QStringLiteral("=?utf-8?q?a"));
    row("hidden control", "=?utf-8?q?a=1Bb?=", QStringLiteral("a␛b"));
}

void TestLogText::subject()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(shownSubject(bytes.toStdString()), text);
}

QTEST_APPLESS_MAIN(TestLogText)
#include "tst_logtext.moc"
