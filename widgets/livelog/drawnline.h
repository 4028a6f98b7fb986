// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/livelines.h"
#include "widgets/common/linehighlighter.h"

#include <QString>

namespace Estafeta {

/// A row of the live log as it is drawn: safe to look at, in columns.
struct DrawnLine {
    QString time;
    QString host;
    QString program;
    QString message;
    int hostNumber = 0;
    QList<QTextLayout::FormatRange> formats; ///< of the message
    QList<LineHighlighter::Link> links;      ///< in the message
};

/// `withDate`: the rows are of several days. Precondition: row < lines.rowCount().
[[nodiscard]] DrawnLine drawnLine(const LiveLines &lines, size_t row, bool withDate,
                                  LineHighlighter &highlighter);
/// "smtpd" of "postfix/submission/smtpd[7741]", where room is short.
[[nodiscard]] QString shortProgram(const QString &program);
/// The columns in one line, for a screen reader.
[[nodiscard]] QString spokenLine(const LiveLines &lines, size_t row, bool withDate);

} // namespace Estafeta
