// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/tracesums.h"

#include "core/mimewords.h"

#include <algorithm>

namespace Estafeta {

namespace {

SpamClass spamClassOf(const Event &event)
{
    switch (event.contents) {
    case Contents::Clean:
    case Contents::BadHeader:
        return SpamClass::Clean;
    case Contents::Spammy:
        return SpamClass::Spammy;
    case Contents::Spam:
        return SpamClass::Spam;
    case Contents::Unchecked:
    case Contents::Oversized:
        return SpamClass::Unchecked;
    default:
        return SpamClass::None;
    }
}

void noteScan(Trace &trace, const LegView &leg)
{
    for (const Event &event : leg.events) {
        if (event.kind != EventKind::Scan && event.contents == Contents::None)
            continue;
        if (event.hasScore())
            trace.scoreMilli = std::max(trace.scoreMilli, event.scoreMilli);
        if (!event.virus.empty() && trace.virus.empty() && event.contents == Contents::Infected)
            trace.virus = event.virus;
        trace.spam = std::max(trace.spam, spamClassOf(event));
    }
}

} // namespace

void addSum(Trace &trace, const LegView &leg)
{
    trace.last = std::max(trace.last, leg.last);
    if (trace.subject.empty())
        trace.subject = withoutEncodedWords(leg.subject);
    if (leg.kind == LegKind::Scan && trace.messageId.empty()) { // qmail's messages have none
        trace.messageId = leg.messageId;
        trace.clientIp = trace.clientIp.empty() ? std::string(leg.clientIp) : trace.clientIp;
    }
    noteScan(trace, leg);
}

} // namespace Estafeta
