// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"
#include "indicators/reportsections.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

class QStandardItemModel;

namespace Estafeta {

/// One of the lists of a report, as a window shows it.
class ReportSheet
{
    Q_DECLARE_TR_FUNCTIONS(ReportSheet)
public:
    /// So many rows of a list are shown, and of a branch of it.
    static constexpr size_t kMostRows = 1000;
    /// What its rows are sorted by: numbers as such.
    static constexpr int kSortRole = Qt::UserRole;

    /// Those that have something: the totals, the days, the hours of the day, the hosts, and the
    /// sections.
    [[nodiscard]] static std::vector<ReportSheet> of(const Report &report);

    [[nodiscard]] QString title() const;
    /// How many rows it has in all; of what was cut, more than are shown.
    [[nodiscard]] int64_t rowCount(const Report &report) const;
    /// Takes the place of what the model has.
    void fill(const Report &report, QStandardItemModel &model) const;

    friend bool operator==(const ReportSheet &, const ReportSheet &) = default;

private:
    enum class Kind : uint8_t { Totals, Days, HoursOfDay, Hosts, Section };
    explicit ReportSheet(Kind kind, size_t section = 0) : m_kind(kind), m_section(section) {}

    static void fillTotals(const Report &report, QStandardItemModel &model);
    void fillTimes(const Report &report, QStandardItemModel &model) const;
    void fillSection(const Report &report, QStandardItemModel &model) const;

    Kind m_kind;
    size_t m_section; ///< into kReportSections
};

} // namespace Estafeta
