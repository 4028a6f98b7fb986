// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace Estafeta {

/// The stretch of time that is searched: one of a few usual ones, all, or from-to.
class PeriodBox : public QWidget
{
    Q_OBJECT
public:
    enum Period { LastHour, Today, LastThreeDays, LastFifteenDays, All, Custom };

    explicit PeriodBox(QWidget *parent = nullptr);

    [[nodiscard]] Period period() const;
    void setPeriod(Period period);
    /// Unset: from the first line.
    [[nodiscard]] Time since() const;
    /// Unset: to the last line.
    [[nodiscard]] Time until() const;
    /// Kept as they are until somebody edits one: the fields show no seconds, and of an hour that
    /// comes twice they mean the first.
    void setCustom(Time since, Time until);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onPeriodChanged();
    void onEdited();

    QComboBox *m_combo;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    Time m_since; ///< as given; unset: the fields count
    Time m_until;
};

} // namespace Estafeta
