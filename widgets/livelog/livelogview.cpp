// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogview.h"

#include "items/logtext.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"
#include "widgets/livelog/lineheadings.h"
#include "widgets/livelog/livelogaccessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kRefreshMs = 66; // 15 pictures a second
constexpr int kMostZoom = 12;

} // namespace

LiveLogView::LiveLogView(LiveLines &lines, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_lines(lines)
    , m_headings(new LineHeadings(m_columns, this))
    , m_painter(m_columns)
    , m_baseFont(monospaceFont(font()))
{
    setObjectName(QStringLiteral("liveLogView"));
    setAccessibleName(tr("Log lines as they come"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    m_highlighter.setPalette(palette());
    m_painter.setPalette(palette());
    applyFont();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &LiveLogView::refresh);
    connect(&m_lines, &LiveLines::changed, this, &LiveLogView::refreshSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveLogView::onScrolled);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_headings->setScrolled(value);
        viewport()->update();
    });
    connect(m_headings, &LineHeadings::widthsChanged, this, [this] {
        updateScrollBars();
        viewport()->update();
        Q_EMIT columnWidthsChanged();
    });
    connect(m_headings, &LineHeadings::headingChosen, this, &LiveLogView::showAcross);
    connect(m_headings, &LineHeadings::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    LiveLogAccessible::install();
}

void LiveLogView::refreshSoon()
{
    if (m_refresh.isActive())
        return;
    const qint64 since = m_sinceRefresh.isValid() ? m_sinceRefresh.elapsed() : kRefreshMs;
    m_refresh.start(static_cast<int>(qMax<qint64>(0, kRefreshMs - since)));
}

void LiveLogView::refresh()
{
    m_sinceRefresh.start();
    const size_t count = m_lines.rowCount();
    const auto today =
        TimeText::local(Time::fromSeconds(QDateTime::currentSecsSinceEpoch())).date();
    const bool withDate = count > 0 && TimeText::local(m_lines.row(0).key.time).date() != today;
    if (withDate != m_withDate) {
        m_withDate = withDate;
        applyFont();
    }
    updateScrollBars();
    viewport()->update();
}

void LiveLogView::applyFont()
{
    QFont font = m_baseFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(qMax(5.0, font.pointSizeF() + m_zoom));
    else
        font.setPixelSize(qMax(7, font.pixelSize() + m_zoom));
    m_painter.setFont(font);
    m_columns.setFonts(font, m_headings->font());
    placeHeadings();
    updateScrollBars();
    viewport()->update();
}

void LiveLogView::placeHeadings()
{
    const int height = m_headings->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect rows = viewport()->geometry();
    m_headings->setGeometry(rows.left(), rows.top() - height, rows.width(), height);
}

void LiveLogView::setColumnWidths(const ColumnWidths &widths)
{
    m_columns.setWidths(widths);
    m_headings->update();
    updateScrollBars();
    viewport()->update();
}

void LiveLogView::setZoom(int steps)
{
    const int zoom = qBound(-4, steps, kMostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    applyFont();
    Q_EMIT zoomChanged(zoom);
}

void LiveLogView::setHighlights(const QList<Highlight> &highlights)
{
    m_painter.setHighlights(highlights);
    viewport()->update();
}

void LiveLogView::setFound(const QString &text)
{
    m_painter.setFound(text);
    viewport()->update();
}

DrawnLine LiveLogView::shown(size_t row)
{
    DrawnLine line = drawnLine(m_lines, row, m_withDate, m_highlighter);
    if (m_columns.isByHost())
        line.program = shortProgram(line.program);
    return line;
}

void LiveLogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintHead(painter);
    const auto [first, count] = visibleRows();
    std::vector<DrawnLine> rows;
    rows.reserve(count);
    bool grew = false;
    for (size_t row = first; row < first + count; ++row) {
        rows.push_back(shown(row));
        grew = m_columns.makeRoom(rows.back()) || grew;
    }
    const int scrolled = horizontalScrollBar()->value();
    m_painter.paintGrid(painter, viewport()->rect(), scrolled);
    QString time;
    for (size_t i = 0; i < rows.size(); ++i) {
        const LineKey &key = m_lines.row(first + i).key;
        RowState state;
        if (m_columns.isByHost()) { // what bears one time happened at once: it is said once
            state.beginsMoment = i > 0 && rows[i].time != time;
            if (rows[i].time == time)
                rows[i].time.clear();
            else
                time = rows[i].time;
        }
        state.selected = m_selection.isSelected(key);
        state.marked = m_lines.isMarked(key);
        state.origin = m_origin == key;
        const bool isCurrent = m_selection.current() == key;
        state.current = isCurrent;
        state.focused = hasFocus();
        if (isCurrent)
            state.characters = m_selection.characters();
        if (m_linkLine == key)
            state.link = m_link;
        m_painter.paint(painter, rowRect(first + i), rows[i], state, scrolled);
    }
    if (grew) // the bar belongs to the layout, which may not change while it is drawn
        QMetaObject::invokeMethod(this, &LiveLogView::updateScrollBars, Qt::QueuedConnection);
}

/// What is known of the lines before the first one.
void LiveLogView::paintHead(QPainter &painter) const
{
    if (m_head.text.isEmpty() || verticalScrollBar()->value() > 0)
        return;
    painter.setFont(m_headings->font());
    painter.setPen(m_head.failed ? meaningColor(Meaning::Failed, palette())
                                 : secondaryText(palette()));
    const int height = m_columns.lineHeight();
    int left = m_columns.gutter();
    if (m_head.failed) {
        meaningIcon(Meaning::Failed).paint(&painter, left, 0, height, height);
        left += height + m_columns.character();
    }
    const QRect line(left, 0, viewport()->width() - left, height);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_head.text, Qt::ElideRight, line.width()));
}

void LiveLogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeHeadings();
    updateScrollBars();
}

void LiveLogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter.setPalette(palette());
        m_painter.setPalette(palette());
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_baseFont = monospaceFont(font());
        applyFont();
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Log lines as they come"));
        applyFont();
    }
}

void LiveLogView::setHostColumns(const QList<HostColumn> &hosts)
{
    if (hosts == m_columns.hosts())
        return;
    m_columns.setHosts(hosts);
    updateScrollBars();
    viewport()->update();
}

QString LiveLogView::currentLine() const
{
    const auto row = m_selection.current() ? m_lines.rowOf(*m_selection.current()) : std::nullopt;
    return row ? spokenLine(m_lines, *row, m_withDate) : QString();
}

QString LiveLogView::selectedText() const
{
    const auto range = m_selection.lines();
    if (!range)
        return {};
    if (m_selection.characters())
        return selectedWord();
    QString text;
    const size_t first = m_lines.findRow(range->first);
    for (size_t row = first; row < m_lines.rowCount(); ++row) {
        if (m_lines.row(row).key > range->second)
            break;
        text += shownText(m_lines.text(row)) + u'\n';
    }
    return text;
}

std::optional<std::pair<LineKey, LineKey>> LiveLogView::selectedLines() const
{
    return m_selection.hasLines() ? m_selection.lines() : std::nullopt;
}

void LiveLogView::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void LiveLogView::selectAll()
{
    if (m_lines.rowCount() == 0)
        return;
    setFollowing(false);
    m_selection.select(m_lines.row(0).key, m_lines.row(m_lines.rowCount() - 1).key);
    viewport()->update();
}

} // namespace Estafeta
