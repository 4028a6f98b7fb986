// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartbar.h"

#include "widgets/charts/indicatorwords.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>

namespace Estafeta {

ChartBar::ChartBar(QWidget *parent)
    : QWidget(parent)
    , m_indicator(new QComboBox(this))
    , m_related(new QCheckBox(this))
    , m_band(new QCheckBox(this))
    , m_back(new QPushButton(this))
    , m_forms(new QTabBar(this))
    , m_save(new QPushButton(this))
    , m_saveMenu(new QMenu(this))
    , m_print(new QPushButton(this))
{
    m_indicator->setObjectName(QStringLiteral("chartIndicator"));
    m_related->setObjectName(QStringLiteral("chartRelated"));
    m_band->setObjectName(QStringLiteral("chartBand"));
    m_back->setObjectName(QStringLiteral("chartBack"));
    m_save->setObjectName(QStringLiteral("chartSave"));
    m_print->setObjectName(QStringLiteral("chartPrint"));
    m_indicator->setMaxVisibleItems(kIndicatorCount);
    m_related->setChecked(true);
    m_forms->setObjectName(QStringLiteral("chartForms"));
    m_forms->setDrawBase(false);
    m_forms->setExpanding(false);
    for (int form = Chart; form <= Summary; ++form)
        m_forms->addTab({});
    m_save->setMenu(m_saveMenu);
    layOut();
    wire();
    retranslate();
}

void ChartBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacingUnit(this) / 2);
    row->addWidget(m_indicator);
    row->addWidget(m_related);
    row->addWidget(m_band);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_forms);
    row->addSpacing(spacingUnit(this));
    row->addWidget(m_save);
    row->addWidget(m_print);
}

void ChartBar::wire()
{
    connect(m_indicator, &QComboBox::activated, this, &ChartBar::mainChanged);
    connect(m_related, &QCheckBox::toggled, this, &ChartBar::optionsChanged);
    connect(m_band, &QCheckBox::toggled, this, [this] {
        updateEnabled();
        Q_EMIT optionsChanged();
    });
    connect(m_back, &QPushButton::clicked, this, &ChartBar::backRequested);
    connect(m_forms, &QTabBar::currentChanged, this, [this] {
        updateEnabled();
        Q_EMIT formChanged();
    });
    connect(m_print, &QPushButton::clicked, this, &ChartBar::printRequested);
    setBackEnabled(false);
}

void ChartBar::retranslate()
{
    m_indicator->setAccessibleName(tr("What the chart shows"));
    m_related->setText(tr("With its kind"));
    m_related->setToolTip(
        tr("Show beside it what it is compared with most: the others of its kind"));
    m_band->setText(tr("What is usual"));
    m_band->setToolTip(
        tr("Show between which numbers half of the past weeks were, at the same hour of the week"));
    m_back->setText(tr("Zoom back"));
    m_forms->setAccessibleName(tr("Form"));
    m_forms->setTabText(Chart, tr("Chart"));
    m_forms->setTabText(Table, tr("Table"));
    m_forms->setTabToolTip(Table, tr("The numbers of the chart as a table (Ctrl+T)"));
    m_forms->setTabText(Summary, tr("Summary"));
    m_forms->setTabToolTip(
        Summary,
        tr("Mails, bytes, average size and spam score, viruses and spam by day, week or month"));
    m_save->setText(tr("Save"));
    m_print->setText(tr("Print …"));
    m_print->setToolTip(tr("Print what is shown, after a look at it (Ctrl+P)"));
    giveRoom(m_back);
    giveRoom(m_save);
    giveRoom(m_print);
    fillIndicators();
    buildSaveMenu();
    updateEnabled();
}

void ChartBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// A line between kinds.
void ChartBar::fillIndicators()
{
    const Indicator chosen = main();
    m_indicator->clear();
    for (int i = 0; i < kIndicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        const bool begins = indicator == Indicator::Tagged || indicator == Indicator::Bytes
            || indicator == Indicator::DelayMedian || indicator == Indicator::LoginsFailed;
        if (begins)
            m_indicator->insertSeparator(m_indicator->count());
        m_indicator->addItem(IndicatorWords::name(indicator), i);
        auto *items = static_cast<QStandardItemModel *>(m_indicator->model());
        items->item(m_indicator->count() - 1)->setEnabled(isCountedBy(indicator, m_count));
    }
    setMain(chosen);
}

void ChartBar::buildSaveMenu()
{
    m_saveMenu->clear();
    const auto add = [this](const QString &text, File file) {
        m_saveMenu->addAction(text, this, [this, file] { Q_EMIT saveRequested(file); });
    };
    if (form() == Chart) {
        add(tr("The chart as a &picture (PNG) …"), Png);
        add(tr("The chart as a &drawing (SVG) …"), Svg);
        add(tr("The chart as a d&ocument (PDF) …"), Pdf);
    }
    add(tr("Its &numbers (CSV) …"), Csv);
}

Indicator ChartBar::main() const
{
    return m_indicator->count() == 0 ? Indicator::Received
                                     : static_cast<Indicator>(m_indicator->currentData().toInt());
}

void ChartBar::setMain(Indicator main)
{
    m_indicator->setCurrentIndex(m_indicator->findData(static_cast<int>(main)));
}

void ChartBar::setCount(CountOf count)
{
    if (count == m_count)
        return;
    m_count = count;
    fillIndicators();
}

bool ChartBar::isRelatedShown() const
{
    return m_related->isChecked();
}

bool ChartBar::isBandShown() const
{
    return m_band->isChecked();
}

void ChartBar::setBandShown(bool shown)
{
    m_band->setChecked(shown);
}

void ChartBar::setAlone(bool alone)
{
    m_alone = alone;
    updateEnabled();
}

ChartBar::Form ChartBar::form() const
{
    return static_cast<Form>(m_forms->currentIndex());
}

void ChartBar::setForm(Form form)
{
    m_forms->setCurrentIndex(form);
}

void ChartBar::setBackEnabled(bool enabled)
{
    m_back->setVisible(enabled);
}

void ChartBar::setFilled(bool filled)
{
    m_filled = filled;
    updateEnabled();
}

void ChartBar::openSaveMenu()
{
    if (m_save->isEnabled())
        m_save->showMenu();
}

void ChartBar::updateEnabled()
{
    const bool chart = form() == Chart;
    m_indicator->setEnabled(chart);
    m_band->setEnabled(chart);
    m_related->setEnabled(chart && !m_alone && !m_band->isChecked());
    m_save->setEnabled(m_filled);
    m_print->setEnabled(m_filled);
    buildSaveMenu();
}

} // namespace Estafeta
