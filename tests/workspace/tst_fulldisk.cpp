// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "store/storewriter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <random>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int32_t kDay = 19'000; // 2022-01-08
constexpr int kDays = 3;

template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
    return std::move(result).value();
}

void take(Result<void> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
}

/// A file system of its own, for this process and its children. Needs no right: in a user namespace
/// everybody may mount.
bool mountSmall(const char *folder)
{
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS;
    return ::unshare(spaces) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("store", folder, "tmpfs", 0, "size=8m") == 0;
}

/// A message, and a megabyte of lines that do not shrink.
Commit dayOf(StoreWriter &writer, int32_t day)
{
    Commit commit;
    const Time first{day * Time::kDay + Time::kSecond};
    std::minstd_rand random(static_cast<unsigned>(day));
    BlockBuilder builder;
    for (int i = 0; i < 10; ++i) {
        std::string line(100'000, ' ');
        for (char &c : line)
            c = static_cast<char>(random() % 255 == 9 ? 11 : 32 + random() % 200);
        builder.add(line, first);
    }
    auto blocks = builder.finish();
    const uint32_t id = writer.takeBlockIds(day, static_cast<uint32_t>(blocks.size()));
    for (uint32_t i = 0; i < blocks.size(); ++i)
        commit.blocks.push_back({day, id + i, 0, std::move(blocks[i])});
    BundleRecord bundle;
    bundle.id = writer.takeBundleId(day);
    bundle.first = bundle.last = first;
    ResultRow row;
    row.trace.bundle = bundle.id;
    row.first = row.last = first;
    row.recipient = "ana@uni.example";
    bundle.rows.push_back(std::move(row));
    commit.bundles.push_back(std::move(bundle));
    return commit;
}

size_t rowsIn(const std::string &store)
{
    size_t rows = 0;
    const auto sink = [&rows](std::vector<ResultRow> &&some) {
        rows += some.size();
        return true;
    };
    take(take(StoreReader::open(store))->search({}, sink));
    return rows;
}

} // namespace

/// A store on a disk that another program has filled to the last byte.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lettingGoMakesRoom_data();
    void lettingGoMakesRoom();
    void storeKeepMakesRoom();
    void isRefusedUntouchedWithoutItsReserve();
    void makesRoomAfterAnImportFilledIt();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_disk + u'/' + name; }
    [[nodiscard]] std::string store() const { return path(u"store"_s).toStdString(); }
    void fillDisk() const;
    [[nodiscard]] QMap<QString, QByteArray> databases() const;

    const QString m_disk = qEnvironmentVariable("ESTAFETA_SMALL_DISK");
};

void TestFullDisk::init()
{
    const auto writer = take(StoreWriter::open(store()));
    for (int32_t day = kDay; day < kDay + kDays; ++day)
        take(writer->commit(dayOf(*writer, day)));
}

void TestFullDisk::cleanup()
{
    QVERIFY(QDir(path(u"store"_s)).removeRecursively());
    QFile::remove(path(u"filler"_s));
}

void TestFullDisk::fillDisk() const
{
    const int file = ::open(qPrintable(path(u"filler"_s)), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const std::string page(4096, 'x');
    while (::write(file, page.data(), page.size()) > 0) {
    }
    ::close(file);
}

QMap<QString, QByteArray> TestFullDisk::databases() const
{
    QMap<QString, QByteArray> all;
    const QDir dir(path(u"store"_s));
    const QStringList names = dir.entryList({u"*.db"_s});
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        all[name] = file.readAll();
    }
    return all;
}

void TestFullDisk::lettingGoMakesRoom_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a day") << 0;
    QTest::newRow("lines") << 1;
}

void TestFullDisk::lettingGoMakesRoom()
{
    QFETCH(int, what);
    const auto before = take(take(StoreReader::open(store()))->daySums({}, {}));
    fillDisk();
    {
        const auto writer = take(StoreWriter::open(store()));
        QCOMPARE(writer->commit(dayOf(*writer, kDay + 9)).error().code, ErrorCode::DiskFull);
        take(what == 0 ? writer->dropDay(kDay) : writer->dropLines(kDay));
        QVERIFY(take(take(StoreReader::open(store()))->daySums({}, {})) == before);
    }
    QVERIFY(!QFile::exists(path(u"store/lines-2022-01-08.db"_s)));
    QCOMPARE(rowsIn(store()), size_t{what == 0 ? 2U : 3U});
    // There is room for a little again.
    const auto writer = take(StoreWriter::open(store()));
    Commit commit = dayOf(*writer, kDay + 1);
    commit.blocks.clear();
    take(writer->commit(commit));
}

void TestFullDisk::storeKeepMakesRoom()
{
    fillDisk();
    QProcess cli;
    cli.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    cli.start(
        QStringLiteral(ESTAFETA_CLI),
        {u"store"_s, u"keep"_s, u"--store"_s, path(u"store"_s), u"--days"_s, u"2"_s, u"--apply"_s});
    QVERIFY(cli.waitForFinished());
    QCOMPARE(cli.exitCode(), 0);
    QVERIFY(!QFile::exists(path(u"store/lines-2022-01-08.db"_s)));
    QVERIFY(!QFile::exists(path(u"store/day-2022-01-08.db"_s)));
    QCOMPARE(rowsIn(store()), size_t{2});
}

void TestFullDisk::isRefusedUntouchedWithoutItsReserve()
{
    QVERIFY(QFile::remove(path(u"store/reserve"_s)));
    fillDisk();
    const auto before = databases();
    QCOMPARE(StoreWriter::open(store()).error().code, ErrorCode::DiskFull);
    QCOMPARE(StoreReader::open(store()).error().code, ErrorCode::DiskFull);
    QVERIFY(databases() == before);
    QVERIFY(QFile::remove(path(u"filler"_s)));
    take(StoreWriter::open(store())).reset();
    QVERIFY(QFile::exists(path(u"store/reserve"_s)));
    QCOMPARE(rowsIn(store()), size_t{kDays});
}

void TestFullDisk::makesRoomAfterAnImportFilledIt()
{
    auto writer = take(StoreWriter::open(store()));
    int32_t day = kDay + kDays;
    Result<void> done;
    for (; done; ++day)
        done = writer->commit(dayOf(*writer, day));
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    take(writer->dropDay(kDay));
    take(writer->dropDay(kDay + 1));
    take(writer->commit(dayOf(*writer, day)));
    writer.reset();
    QCOMPARE(rowsIn(store()), static_cast<size_t>(day - kDay - 2));
}

int main(int argc, char **argv)
{
    // Before there is a thread.
    const QTemporaryDir disk;
    if (!mountSmall(qPrintable(disk.path()))) {
        std::perror("mount");
        return 1;
    }
    qputenv("ESTAFETA_SMALL_DISK", disk.path().toLocal8Bit());
    int result = 0;
    {
        const QCoreApplication application(argc, argv);
        TestFullDisk test;
        result = QTest::qExec(&test, argc, argv);
    }
    ::umount(qPrintable(disk.path()));
    return result;
}

#include "tst_fulldisk.moc"
