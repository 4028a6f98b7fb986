// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/searchrecogniser.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// Says what the search field took the typed text for.
class RecognisedText
{
    Q_DECLARE_TR_FUNCTIONS(RecognisedText)
public:
    [[nodiscard]] static QString line(const RecognisedSearch &search);
};

} // namespace Estafeta
