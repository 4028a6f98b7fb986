// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/coveragestrip.h"

#include "items/coveragemodel.h"
#include "widgets/common/copyrows.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/trace/coveragepresentation.h"
#include "widgets/trace/coveragetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

CoverageStrip::CoverageStrip(QWidget *parent)
    : QWidget(parent)
    , m_model(new CoverageModel(this))
    , m_presentation(new CoveragePresentation(this))
    , m_toggle(new QToolButton(this))
    , m_line(new QWidget(this))
    , m_hosts(new QHBoxLayout(m_line))
    , m_table(new QTreeView(this))
{
    const int unit = spacingUnit(this);
    m_presentation->setSourceModel(m_model);
    buildTable();
    m_toggle->setObjectName(QStringLiteral("coverageToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hosts->setContentsMargins({});
    m_hosts->setSpacing(unit / 2);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_toggle);
    row->addWidget(m_line, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(unit / 2);
    layout->addWidget(m_table);
    layout->addLayout(row);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool on) {
        m_toggle->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_table->setVisible(on);
    });
    fillStrip();
}

void CoverageStrip::buildTable()
{
    m_table->setModel(m_presentation);
    m_table->setAccessibleName(tr("What was read"));
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setMaximumHeight(fontMetrics().height() * 14);
    m_table->hide();
    copyRowsOn(m_table);
}

void CoverageStrip::setCoverage(const Coverage &coverage)
{
    m_model->setCoverage(coverage);
    fillStrip();
    for (int column = 0; column < CoverageModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    const int widest = fontMetrics().averageCharWidth() * 40;
    m_table->setColumnWidth(0, qMin(qMax(m_table->columnWidth(0), widest / 2), widest));
}

const std::vector<HostCoverage> &CoverageStrip::hosts() const
{
    return m_model->hosts();
}

void CoverageStrip::setUnfolded(bool unfolded)
{
    m_toggle->setChecked(unfolded);
}

void CoverageStrip::addHost(const HostCoverage &host)
{
    const QString trouble = CoverageText::trouble(host);
    const bool whole = trouble.isEmpty();
    auto *icon = new PlainLabel(m_line);
    const int side = fontMetrics().ascent();
    icon->setPixmap(meaningIcon(whole ? Meaning::Delivered : Meaning::Deferred)
                        .pixmap(QSize(side, side), devicePixelRatio()));
    icon->setAccessibleName(whole ? tr("without a gap") : trouble);
    auto *label = new PlainLabel(CoverageText::brief(host), m_line);
    QString words = CoverageText::list({host});
    if (host.unparsed > 0)
        words += u'\n' + tr("%n line(s) not understood", nullptr, static_cast<int>(host.unparsed));
    label->setToolTip(plainToolTip(words));
    label->setAccessibleDescription(words);
    m_hosts->addWidget(icon);
    m_hosts->addWidget(label);
    m_hosts->addSpacing(spacingUnit(this));
}

/// How many of the hosts fit the line beside "and n more".
size_t CoverageStrip::fitting(const std::vector<const HostCoverage *> &order) const
{
    const int unit = spacingUnit(this);
    int room = width() - m_toggle->sizeHint().width() - 2 * unit;
    const int more = fontMetrics().averageCharWidth() * 20;
    for (size_t i = 0; i < order.size(); ++i) {
        room -= fontMetrics().horizontalAdvance(CoverageText::brief(*order[i]))
            + fontMetrics().ascent() + 3 * unit;
        if (room < (i + 1 < order.size() ? more : 0))
            return i;
    }
    return order.size();
}

void CoverageStrip::fillStrip()
{
    m_toggle->setText(tr("Logs read"));
    m_toggle->setAccessibleName(tr("Show what was read of each host and file"));
    while (QLayoutItem *item = m_hosts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // Those with trouble come first: they must not be the ones that do not fit.
    std::vector<const HostCoverage *> order;
    for (const HostCoverage &host : hosts())
        order.push_back(&host);
    std::ranges::stable_sort(order, {}, [](const HostCoverage *host) { return host->isWhole(); });
    const size_t shown = fitting(order);
    for (size_t i = 0; i < shown; ++i)
        addHost(*order[i]);
    if (order.size() > shown)
        m_hosts->addWidget(new PlainLabel(
            tr("and %n more host(s)", nullptr, static_cast<int>(order.size() - shown)), m_line));
    if (order.empty())
        m_hosts->addWidget(new PlainLabel(tr("none yet"), m_line));
    m_hosts->addStretch(1);
}

void CoverageStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fillStrip();
}

void CoverageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fillStrip();
}

} // namespace Estafeta
