// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/direction.h"

#include "core/text.h"
#include "trace/addresslist.h"

#include <algorithm>
#include <arpa/inet.h>
#include <string>
#include <string_view>

namespace Estafeta {

namespace {

/// Where a submission came from, as far as its first queue entry says it.
enum class Origin : uint8_t { Unknown, Outside, Inside };

bool isPrivateV4(uint32_t address)
{
    const auto within = [address](uint32_t net, int bits) {
        return address >> (32 - bits) == net >> (32 - bits);
    };
    return within(0x7f00'0000, 8) || within(0x0a00'0000, 8) || within(0xac10'0000, 12)
        || within(0xc0a8'0000, 16);
}

/// Loopback, link-local and private ones. (RFC 1918, RFC 4193, RFC 4291)
bool isPrivate(std::string_view text)
{
    const std::string address(text);
    in_addr v4{};
    if (inet_pton(AF_INET, address.c_str(), &v4) == 1)
        return isPrivateV4(ntohl(v4.s_addr));
    in6_addr v6{};
    if (inet_pton(AF_INET6, address.c_str(), &v6) != 1)
        return false;
    return IN6_IS_ADDR_LOOPBACK(&v6) || IN6_IS_ADDR_LINKLOCAL(&v6)
        || (v6.s6_addr[0] & 0xfe) == 0xfc;
}

Origin originOf(const Trace &trace)
{
    const LegKind kind = trace.legs.empty() ? LegKind::Result : trace.legs.front().kind;
    if (kind != LegKind::Queue && kind != LegKind::NoQueue)
        return Origin::Unknown;
    if (!trace.user.empty())
        return Origin::Inside;
    if (!trace.clientIp.empty())
        return isPrivate(trace.clientIp) ? Origin::Inside : Origin::Outside;
    // A notice that a queue made itself has no client. Of others the beginning is missing.
    return kind == LegKind::Queue && trace.sender.empty() ? Origin::Inside : Origin::Unknown;
}

bool endsHere(Verdict verdict)
{
    return verdict == Verdict::DeliveredMailbox || verdict == Verdict::DeliveredProgram
        || verdict == Verdict::DeliveredList || verdict == Verdict::Duplicate;
}

bool isSpam(SpamClass spam)
{
    return spam == SpamClass::Spammy || spam == SpamClass::Spam;
}

} // namespace

Direction directionOf(const Trace &trace, const TraceRecipient &recipient)
{
    const Origin origin = originOf(trace);
    if (origin == Origin::Unknown)
        return Direction::Unknown;
    if (origin == Origin::Outside)
        return Direction::In;
    if (recipient.verdict == Verdict::DeliveredRemote)
        return Direction::Out;
    if (endsHere(recipient.verdict))
        return Direction::Local;
    return equalsNoCase(domainPart(trace.sender), domainPart(recipient.address)) ? Direction::Local
                                                                                 : Direction::Out;
}

bool wasQueued(const Trace &trace)
{
    return trace.legs.empty() || trace.legs.front().kind != LegKind::NoQueue;
}

Finding findingOf(const Trace &trace, const TraceRecipient &recipient)
{
    if (recipient.reason == Reason::Virus || !trace.virus.empty())
        return Finding::Virus;
    if (recipient.reason == Reason::Banned)
        return Finding::Banned;
    return recipient.reason == Reason::Spam || isSpam(trace.spam) ? Finding::Spam : Finding::None;
}

} // namespace Estafeta
