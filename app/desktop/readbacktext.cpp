// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/readbacktext.h"

#include <QDateTime>
#include <QLocale>

namespace Estafeta {

QString ReadBackText::line(const QString &following, const HostStatus &status)
{
    if (status.back) {
        //: %1 "following", %2 "reading back 12 to 15 November, 40 %"
        return tr("%1, %2").arg(following, progress(*status.back));
    }
    if (!status.unread.isEmpty()) {
        //: %1 "following", %2 "12 to 15 November"
        return tr("%1; not read back: %2").arg(following, days(status.unread));
    }
    return following;
}

QString ReadBackText::progress(const BackProgress &progress)
{
    constexpr uint64_t kAll = 100;
    const uint64_t inAll = qMax<uint64_t>(1, progress.bytesInAll);
    const auto percent = static_cast<int>(progress.bytesDone * kAll / inAll);
    //: %1 "12 to 15 November", %2 a number
    const QString far = tr("reading back %1, %2 %").arg(days(progress.span)).arg(percent);
    //: %1 "reading back 12 to 15 November, 40 %", %2 "about 3 min left"
    return progress.left ? tr("%1, %2").arg(far, left(*progress.left)) : far;
}

QString ReadBackText::days(const BackSpan &span)
{
    const QDate from = QDateTime::fromSecsSinceEpoch(span.from).date();
    const QDate to = QDateTime::fromSecsSinceEpoch(span.to).date();
    const QLocale locale;
    //: how a day is written in a sentence, as "12 November": the format of QLocale::toString
    const QString day = tr("d MMMM");
    if (from == to)
        return locale.toString(to, day);
    const bool sameMonth = from.month() == to.month() && from.year() == to.year();
    //: two days: "12 to 15 November"
    return tr("%1 to %2").arg(locale.toString(from, sameMonth ? QStringLiteral("d") : day),
                              locale.toString(to, day));
}

QString ReadBackText::left(std::chrono::seconds time)
{
    constexpr int64_t kMinute = 60;
    constexpr int64_t kHour = 60 * kMinute;
    const int64_t seconds = time.count();
    if (seconds < kMinute)
        return tr("less than a minute left");
    if (seconds < 2 * kHour)
        return tr("about %1 min left").arg((seconds + kMinute / 2) / kMinute);
    return tr("about %1 h left").arg((seconds + kHour / 2) / kHour);
}

} // namespace Estafeta
