// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipnetwork.h"

#include "core/text.h"

#include <algorithm>
#include <string>

#include <arpa/inet.h>

namespace Estafeta {

std::string normalIp(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    std::string ip = lowered(text);
    if (ip.starts_with("ipv6:"))
        ip.erase(0, 5);
    return ip;
}

std::optional<IpNetwork::Address> IpNetwork::read(std::string_view text)
{
    const std::string written(text);
    Address address;
    if (inet_pton(AF_INET, written.c_str(), address.bytes.data()) == 1)
        address.bits = 32;
    else if (inet_pton(AF_INET6, written.c_str(), address.bytes.data()) == 1)
        address.bits = 128;
    return address.bits > 0 ? std::optional(address) : std::nullopt;
}

/// "192.0." is 192.0.0.0/16.
std::optional<IpNetwork> IpNetwork::parseBeginning(std::string_view text)
{
    const auto dots = std::ranges::count(text, '.');
    if (!text.ends_with('.') || dots > 3)
        return std::nullopt;
    std::string whole(text);
    for (auto i = dots; i < 3; ++i)
        whole += "0.";
    whole += '0';
    const auto address = read(whole);
    if (!address)
        return std::nullopt;
    IpNetwork network;
    network.m_address = *address;
    network.m_prefix = static_cast<int>(dots) * 8;
    return network;
}

std::optional<IpNetwork> IpNetwork::parse(std::string_view text)
{
    const size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return parseBeginning(text);
    const auto address = read(text.substr(0, slash));
    const auto prefix = toNumber<int>(text.substr(slash + 1));
    if (!address || !prefix || *prefix < 0 || *prefix > address->bits)
        return std::nullopt;
    IpNetwork network;
    network.m_address = *address;
    network.m_prefix = *prefix;
    return network;
}

bool IpNetwork::contains(std::string_view text) const
{
    const auto address = read(text);
    if (!address || address->bits != m_address.bits)
        return false;
    const int bytes = m_prefix / 8;
    if (!std::equal(address->bytes.begin(), address->bytes.begin() + bytes,
                    m_address.bytes.begin()))
        return false;
    const int rest = m_prefix % 8;
    const auto at = static_cast<size_t>(bytes);
    return rest == 0
        || (address->bytes.at(at) >> (8 - rest)) == (m_address.bytes.at(at) >> (8 - rest));
}

} // namespace Estafeta
