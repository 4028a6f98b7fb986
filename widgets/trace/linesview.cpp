// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/linesview.h"

#include "items/itemroles.h"
#include "items/linemodel.h"
#include "items/logtext.h"
#include "widgets/common/copyrows.h"
#include "widgets/common/plainlabel.h"
#include "widgets/trace/linedelegate.h"
#include "widgets/trace/linepresentation.h"
#include "widgets/trace/linewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

LinesView::LinesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new LineModel(this))
    , m_presentation(new LinePresentation(this))
    , m_delegate(new LineDelegate(this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(tr("The lines are no longer in the archive."), this))
    , m_parts(new QTableWidget(this))
{
    m_presentation->setSourceModel(m_model);
    buildTable();
    buildExplanation();
    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(m_parts);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setSizes({700, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
    layout->addWidget(split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LinesView::onCurrentChanged);
}

void LinesView::buildTable()
{
    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setAccessibleName(tr("Log lines"));
    m_table->setModel(m_presentation);
    m_table->setItemDelegate(m_delegate);
    m_table->setFont(monospaceFont());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 4);
    m_table->horizontalHeader()->hide();
    m_table->viewport()->setMouseTracking(true);
    m_table->viewport()->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LinesView::showMenu);
    copyLinesOn(m_table, LineModel::TextColumn, RawRole);
}

void LinesView::buildExplanation()
{
    m_parts->setObjectName(QStringLiteral("lineParts"));
    m_parts->setAccessibleName(tr("The parts of the line, explained"));
    m_parts->setColumnCount(2);
    m_parts->setHorizontalHeaderLabels({tr("In this line"), tr("What it is")});
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setShowGrid(false);
    m_parts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parts->setTabKeyNavigation(false);
    m_parts->setAlternatingRowColors(true);
    m_parts->setWordWrap(false);
    m_parts->verticalHeader()->hide();
    m_parts->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_parts->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_parts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_parts->horizontalHeader()->resizeSection(0, fontMetrics().averageCharWidth() * 30);
    m_parts->horizontalHeader()->setStretchLastSection(true);
    copyRowsOn(m_parts);
}

void LinesView::setDocument(const TraceDocument &document)
{
    m_model->setLines(document.lines, document.hostNames);
    m_empty->setVisible(document.lines.empty());
    fitText();
    if (!document.lines.empty())
        m_table->setCurrentIndex(m_presentation->index(0, LineModel::TimeColumn));
    else
        m_parts->setRowCount(0);
    m_table->clearSelection();
}

/// The text column is as wide as the longest line, so that one scrolls across instead of guessing.
void LinesView::fitText()
{
    const QFontMetrics metrics(m_table->font());
    size_t letters = 20;
    size_t hostLetters = 3;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        letters = std::max(letters, lineBody(m_model->line(row).text).size());
        const QModelIndex host = m_model->index(row, LineModel::HostColumn);
        hostLetters = std::max(hostLetters, static_cast<size_t>(host.data().toString().size()));
    }
    const int width = metrics.averageCharWidth();
    m_table->setColumnWidth(LineModel::TimeColumn,
                            metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 2 * width);
    m_table->setColumnWidth(LineModel::HostColumn, static_cast<int>(hostLetters + 3) * width);
    m_table->setColumnWidth(LineModel::TextColumn,
                            static_cast<int>(std::min<size_t>(letters + 2, 4000)) * width);
}

void LinesView::showProofs(const std::vector<Proof> &proofs)
{
    const int row = m_model->mark(proofs);
    if (row < 0)
        return;
    const QModelIndex index = m_presentation->index(row, LineModel::TimeColumn);
    m_table->setCurrentIndex(index);
    m_table->clearSelection();
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LinesView::onCurrentChanged(const QModelIndex &current)
{
    m_parts->setRowCount(0);
    if (!current.isValid())
        return;
    const LineRow &line = m_model->line(current.row());
    const std::vector<LinePart> parts = explainLine(line.text);
    m_parts->setRowCount(static_cast<int>(parts.size()));
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const LinePart &part = parts[static_cast<size_t>(row)];
        const QString value = shownText(part.value);
        const QString name = shownText(part.name);
        auto *text = new QTableWidgetItem(name.isEmpty() ? value : name + u'=' + value);
        auto *meaning = new QTableWidgetItem(LineWords::meaning(part.field));
        text->setFont(monospaceFont());
        text->setToolTip(plainToolTip(value));
        meaning->setToolTip(plainToolTip(meaning->text()));
        m_parts->setItem(row, 0, text);
        m_parts->setItem(row, 1, meaning);
    }
}

void LinesView::showMenu(QPoint place)
{
    const QModelIndex index = m_table->indexAt(place);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString link = linkUnder(place);
    if (!link.isEmpty()) {
        QString name = link;
        menu->addAction(tr("&Trace %1").arg(name.replace(u'&', QStringLiteral("&&"))), this,
                        [this, link] { Q_EMIT linkActivated(link); });
    }
    menu->addAction(tr("&Live log at this moment"), this,
                    [this, row = index.row()] { Q_EMIT contextRequested(m_model->line(row)); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

QString LinesView::linkUnder(QPoint place) const
{
    const QModelIndex index = m_table->indexAt(place);
    if (!index.isValid())
        return {};
    return m_delegate->linkAt(index, place.x() - m_table->visualRect(index).left(),
                              m_table->font());
}

bool LinesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const bool link =
            !linkUnder(static_cast<QMouseEvent *>(event)->position().toPoint()).isEmpty();
        m_table->viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QString link = linkUnder(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier
            && !link.isEmpty())
            Q_EMIT linkActivated(link);
    }
    return QWidget::eventFilter(watched, event);
}

void LinesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_delegate->setPalette(palette());
    if (event->type() == QEvent::LanguageChange) {
        m_parts->setHorizontalHeaderLabels({tr("In this line"), tr("What it is")});
        m_empty->setText(tr("The lines are no longer in the archive."));
        onCurrentChanged(m_table->currentIndex());
    }
}

} // namespace Estafeta
