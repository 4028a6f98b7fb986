// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Estafeta {

/// The field that narrows down a table's rows: hidden until it is wanted, and gone again with Esc.
class TableFilter : public QLineEdit
{
    Q_OBJECT
public:
    explicit TableFilter(QWidget *parent = nullptr);

    /// Shows it with the focus, for a new text.
    void begin();
    /// Empties and hides it, and so shows all rows.
    void end();

Q_SIGNALS:
    /// The focus should go back to the table.
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Estafeta
