// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownindicators.h"
#include "widgets/charts/indicatortile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QWheelEvent>

#include <cmath>

using namespace Estafeta;

namespace {

QString panelTitle(const IndicatorsPage &page)
{
    return page.findChild<QWidget *>(u"indicatorsPanel"_s)
        ->findChild<QLabel *>(u"stateTitle"_s)
        ->text();
}

QPushButton *panelButton(const IndicatorsPage &page, const QString &text)
{
    const auto buttons =
        page.findChild<QWidget *>(u"indicatorsPanel"_s)->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// As a person chooses.
void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class TestIndicatorsPage : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceItIsSeen();
    void asksForWhatIsChosen();
    void asksForADomain();
    void aTileChoosesTheChart();
    void aTileSaysTheChange();
    void aTileComparesWhatIsKnownOfBoth();
    void sayWhatIsCounted();
    void queueEntriesHaveNoSpam();
    void zoomsByWheelKeysAndMouse();
    void zoomsToMinutes();
    void aClickOpensTheMessages();
    void keysOpenTheMessages();
    void nothingIsOpenedOfNothing();
    void aHostsBarOpensItsMessages();
    void gapsAreNoZeros();
    void aViewReplacesNumbersOnly();
    void saysWhatStandsOut();
    void saysItsStates();
    void saysThatNothingCameIn();
    void loadingIsSaidWhenItTakesLong();
};

void TestIndicatorsPage::asksOnceItIsSeen()
{
    IndicatorsPage page;
    QSignalSpy asked(&page, &IndicatorsPage::questionAsked);
    page.setHosts({u"mx1"_s});
    QCOMPARE(asked.size(), 0);
    page.show();
    QCOMPARE(asked.size(), 1);
    const auto question = asked[0][0].value<IndicatorQuestion>();
    QCOMPARE(question.unit, BarUnit::Hour);
    QVERIFY(question.until - question.since > 14 * Time::kDay);
    QVERIFY(question.until - question.since <= 15 * Time::kDay + kTestHour);
    QCOMPARE(question.zone, std::string("UTC"));
    page.hide();
    page.show();
    QCOMPARE(asked.size(), 1);
    page.refresh();
    QCOMPARE(asked.size(), 2);
}

void TestIndicatorsPage::asksForWhatIsChosen()
{
    const ShownIndicators shown;
    QCOMPARE(shown.questions.size(), size_t{1});
    choose(shown.find<QComboBox>(u"indicatorDirection"_s), 2);
    QCOMPARE(shown.questions.back().filter.direction, Direction::Out);
    choose(shown.find<QComboBox>(u"indicatorCount"_s), 1);
    QCOMPARE(shown.questions.back().count, CountOf::Recipients);
    choose(shown.find<QComboBox>(u"indicatorComparison"_s), 1);
    QCOMPARE(shown.questions.back().comparison, Comparison::PeriodBefore);
    QVERIFY(!shown.questions.back().band);
    shown.find<QAbstractButton>(u"chartBand"_s)->click();
    QVERIFY(shown.questions.back().band);
    auto *hosts = shown.find<QPushButton>(u"indicatorHosts"_s);
    Q_EMIT hosts->menu()->aboutToShow();
    hosts->menu()->actions().at(3)->trigger(); // behind "all" and a line
    QCOMPARE(shown.questions.back().filter.hosts, std::vector<HostId>({1}));
    QCOMPARE(hosts->text(), u"mx2"_s);
    auto *unit = shown.find<QComboBox>(u"barUnit"_s);
    choose(unit, unit->findData(static_cast<int>(BarUnit::Day)));
    QCOMPARE(shown.questions.back().unit, BarUnit::Day);
    QCOMPARE(shown.page.chart()->content().barCount(), size_t{1});
    const size_t before = shown.questions.size();
    shown.find<QAbstractButton>(u"chartRelated"_s)->click(); // only how it is shown
    QCOMPARE(shown.questions.size(), before);
}

void TestIndicatorsPage::asksForADomain()
{
    const ShownIndicators shown;
    auto *field = shown.find<QLineEdit>(u"indicatorDomain"_s);
    field->setText(u" Ana.Soler@Uni.Example "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown.questions.size(), size_t{2});
    QCOMPARE(shown.questions.back().filter.domain, std::string("uni.example"));
    field->clear();
    QTRY_COMPARE(shown.questions.back().filter.domain, std::string());
}

void TestIndicatorsPage::aTileChoosesTheChart()
{
    const ShownIndicators shown;
    auto *deferred = shown.find<IndicatorTile>(u"tile%1"_s.arg(TileText::Deferred));
    deferred->click();
    QCOMPARE(shown.questions.back().main, Indicator::Deferred);
    QCOMPARE(shown.page.chart()->content().options.main, Indicator::Deferred);
    QVERIFY(deferred->isChecked());
    QVERIFY(!shown.find<IndicatorTile>(u"tile0"_s)->isChecked());
    // Of spam there are three kinds: the one of which there is most.
    shown.find<IndicatorTile>(u"tile%1"_s.arg(TileText::Spam))->click();
    QCOMPARE(shown.questions.back().main, Indicator::Tagged);
    shown.page.setMain(Indicator::Bytes);
    QVERIFY(!deferred->isChecked());
}

void TestIndicatorsPage::aTileSaysTheChange()
{
    ShownIndicators shown;
    IndicatorView view = shown.view();
    const auto setAll = [](std::vector<IndicatorLine> &lines, Indicator indicator, double value) {
        for (IndicatorLine &line : lines) {
            if (line.indicator == indicator) {
                std::ranges::fill(line.values, value);
                line.total = value * static_cast<double>(line.values.size());
            }
        }
    };
    const auto change = [&](double now, double before) {
        setAll(view.lines, Indicator::Received, now);
        setAll(view.compared, Indicator::Received, before);
        shown.page.showView(view);
        return shown.find<IndicatorTile>(u"tile0"_s)->change();
    };
    QCOMPARE(change(50, 40), u"▲ +25 % on the week before"_s);
    QCOMPARE(change(30, 40), u"▼ −25 % on the week before"_s);
    QCOMPARE(change(40, 40), u"= as the week before"_s);
    QCOMPARE(change(40, 0), u"▲ none the week before"_s);
    QCOMPARE(change(40, std::nan("")), u"week before: not read"_s);
    view.question.comparison = Comparison::PeriodBefore;
    QCOMPARE(change(50, 40), u"▲ +25 % on the period before"_s);
    QCOMPARE(shown.find<IndicatorTile>(u"tile0"_s)->number(), u"1,200"_s);
}

void TestIndicatorsPage::aTileComparesWhatIsKnownOfBoth()
{
    IndicatorView view;
    view.question.comparison = Comparison::WeekBefore;
    view.bars.resize(3);
    view.lines = {{Indicator::Received, {10, 10, std::nan("")}, 20}};
    view.compared = {{Indicator::Received, {10, std::nan(""), 500}, 510}};
    QCOMPARE(TileText::change(TileText::Processed, view), u"= as the week before"_s);
}

void TestIndicatorsPage::sayWhatIsCounted()
{
    const ShownIndicators shown;
    QSet<QString> sentences;
    for (int count = 0; count < kCountOfCount; ++count) {
        choose(shown.find<QComboBox>(u"indicatorCount"_s), count);
        sentences << shown.find<QLabel>(u"countSentence"_s)->text();
    }
    QCOMPARE(sentences.size(), 3);
}

void TestIndicatorsPage::queueEntriesHaveNoSpam()
{
    const ShownIndicators shown;
    auto *box = shown.find<QComboBox>(u"chartIndicator"_s);
    const auto isEnabled = [&](Indicator indicator) {
        return box->model()
            ->index(box->findData(static_cast<int>(indicator)), 0)
            .flags()
            .testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(isEnabled(Indicator::Tagged));
    shown.page.setMain(Indicator::Tagged);
    choose(shown.find<QComboBox>(u"indicatorCount"_s), static_cast<int>(CountOf::Legs));
    QVERIFY(!isEnabled(Indicator::Tagged));
    QCOMPARE(shown.questions.back().main, Indicator::Received); // what can be shown
    QCOMPARE(shown.page.chart()->content().options.main, Indicator::Received);
    QVERIFY(isEnabled(Indicator::Deferred));
    QVERIFY(!shown.find<IndicatorTile>(u"tile%1"_s.arg(TileText::Virus))->isEnabled());
    QVERIFY(shown.find<IndicatorTile>(u"tile0"_s)->isEnabled());
}

void TestIndicatorsPage::zoomsByWheelKeysAndMouse()
{
    const ShownIndicators shown;
    IndicatorChart *chart = shown.page.chart();
    const QPoint noon = shown.footOf(12);
    QWheelEvent wheel(noon, chart->viewport()->mapToGlobal(noon), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart->viewport(), &wheel);
    QCOMPARE(shown.questions.size(), size_t{2});
    const IndicatorQuestion narrower = shown.questions.back();
    QVERIFY(narrower.since > kTestDay && narrower.until < kTestDay + Time::kDay);
    QVERIFY(narrower.since <= kTestDay + 12 * kTestHour);
    QVERIFY(narrower.until > kTestDay + 12 * kTestHour);
    QVERIFY(shown.find<QPushButton>(u"chartBack"_s)->isVisible());
    shown.key(Qt::Key_Plus);
    QVERIFY(shown.questions.back().until - shown.questions.back().since
            < narrower.until - narrower.since);
    shown.key(Qt::Key_Backspace);
    QCOMPARE(shown.questions.back(), narrower);
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.questions.back(), shown.questions.front());
    QVERIFY(!shown.find<QPushButton>(u"chartBack"_s)->isVisible());
    shown.key(Qt::Key_Minus);
    QVERIFY(shown.questions.back().since < kTestDay);
    shown.key(Qt::Key_Escape);

    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, shown.footOf(6));
    QMouseEvent move(QEvent::MouseMove, shown.footOf(17),
                     chart->viewport()->mapToGlobal(shown.footOf(17)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(chart->viewport(), &move);
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, shown.footOf(17));
    QCOMPARE(shown.questions.back().since, kTestDay + 6 * kTestHour);
    QCOMPARE(shown.questions.back().until, kTestDay + 18 * kTestHour);
}

void TestIndicatorsPage::zoomsToMinutes()
{
    const ShownIndicators shown;
    shown.page.chart()->setCurrentBar(12);
    for (int i = 0; i < 20; ++i)
        shown.key(Qt::Key_Plus);
    const IndicatorQuestion closest = shown.questions.back();
    QCOMPARE(closest.unit, BarUnit::Minute);
    QCOMPARE(closest.until - closest.since, kTestHour / 6);
    for (int i = 0; i < 40; ++i)
        shown.key(Qt::Key_Minus);
    QVERIFY(shown.questions.back().unit >= BarUnit::Week);
    QCOMPARE(shown.questions.back().until - shown.questions.back().since, 3'660 * Time::kDay);
}

void TestIndicatorsPage::aClickOpensTheMessages()
{
    const ShownIndicators shown;
    QSignalSpy wanted(&shown.page, &IndicatorsPage::messagesWanted);
    choose(shown.find<QComboBox>(u"indicatorDirection"_s), 1);
    shown.find<QAbstractButton>(u"chartRelated"_s)->click();
    shown.click(shown.footOf(14));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<IndicatorFilter>(), shown.questions.back().filter);
    QCOMPARE(wanted[0][1].value<Indicator>(), Indicator::Received);
    QCOMPARE(wanted[0][2].value<Bar>(), shown.view().bars[14]);
}

void TestIndicatorsPage::keysOpenTheMessages()
{
    const ShownIndicators shown;
    QSignalSpy wanted(&shown.page, &IndicatorsPage::messagesWanted);
    shown.key(Qt::Key_Return); // there is no cursor yet
    QCOMPARE(wanted.size(), 0);
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.page.chart()->currentBar(), size_t{23});
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.page.chart()->currentBar(), size_t{0});
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<Indicator>(), Indicator::Received);
    QCOMPARE(wanted[0][2].value<Bar>(), shown.view().bars[1]);
    shown.key(Qt::Key_Down); // the next of its kind
    shown.key(Qt::Key_Return);
    QCOMPARE(wanted[1][1].value<Indicator>(), Indicator::Delivered);
    const QString spoken = shown.page.chart()->spokenText();
    const IndicatorView view = shown.view();
    const QString number = QLocale().toString(std::llround(view.lines[1].values[1]));
    QVERIFY2(spoken.startsWith(u"Tue 17 Nov, 01:00 to 02:00: Received "_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Delivered "_s + number), qPrintable(spoken));
    QCOMPARE(shown.page.chart()->accessibleDescription(), spoken);
}

void TestIndicatorsPage::nothingIsOpenedOfNothing()
{
    Fixtures::MailScene scene;
    scene.gapBegin = kTestDay + 3 * kTestHour;
    scene.gapEnd = kTestDay + 5 * kTestHour;
    const ShownIndicators shown(scene);
    QSignalSpy wanted(&shown.page, &IndicatorsPage::messagesWanted);
    shown.click(shown.footOf(4));
    QCOMPARE(wanted.size(), 0);
    QVERIFY2(shown.notice().startsWith(u"There is no number"_s), qPrintable(shown.notice()));
    shown.page.setMain(Indicator::LoginsFailed);
    shown.click(shown.footOf(12));
    QCOMPARE(wanted.size(), 0);
    QVERIFY2(shown.notice().startsWith(u"Failed logins"_s), qPrintable(shown.notice()));
    shown.page.setMain(Indicator::Received);
    shown.click(shown.footOf(12));
    QCOMPARE(wanted.size(), 1);
}

void TestIndicatorsPage::aHostsBarOpensItsMessages()
{
    const ShownIndicators shown;
    QSignalSpy wanted(&shown.page, &IndicatorsPage::messagesWanted);
    const auto charts = shown.find<QWidget>(u"hostCharts"_s)->findChildren<QWidget *>();
    QWidget *second = nullptr;
    QWidget *third = nullptr;
    for (QWidget *chart : charts) {
        if (chart->accessibleName().startsWith(u"mx2: "_s))
            second = chart;
        if (chart->accessibleName() == u"lists: nothing was read"_s)
            third = chart;
    }
    QVERIFY(second != nullptr && third != nullptr);
    QTest::keyClick(second, Qt::Key_End);
    QTest::keyClick(second, Qt::Key_Left);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<IndicatorFilter>().hosts, std::vector<HostId>({1}));
    QCOMPARE(wanted[0][2].value<Bar>(), shown.view().bars[22]);
    QTest::keyClick(third, Qt::Key_End);
    QTest::keyClick(third, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

/// The ground of a gap has hatching and nothing of the colours of the series.
void TestIndicatorsPage::gapsAreNoZeros()
{
    Fixtures::MailScene scene;
    scene.gapBegin = kTestDay + 9 * kTestHour;
    scene.gapEnd = kTestDay + 15 * kTestHour;
    const ShownIndicators shown(scene);
    shown.page.setMain(Indicator::Delivered); // a green that nothing else has
    IndicatorChart *chart = shown.page.chart();
    chart->setCurrentBar(std::nullopt);
    const QImage picture = chart->viewport()->grab().toImage();
    const QRect gap = chart->barRect(10).united(chart->barRect(13)).toRect().adjusted(2, 4, -2, 6);
    QSet<QRgb> colors;
    int hatched = 0;
    for (int y = gap.top(); y <= gap.bottom(); ++y) {
        for (int x = gap.left(); x <= gap.right(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            // Hatching is grey; all series have a hue.
            const auto [low, high] = std::minmax({color.red(), color.green(), color.blue()});
            QVERIFY2(y >= chart->barRect(10).bottom() - 1 || high - low < 24,
                     qPrintable(color.name()));
            hatched += color.lightness() < 200 ? 1 : 0;
        }
    }
    QVERIFY(hatched > gap.width() * gap.height() / 50);
    QVERIFY(shown.notice().contains(u"hatched, not zero"_s));
    // Where it was read, there are bars.
    QVERIFY(picture.pixelColor(shown.footOf(16)) != picture.pixelColor(shown.footOf(11)));
}

void TestIndicatorsPage::aViewReplacesNumbersOnly()
{
    const ShownIndicators shown;
    const auto items = shown.page.chart()->scene()->items().size();
    const auto children = shown.page.findChildren<QObject *>().size();
    const auto axes = shown.page.chart()->chart()->axes();
    shown.key(Qt::Key_Plus);
    shown.page.showView(shown.view());
    QCOMPARE(shown.page.chart()->chart()->axes(), axes);
    QVERIFY(shown.page.chart()->scene()->items().size() <= items + 40); // labels of the axis
    QCOMPARE(shown.page.findChildren<QObject *>().size(), children);
}

void TestIndicatorsPage::saysWhatStandsOut()
{
    const ShownIndicators shown(Fixtures::badDay(kTestDay));
    QVERIFY2(shown.notice().contains(u"2 bar(s) stand out (!)"_s), qPrintable(shown.notice()));
    shown.page.chart()->setCurrentBar(10);
    QVERIFY(shown.page.chart()->spokenText().contains(u"far less than usual"_s));
    shown.page.chart()->setCurrentBar(9);
    const QString spoken = shown.page.chart()->spokenText();
    QVERIFY2(spoken.contains(u"17 Nov 09:59:00 mx1 postfix: stopped (stopping the Postfix"_s),
             qPrintable(spoken));
    shown.page.chart()->setCurrentBar(4);
    QVERIFY(shown.page.chart()->spokenText().contains(u"Nothing was read of this time."_s));
    IndicatorView young = shown.view();
    shown.page.showView(young); // what is usual may come later
    QVERIFY(!shown.notice().contains(u"weeks"_s));
    young.question.band = true;
    shown.page.showView(young);
    QVERIFY2(shown.notice().contains(u"Too few weeks"_s), qPrintable(shown.notice()));
}

void TestIndicatorsPage::saysItsStates()
{
    IndicatorsPage page;
    page.resize(1000, 700);
    page.show();
    QSignalSpy folder(&page, &IndicatorsPage::openFolderRequested);
    QSignalSpy asked(&page, &IndicatorsPage::questionAsked);
    QSignalSpy stopped(&page, &IndicatorsPage::stopRequested);
    QCOMPARE(panelTitle(page), u"No logs were read yet."_s);
    panelButton(page, u"Open a folder of logs"_s)->click();
    QTRY_COMPARE(folder.size(), 1);
    QVERIFY(!page.questionBar()->isEnabled());

    page.setHosts(Fixtures::mailHosts());
    page.beginLoading();
    QCOMPARE(panelTitle(page), u"Reading the counts …"_s);
    panelButton(page, u"Stop"_s)->click();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(panelTitle(page), u"Stopped."_s);
    const auto before = asked.size();
    panelButton(page, u"Read them again"_s)->click();
    QTRY_COMPARE(asked.size(), before + 1);

    page.fail({ErrorCode::DamagedStore, "/store", "torn"});
    QVERIFY(panelTitle(page).contains(u"/store"_s));
    panelButton(page, u"Try again"_s)->click();
    QTRY_COMPARE(asked.size(), before + 2);

    Fixtures::MailScene ended;
    ended.known = Time::fromSeconds(1);
    page.setSpan(kTestDay - 20 * Time::kDay, kTestDay + 90 * Time::kSecond);
    page.showView(Fixtures::indicatorView(page.question(), ended));
    QCOMPARE(panelTitle(page), u"Nothing was read of this time."_s);
    panelButton(page, u"Show the last days that were read"_s)->click();
    QTRY_COMPARE(asked.size(), before + 3);
    const auto question = asked.constLast()[0].value<IndicatorQuestion>();
    QCOMPARE(question.until, kTestDay + kTestHour);
    QCOMPARE(question.since, kTestDay + kTestHour - 15 * Time::kDay);
    page.showView(Fixtures::indicatorView(question));
    QVERIFY(page.chart()->isVisible());
    page.reset();
    QCOMPARE(panelTitle(page), u"No logs were read yet."_s);
}

void TestIndicatorsPage::saysThatNothingCameIn()
{
    Fixtures::MailScene quiet;
    quiet.perHour = 0;
    const ShownIndicators shown(quiet);
    QVERIFY(shown.page.chart()->isVisible());
    QVERIFY2(shown.notice().contains(u"no message came in"_s), qPrintable(shown.notice()));
    QSignalSpy wanted(&shown.page, &IndicatorsPage::messagesWanted);
    shown.click(shown.footOf(4));
    QCOMPARE(wanted.size(), 0);
    QVERIFY2(shown.notice().startsWith(u"It is zero"_s), qPrintable(shown.notice()));
}

void TestIndicatorsPage::loadingIsSaidWhenItTakesLong()
{
    ShownIndicators shown;
    auto *busy = shown.find<QLabel>(u"indicatorsBusy"_s);
    auto *stop = shown.find<QPushButton>(u"indicatorsStop"_s);
    shown.page.beginLoading();
    QVERIFY(!busy->isVisible());
    QVERIFY(shown.page.chart()->isVisible()); // what was there stays
    QTRY_VERIFY(busy->isVisible() && stop->isVisible());
    shown.page.showView(shown.view());
    QVERIFY(!busy->isVisible() && !stop->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestIndicatorsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_indicatorspage.moc"
