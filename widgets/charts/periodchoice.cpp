// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/periodchoice.h"

#include "widgets/charts/indicatorwords.h"
#include "widgets/common/plainlabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace Estafeta {

namespace {

constexpr double kTooFewBars = 6; ///< a finer unit shows more

} // namespace

PeriodChoice::PeriodChoice(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_unit(new QComboBox(this))
{
    m_preset->setObjectName(QStringLiteral("periodPreset"));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_unit->setObjectName(QStringLiteral("barUnit"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacingUnit(this) / 2);
    row->addWidget(m_preset);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setKeyboardTracking(false); // half a date is no question
        edit->hide();
        row->addWidget(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &PeriodChoice::onEdited);
    }
    row->addWidget(m_unit);
    for (int i = 0; i < kPeriodPresetCount; ++i)
        m_preset->addItem({});
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its items change
    retranslate();
    setFocusProxy(m_preset);
    setPreset(PeriodPreset::Fortnight);
    connect(m_preset, &QComboBox::activated, this, &PeriodChoice::onPreset);
    connect(m_unit, &QComboBox::activated, this, &PeriodChoice::changed);
}

void PeriodChoice::retranslate()
{
    const QStringList names = {tr("today"),        tr("yesterday"),    tr("last 7 days"),
                               tr("last 15 days"), tr("last 30 days"), tr("this month"),
                               tr("this year"),    tr("from … to …")};
    for (int i = 0; i < names.size(); ++i)
        m_preset->setItemText(i, names[i]);
    m_preset->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_unit->setAccessibleName(tr("Length of a bar"));
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(
            i, IndicatorWords::byUnit(static_cast<BarUnit>(m_unit->itemData(i).toInt())));
}

void PeriodChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

PeriodPreset PeriodChoice::preset() const
{
    return static_cast<PeriodPreset>(m_preset->currentIndex());
}

BarUnit PeriodChoice::unit() const
{
    return static_cast<BarUnit>(m_unit->currentData().toInt());
}

void PeriodChoice::setPreset(PeriodPreset preset)
{
    m_preset->setCurrentIndex(static_cast<int>(preset));
    const bool custom = preset == PeriodPreset::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    if (custom)
        return;
    const auto [since, until] = periodOf(preset, QDateTime::currentDateTime());
    take(since, until, bestUnit(since, until));
}

void PeriodChoice::setPeriod(Time since, Time until)
{
    m_preset->setCurrentIndex(static_cast<int>(PeriodPreset::Custom));
    m_from->show();
    m_to->show();
    const double bars = barsOf(unit(), since, until);
    const bool keep = bars >= kTooFewBars && bars <= kMostBarsInSight;
    take(since, until, keep ? unit() : bestUnit(since, until));
}

void PeriodChoice::setUnit(BarUnit unit)
{
    const int index = m_unit->findData(static_cast<int>(unit));
    if (index >= 0)
        m_unit->setCurrentIndex(index);
}

void PeriodChoice::hideUnit()
{
    m_unit->hide();
}

void PeriodChoice::refresh()
{
    if (preset() == PeriodPreset::Custom)
        return;
    const auto [since, until] = periodOf(preset(), QDateTime::currentDateTime());
    take(since, until, unit());
}

void PeriodChoice::take(Time since, Time until, BarUnit unit)
{
    m_since = since;
    m_until = until;
    {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(since.us / 1000));
        m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(until.us / 1000));
    }
    fillUnits(unit);
}

void PeriodChoice::fillUnits(BarUnit wanted)
{
    m_unit->clear();
    const QList<BarUnit> units = unitsFor(m_since, m_until);
    for (const BarUnit unit : units)
        m_unit->addItem(IndicatorWords::byUnit(unit), static_cast<int>(unit));
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(static_cast<int>(wanted))));
}

void PeriodChoice::onPreset()
{
    setPreset(preset());
    if (preset() == PeriodPreset::Custom)
        m_from->setFocus();
    Q_EMIT changed();
}

/// While the end lies before the beginning there is nothing to ask.
void PeriodChoice::onEdited()
{
    const Time since{m_from->dateTime().toMSecsSinceEpoch() * 1000};
    const Time until{m_to->dateTime().toMSecsSinceEpoch() * 1000};
    if (since >= until)
        return;
    const double bars = barsOf(unit(), since, until);
    const bool keep = bars >= kTooFewBars && bars <= kMostBarsInSight;
    take(since, until, keep ? unit() : bestUnit(since, until));
    Q_EMIT changed();
}

} // namespace Estafeta
