// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// What else fits, where no line says which of several messages it was.
class RivalText
{
    Q_DECLARE_TR_FUNCTIONS(RivalText)
public:
    /// "It may as well have come from 4AAA000241 on mx1 (10:31:00)."
    [[nodiscard]] static QString sentence(const TraceDocument &document, const TraceEdge &edge);
    /// The words on the way to one of them.
    [[nodiscard]] static QString link(const RivalLeg &rival);

private:
    [[nodiscard]] static QString name(const TraceDocument &document, const RivalLeg &rival);
};

} // namespace Estafeta
