// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosttext.h"

#include "widgets/common/timetext.h"

#include <QLocale>

#include <cstdlib>

namespace Estafeta {

namespace {

/// What is nearer than this is not told apart: SFTP gives a file's time in whole seconds.
constexpr int64_t kSameClockUs = Time::kSecond;

} // namespace

QString HostText::role(MailRole role)
{
    switch (role) {
    case MailRole::Mx:
        return tr("MX");
    case MailRole::Filter:
        return tr("filter");
    case MailRole::Relay:
        return tr("relay");
    case MailRole::Store:
        return tr("store");
    case MailRole::Lists:
        return tr("lists");
    case MailRole::Webmail:
        return tr("webmail");
    case MailRole::ClusterNode:
        return tr("cluster node");
    }
    return {};
}

QString HostText::roles(const QList<MailRole> &roles)
{
    QStringList words;
    for (const MailRole each : roles)
        words << role(each);
    return words.join(QStringLiteral(", "));
}

Meaning HostText::meaning(HostCondition condition)
{
    switch (condition) {
    case HostCondition::Failed:
        return Meaning::Failed;
    case HostCondition::Asking:
    case HostCondition::Waiting:
    case HostCondition::Quiet:
        return Meaning::Deferred;
    case HostCondition::Working:
        return Meaning::Transit;
    case HostCondition::Good:
        return Meaning::Delivered;
    case HostCondition::NotFollowed:
        break;
    }
    return Meaning::Unknown;
}

QString HostText::rate(const HostHealth &health)
{
    if (!health.linesPerSecond)
        return {};
    const double rate = *health.linesPerSecond;
    return QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
}

QString HostText::behind(const HostHealth &health)
{
    if (!health.behindUs)
        return {};
    return *health.behindUs < Time::kSecond ? tr("< 1 s") : TimeText::duration(*health.behindUs);
}

QString HostText::clock(const HostHealth &health)
{
    if (!health.clockAheadUs)
        return {};
    const int64_t off = *health.clockAheadUs;
    if (std::abs(off) <= kSameClockUs)
        return tr("right");
    const QString time = TimeText::duration(std::abs(off));
    return off > 0 ? tr("%1 fast").arg(time) : tr("%1 slow").arg(time);
}

QString HostText::unparsed(const HostHealth &health)
{
    if (health.mailLines == 0)
        return {};
    if (health.unparsed == 0)
        return tr("All its lines are understood.");
    const double share =
        100.0 * static_cast<double>(health.unparsed) / static_cast<double>(health.mailLines);
    return share < 0.1
        ? tr("Less than 0.1 % of its lines are not understood.")
        : tr("%1 % of its lines are not understood.").arg(QLocale().toString(share, 'f', 1));
}

QString HostText::pause(const HostHealth &health)
{
    if (!health.usualPauseUs)
        return {};
    const QString usual = TimeText::duration(*health.usualPauseUs);
    return health.isQuiet
        ? tr("No line for %1; at this hour it hardly ever pauses for more than %2.")
              .arg(TimeText::duration(health.quietUs), usual)
        : tr("At this hour it hardly ever pauses for more than %1.").arg(usual);
}

QStringList HostText::figures(const HostHealth &health)
{
    QStringList sentences{pause(health)};
    if (health.linesPerSecond)
        sentences << tr("%1 lines a second in the last minute.").arg(rate(health));
    if (health.behindUs)
        sentences
            << (*health.behindUs < Time::kSecond
                    ? tr("Its newest lines came within a second.")
                    : tr("Its newest lines came %1 after they were logged.").arg(behind(health)));
    if (health.latencyUs)
        sentences
            << tr("It answers in %1 ms.").arg(QLocale().toString((*health.latencyUs + 999) / 1000));
    if (health.clockAheadUs && std::abs(*health.clockAheadUs) > kSameClockUs)
        sentences << tr("Its clock is %1.").arg(clock(health));
    sentences << unparsed(health);
    if (health.gaps > 0)
        sentences << tr("At %n place(s) lines may be missing.", nullptr,
                        static_cast<int>(health.gaps));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace Estafeta
