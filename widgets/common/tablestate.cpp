// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tablestate.h"

#include <QHeaderView>
#include <QSettings>
#include <QTimer>

namespace Estafeta {

TableState::TableState(QHeaderView *header, QString page)
    : QObject(header)
    , m_header(header)
    , m_page(std::move(page))
{
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(500);
    connect(later, &QTimer::timeout, this, &TableState::save);
    const auto start = qOverload<>(&QTimer::start);
    connect(header, &QHeaderView::sectionResized, later, start);
    connect(header, &QHeaderView::sectionMoved, later, start);
    connect(header, &QHeaderView::sortIndicatorChanged, later, start);
}

bool TableState::restore()
{
    const QByteArray state = QSettings().value(u"tables/" + m_page).toByteArray();
    return !state.isEmpty() && m_header->restoreState(state);
}

void TableState::save() const
{
    QSettings().setValue(u"tables/" + m_page, m_header->saveState());
}

} // namespace Estafeta
