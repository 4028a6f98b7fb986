// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/followedhost.h"
#include "tests/support/passwordserver.h"
#include "tests/support/secretservice.h"
#include "tests/support/sshserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;
const QString kName = u"log@mx1.example.org"_s;

std::string textOf(const std::optional<Secret> &secret)
{
    return secret ? secret->cString() : "";
}

SecretRequest passwordRequest(int attempt = 1)
{
    SecretRequest request;
    request.subject = kName.toStdString();
    request.attempt = attempt;
    return request;
}

} // namespace

/// With a real keyring on a bus of its own.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void keepsAndForgets();
    void forgetsWhatIsRefused();
    void keepsOnlyWhatTheHostTook();
    void logsInWithoutAskingAgain();
    void saysThatThereIsNoKeyring(); // the last one

private:
    [[nodiscard]] std::string kept(const QString &name);
    void keep(const QString &name, const char *secret);
    [[nodiscard]] HostOptions options() const;
    [[nodiscard]] HostConfig config() const;

    SecretService m_service;
    Keyring m_keyring;
    std::unique_ptr<SshServer> m_keys; ///< for its keys alone
    std::unique_ptr<PasswordServer> m_server;
};

void TestKeyring::initTestCase()
{
    QCOMPARE(m_service.start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(kept(kName), "", kWaitMs); // it may not answer at once
    m_keys = std::make_unique<SshServer>();
    QCOMPARE(m_keys->makeKey(u"hostkey"_s), QString());
}

void TestKeyring::init()
{
    m_server = std::make_unique<PasswordServer>(m_keys->path(u"hostkey"_s));
    QDir(m_keys->path({})).mkdir(u"known"_s);
    QFile key(m_keys->path(u"hostkey.pub"_s));
    QFile known(m_keys->path(u"known/hosts"_s));
    QVERIFY(key.open(QIODevice::ReadOnly) && known.open(QIODevice::WriteOnly));
    known.write("[127.0.0.1]:" + QByteArray::number(m_server->port()) + " " + key.readAll());
}

std::string TestKeyring::kept(const QString &name)
{
    std::optional<Keyring::Answer> got;
    m_keyring.find(name, [&got](Keyring::Answer answer) { got = std::move(answer); });
    [&got] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), kWaitMs); }();
    return !got || !got->problem.isEmpty() ? "no answer" : textOf(got->secret);
}

void TestKeyring::keep(const QString &name, const char *secret)
{
    std::optional<QString> done;
    m_keyring.keep(name, Secret(secret), [&done](const QString &problem) { done = problem; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kWaitMs);
    QCOMPARE(*done, QString());
}

HostConfig TestKeyring::config() const
{
    HostConfig config;
    config.name = "mx1";
    config.address = "127.0.0.1";
    config.port = m_server->port();
    config.user = "log";
    config.logPaths = {m_keys->path(u"mail.log"_s).toStdString()};
    return config;
}

HostOptions TestKeyring::options() const
{
    HostOptions options;
    options.ssh.sshProgram.clear();
    options.ssh.home = m_keys->path(u"home"_s).toStdString();
    options.ssh.knownHostsFile = m_keys->path(u"known/hosts"_s).toStdString();
    options.ssh.systemKnownHosts.clear();
    options.ssh.defaultIdentities.clear();
    options.ssh.agentSocket = m_keys->path(u"no-agent"_s).toStdString();
    options.backOff = {50ms};
    return options;
}

void TestKeyring::keepsAndForgets()
{
    QCOMPARE(kept(kName), "");
    keep(kName, "correct \xc3\xb1 horse");
    QCOMPARE(kept(kName), "correct \xc3\xb1 horse");
    QCOMPARE(kept(u"log@mx2.example.org"_s), "");
    keep(kName, "battery");
    QCOMPARE(kept(kName), "battery");
    std::optional<QString> done;
    m_keyring.forget(kName, [&done](const QString &problem) { done = problem; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kWaitMs);
    QCOMPARE(*done, QString());
    QCOMPARE(kept(kName), "");
    done.reset();
    m_keyring.forget(kName, [&done](const QString &problem) { done = problem; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kWaitMs);
    QCOMPARE(*done, QString()); // it is not there, as was wanted
}

void TestKeyring::forgetsWhatIsRefused()
{
    keep(kName, "old");
    KeptSecrets secrets(m_keyring);
    std::optional<std::string> found;
    const auto found_ = [&found](const Keyring::Answer &answer) { found = textOf(answer.secret); };
    secrets.find(passwordRequest(), found_);
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), kWaitMs);
    QCOMPARE(*found, "old");
    QVERIFY(secrets.hasAny());
    found.reset();
    secrets.find(passwordRequest(2), found_);
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), kWaitMs);
    QCOMPARE(*found, "");
    QVERIFY(!secrets.hasAny());
    QCOMPARE(kept(kName), "");
}

void TestKeyring::keepsOnlyWhatTheHostTook()
{
    KeptSecrets secrets(m_keyring);
    int done = 0;
    const auto count = [&done](const QString &problem) { done += problem.isEmpty() ? 1 : 100; };
    secrets.note(passwordRequest(), Secret("a"), true);
    secrets.dropNoted();
    secrets.loggedIn(count);
    secrets.note(passwordRequest(), Secret("b"), false); // nobody said that it should be
    secrets.loggedIn(count);
    SecretRequest code = passwordRequest();
    code.kind = SecretKind::Answer;
    secrets.note(code, Secret("123"), true);
    secrets.loggedIn(count);
    secrets.note(passwordRequest(), Secret("c"), true);
    std::optional<std::string> found; // it was refused
    secrets.find(passwordRequest(2),
                 [&found](const auto &answer) { found = textOf(answer.secret); });
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), kWaitMs);
    secrets.loggedIn(count);
    QCOMPARE(kept(kName), "");
    QCOMPARE(done, 0);
    secrets.note(passwordRequest(2), Secret("d"), true);
    secrets.loggedIn(count);
    QTRY_COMPARE_WITH_TIMEOUT(done, 1, kWaitMs);
    QCOMPARE(kept(kName), "d");
    secrets.forgetAll(count);
    QTRY_COMPARE_WITH_TIMEOUT(done, 2, kWaitMs);
    QCOMPARE(kept(kName), "");
}

/// From the first question to a password that was changed on the host.
void TestKeyring::logsInWithoutAskingAgain()
{
    const QString name = u"log@127.0.0.1"_s;
    m_server->setPassword("first secret");
    FollowedHost host(config(), m_keyring);
    auto actor = std::make_unique<HostActor>(config(), options());
    host.run(actor.get());
    QTRY_VERIFY_WITH_TIMEOUT(host.asks(), kWaitMs);
    QCOMPARE(host.keyringProblem(), QString());
    host.answerSecret(Secret("first secret"), true);
    QTRY_VERIFY_WITH_TIMEOUT(host.isFollowing(), kWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(host.hasKeptSecrets(), kWaitMs);
    QCOMPARE(kept(name), "first secret");
    host.stop(true);
    // In another session nobody is asked.
    FollowedHost again(config(), m_keyring);
    actor = std::make_unique<HostActor>(config(), options());
    int questions = 0;
    connect(&again, &FollowedHost::changed, this, [&] { questions += again.asks() ? 1 : 0; });
    again.run(actor.get());
    QTRY_VERIFY_WITH_TIMEOUT(again.isFollowing(), kWaitMs);
    QCOMPARE(questions, 0);
    QVERIFY(again.row(false).hasKeptSecrets);
    // It is changed there: the one that is kept is tried no more, nor kept.
    m_server->setPassword("next secret");
    m_server->dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(again.asks(), kWaitMs);
    QCOMPARE(kept(name), "");
    again.answerSecret(Secret("next secret"), false);
    QTRY_VERIFY_WITH_TIMEOUT(again.isFollowing(), kWaitMs);
    QCOMPARE(kept(name), "");
    // Nothing but the keyring had any of it, and there it is not to be read.
    QDirIterator files(m_service.path({}), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("t secret"), qPrintable(file.fileName()));
    }
}

void TestKeyring::saysThatThereIsNoKeyring()
{
    m_service.stopKeyring();
    m_server->setPassword("x");
    FollowedHost host(config(), m_keyring);
    HostActor actor(config(), options());
    host.run(&actor);
    QTRY_VERIFY_WITH_TIMEOUT(host.asks(), kWaitMs);
    QVERIFY(!host.keyringProblem().isEmpty());
    host.answerSecret(Secret("x"), false); // it is only not kept
    QTRY_VERIFY_WITH_TIMEOUT(host.isFollowing(), kWaitMs);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
