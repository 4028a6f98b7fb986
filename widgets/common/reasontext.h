// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// Why, and what to do, as whole sentences without codes.
class ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
public:
    /// Empty for Reason::None and Reason::Other: the log's own words must do.
    [[nodiscard]] static QString why(Reason reason);
    /// What the sender or the recipient can do; empty: nothing.
    [[nodiscard]] static QString advice(Verdict verdict, Reason reason);

private:
    [[nodiscard]] static QString adviceForFailure(Reason reason);
};

} // namespace Estafeta
