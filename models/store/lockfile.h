// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <string>

namespace Estafeta {

/// The lock that makes its holder the one writer of a store. The system lets go of it when the
/// process ends in any way, so it is never stale.
class LockFile
{
public:
    LockFile() = default;
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    /// StoreBusy when another holds it.
    [[nodiscard]] Result<void> take(const std::string &path);

private:
    int m_file = -1;
};

} // namespace Estafeta
