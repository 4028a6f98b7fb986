// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/collectsite.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// `estafeta-cli collect` as a program, with servers of OpenSSH.
class TestCollect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsWhatAnImportReads();
    void knowsHostsByTheirAddresses();
    void refusesAnUnknownKeyWithTheCommand();
    void stopsAtAChangedKey();
    void followsBesideADeadHost();
    void tellsTheStatus();
    void tellsOfAMissingLog();
    void tellsOfALogThatIsGone();
    void isTheOnlyOne();
    void letsGoOfOldDays();

private:
    [[nodiscard]] QString logOf(const SshServer &server) const
    {
        return server.path(u"mail.log"_s);
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<SshServer> m_other;
    std::unique_ptr<CollectSite> m_site;
};

void TestCollect::init()
{
    m_server = startServer();
    m_other = startServer();
    m_site = std::make_unique<CollectSite>();
}

void TestCollect::readsWhatAnImportReads()
{
    CollectSite::Logs logs;
    for (const auto &[name, server] :
         {std::pair{u"mx1"_s, m_server.get()}, std::pair{u"buzon1"_s, m_other.get()}}) {
        logs.emplace_back(
            name,
            QByteArray::fromStdString(contentOf(
                QStringLiteral(ESTAFETA_SOURCE_DIR "/resources/demo/logs/%1/mail.log").arg(name))));
        QVERIFY(logs.back().second.size() > 100'000);
        appendTo(logOf(*server), logs.back().second);
        m_site->addHost(name, *server);
        m_site->trust(*server);
    }
    m_site->write();
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    const QByteArray exported = m_site->exported();
    QVERIFY(exported.count('\n') > 100);
    QCOMPARE(exported, m_site->imported(logs));
    // And again, with nothing new.
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->exported(), exported);
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(-1), 0);
}

/// A log host's file that calls another host of the inventory by its address.
void TestCollect::knowsHostsByTheirAddresses()
{
    QByteArray lines = messageLines(3);
    lines.replace(" mx1 ", " 192.0.2.11 ");
    QByteArray own = messageLines(1000);
    own.replace(" mx1 ", " loghost ");
    appendTo(logOf(*m_server), own + lines);
    appendTo(logOf(*m_other), {});
    m_site->addHost(u"loghost"_s, *m_server);
    m_site->trust(*m_server);
    m_site->addHost(u"mx1"_s, *m_other);
    m_site->setOfLastHost(u"addresses"_s, QJsonArray{u"192.0.2.11"_s});
    m_site->trust(*m_other);
    m_site->write();
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    const QByteArray exported = m_site->exported();
    QVERIFY(exported.contains("\"mx1\""));
    QVERIFY2(!exported.contains("\"192.0.2.11\""), exported.left(2000));
}

/// The command in the sentence makes the key known; the host is followed then by itself.
void TestCollect::refusesAnUnknownKeyWithTheCommand()
{
    appendTo(logOf(*m_server), messageLines(1));
    appendTo(logOf(*m_other), messageLines(2));
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->addHost(u"mx2"_s, *m_other);
    m_site->trust(*m_other);
    m_site->write("retry-seconds = 1\n");
    QCOMPARE(m_site->runOnce(), 1);
    QVERIFY(m_site->said().contains(u"not read to the end: mx1\n"_s));
    static const QRegularExpression sentence(
        u"host mx1: Its key is not known: ssh-ed25519 SHA256:[A-Za-z0-9+/]{43}\\. .*"
        "trust it with: (echo .*)\\n"_s);
    const QRegularExpressionMatch match = sentence.match(m_site->said());
    QVERIFY2(match.hasMatch(), qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx2"_s)[u"lines"_s].toInt(), 6); // the other one was read

    const auto process = m_site->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx1"_s), u"failed"_s, kSceneWaitMs);
    QCOMPARE(QProcess::execute(u"/bin/sh"_s, {u"-c"_s, match.captured(1)}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx1"_s), u"following"_s, kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 3, kSceneWaitMs);
    QCOMPARE(terminate(*process), 0);
}

void TestCollect::stopsAtAChangedKey()
{
    m_site->addHost(u"mx1"_s, *m_server);
    appendTo(m_site->path(u"known_hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(m_server->port()) + " "
                 + QByteArray::fromStdString(contentOf(m_other->path(u"hostkey.pub"_s))));
    m_site->write("retry-seconds = 1\n");
    const auto process = m_site->start();
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process->readAll()).contains("started anew"), kSceneWaitMs);
    QVERIFY2(
        said.contains("host mx1: 127.0.0.1 shows another key than before (ssh-ed25519 SHA256:"),
        said);
    const QByteArray place = m_site->path(u"known_hosts"_s).toUtf8() + ":1";
    QVERIFY2(said.contains(place), said);
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx1"_s), u"failed"_s, kSceneWaitMs);
    QCOMPARE(terminate(*process), 0);
}

void TestCollect::followsBesideADeadHost()
{
    appendTo(logOf(*m_server), messageLines(1));
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->addHost(u"mx2"_s, *m_other);
    m_site->trust(*m_server);
    m_site->trust(*m_other);
    m_other->stop();
    m_site->write();
    const auto process = m_site->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx1"_s), u"following"_s, kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx2"_s), u"waiting"_s, kSceneWaitMs);
    QVERIFY(m_site->host(u"mx2"_s)[u"error"_s].toString().startsWith(
        u"No SSH server listens on 127.0.0.1"_s));
    appendTo(logOf(*m_server), messageLines(2).sliced(messageLines(1).size()));
    QTRY_COMPARE_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 6, kSceneWaitMs);
    QCOMPARE(m_other->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx2"_s), u"following"_s, kSceneWaitMs);
    QVERIFY(m_site->host(u"mx2"_s)[u"error"_s].isNull());
    QCOMPARE(terminate(*process), 0);
    QCOMPARE(process->readAll().count("host mx2: No SSH server listens"), 1); // however many tries
}

void TestCollect::tellsTheStatus()
{
    appendTo(logOf(*m_server), messageLines(2));
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->trust(*m_server);
    m_site->write();
    const auto process = m_site->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 6, kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx1"_s), u"following"_s, kSceneWaitMs);
    const QJsonObject status = m_site->status();
    QCOMPARE(status[u"pid"_s].toInteger(), process->processId());
    QCOMPARE(status[u"state"_s].toString(), u"running"_s);
    QVERIFY(!status[u"version"_s].toString().isEmpty());
    QCOMPARE(status[u"store"_s][u"folder"_s].toString(), m_site->path(u"store"_s));
    QVERIFY(status[u"store"_s][u"bytes"_s].toInteger() > 0);
    const QDateTime started = QDateTime::fromString(status[u"started"_s].toString(), Qt::ISODate);
    QVERIFY(qAbs(started.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const QJsonObject host = m_site->host(u"mx1"_s);
    QCOMPARE(host[u"last_line"_s].toString(), u"2026-11-18T11:06:41Z"_s);
    const QDateTime last = QDateTime::fromString(host[u"last_line"_s].toString(), Qt::ISODate);
    const QDateTime written = QDateTime::fromString(status[u"written"_s].toString(), Qt::ISODate);
    QVERIFY(qAbs(host[u"lag_seconds"_s].toInteger() - last.secsTo(written)) <= 1);
    QVERIFY(host[u"since"_s].toString().endsWith(u'Z'));
    QVERIFY(host[u"unread_logs"_s].toArray().isEmpty());
    QCOMPARE(terminate(*process), 0);
    QCOMPARE(m_site->state(u"mx1"_s), u"stopped"_s);
    QVERIFY2(process->readAll().contains("host mx1: following 1 log\n"), "not said");
}

void TestCollect::tellsOfAMissingLog()
{
    appendTo(logOf(*m_server), messageLines(1));
    const QString later = m_server->path(u"later.log"_s);
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->setOfLastHost(u"logPaths"_s, QJsonArray{logOf(*m_server), later});
    m_site->trust(*m_server);
    m_site->write();
    QCOMPARE(m_site->runOnce(), 1);
    QVERIFY2(m_site->said().contains(u"host mx1: There is no log %1."_s.arg(later)),
             qPrintable(m_site->said()));
    QVERIFY2(m_site->said().contains(u"host mx1: following 1 of 2 logs"_s),
             qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"unread_logs"_s][0][u"log"_s].toString(), later);

    const auto process = m_site->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx1"_s), u"following"_s, kSceneWaitMs);
    appendTo(later, messageLines(2));
    QTRY_COMPARE_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 6, kSceneWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"unread_logs"_s].toArray().isEmpty(),
                             kSceneWaitMs);
    QCOMPARE(terminate(*process), 0);
    QVERIFY(process->readAll().contains("later.log is read\n"));
    QCOMPARE(m_site->runOnce(), 0);
}

/// It was followed, was deleted, and does not come back for longer than a rotation takes.
void TestCollect::tellsOfALogThatIsGone()
{
    appendTo(logOf(*m_server), messageLines(1));
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->trust(*m_server);
    m_site->write();
    const auto process = m_site->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 3, kSceneWaitMs);
    QVERIFY(QFile::remove(logOf(*m_server)));
    const auto unread = [this] { return m_site->host(u"mx1"_s)[u"unread_logs"_s].toArray(); };
    QTRY_VERIFY_WITH_TIMEOUT(!unread().isEmpty(), kSceneWaitMs);
    const QString why = unread()[0][u"error"_s].toString();
    QVERIFY2(why.startsWith(logOf(*m_server) + u" is gone since 20"_s), qPrintable(why));
    QVERIFY2(why.endsWith(u"; waiting for it."_s), qPrintable(why));
    appendTo(logOf(*m_server), messageLines(2));
    QTRY_COMPARE_WITH_TIMEOUT(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 9, kSceneWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(unread().isEmpty(), kSceneWaitMs);
    QCOMPARE(terminate(*process), 0);
    const QByteArray said = process->readAll();
    QCOMPARE(said.count("is gone since"), 1); // once
    QVERIFY(said.contains("mail.log is read\n"));
}

void TestCollect::isTheOnlyOne()
{
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->trust(*m_server);
    appendTo(logOf(*m_server), messageLines(1));
    m_site->write();
    const auto process = m_site->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_site->state(u"mx1"_s), u"following"_s, kSceneWaitMs);
    QCOMPARE(m_site->runOnce(), 3);
    QVERIFY2(m_site->said().contains(u"is being written to by another Estafeta"_s),
             qPrintable(m_site->said()));
    QCOMPARE(m_site->state(u"mx1"_s), u"following"_s);
    QCOMPARE(terminate(*process), 0);
}

/// Read to their end first: what is too old goes when it begins again, and then by the hour.
void TestCollect::letsGoOfOldDays()
{
    const QByteArray young = messageLines(50);
    QVERIFY(young.contains("2026-11-18T"));
    QByteArray old = young;
    old.replace("2026-11-18T", "2026-11-10T");
    appendTo(logOf(*m_server), old + young);
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->trust(*m_server);
    m_site->write("keep-days = 3\n");
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    const QByteArray both = m_site->exported();
    QVERIFY(both.contains("2026-11-10") && both.contains("2026-11-18"));
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QVERIFY2(m_site->said().contains("these days went: 2026-11-10 (traces and lines)"_L1),
             qPrintable(m_site->said()));
    const QJsonObject store = m_site->status()[u"store"_s].toObject();
    QCOMPARE(store[u"keeps"_s].toString(),
             u"Keeps the traces of 3 days and the lines of 3 days."_s);
    QVERIFY(store[u"let_go"_s].toString().contains("2026-11-10"_L1));
    QVERIFY(m_site->exported().count('\n') < both.count('\n'));
    QVERIFY(!m_site->exported().contains("2026-11-10"));
}

QTEST_GUILESS_MAIN(TestCollect)
#include "tst_collect.moc"
