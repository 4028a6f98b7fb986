// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/searchrecogniser.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Estafeta {

class PeriodBox;
class PlainLabel;

/// The search field, the period and the button, and a line that says what was recognised.
class SearchBar : public QWidget
{
    Q_OBJECT
public:
    explicit SearchBar(QWidget *parent = nullptr);

    void focusField();
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] PeriodBox *period() const { return m_period; }
    /// What would be searched now, with its period.
    [[nodiscard]] SearchQuery query() const;

    /// While searching, the button stops.
    void setSearching(bool searching);
    /// Stands behind what was recognised: number, order and time of the results.
    void setStatus(const QString &status);

Q_SIGNALS:
    void searchRequested(const Estafeta::SearchQuery &query);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildRow();
    void retranslate();
    void onTextChanged();
    void onButton();
    void addCondition(const QString &condition);
    void start();
    void showLine();

    QLineEdit *m_field;
    PeriodBox *m_period;
    QPushButton *m_conditions;
    QPushButton *m_button;
    PlainLabel *m_line;
    RecognisedSearch m_recognised;
    QString m_status;
    bool m_searching = false;
};

} // namespace Estafeta
