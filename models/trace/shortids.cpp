// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/shortids.h"

#include "core/hash.h"
#include "trace/terms.h"

namespace Estafeta {

namespace {

/// Buckets of twice the span: the one the moment is in, and the nearer neighbour.
MomentKeys momentKeys(uint64_t key, Time time, int64_t span)
{
    const int64_t width = 2 * span;
    const int64_t bucket = time.us / width;
    const int64_t neighbour = bucket + (time.us % width < span ? -1 : 1);
    const auto withBucket = [key](int64_t number) {
        return hashBytes({}, key + static_cast<uint64_t>(number) * 0x9e3779b97f4a7c15ULL);
    };
    return {withBucket(bucket), withBucket(neighbour)};
}

uint64_t hostKey(TermKind kind, HostId host, std::string_view program, std::string_view id)
{
    return hashBytes(program, termKey(kind, id) + host);
}

/// The digits before " qp " or "_qp_".
std::string_view printedTime(std::string_view reply)
{
    size_t end = reply.find("qp");
    if (end == std::string_view::npos || end == 0)
        return {};
    --end; // a blank, or what stands for it
    size_t start = end;
    while (start > 0 && isDigit(reply[start - 1]))
        --start;
    return reply.substr(start, end - start);
}

} // namespace

MomentKeys deliveryKeys(HostId host, const Event &event)
{
    const uint64_t key = hostKey(TermKind::DeliveryNumber, host, event.program, event.deliveryId);
    return momentKeys(key, event.time, kLongestTry);
}

MomentKeys processKeys(std::string_view qp, Time time)
{
    return momentKeys(termKey(TermKind::Process, qp), time, kLongestQueueing);
}

MomentKeys scannedKeys(HostId host, uint64_t sender, std::string_view to, Time time)
{
    return momentKeys(hostKey(TermKind::Scanned, host, {}, to) ^ sender, time, kAfterScan);
}

bool printsProcessTime(const Event &event)
{
    return printedTime(event.reply).size() == 10;
}

Time processTime(const Event &event)
{
    if (!printsProcessTime(event))
        return event.time;
    const auto seconds = toNumber<int64_t>(printedTime(event.reply));
    return seconds ? Time::fromSeconds(*seconds) : event.time;
}

uint64_t inodeKey(HostId host, std::string_view program, std::string_view inode)
{
    return hostKey(TermKind::QueueId, host, program, inode);
}

uint64_t pieceKey(HostId host, std::string_view program, std::string_view inode)
{
    return hostKey(TermKind::Piece, host, program, inode);
}

} // namespace Estafeta
