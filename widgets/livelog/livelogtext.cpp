// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogtext.h"

#include "items/livelines.h"
#include "widgets/common/timetext.h"

#include <QLocale>

namespace Estafeta {

namespace {

constexpr qsizetype kMostNames = 3;

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString LiveLogText::names(const QList<LiveHost> &hosts, LiveHost::State state)
{
    QStringList names;
    for (const LiveHost &host : hosts) {
        if (host.state == state)
            names.append(host.name);
    }
    if (names.size() > kMostNames)
        return tr("%n host(s)", nullptr, static_cast<int>(names.size()));
    return names.join(QStringLiteral(", "));
}

QString LiveLogText::count(const LiveLines &lines)
{
    const auto total = static_cast<int>(lines.ring().size());
    const QString zone = tr("times in %1").arg(TimeText::zone());
    if (!lines.isFiltered())
        return joined({tr("%Ln line(s)", nullptr, total), zone});
    const QLocale locale;
    const QString shown = locale.toString(static_cast<qulonglong>(lines.rowCount()));
    const QString of = locale.toString(total);
    //: %1 and %2 numbers of lines
    return joined({lines.isFiltering()
                       ? tr("%1 of %2 lines so far, looking through the others").arg(shown, of)
                       : tr("%1 of %2 lines").arg(shown, of),
                   zone});
}

QString LiveLogText::status(const Situation &now)
{
    if (now.around) {
        const QString moment = TimeText::moment(now.around->time);
        if (now.around->host.isEmpty())
            //: %1 a moment with its date
            return joined({tr("What happened around %1").arg(moment), count(now.lines)});
        //: %1 a host, %2 a moment with its date
        return joined(
            {tr("What happened on %1 around %2").arg(now.around->host, moment), count(now.lines)});
    }
    if (now.moment) {
        //: %1 a moment with its date
        return joined({tr("Lines around %1, from the store").arg(TimeText::moment(*now.moment)),
                       count(now.lines)});
    }
    const QString following = names(now.hosts, LiveHost::State::Following);
    if (now.loadingNewer)
        return joined({tr("Reading the lines after these …"), count(now.lines)});
    if (!now.following && !now.lines.isLive())
        return joined({tr("Paused at older lines, from the store"), count(now.lines)});
    if (!now.following) {
        const auto fresh = static_cast<int>(now.lines.newRows());
        const QString paused =
            fresh > 0 ? tr("Paused, %Ln new line(s)", nullptr, fresh) : tr("Paused, nothing new");
        return joined({paused, count(now.lines)});
    }
    if (now.hosts.isEmpty() && now.lines.ring().size() == 0)
        return {}; // the page says it in full
    const QString connecting = names(now.hosts, LiveHost::State::Connecting);
    QString what = tr("No host is followed: these are the last lines of the store");
    if (!following.isEmpty())
        what = tr("Following %1").arg(following);
    else if (!connecting.isEmpty())
        what = tr("Connecting to %1").arg(connecting);
    else if (!now.hosts.isEmpty())
        what = tr("No host can be followed now");
    return joined({what, count(now.lines)});
}

QString LiveLogText::care(const Situation &now)
{
    QStringList parts;
    const QString lost = names(now.hosts, LiveHost::State::Lost);
    if (!lost.isEmpty())
        parts.append(tr("%1: lost, tried again").arg(lost));
    const QString failed = names(now.hosts, LiveHost::State::Failed);
    if (!failed.isEmpty())
        parts.append(tr("%1: cannot be followed").arg(failed));
    if (const uint64_t skipped = now.lines.skipped(); skipped > 0)
        parts.append(tr("%Ln line(s) not shown, too many at once; the store has them", nullptr,
                        static_cast<int>(skipped)));
    if (const uint64_t missed = now.lines.unfiltered(); missed > 0)
        parts.append(tr("%Ln line(s) not looked through, the filter is too slow", nullptr,
                        static_cast<int>(missed)));
    return joined(parts);
}

QString LiveLogText::head(const Situation &now)
{
    const Time from = now.lines.completeFrom();
    if (now.lines.ring().size() == 0 || !from.isSet())
        return {};
    switch (now.older) {
    case LineHistory::Older::Loading:
        return tr("Reading older lines …");
    case LineHistory::Older::Beginning:
        return tr("The store begins here.");
    case LineHistory::Older::Failed:
    case LineHistory::Older::Unknown:
        break;
    }
    if (now.lines.isFiltered())
        //: %1 a moment with its date
        return tr("Looked through back to %1. Scroll up to look further back.")
            .arg(TimeText::moment(now.lines.ring()[0].key.time));
    return tr("Scroll up for older lines, from the store.");
}

QString LiveLogText::headFailed(const QString &what)
{
    //: %1 why, as a sentence
    return tr("Older lines cannot be read: %1 Scroll up to try again.").arg(what);
}

QString LiveLogText::back(const Situation &now)
{
    if (now.older == LineHistory::Older::Beginning)
        return tr("They are all that the store has.");
    //: %1 a moment with its date
    return tr("They go back to %1.").arg(TimeText::moment(now.lines.ring()[0].key.time));
}

LiveLogText::Panel LiveLogText::empty(const Situation &now, bool loading)
{
    if (loading)
        return {tr("Reading the last lines …"), {}};
    if (now.lines.ring().size() > 0) {
        if (now.older == LineHistory::Older::Loading)
            return {tr("Looking through older lines …"), back(now)};
        if (now.lines.isFiltering())
            return {tr("Looking through the lines …"), {}};
        const QString looked =
            tr("%Ln line(s) were looked through. New ones appear here as they come.", nullptr,
               static_cast<int>(now.lines.ring().size()));
        return {tr("No line passes the filter."), looked + u'\n' + back(now)};
    }
    if (now.moment)
        return {tr("The store has no lines of that time."), {}};
    const QString following = names(now.hosts, LiveHost::State::Following);
    if (!following.isEmpty())
        return {
            tr("Nothing yet."),
            tr("%1: followed. The next line that is written there appears here.").arg(following)};
    if (now.hosts.isEmpty())
        return {tr("No host is followed."),
                tr("Connect a mail host, and its log lines appear here as they are written.")};
    return {tr("Nothing yet."), tr("No host is connected now.")};
}

} // namespace Estafeta
