// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verdictsentence.h"

#include <QTest>

using namespace Estafeta;
using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;

class VerdictSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void namesFolders_data();
    void namesFolders();
    void everyVerdictHasWords();
    void countsWhatIsBehindAnAddress();
    void doorHasNoQueue();
    void namesWhatElseFits();
};

namespace {

TraceRecipient recipient(std::string address, Verdict verdict)
{
    TraceRecipient r;
    r.address = std::move(address);
    r.verdict = verdict;
    r.host = 0;
    r.attempts = 2;
    r.last = parseRfc3339("2026-03-10T10:02:07Z");
    return r;
}

TraceDocument document(TraceRecipient r, LegKind kind = LegKind::Queue)
{
    TraceDocument d;
    d.hostNames = {"mx1"};
    TraceLeg leg;
    leg.kind = kind;
    leg.host = 0;
    d.trace.legs.push_back(leg);
    d.trace.recipients.push_back(std::move(r));
    d.trace.last = parseRfc3339("2026-03-10T10:02:07Z");
    return d;
}

} // namespace

void VerdictSentenceTest::namesFolders_data()
{
    QTest::addColumn<QByteArray>("mailbox");
    QTest::addColumn<QString>("folder");
    QTest::newRow("Cyrus' inbox") << "user.ana^ruiz"_ba << u"INBOX"_s;
    QTest::newRow("a folder of Cyrus") << "user.ana^ruiz.Junk"_ba << u"Junk"_s;
    QTest::newRow("a folder below one") << "user.ana.Work.2026^1"_ba << u"Work/2026.1"_s;
    QTest::newRow("with slashes") << "user/ana.ruiz/Junk"_ba << u"Junk"_s;
    QTest::newRow("another store's") << "Junk"_ba << u"Junk"_s;
    QTest::newRow("none") << ""_ba << QString();
}

void VerdictSentenceTest::namesFolders()
{
    QFETCH(QByteArray, mailbox);
    QTEST(folderName(mailbox.toStdString()), "folder");
}

void VerdictSentenceTest::everyVerdictHasWords()
{
    for (int i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        const TraceDocument d = document(recipient("ana@campus.example", verdict));
        const VerdictSentence words(d, d.trace.recipients.front());
        const QString sentence = words.sentence();
        QVERIFY2(sentence.contains(u"ana@campus.example"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%') && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!words.proof().contains(u'%'), qPrintable(words.proof()));
        QVERIFY(!verdictWord(verdict).isEmpty());
    }
    for (int i = 1; i < kReasonCount; ++i) {
        const auto reason = static_cast<Reason>(i);
        QCOMPARE(reasonSentence(reason).isEmpty(), reason == Reason::Other);
    }
}

void VerdictSentenceTest::countsWhatIsBehindAnAddress()
{
    TraceRecipient list = recipient("list@campus.example", Verdict::Bounced);
    list.children = {recipient("a@campus.example", Verdict::DeliveredMailbox),
                     recipient("b@campus.example", Verdict::Bounced),
                     recipient("c@campus.example", Verdict::Deferred)};
    const TraceDocument d = document(list);
    QCOMPARE(
        VerdictSentence(d, d.trace.recipients.front()).sentence(),
        u"Delivered to 1 of the 3 addresses behind list@campus.example; 1 did not get it; 1 still waits."_s);
}

void VerdictSentenceTest::doorHasNoQueue()
{
    const TraceDocument d =
        document(recipient("a@campus.example", Verdict::Deferred), LegKind::NoQueue);
    const QString sentence = VerdictSentence(d, d.trace.recipients.front()).sentence();
    QVERIFY2(!sentence.contains(u"by itself"_s), qPrintable(sentence));
}

void VerdictSentenceTest::namesWhatElseFits()
{
    TraceRecipient possible = recipient("ana@campus.example", Verdict::DeliveredMailbox);
    possible.grade = Grade::Possible;
    possible.path = {0, 1};
    TraceDocument d = document(possible);
    d.trace.legs.push_back(d.trace.legs.front());
    TraceEdge edge;
    edge.to = 1;
    edge.grade = Grade::Possible;
    edge.rivals = {{0, "4AAA000241", d.trace.last}, {0, "4AAA000242", d.trace.last}};
    d.trace.edges.push_back(edge);
    const VerdictSentence words(d, d.trace.recipients.front());
    QVERIFY(words.sentence().startsWith(u"Not certain. Delivered: "_s));
    const QString proof = words.proof();
    QVERIFY2(proof.contains(u"more than one message fits. It may as well have come from 4AAA000241 "
                            "on mx1 ("_s)
                 && proof.contains(u") or 4AAA000242 on mx1 ("_s),
             qPrintable(proof));
}

QTEST_GUILESS_MAIN(VerdictSentenceTest)
#include "tst_verdictsentence.moc"
