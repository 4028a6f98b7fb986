// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatorpagetext.h"

#include "items/logtext.h"
#include "widgets/charts/chartcontent.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/common/errortext.h"

#include <algorithm>
#include <cmath>

namespace Estafeta {

namespace {

int barsThatAre(const IndicatorView &view, Covered covered)
{
    return static_cast<int>(std::ranges::count(view.bars, covered, &Bar::covered));
}

} // namespace

IndicatorPageText::Panel IndicatorPageText::nothingRead()
{
    return {
        tr("No logs were read yet."),
        tr("Open a folder of logs or connect a mail host. What its mail did, by the hour and by "
           "the month, is shown here."),
        {}};
}

IndicatorPageText::Panel IndicatorPageText::loading(const IndicatorQuestion &question)
{
    return {tr("Reading the counts …"),
            TimeAxis::periodText(question.since, question.until, question.zone),
            {}};
}

IndicatorPageText::Panel IndicatorPageText::stopped()
{
    return {tr("Stopped."), tr("The counts of this period were not read to the end."), {}};
}

IndicatorPageText::Panel IndicatorPageText::failed(const Error &error)
{
    return {ErrorText::what(error), ErrorText::whatToDo(error), ErrorText::detail(error)};
}

QString IndicatorPageText::hostList(const IndicatorFilter &filter, const QStringList &hosts)
{
    QStringList names;
    for (const HostId host : filter.hosts)
        names << shownText(hosts.value(host).toStdString());
    return names.join(QStringLiteral(", "));
}

IndicatorPageText::Panel IndicatorPageText::notRead(const IndicatorQuestion &question,
                                                    const QStringList &hosts)
{
    const QString period = TimeAxis::periodText(question.since, question.until, question.zone);
    const QString names = hostList(question.filter, hosts);
    //: %1 a period, %2 hosts
    return {
        tr("Nothing was read of this time."),
        names.isEmpty()
            ? tr("No host's logs have a line of %1. That says nothing about its mail.").arg(period)
            : tr("The logs of %2 have no line of %1. That says nothing about its "
                 "mail.")
                  .arg(period, names),
        {}};
}

QString IndicatorPageText::notice(const IndicatorView &view)
{
    QStringList notes;
    const int gaps = barsThatAre(view, Covered::Not);
    const int partly = barsThatAre(view, Covered::Partly);
    if (gaps > 0)
        notes << tr("Of %n bar(s) nothing was read: they are hatched, not zero.", nullptr, gaps);
    if (partly > 0)
        notes << tr("%n bar(s) are not complete: wide hatching.", nullptr, partly);
    const IndicatorLine *received = view.line(Indicator::Received);
    const bool none = received != nullptr && received->total == 0;
    if (none && gaps == 0 && partly == 0)
        notes << tr("The logs of this time were read, and no message came in.");
    const int anomalies = static_cast<int>(view.anomalies.size());
    if (anomalies > 0) {
        const Anomaly &first = view.anomalies.front();
        const QString when =
            TimeAxis::barText(view.bars[first.bar], view.question.unit, view.question.zone);
        const QString what = ChartContents::anomalyText(first, view.question.main);
        //: Bars that stand out: %1 the first one, %2 by how much
        notes << tr("%n bar(s) stand out (!), first %1: %2", nullptr, anomalies).arg(when, what);
    }
    if (view.question.band) { // else it may be on its way
        notes << (view.band && view.band->weeks > 0
                      ? tr("Usual is what half of up to %n week(s) before had at the same hour.",
                           nullptr, view.band->weeks)
                      : tr("Too few weeks are known to say what is usual."));
    }
    if (view.byUtcDays)
        notes << tr("Some hours are no longer kept: what is left of them are days of UTC.");
    return notes.join(u' ');
}

QString IndicatorPageText::title(const QString &what, const IndicatorQuestion &question,
                                 const QStringList &hosts)
{
    const QString period = TimeAxis::periodText(question.since, question.until, question.zone);
    QStringList parts = {what, IndicatorWords::countName(question.count).toLower(), period};
    const QString names = hostList(question.filter, hosts);
    if (!names.isEmpty())
        parts << names;
    if (question.filter.direction)
        parts << IndicatorWords::directionName(*question.filter.direction);
    if (!question.filter.domain.empty())
        parts << shownText(question.filter.domain);
    return parts.join(QStringLiteral(", "));
}

QString IndicatorPageText::nothingBehind(Indicator indicator, double value)
{
    if (std::isnan(value))
        return tr("There is no number at that time, and so no message behind it.");
    if (indicator == Indicator::LoginsFailed)
        return tr("Failed logins belong to no message; the live log has their lines.");
    return value == 0 ? tr("It is zero there: no message is behind it.") : QString();
}

} // namespace Estafeta
