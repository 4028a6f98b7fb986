// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/figures.h"

#include "core/varint.h"

#include <algorithm>
#include <arpa/inet.h>

namespace Estafeta {

namespace {

bool isCounted(LegKind kind)
{
    return kind == LegKind::Queue || kind == LegKind::NoQueue;
}

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
    if (!isCounted(kind))
        return Origin::Unknown;
    if (!trace.user.empty())
        return Origin::Inside;
    if (!trace.clientIp.empty())
        return isPrivate(trace.clientIp) ? Origin::Inside : Origin::Outside;
    // A notice that a queue made itself has no client. Of others the beginning is missing.
    return kind == LegKind::Queue && trace.sender.empty() ? Origin::Inside : Origin::Unknown;
}

} // namespace

Figures figuresOf(const std::vector<LegView> &legs, const std::vector<Trace> &traces)
{
    Figures figures;
    for (const LegView &leg : legs) {
        if (!isCounted(leg.kind))
            continue;
        const int64_t hour = hourOf(leg.first);
        const auto same = std::ranges::find_if(figures.legs, [&](const Figures::Legs &known) {
            return known.host == leg.host && known.hour == hour;
        });
        if (same != figures.legs.end())
            ++same->count;
        else
            figures.legs.push_back({leg.host, hour, 1});
    }
    for (const Trace &trace : traces)
        figures.origins.push_back(originOf(trace));
    return figures;
}

std::string encodeFigures(const Figures &figures)
{
    std::string bytes;
    putUnsigned(bytes, figures.legs.size());
    int64_t hour = 0;
    for (const Figures::Legs &legs : figures.legs) {
        putUnsigned(bytes, legs.host);
        putSigned(bytes, legs.hour - hour);
        putSigned(bytes, legs.count);
        hour = legs.hour;
    }
    for (const Origin origin : figures.origins)
        putUnsigned(bytes, static_cast<uint64_t>(origin));
    return bytes;
}

Result<Figures> decodeFigures(std::string_view bytes)
{
    Figures figures;
    uint64_t count = 0;
    bool good = bytes.empty() || getUnsigned(bytes, count);
    int64_t hour = 0;
    for (uint64_t i = 0; good && i < count; ++i) {
        uint64_t host = 0;
        Figures::Legs legs;
        good =
            getUnsigned(bytes, host) && getSigned(bytes, legs.hour) && getSigned(bytes, legs.count);
        hour += legs.hour;
        figures.legs.push_back({static_cast<HostId>(host), hour, legs.count});
    }
    while (good && !bytes.empty()) {
        uint64_t origin = 0;
        good = getUnsigned(bytes, origin);
        figures.origins.push_back(static_cast<Origin>(origin));
    }
    if (!good)
        return Error{ErrorCode::Corrupt, "figures of a bundle", {}};
    return figures;
}

} // namespace Estafeta
