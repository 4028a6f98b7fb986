// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/livelines.h"
#include "widgets/common/linehighlighter.h"
#include "widgets/livelog/lineselection.h"
#include "widgets/livelog/livelogcolumns.h"
#include "widgets/livelog/livelogpainter.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QHelpEvent;

namespace Estafeta {

class LineHeadings;

/// What stands before the first row.
struct HeadLine {
    QString text; ///< empty: nothing
    bool failed = false;
    friend bool operator==(const HeadLine &, const HeadLine &) = default;
};

/// Where somebody was in the live log.
struct LiveLogPlace {
    bool following = true;
    LineKey top;
    int above = 0;
    std::optional<LineKey> current;
};

/// The rows of the live log. It draws visible rows alone, and not more often than somebody can see.
/// While it follows, the last row is at the bottom; otherwise the rows in sight stay where they are
/// whatever comes and goes.
class LiveLogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// `lines` must outlive this.
    explicit LiveLogView(LiveLines &lines, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

    [[nodiscard]] std::optional<LineKey> current() const { return m_selection.current(); }
    /// What was to be drawn soon, now.
    void refresh();
    void setHead(const HeadLine &head);
    [[nodiscard]] const HeadLine &head() const { return m_head; }
    /// Makes a line the current one and shows it; in the middle when it is out of sight.
    void goTo(const LineKey &key);
    /// Runs `change`, which changes the rows, and keeps the current line where it is on the screen.
    void keepInPlace(const std::function<void()> &change);
    [[nodiscard]] LiveLogPlace place();
    void setPlace(const LiveLogPlace &place);
    /// The line whose surroundings are shown.
    void setOrigin(const std::optional<LineKey> &key);

    void setHighlights(const QList<Highlight> &highlights);
    [[nodiscard]] const ColumnWidths &columnWidths() const { return m_columns.widths(); }
    void setColumnWidths(const ColumnWidths &widths);
    /// One column for each; none: the lines are merged.
    void setHostColumns(const QList<HostColumn> &hosts);
    [[nodiscard]] const QList<HostColumn> &hostColumns() const { return m_columns.hosts(); }
    /// The current line in one piece; empty: there is none.
    [[nodiscard]] QString currentLine() const;
    void setFound(const QString &text);
    /// Steps from the font's normal size.
    void setZoom(int steps);
    [[nodiscard]] int zoom() const { return m_zoom; }

    /// What is selected, else the current line; safe to paste.
    [[nodiscard]] QString selectedText() const;
    /// The selected part of a message, else the word at the last place of the mouse.
    [[nodiscard]] QString selectedWord() const;
    /// The first and the last line of a selection; none: nothing is selected.
    [[nodiscard]] std::optional<std::pair<LineKey, LineKey>> selectedLines() const;
    void copy() const;
    void selectAll();
    [[nodiscard]] QString currentLink() const;
    [[nodiscard]] const LiveLines &lines() const { return m_lines; }
    /// The rows in sight: the first, and how many.
    [[nodiscard]] std::pair<size_t, size_t> visibleRows() const;
    [[nodiscard]] QRect rowRect(size_t row) const;
    /// The row at a place of the viewport.
    [[nodiscard]] std::optional<size_t> rowAt(QPoint place) const;
    [[nodiscard]] QString linkAt(QPoint place);
    [[nodiscard]] bool withDate() const { return m_withDate; }

Q_SIGNALS:
    void linkActivated(const QString &text);
    void followingChanged(bool following);
    /// Somebody comes near the first row, or near the last of rows that are not live.
    void olderWanted();
    void newerWanted();
    /// To the end, and the lines are not live.
    void endRequested();
    /// The key for it, and nothing is selected any more.
    void backRequested();
    void currentChanged();
    void zoomChanged(int steps);
    void columnWidthsChanged();
    void menuRequested(QPoint global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void refreshSoon();
    void applyFont();
    void placeHeadings();
    void updateScrollBars();
    void onScrolled(int value);
    [[nodiscard]] int rowsPerPage() const;
    [[nodiscard]] DrawnLine shown(size_t row);
    [[nodiscard]] bool handleMove(QKeyEvent *event);
    [[nodiscard]] bool handleLinkKey(QKeyEvent *event);
    void moveTo(size_t row, bool extend);
    void showRow(size_t row);
    void holdTop();
    void tellInSight();
    void askForMore();
    void askForOlder();
    [[nodiscard]] int headRows() const;
    void showColumnOf(size_t row);
    void showAcross(int left, int width);
    void paintHead(QPainter &painter) const;
    void dragTo(QPoint place);
    bool showWhole(QHelpEvent *event);
    void hover(QPoint place);
    void stepLink(int step);
    void announceCurrent();

    LiveLines &m_lines;
    LineHighlighter m_highlighter;
    LiveLogColumns m_columns;
    LineHeadings *m_headings;
    LiveLogPainter m_painter;
    LineSelection m_selection;
    bool m_following = true;
    bool m_withDate = false;
    LineKey m_top;   ///< while it does not follow: a row that stays where it is,
    int m_above = 0; ///< so many lines below the top
    HeadLine m_head;
    std::optional<LineKey> m_origin;
    int m_zoom = 0;
    QFont m_baseFont;

    // The link that is underlined: pointed at, or chosen by keys in the current line.
    std::optional<LineKey> m_linkLine;
    int m_link = -1;

    std::optional<QPoint> m_pressed;
    bool m_dragged = false;
    int m_pressedCharacter = -1;
    QPoint m_menuPlace;

    QTimer m_refresh;
    QElapsedTimer m_sinceRefresh;
};

} // namespace Estafeta
