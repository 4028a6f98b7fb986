// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logtree.h"

#include "store/archive.h"
#include "store/storereader.h"
#include "workspace/casefile.h"
#include "workspace/importer.h"
#include "workspace/loadedtrace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// A small site's store, of which parts are taken to another desk.
class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneMessage();
    void onlyItsLines();
    void aPeriod();
    void nothingThere();
    void replacesAtTheEnd();
    void refuses_data();
    void refuses();
    void keepsToItsFolder();
    void torn();

private:
    [[nodiscard]] std::string path(const QString &name) const
    {
        return m_dir.filePath(name).toStdString();
    }
    [[nodiscard]] std::unique_ptr<StoreReader> opened(const std::string &folder) const;
    [[nodiscard]] static std::vector<ResultRow> rows(StoreReader &reader, const SearchQuery &query);
    [[nodiscard]] static QStringList textOf(StoreReader &reader, TraceId trace);
    void writeArchive(const std::string &file, const char *name, const QByteArray &content);

    QTemporaryDir m_dir;
    std::unique_ptr<StoreReader> m_store;
    ResultRow m_row;
};

void TestCaseFile::initTestCase()
{
    LogTree(200).write(path(u"logs"_s));
    ImportOptions options;
    options.sources = {{path(u"logs"_s), {}}};
    QVERIFY(importLogs(path(u"store"_s), options, {}, {}).ok());
    m_store = opened(path(u"store"_s));
    const std::vector<ResultRow> all = rows(*m_store, {.verdicts = {Verdict::DeliveredMailbox}});
    QVERIFY(all.size() > 20);
    m_row = all.at(10);
}

std::unique_ptr<StoreReader> TestCaseFile::opened(const std::string &folder) const
{
    auto reader = StoreReader::open(folder);
    if (!reader)
        qFatal("%s", reader.error().context.c_str());
    return std::move(*reader);
}

std::vector<ResultRow> TestCaseFile::rows(StoreReader &reader, const SearchQuery &query)
{
    std::vector<ResultRow> all;
    const auto sink = [&](std::vector<ResultRow> &&some) {
        all.insert(all.end(), some.begin(), some.end());
        return true;
    };
    if (!reader.search(query, sink))
        qFatal("the search failed");
    return all;
}

QStringList TestCaseFile::textOf(StoreReader &reader, TraceId trace)
{
    const auto loaded = loadTrace(reader, trace);
    if (!loaded)
        qFatal("the trace is not there");
    QStringList lines;
    for (const auto &line : loaded->lines)
        lines << QString::fromStdString(loaded->hostNames.at(line.proof.host) + ' ' + line.text);
    return lines;
}

void TestCaseFile::oneMessage()
{
    const std::string file = path(u"one.case"_s);
    const BundleId id = m_row.trace.bundle;
    const auto done = writeCase(*m_store, {&id, 1}, file);
    QVERIFY2(done.ok(), done.ok() ? "" : done.error().detail.c_str());
    QVERIFY(looksLikeCase(file));
    QVERIFY(openCase(file, path(u"one"_s)).ok());
    const auto there = opened(path(u"one"_s));
    const std::vector<ResultRow> all = rows(*there, {});
    QVERIFY(!all.empty());
    for (const ResultRow &row : all)
        QCOMPARE(row.trace.bundle, id);
    // It is found as it was before, with all its lines.
    QCOMPARE(rows(*there, {.to = m_row.recipient}).size(), 1U);
    QVERIFY(rows(*there, {.to = m_row.recipient}).front() == m_row);
    const QStringList lines = textOf(*there, m_row.trace);
    QVERIFY(lines.size() > 3);
    QCOMPARE(lines, textOf(*m_store, m_row.trace));
    const auto before = m_store->coverage();
    const auto after = there->coverage();
    QCOMPARE(after->files.size(), before->files.size());
    QCOMPARE(after->files.front().lines, before->files.front().lines);
}

void TestCaseFile::onlyItsLines()
{
    const auto there = opened(path(u"one"_s));
    const QStringList wanted = textOf(*there, m_row.trace);
    int lines = 0;
    const auto days = there->days();
    for (const int32_t day : *days) {
        const auto blocks = there->blocks(day);
        for (const StoredBlock &block : *blocks) {
            const auto text = there->blockText(block);
            QVERIFY(text.ok());
            for (const std::string_view line : splitLines(*text)) {
                if (line.empty())
                    continue;
                ++lines;
                const QString known = QString::fromUtf8(line.data(), qsizetype(line.size()));
                QVERIFY2(std::ranges::any_of(
                             wanted, [&](const QString &one) { return one.endsWith(known); }),
                         qPrintable(known));
            }
        }
    }
    QVERIFY(lines >= wanted.size());
}

void TestCaseFile::aPeriod()
{
    const std::string file = path(u"period.case"_s);
    const Time since = m_row.first - 600 * Time::kSecond;
    const Time until = m_row.first + 600 * Time::kSecond;
    QVERIFY(writePeriod(*m_store, since, until, file).ok());
    QVERIFY(openCase(file, path(u"period"_s)).ok());
    const auto there = opened(path(u"period"_s));
    const std::vector<ResultRow> expected = rows(*m_store, {.since = since, .until = until});
    QVERIFY(expected.size() > 1);
    QVERIFY(rows(*there, {.since = since, .until = until}) == expected);
    for (const ResultRow &row : expected)
        QCOMPARE(textOf(*there, row.trace), textOf(*m_store, row.trace));
}

void TestCaseFile::nothingThere()
{
    const BundleId id = makeBundleId(1, 1);
    const auto done = writeCase(*m_store, {&id, 1}, path(u"none.case"_s));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_dir.filePath(u"none.case"_s)));
    std::stop_source stopped;
    stopped.request_stop();
    const auto cancelled = writePeriod(*m_store, {}, {}, path(u"none.case"_s), stopped.get_token());
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(m_dir.filePath(u"none.case"_s)));
}

void TestCaseFile::replacesAtTheEnd()
{
    const QString name = m_dir.filePath(u"old.case"_s);
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("kept");
    old.close();
    const BundleId gone = makeBundleId(1, 1);
    QVERIFY(!writeCase(*m_store, {&gone, 1}, name.toStdString()).ok());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("kept"));
    old.close();
    const BundleId id = m_row.trace.bundle;
    QVERIFY(writeCase(*m_store, {&id, 1}, name.toStdString()).ok());
    QVERIFY(looksLikeCase(name.toStdString()));
    const QStringList left = QDir(m_dir.path()).entryList({u"old.case*"_s});
    QCOMPARE(left, QStringList{u"old.case"_s});
    const auto nowhere = writeCase(*m_store, {&id, 1}, path(u"no/such/folder.case"_s));
    QCOMPARE(nowhere.error().code, ErrorCode::NotWritable);
}

void TestCaseFile::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << u"missing.case"_s << u"a"_s << int(ErrorCode::NotFound);
    QTest::newRow("another file") << u"logs/store1.log"_s << u"b"_s << int(ErrorCode::NotAStore);
    QTest::newRow("a folder that is not empty")
        << u"one.case"_s << u"logs"_s << int(ErrorCode::NotAStore);
}

void TestCaseFile::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, folder);
    QFETCH(int, code);
    const QStringList before = QDir(m_dir.filePath(folder)).entryList();
    const auto done = openCase(path(file), path(folder));
    QVERIFY(!done.ok());
    QCOMPARE(int(done.error().code), code);
    QCOMPARE(QDir(m_dir.filePath(folder)).entryList(), before);
}

void TestCaseFile::writeArchive(const std::string &file, const char *name,
                                const QByteArray &content)
{
    archive *writer = archive_write_new();
    archive_write_add_filter_zstd(writer);
    archive_write_set_format_pax_restricted(writer);
    QCOMPARE(archive_write_open_filename(writer, file.c_str()), ARCHIVE_OK);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_size(entry, content.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, content.constData(), static_cast<size_t>(content.size()));
    archive_entry_free(entry);
    archive_write_free(writer);
}

void TestCaseFile::keepsToItsFolder()
{
    for (const char *name :
         {"../evil", "day-/../../evil.db", "lines-/../../evil.db", "/tmp/evil", "main.dbx"}) {
        writeArchive(path(u"evil.case"_s), name, "content");
        const auto done = openCase(path(u"evil.case"_s), path(u"evil"_s));
        QVERIFY2(!done.ok(), name);
        QCOMPARE(done.error(), (Error{ErrorCode::NotAStore, path(u"evil.case"_s), "not a case"}));
        QVERIFY(!QFile::exists(m_dir.filePath(u"evil"_s)));
    }
    writeArchive(path(u"evil.case"_s), "main.db", "no database");
    const auto noStore = openCase(path(u"evil.case"_s), path(u"evil"_s));
    QVERIFY(!noStore.ok());
    QCOMPARE(noStore.error(), (Error{ErrorCode::Corrupt, path(u"evil.case"_s), "torn case"}));
    QVERIFY(!QFile::exists(m_dir.filePath(u"evil"_s)));
}

void TestCaseFile::torn()
{
    QFile whole(m_dir.filePath(u"one.case"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (const qsizetype size : {qsizetype{8}, bytes.size() / 2, bytes.size() - 9}) {
        QFile part(m_dir.filePath(u"torn.case"_s));
        QVERIFY(part.open(QIODevice::WriteOnly | QIODevice::Truncate));
        part.write(bytes.first(size));
        part.close();
        const auto done = openCase(path(u"torn.case"_s), path(u"torn"_s));
        QVERIFY(!done.ok());
        QCOMPARE(done.error(), (Error{ErrorCode::Corrupt, path(u"torn.case"_s), "torn case"}));
        QVERIFY(!QFile::exists(m_dir.filePath(u"torn"_s)));
    }
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
