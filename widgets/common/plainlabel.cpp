// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/plainlabel.h"

#include "widgets/common/meaning.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPushButton>

namespace Estafeta {

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    QPalette own;
    if (secondary)
        own.setColor(QPalette::WindowText, secondaryText(QGuiApplication::palette()));
    setPalette(own);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool stale = m_secondary && event->type() == QEvent::PaletteChange
        && palette().color(QPalette::WindowText) != secondaryText(QGuiApplication::palette());
    if (stale)
        setSecondary();
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty()
        ? text
        : QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped());
}

QFont textFont(const QFont &base, TextSize size)
{
    QFont font = base;
    const double factor = size == TextSize::Title ? 1.3 : size == TextSize::Section ? 1.1 : 0.9;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    if (size != TextSize::Small)
        font.setWeight(QFont::DemiBold);
    return font;
}

void giveRoom(QPushButton *button)
{
    const QFontMetrics metrics(button->font());
    button->setMinimumSize(metrics.horizontalAdvance(button->text()) + metrics.height() * 2,
                           metrics.height() + spacingUnit(button));
}

int spacingUnit(const QWidget *widget)
{
    return qMax(4, QFontMetrics(widget->font()).height() / 2);
}

QFont monospaceFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QFont monospaceFont(const QFont &like)
{
    QFont font = monospaceFont();
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    else
        font.setPixelSize(like.pixelSize());
    return font;
}

} // namespace Estafeta
