// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace Estafeta {

/// All addresses that begin with the same bits.
class IpNetwork
{
public:
    /// "192.0.2.0/24", "2001:db8::/32" (RFC 4632, RFC 4291, 2.3), or the beginning of an IPv4
    /// address as people write it, "192.0.2.". Nothing when it is none of these; a single address
    /// is none.
    [[nodiscard]] static std::optional<IpNetwork> parse(std::string_view text);

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
