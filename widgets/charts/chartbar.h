// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicator.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;
class QTabBar;

namespace Estafeta {

/// What the page shows of the numbers and in which form, and what can be done with it.
class ChartBar : public QWidget
{
    Q_OBJECT
public:
    enum Form { Chart, Table, Summary };
    enum File { Png, Svg, Pdf, Csv };

    explicit ChartBar(QWidget *parent = nullptr);

    [[nodiscard]] Indicator main() const;
    /// Does not tell: the page knows.
    void setMain(Indicator main);
    /// Those that the count has nothing to say of cannot be chosen.
    void setCount(CountOf count);
    [[nodiscard]] bool isRelatedShown() const;
    [[nodiscard]] bool isBandShown() const;
    void setBandShown(bool shown);
    /// What is compared leaves no room for others of its kind.
    void setAlone(bool alone);
    [[nodiscard]] Form form() const;
    void setForm(Form form);
    /// There is a way back from a zoom.
    void setBackEnabled(bool enabled);
    /// There is something to save and print.
    void setFilled(bool filled);
    void openSaveMenu();

Q_SIGNALS:
    void mainChanged();
    void optionsChanged();
    void formChanged();
    void backRequested();
    void saveRequested(Estafeta::ChartBar::File file);
    void printRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void wire();
    void retranslate();
    void fillIndicators();
    void buildSaveMenu();
    void updateEnabled();

    QComboBox *m_indicator;
    QCheckBox *m_related;
    QCheckBox *m_band;
    QPushButton *m_back;
    QTabBar *m_forms; ///< by Form
    QPushButton *m_save;
    QMenu *m_saveMenu;
    QPushButton *m_print;
    CountOf m_count = CountOf::Messages;
    bool m_filled = false;
    bool m_alone = false;
};

} // namespace Estafeta
