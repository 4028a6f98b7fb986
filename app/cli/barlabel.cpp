// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/barlabel.h"

#include <QDateTime>
#include <QLocale>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

BarLabels::BarLabels(const IndicatorQuestion &question, const std::vector<Bar> &bars)
    : m_unit(question.unit)
    , m_zone(QByteArray::fromStdString(question.zone))
{
    if (bars.empty())
        return;
    m_clocksMove =
        localOf(bars.front().begin).offsetFromUtc() != localOf(bars.back().begin).offsetFromUtc();
}

QDateTime BarLabels::localOf(Time time) const
{
    return QDateTime::fromSecsSinceEpoch(time.seconds(), m_zone);
}

/// Of the day, week or month that a bar is of, or is a part of.
QDateTime BarLabels::wholeBegin(const Bar &bar) const
{
    const QDate date = localOf(bar.begin).date();
    if (m_unit == BarUnit::Week)
        return date.addDays(1 - date.dayOfWeek()).startOfDay(m_zone);
    if (m_unit == BarUnit::Month)
        return QDate(date.year(), date.month(), 1).startOfDay(m_zone);
    return date.startOfDay(m_zone);
}

QDateTime BarLabels::wholeEnd(const QDateTime &begin) const
{
    const QDate date = begin.date();
    if (m_unit == BarUnit::Week)
        return date.addDays(7).startOfDay(m_zone);
    return (m_unit == BarUnit::Month ? date.addMonths(1) : date.addDays(1)).startOfDay(m_zone);
}

bool BarLabels::isCut(const Bar &bar) const
{
    if (m_unit < BarUnit::Day)
        return false;
    const QDateTime begin = wholeBegin(bar);
    return localOf(bar.begin) != begin || localOf(bar.end) != wholeEnd(begin);
}

QString BarLabels::of(const Bar &bar) const
{
    const QDateTime begin = localOf(bar.begin);
    const QString cut = isCut(bar) ? u"*"_s : QString();
    switch (m_unit) {
    case BarUnit::Minute:
    case BarUnit::Hour:
        return begin.toString(u"yyyy-MM-dd HH:mm"_s)
            + (m_clocksMove ? moment(bar.begin).last(6) : QString());
    case BarUnit::Day:
        return QLocale::c().toString(begin.date(), u"ddd yyyy-MM-dd"_s) + cut;
    case BarUnit::Week: {
        int year = 0;
        const int week = begin.date().weekNumber(&year);
        return u"%1-W%2%3"_s.arg(year).arg(week, 2, 10, QChar(u'0')).arg(cut);
    }
    case BarUnit::Month:
        break;
    }
    return begin.toString(u"yyyy-MM"_s) + cut;
}

QString BarLabels::moment(Time time) const
{
    const QDateTime local = localOf(time);
    const int minutes = local.offsetFromUtc() / 60;
    return local.toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
              .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
              .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

} // namespace Estafeta::Cli
