// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace Estafeta {

class PlainLabel;

/// The place above the pages where it is said how long the store keeps what. It shows what would go
/// while it is edited; what goes can be called back for ten seconds. Hidden while nobody asks.
class KeepPanel : public QWidget
{
    Q_OBJECT
public:
    struct Choice {
        int traceDays = 15;
        int lineDays = 15;
        int gigabytes = 0; ///< instead of days, if it is not 0
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit KeepPanel(QWidget *parent = nullptr);

    /// Shows the store's rule, to be edited. `fewestLineDays`: where lines go before traces.
    void open(const Choice &choice, int fewestLineDays);
    /// What the choice that is shown would let go of, in words, and the button that does it.
    void setPlan(const QString &words, const QString &button);
    /// How it ended.
    void setOutcome(const QString &words);
    [[nodiscard]] Choice choice() const;

Q_SIGNALS:
    void edited();
    /// To be done now: nobody called it back.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addDays(QHBoxLayout &row);
    void addSize(QHBoxLayout &row);
    void addButtons(QHBoxLayout &row);
    void onEdited();
    void onChoose();
    void onUndo();
    void countDown();
    void setEditable(bool editable);

    QLabel *m_messages;
    QLabel *m_lines;
    QCheckBox *m_bySize;
    QSpinBox *m_traceDays;
    QSpinBox *m_lineDays;
    QSpinBox *m_gigabytes;
    PlainLabel *m_plan;
    QPushButton *m_choose;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer *m_timer;
    QString m_words;
    int m_secondsLeft = 0;
    int m_fewestLineDays = 1;
};

} // namespace Estafeta
