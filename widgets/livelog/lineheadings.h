// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Estafeta {

class LiveLogColumns;

/// The headings of the live log's columns. Their right edges are drawn to make the columns wider;
/// a double click there gives a column its own width again. With the keys: an arrow chooses a
/// heading, Shift and an arrow change its width, Enter forgets it.
class LineHeadings : public QWidget
{
    Q_OBJECT
public:
    /// `columns` must outlive this.
    explicit LineHeadings(LiveLogColumns &columns, QWidget *parent);

    void setScrolled(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    /// The right edge of a column; -1: it has none that can be drawn.
    [[nodiscard]] int edgeOf(const QString &key) const;

Q_SIGNALS:
    void widthsChanged();
    /// The keys chose a heading that is perhaps out of sight.
    void headingChosen(int left, int width);
    /// Back to the lines.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void setWidthOf(int number, int pixels);
    void forgetWidthOf(int number);
    void sayChosen();
    /// The number of the heading whose right edge is at `x`; -1: none.
    [[nodiscard]] int edgeAt(int x) const;

    LiveLogColumns &m_columns;
    int m_scrolled = 0;
    int m_chosen = 0;   ///< by the keys
    int m_dragged = -1; ///< by the mouse
    int m_dragOffset = 0;
};

} // namespace Estafeta
