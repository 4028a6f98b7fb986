// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/logtext.h"
#include "widgets/charts/chartcontent.h"
#include "widgets/charts/hostcharts.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/smallbars.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Estafeta {

HostChart::HostChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void HostChart::setPart(std::shared_ptr<const IndicatorView> view, size_t part, double top)
{
    m_view = std::move(view);
    m_part = part;
    m_top = top;
    if (m_bar && *m_bar >= m_view->bars.size())
        m_bar.reset();
    setAccessibleName(heading());
    update();
}

QSize HostChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().averageCharWidth() * 30, line * 4};
}

QRectF HostChart::plot() const
{
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(2, line * 1.2, -2, -2);
}

QString HostChart::heading() const
{
    const QString name = shownText(part().name);
    const bool read =
        std::ranges::any_of(part().covered, [](Covered each) { return each != Covered::Not; });
    if (!read) {
        //: A host without logs in this period
        return tr("%1: nothing was read").arg(name);
    }
    //: Above a small chart: %1 host, %2 number of the whole period
    return tr("%1: %2").arg(name, IndicatorWords::value(m_view->question.main, part().total));
}

QString HostChart::textOf(size_t bar) const
{
    const IndicatorQuestion &question = m_view->question;
    const QString when = TimeAxis::barText(m_view->bars[bar], question.unit, question.zone);
    const QString what = part().covered[bar] == Covered::Not
        ? tr("nothing was read")
        : IndicatorWords::value(question.main, part().values[bar]);
    //: One bar of a small chart: %1 host, %2 time, %3 number
    return tr("%1, %2: %3").arg(shownText(part().name), when, what);
}

void HostChart::paintEvent(QPaintEvent *)
{
    if (!m_view)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(2, 0, width() - 4, fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(heading(), Qt::ElideRight, width() - 4));
    const QRectF area = plot();
    painter.fillRect(area, palette().color(QPalette::Base));
    drawSmallBars(painter, area, part().values, part().covered, m_top,
                  indicatorColor(m_view->question.main, palette()), palette());
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRect(area);
    if (m_bar) {
        const double width = area.width() / static_cast<double>(part().values.size());
        painter.drawRect(QRectF(area.left() + static_cast<double>(*m_bar) * width, area.top(),
                                std::max(width, 1.0), area.height()));
    }
}

std::optional<size_t> HostChart::barAt(QPointF place) const
{
    const QRectF area = plot();
    if (!m_view || part().values.empty() || !area.contains(place))
        return std::nullopt;
    const double share = (place.x() - area.left()) / area.width();
    const size_t count = part().values.size();
    return std::min(static_cast<size_t>(share * static_cast<double>(count)), count - 1);
}

void HostChart::stepTo(int bar)
{
    if (part().values.empty())
        return;
    m_bar = static_cast<size_t>(std::clamp(bar, 0, static_cast<int>(part().values.size()) - 1));
    setAccessibleDescription(textOf(*m_bar));
    QAccessibleAnnouncementEvent spoken(this, textOf(*m_bar));
    QAccessible::updateAccessibility(&spoken);
    QToolTip::showText(mapToGlobal(plot().bottomLeft().toPoint()), plainToolTip(textOf(*m_bar)),
                       this);
    update();
}

void HostChart::keyPressEvent(QKeyEvent *event)
{
    if (!m_view)
        return QWidget::keyPressEvent(event);
    const int count = static_cast<int>(part().values.size());
    const int bar = m_bar ? static_cast<int>(*m_bar) : count;
    switch (event->key()) {
    case Qt::Key_Left:
        return stepTo(bar - 1);
    case Qt::Key_Right:
        return stepTo(bar + 1);
    case Qt::Key_Home:
        return stepTo(0);
    case Qt::Key_End:
        return stepTo(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_bar)
            Q_EMIT barActivated(part().host, *m_bar);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HostChart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto bar = barAt(event->position());
    if (event->button() == Qt::LeftButton && bar)
        Q_EMIT barActivated(part().host, *bar);
}

bool HostChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar ? plainToolTip(textOf(*bar)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Estafeta
