// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "logs/event.h"

#include <array>
#include <cstdint>
#include <cstdlib>

/// qmail's ids mean something for a moment only: a delivery number begins at 1 with each start of
/// qmail-send, a process number comes round, an inode belongs to the next message as soon as this
/// one ends. Keys made of them have the moment in them, or a whole day's messages with one inode
/// would become one bundle.
namespace Estafeta {

/// A try may take this long.
inline constexpr int64_t kLongestTry = 2 * 60 * 60 * Time::kSecond;
/// qmail-send logs a message this long after a process queued it, at most.
inline constexpr int64_t kLongestQueueing = 2 * 60 * Time::kSecond;
/// And this long after a filter before the queue let it through.
inline constexpr int64_t kAfterScan = 10 * Time::kSecond;

/// Two moments no farther apart than the span that keys were made for have one of them in common.
using MomentKeys = std::array<uint64_t, 2>;

/// Of both lines of a try: the one that names the message and the one that tells the end.
[[nodiscard]] MomentKeys deliveryKeys(HostId host, const Event &event);

/// Of the message that process `qp` put into a queue at about `time`. Other hosts' answers name
/// it, and none says whose process it is.
[[nodiscard]] MomentKeys processKeys(std::string_view qp, Time time);

/// Of a filter's word that names no id: what it let through is delivered in a moment. `sender` is
/// the address' hash.
[[nodiscard]] MomentKeys scannedKeys(HostId host, uint64_t sender, std::string_view to, Time time);

/// When the process that event.nextId names did its work: the next server prints its own clock
/// ("ok 1793574097 qp 54945"); else when the event was.
[[nodiscard]] Time processTime(const Event &event);
/// Whether it was the next server's clock.
[[nodiscard]] bool printsProcessTime(const Event &event);

/// A queue entry whose id is an inode: one of this host, of this qmail.
[[nodiscard]] uint64_t inodeKey(HostId host, std::string_view program, std::string_view inode);
/// Under which pieces of such an entry find each other, while its beginning or end is missing.
[[nodiscard]] uint64_t pieceKey(HostId host, std::string_view program, std::string_view inode);

/// "did_0+1+0/qp_12345": qmail-local passed the message on under a new entry of the same queue.
[[nodiscard]] inline bool isLocalReport(const Event &event)
{
    return event.reply.starts_with("did_");
}

} // namespace Estafeta
