// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"

#include <cstdint>
#include <string>

namespace Estafeta {

/// What the lines so far say of a queue entry: for those who count lines as they come, of which
/// each names the entry and no more. It is made anew from the stored lines when reading goes on.
struct EntryFacts {
    std::string sender; ///< as logged; empty: the null sender, or not logged yet
    std::string client; ///< the host it came from: a name, or an address; empty: from this host
    int64_t size = 0;   ///< bytes; 0: not logged yet
    Time accepted;
    uint32_t timesAccepted = 0; ///< by a client or a local program
    uint32_t timesQueued = 0;   ///< given to the queue's manager, with sender and size
    uint32_t timesDeferred = 0; ///< tries that were put off
    bool inOneLine = false;     ///< what took it in said sender and size too (sendmail, Exim)
    bool reinjected = false;    ///< who counts noted that a filter gave it back

    void note(const Event &event)
    {
        switch (event.kind) {
        case EventKind::Accepted:
            noteAccepted(event);
            break;
        case EventKind::Queued:
            // Of what the host makes itself (Exim's bounces) there is no client to be told.
            if (timesAccepted == 0 && event.originQueueId.empty()
                && !(event.client.empty() && event.clientIp.empty() && event.user.empty())) {
                noteAccepted(event);
                inOneLine = true;
            }
            ++timesQueued;
            if (size == 0) {
                sender = event.from;
                size = event.size;
            }
            break;
        case EventKind::Delivery:
            timesDeferred += event.status == DeliveryStatus::Deferred ? 1 : 0;
            break;
        default:
            break;
        }
    }

private:
    void noteAccepted(const Event &event)
    {
        ++timesAccepted;
        accepted = event.time;
        const bool named = !event.client.empty() && event.client != "unknown";
        client = named ? event.client : event.clientIp;
    }
};

} // namespace Estafeta
