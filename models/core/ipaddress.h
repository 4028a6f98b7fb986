// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string>

#include <arpa/inet.h>

namespace Estafeta {

/// Whether this is an address that a machine can have, where isIpAddress() only tells an address
/// from a name: for what somebody has typed.
[[nodiscard]] inline bool isExactIpAddress(const std::string &text)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    return inet_pton(AF_INET, text.c_str(), bytes.data()) == 1
        || inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1;
}

} // namespace Estafeta
