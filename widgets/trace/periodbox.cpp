// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/periodbox.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace Estafeta {

namespace {

Time timeOf(const QDateTime &time)
{
    return Time::fromSeconds(time.toSecsSinceEpoch());
}

} // namespace

PeriodBox::PeriodBox(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->hide();
        layout->addWidget(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &PeriodBox::onEdited);
    }
    m_from->setDateTime(QDate::currentDate().startOfDay());
    m_to->setDateTime(QDate::currentDate().endOfDay());
    for (int i = LastHour; i <= Custom; ++i)
        m_combo->addItem({});
    retranslate();
    setPeriod(All);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &PeriodBox::onPeriodChanged);
}

void PeriodBox::retranslate()
{
    m_combo->setItemText(LastHour, tr("last hour"));
    m_combo->setItemText(Today, tr("today"));
    m_combo->setItemText(LastThreeDays, tr("last 3 days"));
    m_combo->setItemText(LastFifteenDays, tr("last 15 days"));
    m_combo->setItemText(All, tr("all logs"));
    m_combo->setItemText(Custom, tr("from … to …"));
    m_combo->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
}

void PeriodBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeriodBox::onPeriodChanged()
{
    m_from->setVisible(period() == Custom);
    m_to->setVisible(period() == Custom);
    Q_EMIT changed();
}

void PeriodBox::onEdited()
{
    m_since = m_until = {};
    Q_EMIT changed();
}

PeriodBox::Period PeriodBox::period() const
{
    return static_cast<Period>(m_combo->currentIndex());
}

void PeriodBox::setPeriod(Period period)
{
    m_combo->setCurrentIndex(period);
}

void PeriodBox::setCustom(Time since, Time until)
{
    const QSignalBlocker blocker(this);
    m_from->setDateTime(QDateTime::fromSecsSinceEpoch(since.seconds()));
    m_to->setDateTime(QDateTime::fromSecsSinceEpoch(until.seconds()));
    setPeriod(Custom);
    m_since = since;
    m_until = until;
}

Time PeriodBox::since() const
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (period()) {
    case LastHour:
        return timeOf(now.addSecs(-3600));
    case Today:
        return timeOf(now.date().startOfDay());
    case LastThreeDays:
        return timeOf(now.addDays(-3));
    case LastFifteenDays:
        return timeOf(now.addDays(-15));
    case Custom:
        return m_since.isSet() ? m_since : timeOf(m_from->dateTime());
    case All:
        break;
    }
    return {};
}

Time PeriodBox::until() const
{
    if (period() != Custom)
        return {};
    return m_until.isSet() ? m_until : timeOf(m_to->dateTime());
}

} // namespace Estafeta
