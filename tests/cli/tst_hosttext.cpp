// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errortext.h"
#include "app/collect/hosttext.h"

#include <QProcess>
#include <QTest>

using namespace Estafeta;
using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHostText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItIsFollowed();
    void givesTheCommandThatTrusts();
    void quotesForTheShell_data();
    void quotesForTheShell();
    void saysWhatALoginFailedOf();
    void hasASentenceForEachErrorOfAHost_data();
    void hasASentenceForEachErrorOfAHost();
};

void TestHostText::saysHowItIsFollowed()
{
    HostStatus status{HostState::Following, {}, {}};
    QCOMPARE(followingText(status, 1, 0), u"following 1 log"_s);
    QCOMPARE(followingText(status, 3, 1), u"following 2 of 3 logs"_s);
    status.returned = HostReturn::Reconnected;
    status.away = 35s;
    QCOMPARE(followingText(status, 2, 0), u"following 2 logs again, after 35 s away"_s);
    status.returned = HostReturn::ServerRestarted;
    QCOMPARE(followingText(status, 2, 0),
             u"following 2 logs again, after 35 s away (its SSH server was restarted)"_s);
    status.returned = HostReturn::Rebooted;
    status.away = 5min;
    QCOMPARE(followingText(status, 2, 0),
             u"following 2 logs again, after 5 min away (it was restarted)"_s);
}

void TestHostText::givesTheCommandThatTrusts()
{
    const HostKey key{"ssh-ed25519", "SHA256:abc",       false,
                      "bastion",     "/etc/known hosts", "bastion ssh-ed25519 AAAA"};
    const QString text = unknownKeyText(key);
    QVERIFY2(text.startsWith(
                 u"The key of the jump host bastion is not known: ssh-ed25519 SHA256:abc. "_s),
             qPrintable(text));
    QVERIFY2(
        text.endsWith(u"trust it with: echo 'bastion ssh-ed25519 AAAA' >>'/etc/known hosts'"_s),
        qPrintable(text));
}

void TestHostText::quotesForTheShell_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"", "mail.log", "a b", "it's", "''", "$HOME `id` $(id)", "a\\b\"c",
                             "-n", "*?[a]", "a\nb", "ñ;&|<>"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestHostText::quotesForTheShell()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s' "_s + quotedForSh(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

void TestHostText::saysWhatALoginFailedOf()
{
    QVERIFY(triedText({}).isEmpty());
    AuthStep agent{AuthMethod::Agent, {}, AuthOutcome::NotUsable, AuthHindrance::NoAgent};
    AuthStep key{AuthMethod::Key, "/etc/key", AuthOutcome::Refused};
    key.offered = "publickey,password";
    QCOMPARE(triedText({agent, key, key}),
             u"Tried: the keys of the agent (none is running), the key /etc/key (refused). "
             "The host takes publickey,password."_s);
    AuthStep jump{AuthMethod::Key, "/etc/jump", AuthOutcome::Accepted};
    jump.jumpHost = "bastion";
    QCOMPARE(triedText({jump, agent}), u"Tried: the keys of the agent (none is running)."_s);
}

void TestHostText::hasASentenceForEachErrorOfAHost_data()
{
    QTest::addColumn<int>("code");
    for (auto code = static_cast<int>(ErrorCode::HostUnreachable);
         code < static_cast<int>(ErrorCode::Internal); ++code)
        QTest::addRow("%d", code) << code;
}

void TestHostText::hasASentenceForEachErrorOfAHost()
{
    QFETCH(int, code);
    const QString text = errorSentence({static_cast<ErrorCode>(code), "mx1.example", "why %1"});
    QVERIFY2(!text.contains(u"should not"_s), qPrintable(text));
    QVERIFY2(text.contains(u"mx1.example"_s) && text.contains(u"why %1"_s), qPrintable(text));
    const QString bare = errorSentence({static_cast<ErrorCode>(code), "mx1.example", {}});
    QVERIFY2(!bare.contains(u'%') && !bare.contains(u"()"_s), qPrintable(bare));
}

QTEST_GUILESS_MAIN(TestHostText)
#include "tst_hosttext.moc"
