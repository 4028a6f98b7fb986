// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// The timeline as text: for screen readers and for pasting into a ticket.
class TimelineOutline
{
    Q_DECLARE_TR_FUNCTIONS(TimelineOutline)
public:
    /// A line per stage in the order of time, and between them the hand-offs with their grade.
    [[nodiscard]] static QString text(const TraceDocument &document);
};

} // namespace Estafeta
