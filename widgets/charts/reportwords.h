// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"
#include "indicators/reportsections.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Estafeta {

/// What a statistics report is said in.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
public:
    /// "Senders by size"
    [[nodiscard]] static QString title(const ReportSection &section);
    /// "received"; nothing of what is no line of the totals.
    [[nodiscard]] static QString total(ReportNumber number);
    /// The columns of such a list, the name first.
    [[nodiscard]] static QStringList columns(SectionForm form);
    /// The bytes of a log on one line, safe to look at; what has no name is "(no name)".
    [[nodiscard]] static QString name(std::string_view name);
    /// What the numbers do not tell by themselves; may be empty.
    [[nodiscard]] static QString notes(const Report &report);

private:
    [[nodiscard]] static QString titleOfTraffic(ReportTable table, SectionForm form);
    [[nodiscard]] static QString titleOfTrouble(ReportTable table);
    [[nodiscard]] static QString titleOfFilter(ReportTable table);
};

} // namespace Estafeta
