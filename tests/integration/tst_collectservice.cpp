// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/collectsite.h"
#include "tests/support/passwordserver.h"

#include <QDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// What a service says to its manager, as systemd would hear it.
class Manager
{
public:
    explicit Manager(const QString &path) : m_path(path.toLocal8Bit())
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(m_path.begin(), m_path.end(), address.sun_path);
        m_file = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (::bind(m_file, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no socket");
    }

    ~Manager() { ::close(m_file); }

    Manager(const Manager &) = delete;
    Manager &operator=(const Manager &) = delete;

    [[nodiscard]] const QList<QByteArray> &heard()
    {
        QByteArray buffer(4'096, '\0');
        ssize_t size = 0;
        while ((size = ::recv(m_file, buffer.data(), static_cast<size_t>(buffer.size()), 0)) > 0)
            m_heard << buffer.first(size);
        return m_heard;
    }

private:
    QByteArray m_path;
    int m_file = -1;
    QList<QByteArray> m_heard;
};

} // namespace

/// `estafeta-cli collect` as systemd runs it.
class TestCollectService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesKeyAndPassphraseFromCredentials();
    void takesThePasswordFromACredential();
    void answersAHiddenQuestionWithThePassword();
    void saysWhichSecretIsMissing_data();
    void saysWhichSecretIsMissing();
    void tellsTheManager();
    void marksItsLinesForTheJournal();
    void refusesABadConfiguration();
    void refusesAStoreThatCannotBe();

private:
    void writeCredential(const QString &name, const QByteArray &secret) const;
    /// mx1 is this server, and its password is to be "correct horse".
    void expectPassword(const PasswordServer &server);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<CollectSite> m_site;
};

void TestCollectService::init()
{
    m_server = startServer();
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    appendTo(m_server->path(u"mail.log"_s), messageLines(1));
    m_site = std::make_unique<CollectSite>();
    m_site->addHost(u"mx1"_s, *m_server);
    m_site->trust(*m_server);
    m_site->write();
    QVERIFY(QDir().mkpath(m_site->path(u"credentials"_s)));
    m_site->setVariable(u"CREDENTIALS_DIRECTORY"_s, m_site->path(u"credentials"_s));
}

void TestCollectService::writeCredential(const QString &name, const QByteArray &secret) const
{
    const QString path = m_site->path(u"credentials/"_s + name);
    appendTo(path, secret);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

void TestCollectService::takesKeyAndPassphraseFromCredentials()
{
    writeCredential(u"mx-key"_s, QByteArray::fromStdString(contentOf(m_server->path(u"locked"_s))));
    writeCredential(u"mx-words"_s, "open sesame\n");
    m_site->write("key = mx-key\n[mx1]\npassphrase = mx-words\n");
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 3);
    QVERIFY(!m_site->said().contains(u"sesame"_s));
}

void TestCollectService::takesThePasswordFromACredential()
{
    PasswordServer server(m_server->path(u"hostkey"_s));
    server.setPassword("correct horse");
    expectPassword(server);
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 3);

    server.setPassword("another");
    QCOMPARE(m_site->runOnce(), 1);
    QVERIFY2(m_site->said().contains(u"does not take the one in the credential \"mx1-password\""_s),
             qPrintable(m_site->said()));
    QCOMPARE(server.tries(), 2); // never the same one twice
}

/// As PAM asks for the password; what may be shown is not it.
void TestCollectService::answersAHiddenQuestionWithThePassword()
{
    PasswordServer server(m_server->path(u"hostkey"_s));
    server.setQuestions({{"Password: ", false, "correct horse"}});
    expectPassword(server);
    QVERIFY2(m_site->runOnce() == 0, qPrintable(m_site->said()));
    QCOMPARE(m_site->host(u"mx1"_s)[u"lines"_s].toInt(), 3);

    PasswordServer curious(m_server->path(u"hostkey"_s));
    curious.setQuestions({{"Name of your cat? ", true, "correct horse"}});
    expectPassword(curious);
    QCOMPARE(m_site->runOnce(), 1);
    QVERIFY2(m_site->said().contains(u"host mx1: It asks \"Name of your cat?\", which is no "_s),
             qPrintable(m_site->said()));
    QCOMPARE(curious.tries(), 0);
}

void TestCollectService::expectPassword(const PasswordServer &server)
{
    m_site->setOfLastHost(u"port"_s, server.port());
    appendTo(m_site->path(u"known_hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(server.port()) + " "
                 + QByteArray::fromStdString(contentOf(m_server->path(u"hostkey.pub"_s))));
    QFile::remove(m_site->path(u"credentials/mx1-password"_s));
    writeCredential(u"mx1-password"_s, "correct horse\n");
    m_site->write("[mx1]\npassword = mx1-password\n");
}

void TestCollectService::saysWhichSecretIsMissing_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("sentence");
    const QString needs = u"host mx1: It needs the passphrase of "_s;
    QTest::newRow("none") << QByteArray() << u"Name a credential: passphrase = NAME"_s;
    QTest::newRow("not there") << QByteArray("passphrase = nowhere\n")
                               << u"there is no credential \"nowhere\". Add "
                                  "LoadCredential=nowhere:FILE"_s;
    QTest::newRow("wrong") << QByteArray("passphrase = wrong\n")
                           << u"does not take the one in the credential \"wrong\""_s;
}

void TestCollectService::saysWhichSecretIsMissing()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, sentence);
    writeCredential(u"wrong"_s, "abracadabra");
    m_site->setOfLastHost(u"identityFiles"_s, QJsonArray{m_server->path(u"locked"_s)});
    m_site->write(lines);
    QCOMPARE(m_site->runOnce(), 1);
    QVERIFY2(m_site->said().contains(u"host mx1: It needs the passphrase of "_s
                                     + m_server->path(u"locked"_s)),
             qPrintable(m_site->said()));
    QVERIFY2(m_site->said().contains(sentence), qPrintable(m_site->said()));
    QVERIFY(!m_site->said().contains(u"abracadabra"_s));
}

void TestCollectService::tellsTheManager()
{
    Manager manager(m_site->path(u"notify"_s));
    m_site->setVariable(u"NOTIFY_SOCKET"_s, m_site->path(u"notify"_s));
    m_site->setVariable(u"WATCHDOG_USEC"_s, u"100000"_s);
    const auto process = m_site->start();
    QTRY_VERIFY_WITH_TIMEOUT(manager.heard().contains("STATUS=following 1 of 1 hosts"),
                             kSceneWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(manager.heard().count("WATCHDOG=1") > 2, kSceneWaitMs);
    QCOMPARE(manager.heard().count("READY=1"), 1);
    QVERIFY(!manager.heard().contains("STOPPING=1"));
    QCOMPARE(terminate(*process), 0);
    QCOMPARE(manager.heard().count("STOPPING=1"), 1);
}

void TestCollectService::marksItsLinesForTheJournal()
{
    const QString file = m_site->path(u"journal"_s);
    appendTo(file, "# stdout\n");
    struct stat stream{};
    QCOMPARE(::stat(file.toLocal8Bit().constData(), &stream), 0);
    m_site->setVariable(u"JOURNAL_STREAM"_s, u"%1:%2"_s.arg(stream.st_dev).arg(stream.st_ino));
    m_site->setOfLastHost(u"logPaths"_s, QJsonArray{m_server->path(u"mail.log"_s), u"/nowhere"_s});
    m_site->write();
    QCOMPARE(m_site->runOnce(file), 1);
    const QByteArray said = QByteArray::fromStdString(contentOf(file));
    QVERIFY2(said.contains("\n<6>host mx1: connected, reading what is new\n"), said);
    QVERIFY2(said.contains("\n<4>host mx1: There is no log /nowhere."), said);
}

void TestCollectService::refusesABadConfiguration()
{
    m_site->write("stroe = /var/lib\n");
    QCOMPARE(m_site->runOnce(), 2);
    QVERIFY2(m_site->said().contains(
                 m_site->path(u"collect.conf"_s)
                 + u", line 5: \"stroe\" is no setting; store, store-password, hosts, "_s),
             qPrintable(m_site->said()));
    m_site->write("[mx7]\npassword = x\n");
    QCOMPARE(m_site->runOnce(), 2);
    QVERIFY2(
        m_site->said().contains(u"There is no host \"mx7\" in "_s + m_site->path(u"hosts.json"_s)),
        qPrintable(m_site->said()));
    m_site->setOfLastHost(u"journal"_s, true);
    m_site->write();
    QCOMPARE(m_site->runOnce(), 2);
    QVERIFY2(
        m_site->said().contains(u"/mail.log may hold the same lines, which would count twice."_s),
        qPrintable(m_site->said()));
    m_site->setOfLastHost(u"logPaths"_s, u"mail.log"_s);
    m_site->write();
    QCOMPARE(m_site->runOnce(), 2);
    QVERIFY2(m_site->said().contains(m_site->path(u"hosts.json"_s)), qPrintable(m_site->said()));
}

void TestCollectService::refusesAStoreThatCannotBe()
{
    appendTo(m_site->path(u"store"_s), "a file, no folder");
    QCOMPARE(m_site->runOnce(), 3);
    QVERIFY2(m_site->said().contains(m_site->path(u"store"_s)), qPrintable(m_site->said()));
    QVERIFY(!QFile::exists(m_site->path(u"status.json"_s)));
}

QTEST_GUILESS_MAIN(TestCollectService)
#include "tst_collectservice.moc"
