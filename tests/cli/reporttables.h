// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Estafeta {

/// The sections of a report in text, by their titles: pflogsumm's and ours have the same shape, so
/// that both are read by this. Each is its rows in alphabetical order, blanks collapsed; of
/// indented ones "branch > branch > leaf: count". What is none has no rows.
[[nodiscard]] QMap<QString, QStringList> readReportTables(const QString &text);

} // namespace Estafeta
