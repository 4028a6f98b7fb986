// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartpicture.h"
#include "widgets/charts/hostcharts.h"
#include "widgets/charts/indicatorchart.h"
#include "widgets/charts/indicatorpagetext.h"
#include "widgets/charts/indicatorspage.h"
#include "widgets/charts/indicatortable.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/periodchoice.h"
#include "widgets/charts/questionbar.h"
#include "widgets/charts/tableprint.h"
#include "widgets/common/statepanel.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

/// What IndicatorsPage does when it is told to: zoom, open a bar, change its form, save and print.
namespace Estafeta {

namespace {

constexpr int64_t kMinute = 60 * Time::kSecond;
constexpr int64_t kShortest = 10 * kMinute;
constexpr int64_t kLongest = 3'660 * Time::kDay;
constexpr int64_t kByMinutes = 360 * kMinute; ///< up to here, zooming ends between hours

Time roundedDown(Time time, int64_t step)
{
    const int64_t rest = ((time.us % step) + step) % step;
    return {time.us - rest};
}

} // namespace

void IndicatorsPage::wireShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(Qt::CTRL | Qt::Key_T, [this] {
        m_chartBar->setForm(m_chartBar->form() == ChartBar::Chart ? ChartBar::Table
                                                                  : ChartBar::Chart);
    });
    add(QKeySequence::Save, [this] { m_chartBar->openSaveMenu(); });
    add(QKeySequence::Print, [this] { print(); });
}

void IndicatorsPage::setMain(Indicator main)
{
    m_chartBar->setMain(main);
    showContent();
    ask();
}

void IndicatorsPage::setForm(ChartBar::Form form)
{
    m_chartBar->setForm(form);
}

void IndicatorsPage::setPeriod(Time since, Time until)
{
    m_questionBar->period()->setPeriod(since, until);
    ask();
}

void IndicatorsPage::focusChart()
{
    if (m_chartBar->form() == ChartBar::Chart)
        m_chart->setFocus(Qt::ShortcutFocusReason);
    else
        shownTable()->setFocus(Qt::ShortcutFocusReason);
}

IndicatorTable *IndicatorsPage::shownTable() const
{
    return m_chartBar->form() == ChartBar::Summary ? m_summary : m_table;
}

/// A summary is by days at least; what was looked at before has its unit back afterwards.
void IndicatorsPage::onFormChanged()
{
    PeriodChoice *period = m_questionBar->period();
    if (m_chartBar->form() == ChartBar::Summary && period->unit() < BarUnit::Day) {
        m_unitBefore = period->unit();
        period->setUnit(BarUnit::Day);
    } else if (m_chartBar->form() != ChartBar::Summary && m_unitBefore) {
        period->setUnit(*m_unitBefore);
        m_unitBefore.reset();
    }
    showContent();
    ask();
    if (state() == State::Shown)
        focusChart();
}

void IndicatorsPage::onZoom(Time since, Time until)
{
    PeriodChoice *period = m_questionBar->period();
    const int64_t wanted = until - since;
    const int64_t step = wanted <= kByMinutes ? kMinute : 60 * kMinute;
    const int64_t length = std::clamp(((wanted + step - 1) / step) * step, kShortest, kLongest);
    const Time from = roundedDown(since, step);
    const Time to = from + length;
    if (from == period->since() && to == period->until())
        return;
    m_zooms.append({period->since(), period->until(), period->unit()});
    period->setPeriod(from, to);
    ask();
}

void IndicatorsPage::zoomBack()
{
    if (m_zooms.isEmpty())
        return;
    const Zoom before = m_zooms.takeLast();
    m_questionBar->period()->setPeriod(before.since, before.until);
    m_questionBar->period()->setUnit(before.unit);
    ask();
}

void IndicatorsPage::openBar(const IndicatorFilter &filter, Indicator indicator, size_t bar,
                             double value)
{
    m_said = IndicatorPageText::nothingBehind(indicator, value);
    say();
    if (m_said.isEmpty())
        Q_EMIT messagesWanted(filter, indicator, m_view->bars[bar]);
}

void IndicatorsPage::openHostBar(HostId host, size_t bar)
{
    const auto part = std::ranges::find(m_view->parts, host, &IndicatorPart::host);
    if (part == m_view->parts.end())
        return;
    IndicatorFilter filter = m_view->question.filter;
    filter.hosts = {host};
    openBar(filter, m_view->question.main, bar, part->values[bar]);
}

void IndicatorsPage::sayPanel(State state)
{
    const auto button = [this](const QString &text, auto &&deed) {
        // Later: what it does may take the button away, which is still in its click.
        connect(m_panel->addButton(text), &QPushButton::clicked, this, deed, Qt::QueuedConnection);
    };
    const auto put = [this](const IndicatorPageText::Panel &panel) {
        m_panel->say(panel.title, panel.text, panel.detail);
    };
    switch (state) {
    case State::NothingRead:
        put(IndicatorPageText::nothingRead());
        button(tr("Open a folder of logs"), [this] { Q_EMIT openFolderRequested(); });
        button(tr("Connect a host"), [this] { Q_EMIT connectHostRequested(); });
        return;
    case State::Loading:
        put(IndicatorPageText::loading(question()));
        button(tr("Stop"), [this] { stop(); });
        return;
    case State::Stopped:
        put(IndicatorPageText::stopped());
        button(tr("Read them again"), [this] { refresh(); });
        return;
    case State::Failed:
        put(IndicatorPageText::failed(m_error.value_or(Error{})));
        button(tr("Try again"), [this] { refresh(); });
        return;
    case State::NotRead:
        put(IndicatorPageText::notRead(m_view->question, m_hosts));
        if (!m_zooms.isEmpty())
            button(tr("Zoom back"), [this] { zoomBack(); });
        if (m_last.isSet()) {
            button(tr("Show the last days that were read"), [this] {
                const Time end = roundedDown(m_last, 60 * kMinute) + 60 * kMinute;
                setPeriod(std::max(roundedDown(m_first, 60 * kMinute), end - 15 * Time::kDay), end);
            });
        }
        return;
    case State::Shown:
        return;
    }
}

QString IndicatorsPage::title() const
{
    const QString what = m_chartBar->form() == ChartBar::Chart
        ? IndicatorWords::name(m_chartBar->main())
        : m_chartBar->form() == ChartBar::Table ? tr("All indicators")
                                                : tr("Summary");
    return IndicatorPageText::title(what, m_view->question, m_hosts);
}

void IndicatorsPage::save(ChartBar::File file)
{
    if (state() != State::Shown)
        return;
    const PaintFunction paint = [this](QPainter &painter, const QRectF &target) {
        m_chart->paintOn(painter, target);
    };
    const QString day = TimeAxis::inZone(m_view->question.since, m_view->question.zone)
                            .date()
                            .toString(Qt::ISODate);
    const QString name = QStringLiteral("estafeta-indicators-%1.%2");
    const QSizeF size = m_chart->size();
    switch (file) {
    case ChartBar::Png:
        Q_EMIT saveRequested(name.arg(day, QStringLiteral("png")), pngOf(paint, size));
        return;
    case ChartBar::Svg:
        Q_EMIT saveRequested(name.arg(day, QStringLiteral("svg")), svgOf(paint, size, title()));
        return;
    case ChartBar::Pdf:
        Q_EMIT saveRequested(name.arg(day, QStringLiteral("pdf")), pdfOf(paint, size, title()));
        return;
    case ChartBar::Csv:
        break;
    }
    if (m_chartBar->form() == ChartBar::Chart)
        m_table->setView(m_view);
    Q_EMIT saveRequested(name.arg(day, QStringLiteral("csv")), shownTable()->rows().csv());
}

void IndicatorsPage::print()
{
    if (state() != State::Shown)
        return;
    auto *preview = new QPrintPreviewDialog(this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(title());
    preview->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *printer) { printOn(*printer); });
    preview->open();
}

void IndicatorsPage::printOn(QPrinter &printer)
{
    if (m_chartBar->form() != ChartBar::Chart)
        return printTable(printer, shownTable()->rows(), title());
    paintPage(
        printer,
        [this](QPainter &painter, const QRectF &target) { m_chart->paintOn(painter, target); },
        m_chart->size(), title());
}

} // namespace Estafeta
