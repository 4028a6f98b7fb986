// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace Estafeta {

class PeriodChoice;
class PlainLabel;

/// Of what the charts are: period, hosts, direction, domain, count and comparison.
class QuestionBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionBar(QWidget *parent = nullptr);

    void setHosts(const QStringList &names); ///< by HostId
    [[nodiscard]] PeriodChoice *period() const { return m_period; }
    /// Without main indicator and band, which belong to the chart.
    [[nodiscard]] IndicatorQuestion question() const;
    /// What the chart shows; tiles always compare with something.
    [[nodiscard]] Comparison comparison() const;
    void setComparison(Comparison comparison);
    void setCount(CountOf count);
    /// The middle of the second row: for what the page says of its state.
    [[nodiscard]] QHBoxLayout *stateRow() const { return m_stateRow; }
    void setChosenHosts(const std::vector<HostId> &hosts);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void wire();
    void retranslate();
    void sayHosts();
    void sayCount();
    void fillHosts();
    void choose(HostId host, bool chosen);
    [[nodiscard]] CountOf count() const;

    PeriodChoice *m_period;
    QPushButton *m_hostButton;
    QMenu *m_hostMenu;
    QComboBox *m_direction;
    QLineEdit *m_domain;
    QComboBox *m_count;
    PlainLabel *m_sentence;
    QHBoxLayout *m_stateRow;
    QComboBox *m_comparison;
    QTimer m_typing;
    QStringList m_hosts;
    std::vector<HostId> m_chosen; ///< empty: all
};

} // namespace Estafeta
