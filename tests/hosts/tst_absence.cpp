// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/absence.h"
#include "hosts/rememberedsecrets.h"

#include <QTest>

using namespace Estafeta;
using namespace std::chrono_literals;

/// What a host's thread remembers from one connection to the next.
class TestAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowItCameBack_data();
    void tellsHowItCameBack();
    void nobodyComesBackWhoWasNeverThere();
    void countsEachAbsenceAlone();
    void remembersWhatWasRight();
    void triesNothingTwice();
    void keepsWhatTheHostHadNoTimeFor();
    void forgetsWhatWasRefused();
    void tellsHostsApart();
};

namespace {

constexpr auto kRefused = ErrorCode::HostRefuses;
constexpr auto kSilent = ErrorCode::PeerSilent;

SecretRequest passwordOf(const char *subject, int attempt = 1)
{
    SecretRequest request;
    request.subject = subject;
    request.attempt = attempt;
    return request;
}

} // namespace

void TestAbsence::tellsHowItCameBack_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("returned");
    const auto row = [](const char *name, ErrorCode trouble, const char *before, const char *after,
                        HostReturn returned) {
        QTest::newRow(name) << static_cast<int>(trouble) << QByteArray(before) << QByteArray(after)
                            << static_cast<int>(returned);
    };
    row("network", kSilent, "boot-1", "boot-1", HostReturn::Reconnected);
    row("rebooted", kSilent, "boot-1", "boot-2", HostReturn::Rebooted);
    row("rebooted, nobody listened meanwhile", kRefused, "boot-1", "boot-2", HostReturn::Rebooted);
    row("sshd restarted", kRefused, "boot-1", "boot-1", HostReturn::ServerRestarted);
    row("a system that does not say", kRefused, "", "", HostReturn::Reconnected);
    row("says so only now", kSilent, "", "boot-1", HostReturn::Reconnected);
}

void TestAbsence::tellsHowItCameBack()
{
    QFETCH(int, trouble);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, returned);
    Absence absence;
    absence.noteBoot(before.toStdString());
    QCOMPARE(absence.endedNow().returned, HostReturn::None);
    absence.noteTrouble({static_cast<ErrorCode>(trouble), "mx1", {}});
    absence.noteBoot(after.toStdString());
    const HostStatus status = absence.endedNow();
    QCOMPARE(status.state, HostState::Following);
    QCOMPARE(static_cast<int>(status.returned), returned);
}

void TestAbsence::nobodyComesBackWhoWasNeverThere()
{
    Absence absence;
    absence.noteTrouble({kRefused, "mx1", {}});
    absence.noteBoot("boot-1");
    QCOMPARE(absence.endedNow().returned, HostReturn::None);
}

void TestAbsence::countsEachAbsenceAlone()
{
    Absence absence;
    absence.noteBoot("boot-1");
    (void)absence.endedNow();
    absence.noteTrouble({kRefused, "mx1", {}});
    absence.noteBoot("boot-1");
    QCOMPARE(absence.endedNow().returned, HostReturn::ServerRestarted);
    absence.noteTrouble({kSilent, "mx1", {}});
    absence.noteBoot("boot-1");
    QCOMPARE(absence.endedNow().returned, HostReturn::Reconnected);
    absence.noteTrouble({kSilent, "mx1", {}});
    absence.noteBoot("boot-2"); // it was there for a moment
    absence.noteTrouble({kSilent, "mx1", {}});
    absence.noteBoot("boot-2");
    QCOMPARE(absence.endedNow().returned, HostReturn::Rebooted);
    absence.noteTrouble({kSilent, "mx1", {}});
    absence.noteBoot("boot-2");
    QCOMPARE(absence.endedNow().returned, HostReturn::Reconnected);
}

void TestAbsence::remembersWhatWasRight()
{
    RememberedSecrets secrets;
    SecretRequest request = passwordOf("log@mx1");
    QVERIFY(!secrets.answer(request));
    secrets.note(request, Secret("right"));
    secrets.loggedIn();
    const std::optional<Secret> known = secrets.answer(request);
    QVERIFY(known.has_value());
    QCOMPARE(QByteArray(known->cString()), QByteArray("right"));
}

void TestAbsence::triesNothingTwice()
{
    RememberedSecrets secrets;
    secrets.note(passwordOf("log@mx1"), Secret("right once"));
    secrets.loggedIn();
    SecretRequest second =
        passwordOf("log@mx1", 2); // the first was answered from here, and refused
    QVERIFY(!secrets.answer(second));
    QVERIFY(second.refusedNow);
    SecretRequest next = passwordOf("log@mx1");
    QVERIFY(!secrets.answer(next));
}

void TestAbsence::keepsWhatTheHostHadNoTimeFor()
{
    RememberedSecrets secrets;
    secrets.note(passwordOf("log@mx1"), Secret("perhaps"));
    secrets.leftOpen();
    SecretRequest request = passwordOf("log@mx1");
    QVERIFY(secrets.answer(request).has_value());
    SecretRequest again = passwordOf("log@mx1", 2);
    QVERIFY(!secrets.answer(again));
    QVERIFY(!again.refusedNow); // it never was right
}

void TestAbsence::forgetsWhatWasRefused()
{
    RememberedSecrets secrets;
    secrets.note(passwordOf("log@mx1"), Secret("wrong"));
    secrets.refused();
    SecretRequest request = passwordOf("log@mx1");
    QVERIFY(!secrets.answer(request));
}

void TestAbsence::tellsHostsApart()
{
    RememberedSecrets secrets;
    secrets.note(passwordOf("log@mx1"), Secret("right"));
    SecretRequest code = passwordOf("Code: ");
    code.kind = SecretKind::Answer;
    secrets.note(code, Secret("42"));
    secrets.loggedIn();
    QVERIFY(!secrets.answer(code)); // good once
    SecretRequest other = passwordOf("log@mx2");
    QVERIFY(!secrets.answer(other));
    SecretRequest jump = passwordOf("log@mx1");
    jump.jumpHost = "bastion";
    QVERIFY(!secrets.answer(jump));
    SecretRequest key = passwordOf("log@mx1");
    key.kind = SecretKind::KeyPassphrase;
    QVERIFY(!secrets.answer(key));
}

QTEST_APPLESS_MAIN(TestAbsence)
#include "tst_absence.moc"
