// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QWidget>

#include <memory>

class QTabWidget;
class QTreeView;

namespace Estafeta {

class FactsView;
class LinesView;
class RecipientTreeModel;
class TimelineView;
class VerdictCard;

/// What is shown of the current result: the verdict card, and the tabs behind it.
class TraceDetails : public QWidget
{
    Q_OBJECT
public:
    enum Tab { TimelineTab, RecipientsTab, LinesTab, MessageTab };

    explicit TraceDetails(QWidget *parent = nullptr);

    /// Precondition: recipient < document->trace.recipients.size().
    void show(std::shared_ptr<const TraceDocument> document, uint32_t recipient);
    void setTab(Tab tab);

Q_SIGNALS:
    /// An id, address or IP address in a line was clicked.
    void linkActivated(const QString &text);
    /// What happened around a line is wanted.
    void contextRequested(const Estafeta::LineRow &line);
    /// Another try of the same message is to be shown.
    void tryActivated(Estafeta::TraceId trace, uint32_t recipient);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTabs();
    void retranslate();
    void onStageActivated(int stage);

    std::shared_ptr<const TraceDocument> m_document;
    VerdictCard *m_card;
    QTabWidget *m_tabs;
    TimelineView *m_timeline;
    RecipientTreeModel *m_recipients;
    QTreeView *m_recipientTree;
    LinesView *m_lines;
    FactsView *m_facts;
};

} // namespace Estafeta
