// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatorwords.h"

#include "widgets/common/timetext.h"

#include <QLocale>

#include <cmath>

namespace Estafeta {

namespace {

constexpr double kShortDelay = 10; ///< seconds; below it tenths matter

} // namespace

QString IndicatorWords::name(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Received:
        return tr("Received");
    case Indicator::Delivered:
        return tr("Delivered");
    case Indicator::Waiting:
        return tr("On the way");
    case Indicator::Deferred:
        return tr("Deferred");
    case Indicator::Bounced:
        return tr("Bounced");
    case Indicator::Rejected:
        return tr("Rejected");
    case Indicator::Tagged:
        return tr("Spam, tagged");
    case Indicator::Discarded:
        return tr("Spam, dropped");
    case Indicator::Quarantined:
        return tr("Spam, kept back");
    case Indicator::Virus:
        return tr("Virus");
    case Indicator::Banned:
        return tr("Forbidden content");
    case Indicator::Bytes:
        return tr("Volume");
    case Indicator::AverageSize:
        return tr("Average size");
    case Indicator::AverageScore:
        return tr("Average spam score");
    case Indicator::DelayMedian:
        return tr("Delay, median");
    case Indicator::Delay95:
        return tr("Delay, 95 of 100");
    case Indicator::QueueAge:
        return tr("Age in the queue");
    case Indicator::LoginsFailed:
        return tr("Failed logins");
    }
    return {};
}

QString IndicatorWords::explanation(Indicator indicator, CountOf count)
{
    if (count == CountOf::Legs && indicator <= Indicator::Rejected)
        return explanationOfLegs(indicator);
    switch (indicator) {
    case Indicator::Received:
        return tr("Taken in by a mail server: what was refused at the door is not among them.");
    case Indicator::Delivered:
        return tr("In a mailbox, given to a program or a list, or taken by a server elsewhere.");
    case Indicator::Waiting:
        return tr("Neither delivered nor given up, as far as the logs go.");
    case Indicator::Deferred:
        return tr("Put off, to be tried again, as far as the logs go.");
    case Indicator::Bounced:
        return tr("Taken in and then given up: refused, too old, or the mailbox is full.");
    case Indicator::Rejected:
        return tr("Refused before a server took it in.");
    case Indicator::Tagged:
        return tr("Found to be spam, marked, and delivered all the same.");
    case Indicator::Discarded:
        return tr("Found to be spam and dropped.");
    case Indicator::Quarantined:
        return tr("Found to be spam and kept by the filter.");
    case Indicator::Virus:
        return tr("With a virus, whatever became of it.");
    case Indicator::Banned:
        return tr("With an attachment or content that is forbidden here.");
    default:
        return explanationOfMeasure(indicator);
    }
}

QString IndicatorWords::explanationOfLegs(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Received:
        return tr("Queue entries that began, on each server.");
    case Indicator::Delivered:
        return tr("Tries that ended in “sent”, also those that handed on to the next server.");
    case Indicator::Deferred:
        return tr("Tries that were put off, each by itself.");
    case Indicator::Bounced:
        return tr("Tries that failed for good.");
    case Indicator::Rejected:
        return tr("Refusals, each line by itself.");
    default:
        return {};
    }
}

QString IndicatorWords::explanationOfMeasure(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Bytes:
        return tr("The size of what was received, each message once.");
    case Indicator::AverageSize:
        return tr("The size of a message that was received, on average.");
    case Indicator::AverageScore:
        return tr("The average of the messages that have a spam score.");
    case Indicator::DelayMedian:
        return tr("From a message's first line to its delivery: half of them were as fast.");
    case Indicator::Delay95:
        return tr("From a message's first line to its delivery: 95 of 100 were as fast.");
    case Indicator::QueueAge:
        return tr("How long a try that was put off had been waiting, median.");
    case Indicator::LoginsFailed:
        return tr("Logins that were refused, to mailboxes and for sending.");
    default:
        return {};
    }
}

QString IndicatorWords::countName(CountOf count)
{
    switch (count) {
    case CountOf::Messages:
        return tr("Messages");
    case CountOf::Recipients:
        return tr("Recipients");
    case CountOf::Legs:
        return tr("Queue entries");
    }
    return {};
}

QString IndicatorWords::countSentence(CountOf count)
{
    switch (count) {
    case CountOf::Messages:
        return tr(
            "Each message counts once, however many recipients it has and servers it passes.");
    case CountOf::Recipients:
        return tr("Each recipient counts by itself: a mail to three people counts three times.");
    case CountOf::Legs:
        return tr("What each server did counts: a mail that passes a filter counts there twice.");
    }
    return {};
}

QString IndicatorWords::directionName(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return tr("incoming");
    case Direction::Out:
        return tr("outgoing");
    case Direction::Local:
        return tr("within the site");
    case Direction::Unknown:
        break;
    }
    return tr("of unknown origin");
}

QString IndicatorWords::byUnit(BarUnit unit)
{
    switch (unit) {
    case BarUnit::Minute:
        return tr("by minute");
    case BarUnit::Hour:
        return tr("by hour");
    case BarUnit::Day:
        return tr("by day");
    case BarUnit::Week:
        return tr("by week");
    case BarUnit::Month:
        return tr("by month");
    }
    return {};
}

QString IndicatorWords::perUnit(BarUnit unit)
{
    switch (unit) {
    case BarUnit::Minute:
        return tr("per minute");
    case BarUnit::Hour:
        return tr("per hour");
    case BarUnit::Day:
        return tr("per day");
    case BarUnit::Week:
        return tr("per week");
    case BarUnit::Month:
        return tr("per month");
    }
    return {};
}

QString IndicatorWords::comparedName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::PeriodBefore:
        return tr("Period before");
    case Comparison::WeekBefore:
        return tr("Week before");
    case Comparison::None:
        break;
    }
    return {};
}

QString IndicatorWords::stageName(DelayStage stage)
{
    switch (stage) {
    case DelayStage::BeforeQueue:
        return tr("Until queued");
    case DelayStage::InQueue:
        return tr("In the queue");
    case DelayStage::Connection:
        return tr("Connecting");
    case DelayStage::Sending:
        return tr("Sending");
    case DelayStage::Attempt:
        return tr("All of a try");
    default:
        return tr("Whole delivery");
    }
}

QString IndicatorWords::value(Indicator indicator, double value)
{
    const QLocale locale;
    if (std::isnan(value))
        return QStringLiteral("–");
    switch (indicator) {
    case Indicator::Bytes:
    case Indicator::AverageSize:
        return locale.formattedDataSize(std::llround(value), 1, QLocale::DataSizeSIFormat);
    case Indicator::AverageScore:
        return locale.toString(value, 'f', 1);
    case Indicator::DelayMedian:
    case Indicator::Delay95:
    case Indicator::QueueAge:
        if (value < kShortDelay)
            return tr("%1 s").arg(locale.toString(value, 'f', 1));
        return TimeText::duration(std::llround(value * Time::kSecond));
    default:
        return locale.toString(std::llround(value));
    }
}

} // namespace Estafeta
