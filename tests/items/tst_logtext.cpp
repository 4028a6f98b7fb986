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
    void shortened();
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

void TestLogText::shortened()
{
    QCOMPARE(shortText("to=<a@b>"), QStringLiteral("to=<a@b>"));
    QCOMPARE(shortText(std::string(200, 'a')), QString(200, u'a'));
    QCOMPARE(shortText(std::string(201, 'a')), QString(199, u'a') + u'…');
    // Not within a character of two units.
    const QString face = QStringLiteral("\U0001F600");
    const QString text = QString(198, u'a') + face + face;
    QCOMPARE(shortText(text.toStdString()), QString(198, u'a') + u'…');
}

QTEST_APPLESS_MAIN(TestLogText)
#include "tst_logtext.moc"
