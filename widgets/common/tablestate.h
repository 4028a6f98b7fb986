// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QHeaderView;

namespace Estafeta {

/// Keeps the widths, order and sorting of a table's columns between runs, under `page`.
/// Owned by the header.
class TableState : public QObject
{
    Q_OBJECT
public:
    TableState(QHeaderView *header, QString page);

    /// Puts the kept state on the header. Returns false when there is none.
    bool restore();

private:
    void save() const;

    QHeaderView *m_header;
    QString m_page;
};

} // namespace Estafeta
