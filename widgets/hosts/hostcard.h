// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostrow.h"

#include <QFrame>

class QVBoxLayout;

namespace Estafeta {

class PlainLabel;

/// One host in full: what it is doing, what that means and what to do, and its figures.
class HostCard : public QFrame
{
    Q_OBJECT
public:
    explicit HostCard(QWidget *parent = nullptr);

    void showHost(const HostRow &row);
    /// At the card's right.
    void addButton(QWidget *button);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill();

    HostRow m_row;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    PlainLabel *m_explanation;
    PlainLabel *m_evidence;
    PlainLabel *m_figures;
    PlainLabel *m_offer;
    PlainLabel *m_login;
    QVBoxLayout *m_buttons;
};

} // namespace Estafeta
