// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/indicatorpresentation.h"

#include <QTableView>

namespace Estafeta {

/// The numbers of the charts as a table. Enter or a double click on a number opens the messages
/// behind it; Ctrl+C copies rows.
class IndicatorTable : public QTableView
{
    Q_OBJECT
public:
    enum Kind {
        AllNumbers,
        Summary, ///< mails processed, bytes, average size and score, with a virus, spam
    };

    explicit IndicatorTable(Kind kind, QWidget *parent = nullptr);

    void setView(std::shared_ptr<const IndicatorView> view);
    [[nodiscard]] const IndicatorPresentation &rows() const { return *m_presentation; }

Q_SIGNALS:
    void barActivated(Estafeta::Indicator indicator, size_t bar);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();

    Kind m_kind;
    BarUnit m_fitted = BarUnit::Hour; ///< what the first column is wide enough for
    IndicatorModel *m_model;
    IndicatorPresentation *m_presentation;
};

} // namespace Estafeta
