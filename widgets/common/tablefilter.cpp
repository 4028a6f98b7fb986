// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tablefilter.h"

#include <QKeyEvent>

namespace Estafeta {

TableFilter::TableFilter(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    hide();
}

void TableFilter::begin()
{
    show();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void TableFilter::end()
{
    clear();
    hide();
    Q_EMIT ended();
}

void TableFilter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Estafeta
