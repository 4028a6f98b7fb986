// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/stagetext.h"

#include "core/text.h"
#include "items/logtext.h"
#include "widgets/common/timetext.h"
#include "widgets/common/verdictwords.h"

#include <QLocale>

#include <algorithm>

namespace Estafeta {

namespace {

QString score(int32_t milli)
{
    return QLocale().toString(milli / 1000.0, 'f', 1);
}

} // namespace

StageText::StageText(const TraceDocument &document, uint32_t stage)
    : m_document(document)
    , m_stage(document.trace.stages[stage])
{}

/// Handed on to a leg that is known: not the end of the way.
bool StageText::goesOn() const
{
    return std::ranges::any_of(m_document.trace.edges, [this](const TraceEdge &edge) {
        return edge.from == m_stage.leg && edge.kind != EdgeKind::Bounce;
    });
}

Meaning StageText::meaning() const
{
    switch (m_stage.kind) {
    case StageKind::Delivered:
        return goesOn() ? Meaning::Transit : Meaning::Delivered;
    case StageKind::Deferred:
        return Meaning::Deferred;
    case StageKind::Bounced:
    case StageKind::Expired:
    case StageKind::Deleted:
        return Meaning::Failed;
    case StageKind::Rejected:
        return isPutOff(m_stage) ? Meaning::Deferred : Meaning::Failed;
    case StageKind::Discarded:
        return m_document.trace.virus.empty() ? Meaning::Filtered : Meaning::Infected;
    default:
        return Meaning::Transit;
    }
}

QString StageText::word() const
{
    QString word = VerdictWords::stage(m_stage.kind);
    if (m_stage.kind == StageKind::Delivered && goesOn())
        word = tr("handed on");
    else if (isPutOff(m_stage))
        word = VerdictWords::stage(StageKind::Deferred);
    //: A box of the timeline that stands for several tries or recipients: "deferred ×3"
    return m_stage.count > 1 ? tr("%1 ×%2").arg(word, QLocale().toString(m_stage.count)) : word;
}

QString StageText::filterDetail() const
{
    const QString word = shownText(m_stage.detail);
    if (m_stage.scoreMilli == INT32_MIN)
        return word;
    //: A filter's word and its spam score
    return tr("%1, score %2").arg(word, score(m_stage.scoreMilli));
}

QString StageText::detail() const
{
    const int64_t us = m_stage.end - m_stage.start;
    const QString time = us >= 2 * Time::kSecond ? TimeText::duration(us) : QString();
    const std::string_view name = before(m_stage.detail, "[");
    switch (m_stage.kind) {
    case StageKind::Filter:
        return filterDetail();
    case StageKind::Deferred:
        return time.isEmpty() ? shownText(m_stage.dsn) : tr("for %1").arg(time);
    case StageKind::Accepted:
    case StageKind::Delivered:
        return shownText(name.empty() ? std::string_view(m_stage.detail) : name);
    case StageKind::Queued:
        return time;
    default:
        return shownText(m_stage.dsn.empty() ? m_stage.detail : m_stage.dsn);
    }
}

QString StageText::line() const
{
    const TraceLeg &leg = m_document.trace.legs[m_stage.leg];
    const QString host = shownText(m_document.hostName(leg.host));
    QString words = shownText(m_stage.detail);
    if (m_stage.kind == StageKind::Filter)
        words = filterDetail();
    else if (!m_stage.dsn.empty())
        words = shownText(m_stage.dsn) + u' ' + words;
    const QString time = TimeText::moment(m_stage.start);
    const int64_t us = m_stage.end - m_stage.start;
    if (us < 2 * Time::kSecond)
        return words.isEmpty() ? tr("%1  %2: %3").arg(time, host, word())
                               : tr("%1  %2: %3 (%4)").arg(time, host, word(), words);
    return words.isEmpty()
        ? tr("%1  %2: %3, lasting %4").arg(time, host, word(), TimeText::duration(us))
        : tr("%1  %2: %3 (%4), lasting %5").arg(time, host, word(), words, TimeText::duration(us));
}

} // namespace Estafeta
