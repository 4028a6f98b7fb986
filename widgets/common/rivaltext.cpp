// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/rivaltext.h"

#include "items/logtext.h"
#include "widgets/common/timetext.h"

namespace Estafeta {

QString RivalText::name(const TraceDocument &document, const RivalLeg &rival)
{
    const QString host = shownText(document.hostName(rival.host));
    const QString time = TimeText::clock(rival.first);
    if (rival.queueId.empty())
        //: one of several messages that fit: %1 the server, %2 the time
        return tr("one on %1 (%2)").arg(host, time);
    //: one of several messages that fit: %1 a queue ID, %2 the server, %3 the time
    return tr("%1 on %2 (%3)").arg(shownText(rival.queueId), host, time);
}

QString RivalText::sentence(const TraceDocument &document, const TraceEdge &edge)
{
    QString names;
    for (const RivalLeg &rival : edge.rivals) {
        const QString one = name(document, rival);
        //: between the last two of a list, and between all of a longer one
        names = names.isEmpty() ? one : tr("%1 or %2").arg(names, one);
    }
    return edge.rivalsForTo ? tr("It may as well have gone on as %1.").arg(names)
                            : tr("It may as well have come from %1.").arg(names);
}

QString RivalText::link(const RivalLeg &rival)
{
    return tr("Search for %1").arg(shownText(rival.queueId));
}

} // namespace Estafeta
