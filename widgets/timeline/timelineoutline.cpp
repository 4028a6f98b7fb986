// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelineoutline.h"

#include "items/logtext.h"
#include "items/timelinelayout.h"
#include "widgets/common/timetext.h"
#include "widgets/common/verdictwords.h"
#include "widgets/timeline/stagetext.h"

namespace Estafeta {

QString TimelineOutline::text(const TraceDocument &document)
{
    const TimelineLayout layout = layOut(document.trace, {}, document.clockOffsets);
    QString outline;
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        outline += StageText(document, layout.boxes[i].stage).line() + u'\n';
        for (const TimelineLink &link : layout.links) {
            if (link.from != i)
                continue;
            const TraceStage &target = document.trace.stages[layout.boxes[link.to].stage];
            const HostId host = document.trace.legs[target.leg].host;
            //: A hand-off in the outline of the timeline: %1 how, %2 host, %3 proven/inferred
            outline += tr("    → %1: %2 (%3)")
                           .arg(VerdictWords::edge(link.kind), shownText(document.hostName(host)),
                                VerdictWords::grade(link.grade))
                + u'\n';
        }
        for (const TimelineGap &gap : layout.gaps) {
            if (gap.before == i)
                outline += tr("    … %1 of waiting").arg(TimeText::duration(gap.us)) + u'\n';
        }
    }
    return outline;
}

} // namespace Estafeta
