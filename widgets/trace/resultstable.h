// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/query.h"

#include <QWidget>

class QTableView;

namespace Estafeta {

class ResultModel;
class ResultPresentation;
class TableFilter;

/// The results of a search as a table; Ctrl+F filters it in place.
class ResultsTable : public QWidget
{
    Q_OBJECT
public:
    explicit ResultsTable(QWidget *parent = nullptr);

    void clear();
    void append(const std::vector<ResultRow> &rows);
    /// Makes `rows` all there is. What is selected and in sight stays so.
    void replace(const std::vector<ResultRow> &rows);
    void setHostNames(std::vector<std::string> names);
    [[nodiscard]] int count() const;
    /// Makes a row current; false: it is not there.
    bool select(TraceId trace, uint32_t recipient);
    void selectFirst();
    /// No row is current.
    void selectNone();
    /// nullptr: none.
    [[nodiscard]] const ResultRow *current() const;
    /// Of the selected rows, in no order; each once.
    [[nodiscard]] std::vector<TraceId> selected() const;
    void focusTable();
    void startFilter();

Q_SIGNALS:
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void sizeColumns();
    void selectAlike(const ResultRow &old);

    ResultModel *m_model;
    ResultPresentation *m_presentation;
    QTableView *m_table;
    TableFilter *m_filter;
    bool m_sized = false; ///< the columns have got their widths
};

} // namespace Estafeta
