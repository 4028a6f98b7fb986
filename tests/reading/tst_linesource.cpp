// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/linesource.h"

#include "tests/support/logfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Estafeta;

namespace {

std::vector<std::string> restOf(LineSource &source)
{
    std::vector<std::string> lines;
    std::string_view line;
    while (source.next(line))
        lines.emplace_back(line);
    return lines;
}

std::string manyLines(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "line " + std::to_string(i) + " of many, number " + std::to_string(i * 7919) + '\n';
    return text;
}

} // namespace

class TestLineSource : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("nothing") << QByteArray() << true << 0 << QByteArray();
        QTest::newRow("one line") << QByteArray("a\n") << true << 1 << QByteArray("a");
        QTest::newRow("an empty line") << QByteArray("a\n\n") << true << 2 << QByteArray();
        QTest::newRow("no newline at the end")
            << QByteArray("a\nb") << true << 2 << QByteArray("b");
        QTest::newRow("no newline yet") << QByteArray("a\nb") << false << 1 << QByteArray("a");
        QTest::newRow("a zero byte")
            << QByteArray("a\0b\n", 4) << true << 1 << QByteArray("a\0b", 3);
        QTest::newRow("a line of 100 KB") << QByteArray(100'000, 'x') + "\nb\n"
                                          << true << 2 << QByteArray("b");
        QTest::newRow("a line of a megabyte at the end") << QByteArray("a\n")
                + QByteArray(1'000'000, 'x') << true << 2 << QByteArray(1'000'000, 'x');
        QTest::newRow("many lines") << QByteArray::fromStdString(manyLines(20'000)) << true
                                    << 20'000 << QByteArray("line 19999 of many, number 158372081");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, whole);
        QFETCH(int, lines);
        QFETCH(QByteArray, last);
        for (const char *filter : {"", "gzip", "xz", "zstd"}) {
            const std::string bytes = text.toStdString();
            writeFile(path(), *filter ? compressed(bytes, filter) : bytes);
            const auto source = LineSource::open(path());
            QVERIFY2(source.ok(), filter);
            (*source)->setWholeFile(whole);
            const auto got = restOf(**source);
            QCOMPARE(static_cast<int>(got.size()), lines);
            if (!got.empty())
                QCOMPARE(QByteArray::fromStdString(got.back()), last);
            QCOMPARE(QByteArray::fromStdString((*source)->head()), text.left(256));
            QVERIFY2((*source)->damage().empty(), (*source)->damage().c_str());
        }
    }

    /// From every offset a line began at, the rest is the rest.
    void goesOn_data()
    {
        QTest::addColumn<QByteArray>("filter");
        for (const char *filter : {"none", "gzip", "xz", "zstd"})
            QTest::newRow(filter) << QByteArray(filter);
    }

    void goesOn()
    {
        QFETCH(QByteArray, filter);
        const std::string text = manyLines(40);
        writeFile(path(), filter == "none" ? text : compressed(text, filter.constData()));
        std::vector<uint64_t> offsets{0};
        std::vector<std::string> all;
        {
            const auto source = LineSource::open(path());
            std::string_view line;
            while ((*source)->next(line)) {
                all.emplace_back(line);
                offsets.push_back((*source)->offset());
            }
        }
        QCOMPARE(offsets.back(), uint64_t{text.size()});
        for (size_t i = 0; i < offsets.size(); ++i) {
            const auto source = LineSource::open(path());
            (*source)->skipTo(offsets[i]);
            const std::vector<std::string> rest(all.begin() + static_cast<std::ptrdiff_t>(i),
                                                all.end());
            QVERIFY(restOf(**source) == rest);
            QCOMPARE((*source)->offset(), uint64_t{text.size()});
        }
    }

    void skipsBehindTheEnd()
    {
        writeFile(path(), "a\n");
        const auto source = LineSource::open(path());
        (*source)->skipTo(1000);
        QVERIFY(restOf(**source).empty());
    }

    void tornArchive_data() { goesOn_data(); }
    void tornArchive()
    {
        QFETCH(QByteArray, filter);
        if (filter == "none")
            return;
        const std::string whole = compressed(manyLines(60'000), filter.constData());
        writeFile(path(), whole.substr(0, whole.size() / 2));
        const auto source = LineSource::open(path());
        QVERIFY(source.ok());
        const auto lines = restOf(**source);
        QVERIFY2(!(*source)->damage().empty(), "the tear was not told");
        // Blocks are as large as the compressor likes; what they gave is whole and in order.
        for (size_t i = 0; i < lines.size(); ++i)
            QVERIFY(lines[i].starts_with("line " + std::to_string(i) + " of many"));
        if (filter == "gzip")
            QVERIFY(lines.size() > 1000);
    }

    void namesAMissingFile()
    {
        const auto source = LineSource::open(path() + ".not");
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::NotFound);
        QCOMPARE(source.error().context, path() + ".not");
    }

private:
    [[nodiscard]] std::string path() const
    {
        return m_folder.filePath(QStringLiteral("log")).toStdString();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestLineSource)
#include "tst_linesource.moc"
