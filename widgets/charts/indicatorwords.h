// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// Indicators, counts and bars in the reader's words.
class IndicatorWords
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorWords)
public:
    /// "Spam, tagged".
    [[nodiscard]] static QString name(Indicator indicator);
    /// What is counted, in a sentence.
    [[nodiscard]] static QString explanation(Indicator indicator, CountOf count);
    /// "Queue entries", and what one of them is.
    [[nodiscard]] static QString countName(CountOf count);
    [[nodiscard]] static QString countSentence(CountOf count);
    [[nodiscard]] static QString directionName(Direction direction);
    /// "by hour", and "per hour".
    [[nodiscard]] static QString byUnit(BarUnit unit);
    [[nodiscard]] static QString perUnit(BarUnit unit);
    /// What the compared line is of.
    [[nodiscard]] static QString comparedName(Comparison comparison);
    /// "until in the queue", one of the parts of a try's delay.
    [[nodiscard]] static QString stageName(DelayStage stage);
    /// With its unit: "1,204", "12.3 MB", "41 s", "3.2"; a dash where there is none.
    [[nodiscard]] static QString value(Indicator indicator, double value);

private:
    [[nodiscard]] static QString explanationOfLegs(Indicator indicator);
    [[nodiscard]] static QString explanationOfMeasure(Indicator indicator);
};

} // namespace Estafeta
