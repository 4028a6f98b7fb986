// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hosts/fakehost.h"
#include "tests/integration/commandhost.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDay = 86'400;

} // namespace

class TestSshBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsTheOlderLogsNewestFirst();
    void tellsHowFarItIs();
    void goesOnAfterTheServerWentAndTheProgramEnded();
    void followsWhileItReadsBack();
    void stopsWhenItIsEnough();
    void takesNoMoreThanItMay();

private:
    [[nodiscard]] SshScene scene() const { return SshScene(*m_server); }

    void write(const QString &name, const QByteArray &bytes, int daysAgo) const
    {
        const QString path = m_server->path(name);
        appendTo(path, bytes);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-daysAgo * kDay),
                                 QFileDevice::FileModificationTime));
    }

    std::unique_ptr<SshServer> m_server;
};

void TestSshBack::init()
{
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->startWithKeys(), QString());
    trustServer(*m_server);
}

void TestSshBack::readsTheOlderLogsNewestFirst()
{
    const auto packed = [](const QByteArray &plain) {
        return QByteArray::fromStdString(gzipped(plain.toStdString()));
    };
    write(u"mail.log"_s, logLines(30, 5), 0);
    write(u"mail.log.1"_s, logLines(20, 10), 1);
    write(u"mail.log.2.gz"_s, packed(logLines(10, 10)), 2);
    write(u"mail.log.3.gz"_s, packed(logLines(0, 10)), 20); // longer ago than is asked
    SshScene scene = this->scene();
    scene.start();
    const std::string expected = logLines(20, 10).toStdString() + logLines(10, 10).toStdString();
    QTRY_COMPARE_WITH_TIMEOUT(scene.readBack, expected, kSceneWaitMs);
    QCOMPARE(scene.read, logLines(30, 5).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(!scene.actor->status().back, kSceneWaitMs);
    QVERIFY(scene.actor->status().unread.isEmpty());

    scene.actor.reset(); // the program starts again: all was read
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    appendTo(m_server->path(u"mail.log"_s), logLines(35, 1));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, logLines(30, 6).toStdString(), kSceneWaitMs);
    QCOMPARE(scene.readBack, expected);
}

void TestSshBack::tellsHowFarItIs()
{
    write(u"mail.log"_s, logLines(500'000, 5), 0);
    write(u"mail.log.1"_s, logLines(0, 200'000), 1);
    SshScene scene = this->scene();
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.state() == HostState::Following && !scene.actor->status().back,
                             kSceneWaitMs);
    QVERIFY(scene.readBack == logLines(0, 200'000).toStdString());
    uint64_t before = 0;
    int told = 0;
    for (const HostStatus &status : std::as_const(scene.statuses)) {
        if (!status.back)
            continue;
        ++told;
        QCOMPARE(status.state, HostState::Following);
        QCOMPARE(status.back->bytesInAll, scene.readBack.size());
        QVERIFY(status.back->bytesDone >= before);
        before = status.back->bytesDone;
    }
    QVERIFY(told > 1);
}

void TestSshBack::goesOnAfterTheServerWentAndTheProgramEnded()
{
    write(u"mail.log"_s, logLines(500'000, 5), 0);
    write(u"mail.log.1"_s, logLines(100'000, 100'000), 1);
    write(u"mail.log.2"_s, logLines(200'000, 100'000), 2);
    const std::string expected =
        logLines(100'000, 100'000).toStdString() + logLines(200'000, 100'000).toStdString();
    SshScene scene = this->scene();
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.readBack.empty(), kSceneWaitMs);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    scene.take();
    QVERIFY(scene.readBack.size() < expected.size());
    for (const auto &[from, to] :
         {std::pair(u"mail.log.2"_s, u"mail.log.3"_s), std::pair(u"mail.log.1"_s, u"mail.log.2"_s),
          std::pair(u"mail.log"_s, u"mail.log.1"_s)})
        QVERIFY(QFile::rename(m_server->path(from), m_server->path(to)));
    appendTo(m_server->path(u"mail.log"_s), logLines(500'005, 5));
    QCOMPARE(m_server->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, logLines(500'000, 10).toStdString(), kSceneWaitMs);
    scene.take();
    scene.actor.reset(); // what was read and not taken is read again
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.readBack.size(), expected.size(), kSceneWaitMs);
    QVERIFY(scene.readBack == expected);
    QCOMPARE(scene.read, logLines(500'000, 10).toStdString());
    QCOMPARE(scene.gaps, 0);
}

void TestSshBack::followsWhileItReadsBack()
{
    write(u"mail.log"_s, logLines(500'000, 5), 0);
    write(u"mail.log.1"_s, logLines(0, 100'000), 1);
    SshScene scene = this->scene();
    scene.config.kilobytesPerSecond = 2'000;
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.readBack.empty(), kSceneWaitMs);
    appendTo(m_server->path(u"mail.log"_s), logLines(500'005, 5));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, logLines(500'000, 10).toStdString(), kSceneWaitMs);
    QVERIFY(scene.actor->status().back.has_value());
    QTRY_COMPARE_WITH_TIMEOUT(scene.readBack.size(), logLines(0, 100'000).size(), kSceneWaitMs);
    QVERIFY(scene.readBack == logLines(0, 100'000).toStdString());
}

void TestSshBack::stopsWhenItIsEnough()
{
    write(u"mail.log"_s, logLines(500'000, 5), 0);
    write(u"mail.log.1"_s, logLines(0, 100'000), 1);
    write(u"mail.log.2"_s, logLines(200'000, 1'000), 3);
    SshScene scene = this->scene();
    scene.config.kilobytesPerSecond = 100; // as good as never
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.actor->status().back.has_value(), kSceneWaitMs);
    const BackSpan asked = scene.actor->status().back->span;
    scene.actor->stopReadingBack();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.actor->status().back, kSceneWaitMs);
    QCOMPARE(scene.actor->status().unread, asked);
    QCOMPARE((asked.to - asked.from + kDay / 2) / kDay, 2);
    const std::string before = scene.readBack;
    appendTo(m_server->path(u"mail.log"_s), logLines(500'005, 5));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, logLines(500'000, 10).toStdString(), kSceneWaitMs);

    scene.actor.reset(); // it was given up for good, and that is remembered
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.actor->status().unread, asked);
    QCOMPARE(scene.readBack, before);
}

void TestSshBack::takesNoMoreThanItMay()
{
    constexpr qint64 kMostAtOnce = 1024 * 1024;
    const QByteArray older = logLines(0, 50'000);
    write(u"mail.log"_s, logLines(500'000, 5), 0);
    write(u"mail.log.1"_s, older, 1);
    SshScene scene = this->scene();
    scene.config.kilobytesPerSecond = 1'000;
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.readBack.empty(), kSceneWaitMs);
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.readBack.size(), older.size(), kSceneWaitMs);
    QVERIFY(scene.readBack == older.toStdString());
    const qint64 least = (older.size() - 2 * kMostAtOnce) / 1'024; // ms
    QVERIFY2(clock.elapsed() >= least, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestSshBack)
#include "tst_sshback.moc"
