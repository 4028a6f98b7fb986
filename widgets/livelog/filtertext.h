// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linefilter.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// Why a filter cannot be understood, and where.
class FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
public:
    /// `typed`: the whole filter.
    [[nodiscard]] static QString error(const FilterError &error, const QString &typed);
    /// How filters are written, in a few lines.
    [[nodiscard]] static QString hint();

private:
    [[nodiscard]] static QString problem(const FilterError &error);
};

} // namespace Estafeta
