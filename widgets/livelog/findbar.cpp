// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/findbar.h"

#include "widgets/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Estafeta {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_highlight(new QPushButton(this))
    , m_result(new PlainLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setClearButtonEnabled(true);
    m_result->setObjectName(QStringLiteral("findResult"));
    m_result->setSecondary();
    m_close->setAutoRaise(true);
    m_close->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacingUnit(this) / 2);
    row->addWidget(m_field, 2);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_highlight);
    row->addWidget(m_result, 1);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_result->clear();
        const bool some = !text.isEmpty();
        for (QPushButton *button : {m_previous, m_next, m_highlight})
            button->setEnabled(some);
        Q_EMIT textChanged(text);
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT findRequested(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT findRequested(true); });
    connect(m_highlight, &QPushButton::clicked, this,
            [this] { Q_EMIT highlightRequested(text()); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    for (QPushButton *button : {m_previous, m_next, m_highlight})
        button->setEnabled(false);
    retranslate();
    hide();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::sayFound(bool wrapped)
{
    m_result->setText(wrapped ? tr("Went on from the other end.") : QString());
}

void FindBar::sayNotFound()
{
    m_result->setText(tr("Not in the lines that are shown."));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!text().isEmpty())
            Q_EMIT findRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the lines that are shown"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("&Next"));
    m_highlight->setText(tr("&Highlight it"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Estafeta
