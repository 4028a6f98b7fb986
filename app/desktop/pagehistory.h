// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Estafeta {

/// The questions that were asked, for going back and forward as in a browser.
class PageHistory
{
public:
    /// A new question cuts off what lay ahead. The current one again changes nothing.
    void visit(const QString &place);
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// Preconditions: canGoBack(), canGoForward().
    QString back() { return m_places[--m_current]; }
    QString forward() { return m_places[++m_current]; }

private:
    QStringList m_places;
    qsizetype m_current = -1;
};

} // namespace Estafeta
