// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/periodpreset.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace Estafeta {

/// From when to when the charts go, and how long one bar is.
class PeriodChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChoice(QWidget *parent = nullptr);

    [[nodiscard]] Time since() const { return m_since; }
    [[nodiscard]] Time until() const { return m_until; }
    [[nodiscard]] BarUnit unit() const;
    [[nodiscard]] PeriodPreset preset() const;

    void setPreset(PeriodPreset preset);
    /// Keeps the unit while it shows enough.
    void setPeriod(Time since, Time until);
    void setUnit(BarUnit unit);
    /// Where nothing is drawn, no bars are chosen.
    void hideUnit();
    /// A preset that goes up to now goes up to the new now.
    void refresh();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onPreset();
    void onEdited();
    void take(Time since, Time until, BarUnit unit);
    void fillUnits(BarUnit wanted);

    QComboBox *m_preset;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QComboBox *m_unit;
    Time m_since;
    Time m_until;
};

} // namespace Estafeta
