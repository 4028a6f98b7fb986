// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/eventtext.h"
#include "tests/support/linerow.h"

#include <QString>
#include <QTest>

#include <cstddef>

/// For table tests of the log readers: a row is a line and what it has to mean.
namespace Estafeta {

inline QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<size_t Size>
void addRows(const LineRow (&rows)[Size])
{
    QTest::addColumn<const LineRow *>("row");
    for (const LineRow &row : rows)
        QTest::newRow(row.name) << &row;
}

/// What the readers make of the row's line.
inline QString readAs(const LineRow &row)
{
    return asText(messageText(row.program, row.message));
}

} // namespace Estafeta
