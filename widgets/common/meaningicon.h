// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/meaning.h"

#include <QIconEngine>

namespace Estafeta {

/// Draws a meaning's sign: sharp at any size and right on dark and light, which no icon theme
/// promises for these seven.
class MeaningIcon : public QIconEngine
{
public:
    explicit MeaningIcon(Meaning meaning) : m_meaning(meaning) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new MeaningIcon(m_meaning); }

private:
    Meaning m_meaning;
};

} // namespace Estafeta
