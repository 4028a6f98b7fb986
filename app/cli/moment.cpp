// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/moment.h"

#include <QDateTime>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

QDateTime local(Time time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds());
}

Time fromDateTime(const QDateTime &moment)
{
    return moment.isValid() ? Time::fromSeconds(moment.toSecsSinceEpoch()) : Time();
}

/// "-3d" and its like.
Time earlier(const QString &text, Time now)
{
    bool good = false;
    const qlonglong count = text.mid(1, text.size() - 2).toLongLong(&good);
    constexpr qlonglong kMost = 1'000'000; // weeks: no calendar has more
    if (!good || count < 0 || count > kMost)
        return {};
    switch (text.back().toLatin1()) {
    case 'w':
        return now - count * 7 * Time::kDay;
    case 'd':
        return now - count * Time::kDay;
    case 'h':
        return now - count * 3600 * Time::kSecond;
    case 'm':
        return now - count * 60 * Time::kSecond;
    default:
        return {};
    }
}

} // namespace

Time now()
{
    return {QDateTime::currentMSecsSinceEpoch() * 1000};
}

QString momentText(Time time)
{
    return time.isSet() ? local(time).toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"an unknown time"_s;
}

QString clockText(Time time, Time day)
{
    if (!time.isSet())
        return u"--:--:--"_s;
    return local(time).date() == local(day).date() ? local(time).toString(u"HH:mm:ss"_s)
                                                   : momentText(time);
}

QString durationText(int64_t us)
{
    const qlonglong seconds = us / Time::kSecond;
    if (us > 0 && seconds == 0)
        return u"%1 s"_s.arg(static_cast<double>(us) / Time::kSecond, 0, 'f', 1);
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 2 * 3600)
        return u"%1 min"_s.arg((seconds + 30) / 60);
    if (seconds >= 48 * 3600)
        return u"%1 days"_s.arg((seconds + 43'200) / 86'400);
    const qlonglong minutes = seconds % 3600 / 60;
    return minutes == 0 ? u"%1 h"_s.arg(seconds / 3600)
                        : u"%1 h %2 min"_s.arg(seconds / 3600).arg(minutes);
}

QString zoneName()
{
    const QByteArray id = QTimeZone::systemTimeZoneId();
    return id == "Etc/UTC" ? u"UTC"_s : QString::fromLatin1(id);
}

Time parseMoment(const QString &text, Time now, PeriodEnd end, const QTimeZone &zone)
{
    const QString word = text.trimmed();
    if (word == u"now")
        return now;
    if (word.size() > 2 && word.startsWith(u'-'))
        return earlier(word, now);
    const QDate date = QDate::fromString(word, u"yyyy-MM-dd"_s);
    if (date.isValid()) {
        if (end == PeriodEnd::Since)
            return fromDateTime(date.startOfDay(zone));
        // Until a day means: with that day.
        return fromDateTime(date.addDays(1).startOfDay(zone)) - 1;
    }
    for (const QString &format : {u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd HH:mm:ss"_s,
                                  u"yyyy-MM-ddTHH:mm"_s, u"yyyy-MM-ddTHH:mm:ss"_s}) {
        if (const QDateTime moment = QDateTime::fromString(word, format); moment.isValid())
            return fromDateTime(QDateTime(moment.date(), moment.time(), zone));
    }
    const bool isDay = QDate::fromString(word.left(10), u"yyyy-MM-dd"_s).isValid();
    return isDay ? parseRfc3339(word.toStdString()) : Time();
}

} // namespace Estafeta::Cli
