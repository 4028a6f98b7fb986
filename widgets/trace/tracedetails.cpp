// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracedetails.h"

#include "items/recipienttreemodel.h"
#include "widgets/common/copyrows.h"
#include "widgets/common/plainlabel.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/trace/factsview.h"
#include "widgets/trace/linesview.h"
#include "widgets/trace/recipientpresentation.h"
#include "widgets/trace/verdictcard.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Estafeta {

TraceDetails::TraceDetails(QWidget *parent)
    : QWidget(parent)
    , m_card(new VerdictCard(this))
    , m_tabs(new QTabWidget(this))
    , m_timeline(new TimelineView(this))
    , m_recipients(new RecipientTreeModel(this))
    , m_recipientTree(new QTreeView(this))
    , m_lines(new LinesView(this))
    , m_facts(new FactsView(this))
{
    buildTabs();
    retranslate();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_card);
    layout->addWidget(m_tabs, 1);
    connect(m_timeline, &TimelineView::stageActivated, this, &TraceDetails::onStageActivated);
    connect(m_lines, &LinesView::linkActivated, this, &TraceDetails::linkActivated);
    connect(m_lines, &LinesView::contextRequested, this, &TraceDetails::contextRequested);
    connect(m_card, &VerdictCard::searchRequested, this, &TraceDetails::linkActivated);
    connect(m_card, &VerdictCard::tryActivated, this, &TraceDetails::tryActivated);
}

void TraceDetails::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("traceTabs"));
    m_tabs->setDocumentMode(true);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_recipientTree->setObjectName(QStringLiteral("recipients"));
    m_recipientTree->setModel(new RecipientPresentation(m_recipients, this));
    m_recipientTree->setAlternatingRowColors(true);
    m_recipientTree->setUniformRowHeights(true);
    m_recipientTree->setFrameShape(QFrame::NoFrame);
    m_recipientTree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int side = fontMetrics().ascent();
    m_recipientTree->setIconSize({side, side});
    copyRowsOn(m_recipientTree);
    m_tabs->addTab(m_timeline, {});
    m_tabs->addTab(m_recipientTree, {});
    m_tabs->addTab(m_lines, {});
    m_tabs->addTab(m_facts, {});
}

void TraceDetails::retranslate()
{
    const QLocale locale;
    const size_t recipients = m_document ? m_document->trace.recipients.size() : 0;
    const size_t lines = m_document ? m_document->lines.size() : 0;
    m_tabs->setTabText(TimelineTab, tr("Timeline"));
    m_tabs->setTabText(
        RecipientsTab,
        tr("Recipients (%1)").arg(locale.toString(static_cast<qulonglong>(recipients))));
    m_tabs->setTabText(LinesTab,
                       tr("Lines (%1)").arg(locale.toString(static_cast<qulonglong>(lines))));
    m_tabs->setTabText(MessageTab, tr("Message"));
    m_recipientTree->setAccessibleName(tr("Recipients"));
}

void TraceDetails::show(std::shared_ptr<const TraceDocument> document, uint32_t recipient)
{
    const bool same = document == m_document;
    m_document = std::move(document);
    m_card->show(m_document, recipient);
    if (same)
        return;
    m_timeline->setDocument(m_document);
    m_recipients->setRecipients(m_document->trace.recipients);
    m_recipientTree->expandToDepth(0);
    m_lines->setDocument(*m_document);
    m_facts->setDocument(*m_document);
    retranslate();
}

void TraceDetails::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void TraceDetails::onStageActivated(int stage)
{
    setTab(LinesTab);
    m_lines->showProofs(m_document->trace.stages[static_cast<size_t>(stage)].lines);
}

void TraceDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_document)
        m_facts->setDocument(*m_document);
}

} // namespace Estafeta
