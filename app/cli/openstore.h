// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/storereader.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace Estafeta::Cli {

/// A store to be read: its folder, or a case file, which stays unpacked as long as this lives.
class OpenStore
{
public:
    /// The errors of StoreReader::open() and openCase().
    [[nodiscard]] static Result<OpenStore> open(const std::string &path);

    [[nodiscard]] StoreReader &reader() { return *m_reader; }

private:
    std::unique_ptr<QTemporaryDir> m_unpacked;
    std::unique_ptr<StoreReader> m_reader; ///< closed before its folder goes
};

} // namespace Estafeta::Cli
