// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/retention.h"

#include <QString>

#include <optional>

/// How long a store keeps what, in words and out of them.
namespace Estafeta::Cli {

/// "Keeps the traces of 15 days and the lines of 15 days."
[[nodiscard]] QString ruleText(const std::optional<Retention> &rule);

/// "2026-11-01 to 2026-11-03 (traces and lines), 2026-11-04 (lines)"; empty: nothing.
[[nodiscard]] QString daysText(const RetentionOutcome &outcome);

/// A sentence about what went by the rule; empty: nothing did.
[[nodiscard]] QString wentText(const RetentionOutcome &outcome);

/// "800M", "20G", "1.5T" (powers of 1024); nothing: it is no size.
[[nodiscard]] std::optional<uint64_t> sizeFromText(const QString &text);

/// Why such a rule cannot be; empty: it can.
[[nodiscard]] QString ruleProblem(const Retention &rule);

} // namespace Estafeta::Cli
