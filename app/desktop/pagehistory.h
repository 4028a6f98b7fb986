// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Estafeta {

/// A page of the window, and the question it answers if it has one.
struct Place {
    int page = 0;
    QString question;

    friend bool operator==(const Place &, const Place &) = default;
};

/// The pages and questions that were looked at, for going back and forward as in a browser.
class PageHistory
{
public:
    /// A new question cuts off what lay ahead. The current one again changes nothing.
    void visit(const Place &place);
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// Preconditions: canGoBack(), canGoForward().
    Place back() { return m_places[--m_current]; }
    Place forward() { return m_places[++m_current]; }

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace Estafeta
