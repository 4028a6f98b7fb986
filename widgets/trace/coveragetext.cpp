// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/coveragetext.h"

#include "items/logtext.h"
#include "widgets/common/timetext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace Estafeta {

namespace {

bool covers(const HostCoverage &host, Time since, Time until)
{
    if (!host.first.isSet() || (since.isSet() && host.first > since)
        || (until.isSet() && host.last < until))
        return false;
    return std::ranges::none_of(host.gaps, [&](const CoverageGap &gap) {
        return (!until.isSet() || gap.from < until) && (!since.isSet() || gap.to > since);
    });
}

} // namespace

QString CoverageText::span(const HostCoverage &host)
{
    const QString name = shownText(host.host);
    if (!host.first.isSet())
        return tr("%1: no line with a time").arg(name);
    //: %1 host, %2 "21 November from 05:00 to 10:41"
    return tr("%1 %2").arg(name, TimeText::span(host.first, host.last));
}

QString CoverageText::brief(const HostCoverage &host)
{
    const QString name = shownText(host.host);
    if (!host.first.isSet())
        return tr("%1: no line with a time").arg(name);
    const QString times = TimeText::shortSpan(host.first, host.last);
    if (!host.gaps.empty())
        return tr("%1 %2, %n gap(s)", nullptr, static_cast<int>(host.gaps.size())).arg(name, times);
    //: %1 host, %2 from-to
    return host.lost > 0 ? tr("%1 %2, lines lost").arg(name, times) : tr("%1 %2").arg(name, times);
}

QStringList CoverageText::gaps(const HostCoverage &host)
{
    constexpr size_t kMostTold = 3; // the newest: what is asked about is rarely old
    const size_t untold = host.gaps.size() - std::min(host.gaps.size(), kMostTold);
    QStringList words;
    for (size_t i = untold; i < host.gaps.size(); ++i)
        words << tr("no lines: %1").arg(TimeText::span(host.gaps[i].from, host.gaps[i].to));
    if (untold > 0)
        words << tr("and %n gap(s) before", nullptr, static_cast<int>(untold));
    return words;
}

QString CoverageText::trouble(const HostCoverage &host)
{
    QStringList troubles = gaps(host);
    if (host.lost > 0)
        troubles << tr("%n line(s) lost by the logger", nullptr, static_cast<int>(host.lost));
    return troubles.join(QStringLiteral(", "));
}

QString CoverageText::clock(const HostCoverage &host)
{
    if (!host.clock)
        return {};
    const int64_t us = host.clock->aheadUs;
    const int64_t seconds = (std::abs(us) + Time::kSecond / 2) / Time::kSecond;
    const QString length = TimeText::duration(seconds * Time::kSecond);
    const QString reference = shownText(host.clock->reference);
    const QString handoffs = QLocale().toString(static_cast<qulonglong>(host.clock->handoffs));
    if (us > 0)
        //: %1 "37 s", %2 another host, %3 a number, never below five
        return tr("clock about %1 ahead of %2 (from %3 hand-offs)")
            .arg(length, reference, handoffs);
    //: %1 "37 s", %2 another host, %3 a number, never below five
    return tr("clock about %1 behind %2 (from %3 hand-offs)").arg(length, reference, handoffs);
}

QString CoverageText::absence(const std::vector<HostCoverage> &hosts, Time since, Time until)
{
    if (hosts.empty())
        return tr("No logs have been read yet, so this says nothing.");
    QStringList missing;
    for (const HostCoverage &host : hosts) {
        if (!covers(host, since, until))
            missing << shownText(host.host);
    }
    if (missing.isEmpty())
        return tr("The logs of %n host(s) cover this time without a gap: no such message passed "
                  "through them.",
                  nullptr, static_cast<int>(hosts.size()));
    if (missing.size() == static_cast<qsizetype>(hosts.size()))
        return tr(
            "The logs do not cover all of this time: it may have passed when nothing was read.");
    return tr("The logs of %1 do not cover all of this time: it may have passed there.")
        .arg(missing.join(QStringLiteral(", ")));
}

QString CoverageText::list(const std::vector<HostCoverage> &hosts)
{
    QStringList lines;
    for (const HostCoverage &host : hosts) {
        const QString wrong = trouble(host);
        lines << (wrong.isEmpty() ? tr("%1, without a gap").arg(span(host))
                                  : tr("%1, %2").arg(span(host), wrong));
        if (host.clock)
            lines.last() += QStringLiteral(", ") + clock(host);
    }
    return lines.join(u'\n');
}

} // namespace Estafeta
