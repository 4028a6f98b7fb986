// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdint>

namespace Estafeta {

/// Lays down root's right to read and write any file, so that a file's permissions mean the same in
/// a test that root runs: for this thread, those that it starts, and as long as this lives. Nothing
/// changes for who is not root.
class AsOrdinaryUser
{
public:
    AsOrdinaryUser()
    {
        Rights rights{};
        syscall(SYS_capget, &m_header, rights.data());
        m_before = rights[0].effective;
        setEffective(m_before & ~(1U << CAP_DAC_OVERRIDE) & ~(1U << CAP_DAC_READ_SEARCH));
    }

    ~AsOrdinaryUser() { setEffective(m_before); }

    AsOrdinaryUser(const AsOrdinaryUser &) = delete;
    AsOrdinaryUser &operator=(const AsOrdinaryUser &) = delete;

private:
    /// The kernel's version 3 has 64 rights, in two of these.
    using Rights = std::array<__user_cap_data_struct, 2>;

    void setEffective(uint32_t effective)
    {
        Rights rights{};
        syscall(SYS_capget, &m_header, rights.data());
        rights[0].effective = effective;
        syscall(SYS_capset, &m_header, rights.data());
    }

    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    uint32_t m_before = 0;
};

} // namespace Estafeta
