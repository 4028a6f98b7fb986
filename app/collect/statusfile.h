// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/collectedhost.h"

#include <vector>

namespace Estafeta::Cli {

/// What the status file tells.
struct CollectorHealth {
    QString state; ///< "running", "stopped"
    QString store;
    Time started;
    std::vector<HostHealth> hosts;
    QString rule;  ///< how long the store keeps what; empty: not known yet
    QString letGo; ///< what went last; empty: nothing since it was started
    Time letGoAt;
};

/// The status as one JSON object; `now` is when it is written.
[[nodiscard]] QByteArray statusJson(const CollectorHealth &health, Time now);

/// Replaces the file in one step, readable for all: who monitors hosts is another user. Empty, or
/// why it could not be written.
[[nodiscard]] QString writeStatus(const QString &file, const QByteArray &json);

} // namespace Estafeta::Cli
