// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sameclient.h"

#include "core/text.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace Estafeta {

namespace {

/// What registries put before a country's label: "uni.ac.uk" is registered, "ac.uk" is not.
constexpr std::array<std::string_view, 11> kShared = {"ac", "co",  "com", "edu", "gob", "gov",
                                                      "ne", "net", "nom", "or",  "org"};

/// The bytes of an address that all machines of one network have; nothing when it is none.
std::optional<std::string> networkOf(std::string_view ip)
{
    consume(ip, "IPv6:");
    // An IPv4 client of a socket for both.
    if (ip.find('.') != std::string_view::npos && !consume(ip, "::ffff:"))
        consume(ip, "::FFFF:");
    const std::string text(ip);
    std::array<char, sizeof(in6_addr)> bytes{};
    if (inet_pton(AF_INET, text.c_str(), bytes.data()) == 1)
        return std::string(bytes.data(), 3);
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1)
        return std::string(bytes.data(), 8);
    return std::nullopt;
}

/// Where the label before `end` begins.
size_t labelBefore(std::string_view name, size_t end)
{
    const size_t dot = end == 0 ? std::string_view::npos : name.rfind('.', end - 1);
    return dot == std::string_view::npos ? 0 : dot + 1;
}

/// "example.org" of "mail.example.org"; empty when the name has one label or is an address.
std::string registeredDomain(std::string_view name)
{
    name = before(name, "[");
    if (name.ends_with('.'))
        name.remove_suffix(1);
    const size_t top = labelBefore(name, name.size());
    if (top == 0 || top == name.size() || isDigit(name.back()))
        return {};
    size_t second = labelBefore(name, top - 1);
    const bool shared = name.size() - top == 2
        && std::ranges::find(kShared, lowered(name.substr(second, top - 1 - second)))
            != kShared.end();
    if (shared && second == 0)
        return {};
    if (shared)
        second = labelBefore(name, second - 1);
    return lowered(name.substr(second));
}

} // namespace

bool isSameClient(const Trace &a, const Trace &b)
{
    if (!a.user.empty() || !b.user.empty())
        return !a.clientIp.empty() && a.clientIp == b.clientIp;
    const auto network = networkOf(a.clientIp);
    if (network && network == networkOf(b.clientIp))
        return true;
    const std::string domain = registeredDomain(a.client);
    return !domain.empty() && domain == registeredDomain(b.client);
}

} // namespace Estafeta
