// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace Estafeta {

/// A password or passphrase in memory of its own, overwritten when it goes. It can be moved, never
/// copied by chance, and has no way into a stream, a QVariant or an Error.
class Secret
{
public:
    Secret() = default;

    explicit Secret(std::string_view text)
        : m_bytes(std::make_unique<char[]>(text.size() + 1))
        , m_size(text.size())
    {
        std::memcpy(m_bytes.get(), text.data(), text.size());
    }

    Secret(Secret &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
        , m_size(std::exchange(other.m_size, 0))
    {}

    Secret &operator=(Secret &&other) noexcept
    {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    ~Secret() { wipe(); }

    /// Zero-terminated; valid as long as this object is.
    [[nodiscard]] const char *cString() const { return m_bytes ? m_bytes.get() : ""; }

    [[nodiscard]] size_t size() const { return m_size; }

    /// For the one place that remembers it.
    [[nodiscard]] Secret duplicate() const { return Secret({cString(), m_size}); }

private:
    void wipe()
    {
        if (m_bytes)
            explicit_bzero(m_bytes.get(), m_size);
        m_bytes.reset();
        m_size = 0;
    }

    std::unique_ptr<char[]> m_bytes;
    size_t m_size = 0;
};

} // namespace Estafeta
