// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace Estafeta {

class PlainLabel;

/// Looks for a text in the lines that are shown. Hidden until it is wanted.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Shows it; `text` is put in when it is not empty.
    void open(const QString &text);
    void close();

    void sayFound(bool wrapped);
    void sayNotFound();

Q_SIGNALS:
    void textChanged(const QString &text);
    void findRequested(bool forward);
    void highlightRequested(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_field;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_highlight;
    PlainLabel *m_result;
    QToolButton *m_close;
};

} // namespace Estafeta
