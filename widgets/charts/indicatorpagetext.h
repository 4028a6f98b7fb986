// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "indicators/indicatorview.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Estafeta {

/// What the Indicators page says of itself and of its numbers.
class IndicatorPageText
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorPageText)
public:
    struct Panel {
        QString title;
        QString text;
        QString detail;
    };

    [[nodiscard]] static Panel nothingRead();
    [[nodiscard]] static Panel loading(const IndicatorQuestion &question);
    [[nodiscard]] static Panel stopped();
    [[nodiscard]] static Panel failed(const Error &error);
    /// No line was read of the period, of the hosts that are chosen.
    [[nodiscard]] static Panel notRead(const IndicatorQuestion &question, const QStringList &hosts);

    /// What one must know to read the numbers rightly: gaps, what stands out, what is known by days
    /// of UTC only; empty: nothing.
    [[nodiscard]] static QString notice(const IndicatorView &view);
    /// Of a picture or a page: what, of when, of whom.
    [[nodiscard]] static QString title(const QString &what, const IndicatorQuestion &question,
                                       const QStringList &hosts);
    /// Why a bar opens no messages.
    [[nodiscard]] static QString nothingBehind(Indicator indicator, double value);

private:
    [[nodiscard]] static QString hostList(const IndicatorFilter &filter, const QStringList &hosts);
};

} // namespace Estafeta
