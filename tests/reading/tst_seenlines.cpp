// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/seenlines.h"

#include <QTest>

using namespace Estafeta;

namespace {

/// Lines as "set second text", e.g. "0 10 a": the ones that are counted.
QString counted(const QString &lines, SeenLines &seen)
{
    QStringList kept;
    for (const QString &line : lines.split(u',')) {
        const QStringList parts = line.trimmed().split(u' ');
        size_t first = 0;
        const uint64_t hash = parts[2].at(0).unicode();
        if (!seen.isRepeat(parts[1].toLongLong(), hash, parts[0].toULongLong(), first))
            kept.append(line.trimmed());
    }
    return kept.join(QStringLiteral(", "));
}

} // namespace

class TestSeenLines : public QObject
{
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char *lines, const char *kept) {
            QTest::newRow(name) << QString::fromLatin1(lines) << QString::fromLatin1(kept);
        };
        row("a line in two logs", "0 10 a, 1 10 a", "0 10 a");
        row("a line in three logs", "1 10 a, 0 10 a, 2 10 a", "1 10 a");
        row("other lines", "0 10 a, 1 10 b", "0 10 a, 1 10 b");
        row("other seconds", "0 10 a, 1 11 a", "0 10 a, 1 11 a");
        row("twice in one log", "0 10 a, 0 10 a", "0 10 a, 0 10 a");
        row("twice in both logs", "0 10 a, 0 10 a, 1 10 a, 1 10 a", "0 10 a, 0 10 a");
        row("twice in the later one", "0 10 a, 1 10 a, 1 10 a", "0 10 a, 1 10 a");
        row("turn and turn about", "0 10 a, 1 10 a, 0 10 a, 1 10 a", "0 10 a, 0 10 a");
        row("a few seconds late", "0 10 a, 0 12 b, 0 14 c, 1 10 a", "0 10 a, 0 12 b, 0 14 c");
        row("out of order", "0 14 c, 0 10 a, 1 10 a, 1 14 c", "0 14 c, 0 10 a");
        row("too long ago to know",
            "0 10 a, 0 11 b, 0 12 c, 0 13 d, 0 14 e, 0 15 f, 0 16 g, 0 17 h, 0 18 i, 1 10 a",
            "0 10 a, 0 11 b, 0 12 c, 0 13 d, 0 14 e, 0 15 f, 0 16 g, 0 17 h, 0 18 i, 1 10 a");
    }

    void counts()
    {
        QFETCH(QString, lines);
        QFETCH(QString, kept);
        SeenLines seen;
        QCOMPARE(counted(lines, seen), kept);
    }

    void tellsWhoWasFirst()
    {
        SeenLines seen;
        size_t first = 9;
        QVERIFY(!seen.isRepeat(10, 7, 3, first));
        QVERIFY(seen.isRepeat(10, 7, 1, first));
        QCOMPARE(first, size_t{3});
    }

    void remembersAfterARestart()
    {
        SeenLines before;
        std::ignore = counted(QStringLiteral("0 10 a, 0 10 a, 1 11 b"), before);
        std::string bytes;
        before.save(bytes);
        bytes += "what follows";
        SeenLines later;
        std::string_view in = bytes;
        QVERIFY(later.load(in));
        QCOMPARE(in, std::string_view("what follows"));
        QCOMPARE(counted(QStringLiteral("1 10 a, 1 10 a, 1 10 a, 0 11 b"), later),
                 QStringLiteral("1 10 a"));
    }

    void refusesDamagedBytes()
    {
        SeenLines before;
        std::ignore = counted(QStringLiteral("0 10 a, 1 11 b"), before);
        std::string bytes;
        before.save(bytes);
        for (size_t size = 0; size < bytes.size(); ++size) {
            SeenLines later;
            std::string_view in = std::string_view(bytes).substr(0, size);
            QVERIFY(!later.load(in));
        }
    }
};

QTEST_APPLESS_MAIN(TestSeenLines)
#include "tst_seenlines.moc"
