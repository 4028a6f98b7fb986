// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatorspage.h"

#include "widgets/charts/hostcharts.h"
#include "widgets/charts/indicatorchart.h"
#include "widgets/charts/indicatorpagetext.h"
#include "widgets/charts/indicatortable.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/periodchoice.h"
#include "widgets/charts/questionbar.h"
#include "widgets/charts/tilerow.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/statepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kBusyMs = 200; ///< what is faster needs no words

} // namespace

IndicatorsPage::IndicatorsPage(QWidget *parent)
    : QWidget(parent)
    , m_questionBar(new QuestionBar(this))
    , m_busy(new PlainLabel(this))
    , m_stop(new QPushButton(this))
    , m_tiles(new TileRow(this))
    , m_chartBar(new ChartBar(this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new StatePanel(this))
    , m_chartGround(new QWidget(this))
    , m_chart(new IndicatorChart(this))
    , m_hostCharts(new HostCharts(this))
    , m_table(new IndicatorTable(IndicatorTable::AllNumbers, this))
    , m_summary(new IndicatorTable(IndicatorTable::Summary, this))
    , m_notice(new PlainLabel(this))
{
    m_busy->setObjectName(QStringLiteral("indicatorsBusy"));
    m_stop->setObjectName(QStringLiteral("indicatorsStop"));
    m_panel->setObjectName(QStringLiteral("indicatorsPanel"));
    m_notice->setObjectName(QStringLiteral("indicatorsNotice"));
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sayBusy.setSingleShot(true);
    m_sayBusy.setInterval(kBusyMs);
    layOut();
    wire();
    wireShortcuts();
    say();
}

void IndicatorsPage::layOut()
{
    const int unit = spacingUnit(this);
    m_questionBar->stateRow()->addWidget(m_busy);
    m_questionBar->stateRow()->addWidget(m_stop);
    auto *charts = new QVBoxLayout(m_chartGround);
    charts->setContentsMargins({});
    charts->setSpacing(unit / 2);
    charts->addWidget(m_chart, 1);
    charts->addWidget(m_hostCharts);
    for (QWidget *form :
         std::initializer_list<QWidget *>{m_panel, m_chartGround, m_table, m_summary})
        m_stack->addWidget(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit / 2);
    column->setSpacing(unit / 2);
    column->addWidget(m_questionBar);
    column->addWidget(m_tiles);
    column->addWidget(m_chartBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
}

void IndicatorsPage::wire()
{
    connect(m_questionBar, &QuestionBar::changed, this, [this] {
        m_zooms.clear();
        ask();
    });
    connect(m_tiles, &TileRow::chosen, this, &IndicatorsPage::setMain);
    connect(m_chartBar, &ChartBar::mainChanged, this, [this] { setMain(m_chartBar->main()); });
    connect(m_chartBar, &ChartBar::optionsChanged, this, [this] {
        showContent();
        ask();
    });
    connect(m_chartBar, &ChartBar::formChanged, this, &IndicatorsPage::onFormChanged);
    connect(m_chartBar, &ChartBar::backRequested, this, &IndicatorsPage::zoomBack);
    connect(m_chartBar, &ChartBar::saveRequested, this, &IndicatorsPage::save);
    connect(m_chartBar, &ChartBar::printRequested, this, &IndicatorsPage::print);
    connect(m_chart, &IndicatorChart::zoomWanted, this, &IndicatorsPage::onZoom);
    connect(m_chart, &IndicatorChart::zoomBackWanted, this, &IndicatorsPage::zoomBack);
    connect(m_chart, &IndicatorChart::barActivated, this, [this](Indicator indicator, size_t bar) {
        const auto &series = m_chart->content().series;
        const auto shown = std::ranges::find(series, indicator, &ChartSeries::indicator);
        openBar(m_view->question.filter, indicator, bar, shown->values[bar]);
    });
    connect(m_hostCharts, &HostCharts::barActivated, this, &IndicatorsPage::openHostBar);
    for (IndicatorTable *table : {m_table, m_summary}) {
        connect(table, &IndicatorTable::barActivated, this,
                [this](Indicator indicator, size_t bar) {
                    const IndicatorLine *line = m_view->line(indicator);
                    if (line != nullptr)
                        openBar(m_view->question.filter, indicator, bar, line->values[bar]);
                });
    }
    connect(m_stop, &QPushButton::clicked, this, &IndicatorsPage::stop);
    connect(&m_sayBusy, &QTimer::timeout, this, &IndicatorsPage::say);
}

void IndicatorsPage::setHosts(const QStringList &names)
{
    if (names == m_hosts)
        return;
    m_hosts = names;
    m_questionBar->setHosts(names);
    m_chart->setHosts(names);
    say();
    if (!m_asked && isVisible())
        ask();
}

void IndicatorsPage::setSpan(Time first, Time last)
{
    m_first = first;
    m_last = last;
}

void IndicatorsPage::reset()
{
    m_hosts.clear();
    m_questionBar->setChosenHosts({});
    m_questionBar->setHosts({});
    m_view.reset();
    m_asked.reset();
    m_error.reset();
    m_zooms.clear();
    m_first = m_last = {};
    m_loading = m_stopped = false;
    say();
}

IndicatorQuestion IndicatorsPage::question() const
{
    IndicatorQuestion question = m_questionBar->question();
    question.main = m_chartBar->main();
    question.band = m_chartBar->isBandShown();
    return question;
}

void IndicatorsPage::ask()
{
    const CountOf count = m_questionBar->question().count;
    m_chartBar->setCount(count);
    if (!isCountedBy(m_chartBar->main(), count))
        m_chartBar->setMain(Indicator::Received);
    const IndicatorQuestion wanted = question();
    if (m_hosts.isEmpty() || (m_asked == wanted && !m_error && !m_stopped)) {
        showContent(); // only how it is shown has changed
        return say();
    }
    m_asked = wanted;
    m_error.reset();
    m_stopped = false;
    m_said.clear();
    Q_EMIT questionAsked(wanted);
    say();
}

void IndicatorsPage::refresh()
{
    m_questionBar->period()->refresh();
    m_asked.reset();
    ask();
}

void IndicatorsPage::beginLoading()
{
    m_loading = true;
    if (m_view)
        m_sayBusy.start();
    else
        say();
}

void IndicatorsPage::showView(const IndicatorView &view)
{
    m_view = std::make_shared<const IndicatorView>(view);
    m_loading = false;
    m_stopped = false;
    m_error.reset();
    m_said.clear();
    m_sayBusy.stop();
    showContent();
    say();
}

void IndicatorsPage::fail(const Error &error)
{
    m_loading = false;
    m_sayBusy.stop();
    m_error = error;
    say();
}

void IndicatorsPage::stop()
{
    m_loading = false;
    m_stopped = true;
    m_sayBusy.stop();
    Q_EMIT stopRequested();
    say();
}

ChartOptions IndicatorsPage::options() const
{
    return {m_chartBar->main(), m_chartBar->isRelatedShown(),
            m_questionBar->comparison() != Comparison::None, m_chartBar->isBandShown()};
}

/// Only what is in sight is filled: a zoom step is waited for.
void IndicatorsPage::showContent()
{
    if (!m_view || m_view->bars.empty())
        return;
    m_tiles->setView(m_view);
    m_tiles->setMain(m_chartBar->main());
    switch (m_chartBar->form()) {
    case ChartBar::Chart:
        m_chart->setView(m_view, options());
        m_hostCharts->setView(m_view);
        break;
    case ChartBar::Table:
        m_table->setView(m_view);
        break;
    case ChartBar::Summary:
        m_summary->setView(m_view);
        break;
    }
}

IndicatorsPage::State IndicatorsPage::state() const
{
    if (m_hosts.isEmpty())
        return State::NothingRead;
    if (m_error)
        return State::Failed;
    if (!m_view)
        return m_stopped ? State::Stopped : State::Loading;
    const bool read = std::ranges::any_of(
        m_view->bars, [](const Bar &bar) { return bar.covered != Covered::Not; });
    return read ? State::Shown : State::NotRead;
}

void IndicatorsPage::say()
{
    const State now = state();
    const bool shown = now == State::Shown;
    const bool busy = m_loading && m_view && !m_sayBusy.isActive();
    m_busy->setText(m_stopped ? tr("Stopped: these are the numbers of before.")
                              : tr("Reading the counts …"));
    m_busy->setVisible(shown && (busy || m_stopped));
    m_stop->setText(tr("Stop"));
    m_stop->setVisible(shown && busy);
    m_chartBar->setAlone(m_questionBar->comparison() != Comparison::None);
    m_tiles->setVisible(shown);
    m_questionBar->setEnabled(now != State::NothingRead);
    m_chartBar->setVisible(now != State::NothingRead);
    m_chartBar->setFilled(shown);
    m_chartBar->setBackEnabled(!m_zooms.isEmpty());
    QString notice = shown ? IndicatorPageText::notice(*m_view) : QString();
    if (!m_said.isEmpty())
        notice = m_said;
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (!shown) {
        sayPanel(now);
        m_stack->setCurrentWidget(m_panel);
    } else if (m_chartBar->form() == ChartBar::Chart) {
        m_stack->setCurrentWidget(m_chartGround);
    } else {
        m_stack->setCurrentWidget(shownTable());
    }
}

void IndicatorsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showContent();
    say();
}

void IndicatorsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        ask();
}

} // namespace Estafeta
