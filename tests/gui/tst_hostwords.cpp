// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hostoffer.h"
#include "app/desktop/hostrowtext.h"
#include "app/desktop/hoststatetext.h"
#include "app/desktop/logintext.h"
#include "app/desktop/routetext.h"

#include <QTest>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The state of a host, a login and a way in words.
class TestHostWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyItWaits_data();
    void saysWhyItWaits();
    void saysHowItCameBack_data();
    void saysHowItCameBack();
    void saysHowFarReadingBackIs_data();
    void saysHowFarReadingBackIs();
    void saysWhatWasNotReadBack();
    void saysWhatHelpsWhereALogMayNotBeRead();
    void namesTheKeyThatStopsIt();
    void explainsAChangedKey();
    void saysThatAQuietHostIsNotHealthy();
    void saysThatALogIsGone();
    void offersWhatWasFound();
    void offersTheJournalWhereThereIsNoLog();
    void tellsAboutTheJournal();
    void tellsAFailedLogin();
    void tellsALoginStepByStep();
    void tellsWhereAnAliasLeads();
    void saysNothingOfAPlainAddress();
    void tellsWhatTheConfigLacks();

private:
    [[nodiscard]] static AuthStep step(AuthMethod method, AuthOutcome outcome,
                                       const char *offered = "", const char *subject = "")
    {
        AuthStep step;
        step.method = method;
        step.outcome = outcome;
        step.offered = offered;
        step.subject = subject;
        return step;
    }
};

void TestHostWords::saysWhyItWaits_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, ErrorCode code, const QString &why) {
        QTest::newRow(name) << static_cast<int>(code) << why;
    };
    row("sshd is down", ErrorCode::HostRefuses, u"no SSH server listens there"_s);
    row("name", ErrorCode::HostNameUnknown, u"its name is not known here"_s);
    row("dead peer", ErrorCode::PeerSilent, u"it stopped answering"_s);
    row("cut", ErrorCode::ConnectionLost, u"the connection was lost"_s);
    row("jump host", ErrorCode::JumpHostLost, u"the jump host bastion does not answer"_s);
    row("no route", ErrorCode::HostUnreachable, u"No route to host"_s);
}

void TestHostWords::saysWhyItWaits()
{
    QFETCH(int, code);
    QFETCH(QString, why);
    HostStatus status;
    status.state = HostState::WaitingToReconnect;
    const auto kind = static_cast<ErrorCode>(code);
    status.error = Error{kind, "bastion",
                         kind == ErrorCode::HostUnreachable ? "No route to host" : "raw words"};
    QCOMPARE(HostStateText::line(u"mx1"_s, status, 7), u"mx1: tries again in 7 s (%1)"_s.arg(why));
}

void TestHostWords::saysHowItCameBack_data()
{
    QTest::addColumn<int>("returned");
    QTest::addColumn<int>("awayMs");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, HostReturn returned, int awayMs, const QString &words) {
        QTest::newRow(name) << static_cast<int>(returned) << awayMs << words;
    };
    row("never away", HostReturn::None, 0, u"following"_s);
    row("network", HostReturn::Reconnected, 34'100, u"following again, after 35 s away"_s);
    row("sshd", HostReturn::ServerRestarted, 150'000,
        u"following again, after its SSH server was restarted (2 min away)"_s);
    row("reboot", HostReturn::Rebooted, 3 * 3'600'000,
        u"following again, after it was restarted (3 h away)"_s);
}

void TestHostWords::saysHowItCameBack()
{
    QFETCH(int, returned);
    QFETCH(int, awayMs);
    QFETCH(QString, words);
    HostStatus status;
    status.state = HostState::Following;
    status.returned = static_cast<HostReturn>(returned);
    status.away = std::chrono::milliseconds(awayMs);
    QCOMPARE(HostStateText::line(u"mx1"_s, status, 0), u"mx1: "_s + words);
}

void TestHostWords::saysHowFarReadingBackIs_data()
{
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("words");
    QTest::newRow("some days") << 12 << 170
                               << u"reading back 12 to 15 November, 40 %, about 3 min left"_s;
    QTest::newRow("a day") << 15 << 59
                           << u"reading back 15 November, 40 %, less than a minute left"_s;
    QTest::newRow("long") << 1 << 3 * 3'600
                          << u"reading back 1 to 15 November, 40 %, about 3 h left"_s;
    QTest::newRow("two months")
        << -1 << 60 << u"reading back 30 October to 15 November, 40 %, about 1 min left"_s;
    QTest::newRow("not known yet") << 14 << -1 << u"reading back 14 to 15 November, 40 %"_s;
}

void TestHostWords::saysHowFarReadingBackIs()
{
    QFETCH(int, firstDay);
    QFETCH(int, left);
    QFETCH(QString, words);
    const QDate first = QDate(2026, 11, 1).addDays(firstDay - 1);
    HostStatus status;
    status.state = HostState::Following;
    BackProgress progress{40,
                          100,
                          std::nullopt,
                          {first.startOfDay().toSecsSinceEpoch(),
                           QDate(2026, 11, 15).startOfDay().toSecsSinceEpoch() + 3'600}};
    if (left >= 0)
        progress.left = std::chrono::seconds(left);
    status.back = progress;
    status.unread = {1, 2}; // told when it is done
    QCOMPARE(HostStateText::line(u"mx1"_s, status, 0), u"mx1: following, "_s + words);
}

void TestHostWords::saysWhatWasNotReadBack()
{
    HostStatus status;
    status.state = HostState::Following;
    status.unread = {QDate(2026, 11, 12).startOfDay().toSecsSinceEpoch(),
                     QDate(2026, 11, 15).startOfDay().toSecsSinceEpoch()};
    QCOMPARE(HostStateText::line(u"mx1"_s, status, 0),
             u"mx1: following; not read back: 12 to 15 November"_s);
}

void TestHostWords::saysWhatHelpsWhereALogMayNotBeRead()
{
    const auto line = [](ErrorCode code, const char *detail) {
        return HostStateText::withProblem(u"mx1: following"_s, Error{code, "/var/log/x", detail});
    };
    QCOMPARE(line(ErrorCode::NotReadable, "Permission denied"),
             u"mx1: following. “/var/log/x” cannot be read. The account there needs the group that "
             "may, usually adm, or sudo: see the help."_s);
    QCOMPARE(line(ErrorCode::NotReadable, "sudo: a password is required"),
             u"mx1: following. “/var/log/x” cannot be read. sudo refuses it too: the help has the "
             "line that allows it."_s);
    QCOMPARE(line(ErrorCode::NotFound, ""), u"mx1: following. “/var/log/x” does not exist."_s);
}

void TestHostWords::namesTheKeyThatStopsIt()
{
    const QString line = HostStateText::failed(
        u"mx1"_s, {ErrorCode::HostKeyChanged, "bastion", "ssh-ed25519 SHA256:abc, /known:7"});
    QVERIFY2(line.contains(u"bastion shows another key than before"_s), qUtf8Printable(line));
    QVERIFY2(line.contains(u"SHA256:abc, /known:7"_s), qUtf8Printable(line));
    QVERIFY2(line.contains(u"administrator"_s), qUtf8Printable(line));
    for (const ErrorCode code : {ErrorCode::HostKeyRevoked, ErrorCode::HostKeyUncertified,
                                 ErrorCode::BadSshConfig, ErrorCode::JumpHostRefuses}) {
        const QString other = HostStateText::failed(u"mx1"_s, {code, "bastion", "words"});
        QVERIFY2(other.contains(u"bastion"_s), qUtf8Printable(other));
        QVERIFY2(!other.contains(u"inside Estafeta"_s), qUtf8Printable(other));
    }
}

void TestHostWords::explainsAChangedKey()
{
    HostRow row;
    row.name = u"mx1"_s;
    HostRowText::failed(
        row, {ErrorCode::HostKeyChanged, "mx1", "ssh-ed25519 SHA256:abc, /home/a, b/known_hosts:7"},
        {});
    QCOMPARE(row.condition, HostCondition::Failed);
    QVERIFY(row.state.startsWith(u"stopped"_s));
    QVERIFY(row.explanation.contains(u"administrator"_s));
    QVERIFY2(row.evidence.contains(u"ssh-ed25519 SHA256:abc\n"_s), qUtf8Printable(row.evidence));
    QVERIFY2(row.evidence.contains(u"line 7 of /home/a, b/known_hosts"_s),
             qUtf8Printable(row.evidence));
}

void TestHostWords::saysThatAQuietHostIsNotHealthy()
{
    HostRow row;
    row.name = u"mx1"_s;
    HostStatus status;
    status.state = HostState::Following;
    HostRowText::running(row, status, 0, {});
    QCOMPARE(row.condition, HostCondition::Good);
    QCOMPARE(row.state, u"following"_s);
    row.health.isQuiet = true;
    row.health.quietUs = 600 * Time::kSecond;
    HostRowText::running(row, status, 0, {});
    QCOMPARE(row.condition, HostCondition::Quiet);
    QCOMPARE(row.state, u"connected, but quiet for 10 min"_s);
    HostRowText::running(
        row, status, 0,
        {{"/var/log/mail.log",
          {"/var/log/mail.log", Error{ErrorCode::NotReadable, "mail.log", {}}, {}}}});
    QCOMPARE(row.condition, HostCondition::Failed);
    QVERIFY(row.explanation.contains(u"mail.log"_s));
}

void TestHostWords::saysThatALogIsGone()
{
    const QDateTime today(QDate::currentDate(), QTime(0, 0, 1));
    LogProblem problem{"/var/log/mail.log", Error{ErrorCode::NotFound, "/var/log/mail.log", {}},
                       Time::fromSeconds(today.toSecsSinceEpoch())};
    HostRow row;
    row.name = u"mx1"_s;
    HostStatus status;
    status.state = HostState::Following;
    HostRowText::running(row, status, 0, {{problem.path, problem}});
    QCOMPARE(row.condition, HostCondition::Failed);
    QVERIFY2(row.state.endsWith(u"gone"_s), qPrintable(row.state));
    QVERIFY2(row.explanation.startsWith(u"/var/log/mail.log is gone since 0"_s)
                 || row.explanation.startsWith(u"/var/log/mail.log is gone since 1"_s),
             qPrintable(row.explanation));
    QVERIFY(row.explanation.endsWith(u"waits for it."_s));
    QVERIFY(HostStateText::withProblem(u"mx1: following"_s, problem)
                .startsWith(u"mx1: following. /var/log/mail.log is gone since "_s));
    problem.goneSince = Time::fromSeconds(1'795'253'640);
    QVERIFY2(HostStateText::gone(problem).contains(u"21 Nov"_s),
             qPrintable(HostStateText::gone(problem)));
}

void TestHostWords::offersWhatWasFound()
{
    HostConfig host;
    host.name = "mx1";
    host.logPaths = {"/var/log/mail.info"};
    host.mtaInstances = {"postfix"};
    host.timezone = "Europe/Lisbon";
    HostFindings found{"Postfix", {"/var/log/mail.log"}, "Europe/Madrid", {"postfix"}};
    QCOMPARE(HostOffer::sentence(host, found), QString()); // all of it is known, or was chosen
    found.logs.emplace_back("/var/log/exim4/mainlog");
    found.instances.emplace_back("postfix-out");
    QCOMPARE(HostOffer::sentence(host, found),
             u"It has more mail logs: /var/log/exim4/mainlog. Its mail services log as "
             u"postfix-out."_s);
    QCOMPARE(HostOffer::about(found), u"It runs Postfix."_s);
    found.add({"Postfix 3.10.5", "/var/spool/postfix", {}});
    QCOMPARE(HostOffer::about(found),
             u"It runs Postfix 3.10.5, with its queue in /var/spool/postfix."_s);
    QCOMPARE(found.instances.size(), size_t{2}); // it did not say: what the files said stands
    const HostConfig completed = HostOffer::completed(host, found);
    QCOMPARE(completed.logPaths.size(), size_t{2});
    QCOMPARE(completed.timezone, std::string("Europe/Lisbon"));
    host.timezone.clear();
    found.timezone = "America/Havana"; // not where this runs
    QVERIFY(HostOffer::sentence(host, found).contains(u"Its time zone is America/Havana."_s));
}

void TestHostWords::offersTheJournalWhereThereIsNoLog()
{
    HostConfig host;
    host.name = "mx1";
    host.logPaths = {"/var/log/mail.log", "/var/log/exim4/mainlog"};
    HostFindings found;
    found.journal = true;
    QCOMPARE(HostOffer::sentence(host, found),
             u"It has no log file of its mail; its journal has those lines."_s);
    HostConfig completed = HostOffer::completed(host, found);
    QVERIFY(completed.journal);
    QCOMPARE(completed.logPaths, (std::vector<std::string>{"/var/log/exim4/mainlog"}));
    found.logs = {"/var/log/mail.log"}; // it came later
    QCOMPARE(HostOffer::completed(completed, found), completed);
    host.logPaths = {"/srv/mail.txt"}; // which may have the same lines
    QCOMPARE(HostOffer::sentence(host, {.journal = true}), QString());
}

void TestHostWords::tellsAboutTheJournal()
{
    const Error both{ErrorCode::BadInput, "/var/log/mail.log", "journal"};
    QCOMPARE(HostStateText::failed(u"mx1"_s, both),
             u"mx1: “/var/log/mail.log” may hold the lines of the journal a second time. Follow "
             u"its journal or its log files, and beside the journal only what programs write "
             u"themselves."_s);
    const Error locked{ErrorCode::NotReadable, "journal", "systemd-journal"};
    QCOMPARE(HostStateText::withProblem(u"mx1: following"_s, locked),
             u"mx1: following. The account may not read the host's journal. It needs the group "
             u"systemd-journal, or sudo: see the help."_s);
    const Error missing{ErrorCode::NotFound, "journal", "journalctl"};
    QCOMPARE(HostStateText::withProblem(u"mx1: following"_s, missing),
             u"mx1: following. The host has no journalctl, or lets its account run no commands."_s);
}

void TestHostWords::tellsAFailedLogin()
{
    QList<AuthStep> steps;
    AuthStep agent = step(AuthMethod::Agent, AuthOutcome::NotUsable, "publickey,password");
    agent.hindrance = AuthHindrance::NoAgent;
    steps << agent;
    steps << step(AuthMethod::Key, AuthOutcome::Refused, "publickey,password", "/home/ana/key");
    for (int i = 0; i < 3; ++i)
        steps << step(AuthMethod::Password, AuthOutcome::Refused, "publickey,password");
    const QString line = HostStateText::failed(
        u"mx1"_s, {ErrorCode::AuthenticationFailed, "mx1", {}}, LoginText::tried(steps));
    QCOMPARE(line,
             u"mx1: The host mx1 did not let you in. Tried: the keys of the agent (no agent "
             u"is running), the key /home/ana/key (refused), the password (refused). The host "
             u"takes keys, a password. Check the user name, the key and the password."_s);
    QVERIFY(LoginText::tried({}).isEmpty());
    AuthStep ticket = step(AuthMethod::Ticket, AuthOutcome::NotUsable, "gssapi-with-mic");
    ticket.hindrance = AuthHindrance::NoTicket;
    QCOMPARE(LoginText::tried({ticket}),
             u"Tried: a Kerberos ticket (no Kerberos ticket for it: run kinit). The host takes a "
             u"Kerberos ticket."_s);
}

void TestHostWords::tellsALoginStepByStep()
{
    QList<AuthStep> steps{step(AuthMethod::Key, AuthOutcome::Accepted, "", "/k"),
                          step(AuthMethod::Password, AuthOutcome::Partial, "keyboard-interactive"),
                          step(AuthMethod::Interactive, AuthOutcome::Accepted)};
    steps[0].jumpHost = "bastion";
    QCOMPARE(LoginText::lines(steps),
             (QStringList{u"At bastion: the key /k: accepted"_s,
                          u"the password: accepted, and not enough; the host takes answers to its "
                          u"questions"_s,
                          u"answers to its questions: accepted"_s}));
    steps.last() = step(AuthMethod::Interactive, AuthOutcome::Refused);
    QVERIFY(!LoginText::tried(steps).contains(u"/k"_s)); // the jump host is not what failed
}

void TestHostWords::tellsWhereAnAliasLeads()
{
    HostConfig host;
    host.address = "mx";
    SshEndpoint bastion;
    bastion.address = "192.0.2.1";
    bastion.port = 2200;
    bastion.user = "ana";
    bastion.isJump = true;
    SshEndpoint end;
    end.address = "mx1.uni.example";
    end.user = "log";
    QCOMPARE(RouteText::sentence(host, SshRoute{end}),
             u"This leads to mx1.uni.example, port 22, as log."_s);
    QCOMPARE(RouteText::sentence(host, SshRoute{bastion, end}),
             u"This leads to mx1.uni.example, port 22, as log, through 192.0.2.1, port 2200, as "
             u"ana."_s);
}

void TestHostWords::saysNothingOfAPlainAddress()
{
    HostConfig host;
    host.address = "mx1.uni.example";
    SshEndpoint end;
    end.address = host.address;
    end.user = "ana";
    QCOMPARE(RouteText::sentence(host, SshRoute{end}), QString());
    QCOMPARE(RouteText::sentence(host, Error{ErrorCode::BadInput, "-x", {}}), QString());
}

void TestHostWords::tellsWhatTheConfigLacks()
{
    const auto sentence = [](ErrorCode code, const char *detail) {
        return RouteText::sentence({}, Error{code, "mx", detail});
    };
    QVERIFY(sentence(ErrorCode::BadSshConfig, "ProxyCommand nc %h").contains(u"ProxyCommand"_s));
    QVERIFY(sentence(ErrorCode::BadSshConfig, "ProxyJump a").contains(u"circle"_s));
    QVERIFY(sentence(ErrorCode::BadSshConfig, "line 3: bad").contains(u"line 3: bad"_s));
    QVERIFY(sentence(ErrorCode::NoSshProgram, "").contains(u"~/.ssh/config"_s));
}

QTEST_MAIN(TestHostWords)
#include "tst_hostwords.moc"
