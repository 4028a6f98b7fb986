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

private:
    static QStringList conditions(const SearchQuery &query);
    static QString verdicts(const SearchQuery &query);
    static QString found(const SearchQuery &query);
    static QString direction(const SearchQuery &query);
    static QString score(const SearchQuery &query);
    static QString size(const SearchQuery &query);
    static QString mistake(const SearchCondition &condition);
};

} // namespace Estafeta
