// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/lineexplainer.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// What the parts of a log line mean, for somebody who sees one for the first time.
class LineWords
{
    Q_DECLARE_TR_FUNCTIONS(LineWords)
public:
    [[nodiscard]] static QString meaning(LineField field);

private:
    [[nodiscard]] static QString deliveryMeaning(LineField field);
    [[nodiscard]] static QString filterMeaning(LineField field);
};

} // namespace Estafeta
