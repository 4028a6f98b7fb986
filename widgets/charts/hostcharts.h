// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QScrollArea>
#include <QWidget>

#include <memory>

namespace Estafeta {

class PlainLabel;

/// One indicator of one host, small. Arrow keys step through its bars, Enter opens one.
class HostChart : public QWidget
{
    Q_OBJECT
public:
    explicit HostChart(QWidget *parent = nullptr);

    /// `top`: what is as high as the chart, the same for all hosts.
    void setPart(std::shared_ptr<const IndicatorView> view, size_t part, double top);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void barActivated(Estafeta::HostId host, size_t bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const IndicatorPart &part() const { return m_view->parts[m_part]; }
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::optional<size_t> barAt(QPointF place) const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString textOf(size_t bar) const;
    void stepTo(int bar);

    std::shared_ptr<const IndicatorView> m_view;
    size_t m_part = 0;
    double m_top = 1;
    std::optional<size_t> m_bar;
};

/// The same indicator of each host, side by side on one scale.
class HostCharts : public QScrollArea
{
    Q_OBJECT
public:
    explicit HostCharts(QWidget *parent = nullptr);

    /// Hidden with less than two hosts: the large chart shows the same.
    void setView(const std::shared_ptr<const IndicatorView> &view);

Q_SIGNALS:
    void barActivated(Estafeta::HostId host, size_t bar);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QWidget *m_ground;
    PlainLabel *m_scale;
    QList<HostChart *> m_charts; ///< kept and used again
    qsizetype m_used = 0;
};

} // namespace Estafeta
