// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonlines.h"

#include <QTest>

using namespace Estafeta;

class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void linesOfValues()
    {
        const JsonLines lines("{\n"
                              "  \"a\": 1,\n"
                              "  \"list\": [\"x\",\n"
                              "    \"y, ] { \\\" \\\\\",\n"
                              "    {\n"
                              "      \"deep\": {\"key\":\n"
                              "        true}}],\n"
                              "  \"z\": null\n"
                              "}");
        QCOMPARE(lines.lineOf(""), 1);
        QCOMPARE(lines.lineOf("a"), 2);
        QCOMPARE(lines.lineOf("list"), 3);
        QCOMPARE(lines.lineOf("list/0"), 3);
        QCOMPARE(lines.lineOf("list/1"), 4);
        QCOMPARE(lines.lineOf("list/2"), 5);
        QCOMPARE(lines.lineOf("list/2/deep"), 6);
        QCOMPARE(lines.lineOf("list/2/deep/key"), 7);
        QCOMPARE(lines.lineOf("z"), 8);
    }

    void whatIsNotThereIsInTheValueAroundIt()
    {
        const JsonLines lines("{\n\"a\": [\n[1]]}");
        QCOMPARE(lines.lineOf("a/0/7/b"), 3);
        QCOMPARE(lines.lineOf("a/9"), 2);
        QCOMPARE(lines.lineOf("b"), 1);
    }

    void anyBytesHaveSomeAnswer()
    {
        for (const char *text : {"", "}", "]]", "\"", "\"\\", "{\"a", "{,:,", "[[[[", "\n\n\""})
            QVERIFY(JsonLines(text).lineOf("a/1") >= 1);
    }

    void linesOfOffsets()
    {
        QCOMPARE(lineOfOffset("ab\ncd\n", 0), 1);
        QCOMPARE(lineOfOffset("ab\ncd\n", 3), 2);
        QCOMPARE(lineOfOffset("ab\ncd\n", 99), 3);
    }
};

QTEST_APPLESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
