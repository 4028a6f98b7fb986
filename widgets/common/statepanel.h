// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Estafeta {

class PlainLabel;

/// What a page says when it has no rows to show: a title, what it means, and what can be done.
class StatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);

    /// Empty texts take no room. Removes all buttons.
    void say(const QString &title, const QString &text, const QString &detail = {});
    /// The first one is the default.
    QPushButton *addButton(const QString &text);

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_detail;
    QHBoxLayout *m_buttonRow;
    QList<QPushButton *> m_buttons;
};

} // namespace Estafeta
