// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Estafeta {

/// An address as logs have it: "[192.0.2.1]" and "IPv6:2001:DB8::1" are ways to write one in a
/// header (RFC 5321, 4.1.3).
[[nodiscard]] std::string normalIp(std::string_view text);

/// All addresses that begin with the same bits.
class IpNetwork
{
public:
    /// "192.0.2.0/24", "2001:db8::/32" (RFC 4632, RFC 4291, 2.3), or the beginning of an IPv4
    /// address as people write it, "192.0.2.". Nothing when it is none of these; a single address
    /// is none.
    [[nodiscard]] static std::optional<IpNetwork> parse(std::string_view text);

    /// Whether it is the address of one machine, IPv4 or IPv6.
    [[nodiscard]] static bool isAddress(std::string_view text) { return read(text).has_value(); }

    [[nodiscard]] bool contains(std::string_view address) const;

private:
    struct Address {
        std::array<uint8_t, 16> bytes{};
        int bits = 0; ///< 32 or 128
    };
    [[nodiscard]] static std::optional<Address> read(std::string_view text);
    [[nodiscard]] static std::optional<IpNetwork> parseBeginning(std::string_view text);

    Address m_address;
    int m_prefix = 0;
};

} // namespace Estafeta
