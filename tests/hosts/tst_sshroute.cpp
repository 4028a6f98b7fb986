// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/interrupt.h"
#include "hosts/sshconfig.h"
#include "hosts/sshroute.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace std::chrono_literals;

namespace {

std::string joined(const std::vector<std::string> &list)
{
    std::string text;
    for (const std::string &item : list)
        text += (text.empty() ? "" : "|") + item;
    return text;
}

} // namespace

/// From what the user wrote and what the program ssh says, to where we go. No host is contacted.
class TestSshRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAnAnswer();
    void leavesTheUsualToOurSettings();
    void readsAgents_data();
    void readsAgents();
    void parsesJumpHosts_data();
    void parsesJumpHosts();
    void refusesNamesThatAreOptions_data();
    void refusesNamesThatAreOptions();
    void takesWordsAsTheyAreWithoutTheProgram();
    void findsTheWayByTheConfig();
    void endsCircles();
    void neverRunsAShell();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    void writeConfig(const QByteArray &text) const;
    Result<SshRoute> find(const HostConfig &host);
    /// "user@address:port" of each host on the way.
    static std::string stations(const SshRoute &route);

    std::unique_ptr<QTemporaryDir> m_folder;
    SshSettings m_settings;
    QList<Error> m_notices;
};

void TestSshRoute::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_notices.clear();
    m_settings = {};
    m_settings.sshProgram = "ssh";
    m_settings.sshConfigFile = path("config").toStdString();
    m_settings.home = "/home/ana";
    m_settings.knownHostsFile = "/home/ana/.ssh/known_hosts";
    m_settings.defaultIdentities = {"/home/ana/.ssh/id_ed25519"};
    m_settings.agentSocket = "/run/agent";
    writeConfig({});
}

void TestSshRoute::writeConfig(const QByteArray &text) const
{
    QFile file(path("config"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

Result<SshRoute> TestSshRoute::find(const HostConfig &host)
{
    Interrupt interrupt;
    return findRoute(host, m_settings, interrupt,
                     [this](const Error &problem) { m_notices.append(problem); });
}

std::string TestSshRoute::stations(const SshRoute &route)
{
    std::vector<std::string> all;
    for (const SshEndpoint &next : route)
        all.push_back(next.user + "@" + next.address + ":" + std::to_string(next.port)
                      + (next.isJump ? " jump" : ""));
    return joined(all);
}

void TestSshRoute::readsAnAnswer()
{
    const SshConfigAnswer answer = readSshConfigAnswer("host mx\n"
                                                       "user log\n"
                                                       "hostname mx1.uni.example\n"
                                                       "port 2222\n"
                                                       "hashknownhosts yes\n"
                                                       "gssapiauthentication yes\n"
                                                       "preferredauthentications "
                                                       "gssapi-with-mic,,password\n"
                                                       "compression yes\n"
                                                       "identitiesonly yes\n"
                                                       "hostkeyalias mail\n"
                                                       "identityfile ~/.ssh/keys/%h_%r\n"
                                                       "identityfile %d/a key of %n\n"
                                                       "identityfile none\n"
                                                       "certificatefile ~/100%%-cert.pub\n"
                                                       "globalknownhostsfile /etc/ssh/known\n"
                                                       "userknownhostsfile /k/one two ~/%k /k3\n"
                                                       "proxyjump ana@bastion:2200\n"
                                                       "proxycommand none\n",
                                                       "mx", m_settings);
    const SshEndpoint &endpoint = answer.endpoint;
    QCOMPARE(endpoint.name, "mx");
    QCOMPARE(endpoint.user, "log");
    QCOMPARE(endpoint.address, "mx1.uni.example");
    QCOMPARE(endpoint.port, 2222);
    QVERIFY(endpoint.compress);
    QCOMPARE(endpoint.hostKeyAlias, "mail");
    QVERIFY(endpoint.hashNames);
    QVERIFY(endpoint.tickets);
    QCOMPARE(joined(endpoint.methods), "gssapi-with-mic|password");
    QVERIFY(endpoint.onlyTheseKeys);
    QCOMPARE(joined(endpoint.identityFiles),
             "/home/ana/.ssh/keys/mx1.uni.example_log|/home/ana/a key of mx");
    QCOMPARE(joined(endpoint.certificateFiles), "/home/ana/100%-cert.pub");
    QCOMPARE(joined(endpoint.knownHostsFiles), "/k/one two|/home/ana/mail|/k3|/etc/ssh/known");
    QCOMPARE(endpoint.agentSocket, "/run/agent");
    QCOMPARE(answer.proxyJump, "ana@bastion:2200");
    QVERIFY(answer.proxyCommand.empty());
}

/// A home that was moved is ours alone: ssh knows only that of the account.
void TestSshRoute::leavesTheUsualToOurSettings()
{
    const std::string usual = localUserHome() + "/.ssh/known_hosts";
    const SshConfigAnswer answer = readSshConfigAnswer(
        "userknownhostsfile " + usual + " " + usual + "2\nproxyjump none\n", "mx", m_settings);
    QCOMPARE(joined(answer.endpoint.knownHostsFiles),
             "/home/ana/.ssh/known_hosts|/home/ana/.ssh/known_hosts2");
    QVERIFY(answer.proxyJump.empty());
    QCOMPARE(answer.endpoint.address, "mx");
    QVERIFY(!answer.endpoint.tickets);
    QVERIFY(answer.endpoint.methods.empty());
}

void TestSshRoute::readsAgents_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("socket");
    QTest::newRow("left open") << QByteArray() << QByteArray("/run/agent");
    QTest::newRow("a socket") << QByteArray("identityagent ~/agent")
                              << QByteArray("/home/ana/agent");
    QTest::newRow("the usual") << QByteArray("identityagent SSH_AUTH_SOCK")
                               << QByteArray("/run/agent");
    QTest::newRow("none") << QByteArray("identityagent none") << QByteArray("none");
    QTest::newRow("a variable") << QByteArray("identityagent $ESTAFETA_TEST_AGENT")
                                << QByteArray("/run/other");
    QTest::newRow("no variable") << QByteArray("identityagent $ESTAFETA_TEST_NOTHING")
                                 << QByteArray("none");
}

void TestSshRoute::readsAgents()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, socket);
    qputenv("ESTAFETA_TEST_AGENT", "/run/other");
    QCOMPARE(QByteArray::fromStdString(
                 readSshConfigAnswer(line.toStdString(), "mx", m_settings).endpoint.agentSocket),
             socket);
}

void TestSshRoute::parsesJumpHosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parsed"); // user/name/port; empty: refused
    const auto row = [](const char *text, const char *parsed) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(parsed);
    };
    row("bastion", "/bastion/0");
    row(" ana@bastion:2200 ", "ana/bastion/2200");
    row("ssh://ana@bastion:22", "ana/bastion/22");
    row("ana@site@bastion", "ana@site/bastion/0");
    row("[2001:db8::1]:22", "/2001:db8::1/22");
    row("[2001:db8::1]", "/2001:db8::1/0");
    row("2001:db8::1", "/2001:db8::1/0");
    row("", "");
    row("bastion:", "");
    row("bastion:0", "");
    row("bastion:70000", "");
    row("bastion:22x", "");
    row("[2001:db8::1", "");
    row("[2001:db8::1]22", "");
    row("-oProxyCommand=x", "");
    row("-l@bastion", "");
    row("a b", "");
    row("$(reboot)", "");
}

void TestSshRoute::parsesJumpHosts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, parsed);
    const Result<JumpHost> jump = JumpHost::parse(text.toStdString());
    QCOMPARE(jump.ok(), !parsed.isEmpty());
    if (jump)
        QCOMPARE(jump->user + "/" + jump->name + "/" + std::to_string(jump->port),
                 parsed.toStdString());
    else
        QCOMPARE(jump.error().code, ErrorCode::BadInput);
}

void TestSshRoute::refusesNamesThatAreOptions_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("an option") << QByteArray("-oProxyCommand=touch x") << QByteArray();
    QTest::newRow("a dash") << QByteArray("-") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("two words") << QByteArray("mx1 mx2") << QByteArray();
    QTest::newRow("user") << QByteArray("mx1") << QByteArray("-oX");
}

void TestSshRoute::refusesNamesThatAreOptions()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, user);
    HostConfig host;
    host.address = address.toStdString();
    host.user = user.toStdString();
    const Result<SshRoute> route = find(host);
    QVERIFY(!route);
    QCOMPARE(route.error().code, ErrorCode::BadInput);
}

void TestSshRoute::takesWordsAsTheyAreWithoutTheProgram()
{
    m_settings.sshProgram = "/nowhere/ssh";
    HostConfig host;
    host.address = "mx1.uni.example";
    host.jumpHosts = "ana@bastion:2200,inner";
    const Result<SshRoute> route = find(host);
    QVERIFY(route.ok());
    const std::string me = localUserName();
    QCOMPARE(stations(*route),
             "ana@bastion:2200 jump|" + me + "@inner:22 jump|" + me + "@mx1.uni.example:22");
    QCOMPARE(joined(route->back().identityFiles), "/home/ana/.ssh/id_ed25519");
    QCOMPARE(m_notices.size(), 1); // for three hosts
    QCOMPARE(m_notices.first().code, ErrorCode::NoSshProgram);
}

void TestSshRoute::findsTheWayByTheConfig()
{
    writeConfig("Host mx\n HostName mx1.uni.example\n ProxyJump ana@inner,last:2201\n"
                "Host inner\n HostName 192.0.2.9\n ProxyJump outer\n User other\n"
                "Host outer\n HostName outer.uni.example\n User gate\n"
                // The name, not what it stands for, is what Host means.
                "Host mx\n User log\n Port 2222\n"
                "Host 192.0.2.9\n Port 9999\n");
    HostConfig host;
    host.address = "mx";
    const Result<SshRoute> route = find(host);
    QVERIFY(route.ok());
    const std::string me = localUserName();
    QCOMPARE(stations(*route),
             "gate@outer.uni.example:22 jump|ana@192.0.2.9:22 jump|" + me
                 + "@last:2201 jump|log@mx1.uni.example:2222");
    host.jumpHosts = "none";
    host.user = "root";
    host.identityFiles = {"/home/ana/key"};
    const Result<SshRoute> direct = find(host);
    QVERIFY(direct.ok());
    QCOMPARE(stations(*direct), "root@mx1.uni.example:2222");
    QCOMPARE(joined(direct->back().identityFiles), "/home/ana/key");
    QVERIFY(direct->back().onlyTheseKeys);
}

void TestSshRoute::endsCircles()
{
    writeConfig("Host a\n ProxyJump b\nHost b\n ProxyJump a\n");
    HostConfig host;
    host.address = "a";
    const Result<SshRoute> route = find(host);
    QVERIFY(!route);
    QCOMPARE(route.error().code, ErrorCode::BadSshConfig);
}

void TestSshRoute::neverRunsAShell()
{
    HostConfig host;
    host.address = "mx1.uni.example";
    host.user = "log;touch " + path("made").toStdString();
    host.jumpHosts = "none";
    (void)find(host);
    QVERIFY(!QFile::exists(path("made")));
}

QTEST_GUILESS_MAIN(TestSshRoute)
#include "tst_sshroute.moc"
