// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QWidget>

class QTableView;
class QTableWidget;

namespace Estafeta {

class LineDelegate;
class LineModel;
class LinePresentation;
class PlainLabel;

/// The raw lines of a message; beside them, the parts of the current one explained. A click on an
/// id, address or IP address searches for it.
class LinesView : public QWidget
{
    Q_OBJECT
public:
    explicit LinesView(QWidget *parent = nullptr);

    void setDocument(const TraceDocument &document);
    /// Marks the lines behind a stage and goes to the first.
    void showProofs(const std::vector<Proof> &proofs);

Q_SIGNALS:
    void linkActivated(const QString &text);
    /// What happened around this line is wanted.
    void contextRequested(const Estafeta::LineRow &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildExplanation();
    void showMenu(QPoint place);
    void onCurrentChanged(const QModelIndex &current);
    [[nodiscard]] QString linkUnder(QPoint place) const;
    void fitText();

    LineModel *m_model;
    LinePresentation *m_presentation;
    LineDelegate *m_delegate;
    QTableView *m_table;
    PlainLabel *m_empty;
    QTableWidget *m_parts;
};

} // namespace Estafeta
