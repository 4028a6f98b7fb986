// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Estafeta {

class TimelinePainter;

/// The way of a message: a lane per host, a box per stage, a line per hand-off. Arrow keys go from
/// box to box, Enter asks for the lines behind one, Ctrl+C copies the outline as text.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void setDocument(std::shared_ptr<const TraceDocument> document);
    /// Into Trace::stages; -1: none.
    [[nodiscard]] int currentStage() const;
    void copyOutline() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentStageChanged(int stage);
    void stageActivated(int stage);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void updateScrollBars();
    void setCurrent(int box);
    [[nodiscard]] int boxAt(QPoint place) const;
    [[nodiscard]] int nearestInRow(int direction) const;
    [[nodiscard]] QPointF origin() const;

    std::shared_ptr<const TraceDocument> m_document;
    std::unique_ptr<TimelinePainter> m_painter;
    int m_current = -1; ///< into TimelineLayout::boxes
};

} // namespace Estafeta
