// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legcodec.h"

#include <vector>

namespace Estafeta {

/// A leg as weaving sees it: its events in order of time, and what they say in sum. Views point
/// into the encoded legs.
struct LegView {
    LegKind kind = LegKind::Queue;
    HostId host = kNoHost;
    std::string_view id;
    std::vector<Event> events;
    Time first;
    Time last;

    bool opened = false;  ///< its first line was read
    bool inodeId = false; ///< qmail: `id` is an inode
    bool closed = false;
    bool expired = false;
    bool held = false;    ///< and not released since
    bool deleted = false; ///< by an administrator
    bool canceled = false;
    const Event *discarded = nullptr; ///< the rule that dropped it

    bool senderKnown = false;
    std::string_view sender;
    std::string_view messageId;
    std::string_view program;
    std::string_view client;
    std::string_view clientIp;
    std::string_view user;
    std::string_view originQueueId;
    std::string_view originClient;
    std::string_view noticeOf; ///< the id on this host that this bounce is about
    std::string_view subject;
    std::string_view queuedBy; ///< qmail: the process that made the entry
    int64_t size = 0;
};

/// Decodes the legs of a bundle. Pieces of one leg that were read at different times (before and
/// after a restart, a line that came late) are put together; a queue id that was used again stays
/// two legs. The answer is in order of first line, then host, then id: the same for any order of
/// pieces.
[[nodiscard]] std::vector<LegView> viewLegs(const std::vector<EncodedLeg> &legs);

} // namespace Estafeta
