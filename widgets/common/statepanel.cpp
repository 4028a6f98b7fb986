// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/statepanel.h"

#include "widgets/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Estafeta {

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
    , m_buttonRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("statePanel"));
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_text->setObjectName(QStringLiteral("stateText"));
    const int unit = spacingUnit(this);
    m_title->setFont(textFont(font(), TextSize::Title));
    m_detail->setSecondary();
    auto *column = new QVBoxLayout;
    column->setSpacing(unit);
    column->addStretch(2);
    for (PlainLabel *label : {m_title, m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_buttonRow->setSpacing(unit);
    m_buttonRow->addStretch(1);
    column->addSpacing(unit);
    column->addLayout(m_buttonRow);
    column->addStretch(3);
    // Sentences are read best at about seventy letters a line.
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 3);
    row->addStretch(1);
}

void StatePanel::say(const QString &title, const QString &text, const QString &detail)
{
    m_title->setText(title);
    m_text->setText(text);
    m_detail->setText(detail);
    m_title->setVisible(!title.isEmpty());
    m_text->setVisible(!text.isEmpty());
    m_detail->setVisible(!detail.isEmpty());
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

QPushButton *StatePanel::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true);
    giveRoom(button);
    m_buttonRow->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
    return button;
}

} // namespace Estafeta
