// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "indicators/indicatorview.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace Estafeta::Cli {

/// What "estafeta-cli indicators" was asked.
struct IndicatorsAsked {
    enum class Format { Text, Csv, Json };

    std::string store;
    IndicatorQuestion question;     ///< without hosts
    std::vector<std::string> hosts; ///< by name
    Format format = Format::Text;
    Time now;
};

/// The exit status when the command is to end here; nothing when `asked` is filled.
[[nodiscard]] std::optional<int> readIndicatorOptions(const QStringList &arguments,
                                                      IndicatorsAsked &asked);

} // namespace Estafeta::Cli
