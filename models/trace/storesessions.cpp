// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/storesessions.h"

#include <algorithm>
#include <cstdlib>

namespace Estafeta {

namespace {

constexpr int64_t kSameMoment = 2 * Time::kSecond;

/// A word of the audit and its session.
struct Audit {
    const Event *event = nullptr;
    HostId host = kNoHost;
    std::string_view session;
};

std::vector<Audit> auditsIn(const std::vector<LegView> &legs)
{
    std::vector<Audit> audits;
    for (const LegView &leg : legs) {
        if (leg.kind != LegKind::Store || leg.id.empty())
            continue;
        for (const Event &event : leg.events) {
            if (event.service == kAudit)
                audits.push_back({&event, leg.host, leg.id});
        }
    }
    return audits;
}

bool isSaidBy(const LegView &leg, const Audit &audit)
{
    const Event &event = leg.events.front();
    return audit.host == leg.host && audit.event->pid == event.pid
        && audit.event->messageId == event.messageId
        && std::abs(audit.event->time - event.time) <= kSameMoment;
}

} // namespace

bool nameSessions(std::vector<LegView> &legs)
{
    const std::vector<Audit> audits = auditsIn(legs);
    if (audits.empty())
        return false;
    bool any = false;
    for (LegView &leg : legs) {
        if (leg.kind != LegKind::Store || !leg.id.empty())
            continue;
        const auto audit =
            std::ranges::find_if(audits, [&](const Audit &said) { return isSaidBy(leg, said); });
        if (audit == audits.end())
            continue;
        leg.id = audit->session;
        any = true;
    }
    return any;
}

} // namespace Estafeta
