// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/timetext.h"

#include <QLocale>
#include <QTimeZone>

namespace Estafeta {

QDateTime TimeText::local(Time time)
{
    return time.isSet() ? QDateTime::fromMSecsSinceEpoch(time.us / 1000) : QDateTime();
}

QString TimeText::moment(Time time)
{
    //: Date and time in lists, as a format of QDateTime: day, short month, hour, minute, second
    return QLocale().toString(local(time), tr("d MMM HH:mm:ss"));
}

QString TimeText::clock(Time time)
{
    return QLocale().toString(local(time), QStringLiteral("HH:mm:ss"));
}

QString TimeText::inSentence(Time time)
{
    //: Date and time within a sentence, as a format of QDateTime; letters that are no format in ''
    return QLocale().toString(local(time), tr("d MMMM 'at' HH:mm"));
}

QString TimeText::span(Time from, Time to)
{
    const QDateTime start = local(from);
    const QDateTime end = local(to);
    const QLocale locale;
    const QString clockFormat = QStringLiteral("HH:mm");
    if (start.date() == end.date()) {
        //: A stretch of time within one day: %1 date, %2 and %3 hours
        return tr("%1 from %2 to %3")
            .arg(locale.toString(start, tr("d MMMM")), locale.toString(start, clockFormat),
                 locale.toString(end, clockFormat));
    }
    //: A stretch of time: two dates with hours
    return tr("%1 to %2")
        .arg(locale.toString(start, tr("d MMMM HH:mm")), locale.toString(end, tr("d MMMM HH:mm")));
}

QString TimeText::shortSpan(Time from, Time to)
{
    const QDateTime start = local(from);
    const QDateTime end = local(to);
    const QLocale locale;
    //: Date and time where room is short, as a format of QDateTime
    const QString day = tr("d MMM HH:mm");
    if (start.date() == end.date())
        return locale.toString(start, day) + u'–' + locale.toString(end, QStringLiteral("HH:mm"));
    return locale.toString(start, day) + u" – " + locale.toString(end, day);
}

QString TimeText::exact(Time time)
{
    if (!time.isSet())
        return {};
    return tr("%1 (UTC)").arg(QString::fromStdString(formatUtc(time, true)));
}

QString TimeText::duration(int64_t us)
{
    const QLocale locale;
    const int64_t seconds = us / Time::kSecond;
    if (us > 0 && seconds == 0)
        return tr("%1 s").arg(locale.toString(static_cast<double>(us) / Time::kSecond, 'f', 1));
    if (seconds < 120)
        return tr("%1 s").arg(locale.toString(static_cast<qlonglong>(seconds)));
    if (seconds < 2 * 3600)
        return tr("%1 min").arg(locale.toString(static_cast<qlonglong>((seconds + 30) / 60)));
    if (seconds < 48 * 3600) {
        const qlonglong minutes = (seconds % 3600) / 60;
        const QString hours = locale.toString(static_cast<qlonglong>(seconds / 3600));
        return minutes == 0 ? tr("%1 h").arg(hours)
                            : tr("%1 h %2 min").arg(hours, locale.toString(minutes));
    }
    return tr("%n day(s)", nullptr, static_cast<int>((seconds + 43'200) / 86'400));
}

QString TimeText::size(int64_t bytes)
{
    return bytes <= 0 ? QString()
                      : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString TimeText::zone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString name = zone.displayName(QDateTime::currentDateTime(), QTimeZone::ShortName);
    return name.isEmpty() ? QString::fromUtf8(zone.id()) : name;
}

} // namespace Estafeta
