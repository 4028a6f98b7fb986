// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/tracefixtures.h"
#include "widgets/common/answertext.h"
#include "widgets/common/copyrows.h"
#include "widgets/common/linehighlighter.h"
#include "widgets/common/meaning.h"
#include "widgets/common/reasontext.h"
#include "widgets/common/rivaltext.h"
#include "widgets/common/verdicttext.h"
#include "widgets/common/verdictwords.h"
#include "widgets/timeline/stagetext.h"
#include "widgets/trace/coveragetext.h"
#include "widgets/trace/verdictcard.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Estafeta;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestVerdictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void everyVerdictSpeaks();
    void putOffAtTheDoor();
    void answerIsPolite();
    void absence();
    void coloursAreReadable();
    void copies();
    void links();
    void namesWhatElseFits();
    void leadsToWhatElseFits();
};

void TestVerdictText::sentences_data()
{
    QTest::addColumn<int>("fixture");
    QTest::addColumn<QString>("begins");
    QTest::newRow("greylisted")
        << 0 << QStringLiteral("Not yet delivered to tramites@gob.example: the other side asks");
    QTest::newRow("bounced") << 1
                             << QStringLiteral(
                                    "Not delivered to ana.soler@empresa.example: it was refused");
    QTest::newRow("list") << 2
                          << QStringLiteral(
                                 "Delivered to 11 of the 12 addresses behind claustre@uni.example");
    QTest::newRow("junk")
        << 3
        << QStringLiteral("Delivered: it has been in the folder “Junk” of marta.ruiz@uni.example");
}

void TestVerdictText::sentences()
{
    QFETCH(int, fixture);
    QFETCH(QString, begins);
    const TraceDocument document = Fixtures::documents()[static_cast<size_t>(fixture)];
    const VerdictText text(document, 0);
    QVERIFY2(text.sentence().startsWith(begins), qPrintable(text.sentence()));
    QVERIFY(!text.proof().isEmpty());
    QVERIFY(!text.notProven().isEmpty());
    // No status code and no queue id in what the caller hears.
    static const QRegularExpression codes(
        QStringLiteral("\\b[245]\\.\\d\\.\\d|\\b[45]\\d\\d\\b|\\b[0-9A-F]{10}\\b"));
    QVERIFY(!text.sentence().contains(codes));
    QVERIFY(!AnswerText::reply(document, 0).contains(codes));
}

void TestVerdictText::everyVerdictSpeaks()
{
    TraceDocument document = Fixtures::bounced();
    for (int verdict = 0; verdict < kVerdictCount; ++verdict) {
        for (int reason = 0; reason < kReasonCount; ++reason) {
            TraceRecipient &recipient = document.trace.recipients.front();
            recipient.verdict = static_cast<Verdict>(verdict);
            recipient.reason = static_cast<Reason>(reason);
            const VerdictText text(document, 0);
            QVERIFY(text.sentence().endsWith(u'.'));
            QVERIFY(!text.sentence().contains(u'%'));
            QVERIFY(!VerdictWords::verdict(recipient.verdict).isEmpty());
            QVERIFY(!AnswerText::reply(document, 0).contains(u'%'));
        }
    }
}

/// It was our side that asked, and the words fit whether the client came back or not.
void TestVerdictText::putOffAtTheDoor()
{
    TraceDocument document = Fixtures::twoTries().front();
    const QString asked = QStringLiteral("Put off: on 21 November at 10:05 the sending server was "
                                         "asked to come back a little later with the mail for "
                                         "marta.ruiz@uni.example (greylisting).");
    QCOMPARE(VerdictText(document, 0).sentence(), asked);
    QCOMPARE(VerdictText(document, 0).notProven(), QString());
    document.otherTries.clear();
    QCOMPARE(VerdictText(document, 0).sentence(), asked);
    QCOMPARE(VerdictText(document, 0).notProven(),
             QStringLiteral("Not proven: whether the sending server came back."));

    QVERIFY(isPutOff(document.trace.stages.front()));
    const StageText box(document, 0);
    QCOMPARE(box.word(), VerdictWords::stage(StageKind::Deferred));
    QCOMPARE(box.meaning(), Meaning::Deferred);
    document.trace.stages.front().dsn = "5.7.1";
    QVERIFY(!isPutOff(document.trace.stages.front()));
    QCOMPARE(box.word(), VerdictWords::stage(StageKind::Rejected));
    QCOMPARE(box.meaning(), Meaning::Failed);

    document.trace.recipients.front().verdict = Verdict::Deferred;
    QVERIFY(VerdictText(document, 0)
                .sentence()
                .endsWith(QStringLiteral(
                    "asked to come back later with the mail for marta.ruiz@uni.example.")));
}

void TestVerdictText::answerIsPolite()
{
    const QString answer = AnswerText::reply(Fixtures::greylisted(), 0);
    QVERIFY(answer.startsWith(QStringLiteral("Hello,")));
    QVERIFY(answer.contains(QStringLiteral("Solicitud de beca 2027")));
    QVERIFY(answer.contains(QStringLiteral("There is nothing to do")));
}

void TestVerdictText::absence()
{
    const std::vector<HostCoverage> hosts = coverageByHost(Fixtures::coverage());
    QVERIFY(CoverageText::absence({}, {}, {}).contains(QStringLiteral("says nothing")));
    QVERIFY(CoverageText::absence(hosts, {}, {}).contains(QStringLiteral("lists")));
    const Time since = hosts.front().last - 600 * Time::kSecond;
    const Time until = hosts.front().last - 300 * Time::kSecond;
    QVERIFY(CoverageText::absence(hosts, since, until).contains(QStringLiteral("without a gap")));
    QVERIFY(CoverageText::absence(hosts, since, until + Time::kDay)
                .contains(QStringLiteral("do not cover")));

    // A log that went on without some of its lines, which its file's span does not tell.
    Coverage torn = Fixtures::coverage();
    for (FileCoverage &file : torn.files) {
        if (file.host == hosts.front().host)
            file.gaps = {{since + 60 * Time::kSecond, since + 90 * Time::kSecond}};
    }
    const QString doubt = CoverageText::absence(coverageByHost(torn), since, until);
    QVERIFY2(doubt.contains(QString::fromStdString(hosts.front().host)), qPrintable(doubt));
    QVERIFY(CoverageText::absence(coverageByHost(torn), since + 120 * Time::kSecond, until)
                .contains(QStringLiteral("without a gap")));

    HostCoverage holes;
    for (int i = 0; i < 5; ++i)
        holes.gaps.push_back(
            {since + i * 3600 * Time::kSecond, since + (i * 3600 + 60) * Time::kSecond});
    const QStringList told = CoverageText::gaps(holes);
    QCOMPARE(told.size(), 4);
    QCOMPARE(told.back(), QStringLiteral("and 2 gap(s) before"));

    Coverage skewed = Fixtures::coverage();
    skewed.clocks = {
        {.host = hosts[0].host, .reference = "mx9", .aheadUs = -36'800'000, .handoffs = 60}};
    const QStringList words = CoverageText::list(coverageByHost(skewed)).split(u'\n');
    QVERIFY2(words[0].endsWith(QStringLiteral(", clock about 37 s behind mx9 (from 60 hand-offs)")),
             qPrintable(words[0]));
    QVERIFY(!words[1].contains(QStringLiteral("clock")));
}

void TestVerdictText::coloursAreReadable()
{
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
    light.setColor(QPalette::Text, Qt::black);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x23));
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x30));
    dark.setColor(QPalette::Text, QColor(0xe4, 0xe6, 0xe8));
    for (const QPalette &palette : {light, dark}) {
        for (int i = 0; i < kMeaningCount; ++i) {
            const QColor colour = meaningColor(static_cast<Meaning>(i), palette);
            QVERIFY2(contrast(colour, palette.color(QPalette::Base)) >= 4.5,
                     qPrintable(colour.name()));
            QVERIFY(contrast(palette.color(QPalette::Text),
                             meaningTint(static_cast<Meaning>(i), palette))
                    >= 7);
        }
        QVERIFY(contrast(secondaryText(palette), palette.color(QPalette::Window)) >= 4.5);
    }
}

void TestVerdictText::copies()
{
    const QList<QStringList> rows = {{QStringLiteral("a"), QStringLiteral("longer")},
                                     {QStringLiteral("=1+1"), QStringLiteral("x\ty")}};
    QCOMPARE(alignedText(rows), QStringLiteral("a     longer\n=1+1  x\ty\n"));
    QCOMPARE(tabSeparated(rows), QStringLiteral("a\tlonger\n'=1+1\tx y\n"));
}

void TestVerdictText::links()
{
    LineHighlighter highlighter;
    highlighter.setPalette({});
    const QString line = QStringLiteral(
        "postfix/smtp[3104]: 7C19D0E4A8: to=<a@b.example>, relay=mx[203.0.113.8]:25, dsn=4.2.0");
    const auto linkAt = [&](const char *part) {
        return highlighter.linkAt(line, static_cast<int>(line.indexOf(QLatin1String(part))) + 1);
    };
    QCOMPARE(linkAt("7C19D0E4A8"), QStringLiteral("7C19D0E4A8"));
    QCOMPARE(linkAt("a@b.example"), QStringLiteral("a@b.example"));
    QCOMPARE(linkAt("203.0.113.8"), QStringLiteral("203.0.113.8"));
    QCOMPARE(linkAt("relay"), QString());
}

void TestVerdictText::namesWhatElseFits()
{
    TraceDocument document = Fixtures::possiblyDelivered();
    // Nobody is told for sure what is only possible.
    const QString doubt = QStringLiteral("Not certain. Delivered: it has been in");
    QVERIFY(VerdictText(document, 0).sentence().startsWith(doubt));
    QVERIFY(AnswerText::reply(document, 0).contains(doubt));
    QCOMPARE(VerdictWords::withDoubt(QStringLiteral("in folder Junk"), Grade::Possible),
             QStringLiteral("in folder Junk, not certain"));
    QCOMPARE(VerdictWords::withDoubt(QStringLiteral("in folder Junk"), Grade::Inferred),
             QStringLiteral("in folder Junk"));
    QCOMPARE(meaningOf(Verdict::DeliveredMailbox, Reason::None, Grade::Possible), Meaning::Unknown);
    QCOMPARE(meaningOf(Verdict::DeliveredMailbox, Reason::None, Grade::Inferred),
             Meaning::Delivered);
    const TraceEdge *edge = uncertainEdge(document.trace, document.trace.recipients.front());
    QVERIFY(edge != nullptr);
    const QString one = RivalText::sentence(document, *edge);
    QVERIFY2(one.startsWith(QStringLiteral("It may as well have come from 6A2214F0D1 on mx1 (")),
             qPrintable(one));

    TraceEdge other = *edge;
    other.rivalsForTo = true;
    other.rivals.push_back({edge->rivals.front().host, {}, edge->rivals.front().first});
    const QString two = RivalText::sentence(document, other);
    QVERIFY2(two.startsWith(QStringLiteral("It may as well have gone on as 6A2214F0D1 on mx1"))
                 && two.contains(QStringLiteral(" or one on mx1")),
             qPrintable(two));
    // On the way of a recipient who did not go over it there is none.
    document.trace.recipients.front().path = {0, 1};
    QVERIFY(uncertainEdge(document.trace, document.trace.recipients.front()) == nullptr);
}

void TestVerdictText::leadsToWhatElseFits()
{
    VerdictCard card;
    const QSignalSpy asked(&card, &VerdictCard::searchRequested);
    card.show(std::make_shared<const TraceDocument>(Fixtures::possiblyDelivered()), 0);
    const auto *rivals = card.findChild<QWidget *>(QStringLiteral("rivals"));
    QVERIFY(rivals->isVisibleTo(&card));
    rivals->findChild<QAbstractButton *>()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("6A2214F0D1"));
    card.show(std::make_shared<const TraceDocument>(Fixtures::deliveredToJunk()), 0);
    QVERIFY(!rivals->isVisibleTo(&card));
    QCOMPARE(rivals->findChildren<QAbstractButton *>().size(), 0);
}

QTEST_MAIN(TestVerdictText)
#include "tst_verdicttext.moc"
