// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Estafeta {

/// The demo site: its logs, and a store for them that vanishes with this object.
class DemoSite
{
public:
    /// The folder of its logs; empty when they are not installed.
    [[nodiscard]] static QString logs();

    /// The folder of a store made for it.
    [[nodiscard]] QString storeFolder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace Estafeta
