// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace Estafeta {

/// A fast 64-bit hash of bytes, the same on every machine and in every version: its values are
/// stored. Never returns 0, so that 0 can mean "none".
[[nodiscard]] inline uint64_t hashBytes(std::string_view bytes, uint64_t seed = 0)
{
    constexpr uint64_t kMul = 0x9e3779b97f4a7c15ULL;
    __extension__ using Wide = unsigned __int128;
    const auto mix = [](uint64_t a, uint64_t b) {
        const Wide m = static_cast<Wide>(a) * b;
        return static_cast<uint64_t>(m) ^ static_cast<uint64_t>(m >> 64);
    };
    uint64_t h = seed ^ (bytes.size() * kMul);
    const char *p = bytes.data();
    size_t n = bytes.size();
    while (n >= 8) {
        uint64_t v;
        std::memcpy(&v, p, 8);
        h = mix(h ^ v, 0xd6e8feb86659fd93ULL);
        p += 8;
        n -= 8;
    }
    uint64_t tail = 0;
    if (n > 0)
        std::memcpy(&tail, p, n);
    h = mix(h ^ tail ^ kMul, 0xca5a826395121157ULL);
    return h ? h : 1;
}

} // namespace Estafeta
