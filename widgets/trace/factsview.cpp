// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/factsview.h"

#include "items/logtext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"
#include "widgets/common/verdictwords.h"

#include <QFormLayout>
#include <QLocale>
#include <QStringList>

namespace Estafeta {

FactsView::FactsView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_rows(new QFormLayout(m_page))
{
    const int unit = spacingUnit(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_page);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    m_rows->setContentsMargins(unit, unit, unit, unit);
    m_rows->setVerticalSpacing(unit / 2);
    m_rows->setHorizontalSpacing(unit * 2);
}

void FactsView::addFact(const QString &name, const QString &value, bool isId)
{
    if (value.isEmpty())
        return;
    auto *title = new PlainLabel(name, m_page);
    title->setSecondary();
    auto *label = new PlainLabel(value, m_page);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    if (isId)
        label->setFont(monospaceFont());
    m_rows->addRow(title, label);
}

void FactsView::setDocument(const TraceDocument &document)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    const Trace &trace = document.trace;
    QStringList recipients;
    for (const TraceRecipient &recipient : trace.recipients)
        recipients << shownText(recipient.address);
    addFact(tr("Subject"), shownText(trace.subject));
    addFact(tr("From"),
            trace.sender.empty() ? tr("nobody: an automatic notice") : shownText(trace.sender));
    addFact(tr("To"), recipients.join(QStringLiteral(", ")));
    addFact(tr("Taken in"), TimeText::moment(trace.first));
    addFact(tr("Last seen"), TimeText::moment(trace.last));
    addFact(tr("Size"), TimeText::size(trace.size));
    addFact(tr("Message-ID"), shownText(trace.messageId), true);
    const QString client = shownText(trace.client);
    const QString ip = shownText(trace.clientIp);
    //: %1 name of a computer, %2 its IP address
    addFact(tr("Sent from"),
            ip.isEmpty() || client.contains(ip) ? client : tr("%1 (%2)").arg(client, ip));
    addFact(tr("Signed in as"), shownText(trace.user));
    addFilterFacts(trace);
    addFact(tr("Notice about"), shownText(trace.bounceOf), true);
    QStringList notices;
    for (const std::string &id : trace.notices)
        notices << shownText(id);
    addFact(tr("Notices sent"), notices.join(QStringLiteral(", ")), true);
}

void FactsView::addFilterFacts(const Trace &trace)
{
    const QString word = VerdictWords::spam(trace.spam);
    const bool scored = trace.scoreMilli != INT32_MIN;
    //: %1 the spam filter's word, %2 its score
    addFact(
        tr("Spam filter"),
        scored ? tr("%1, score %2").arg(word, QLocale().toString(trace.scoreMilli / 1000.0, 'f', 1))
               : word);
    addFact(tr("Virus or forbidden file"), shownText(trace.virus));
}

} // namespace Estafeta
