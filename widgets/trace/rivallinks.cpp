// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/rivallinks.h"

#include "items/logtext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/rivaltext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

namespace {

/// More than this no reader tries; the sentence names them all.
constexpr size_t kMostLinks = 3;

} // namespace

RivalLinks::RivalLinks(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_links(new QHBoxLayout)
{
    setObjectName(QStringLiteral("rivals"));
    m_sentence->setObjectName(QStringLiteral("rivalSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacingUnit(this) / 2);
    column->addWidget(m_sentence);
    column->addLayout(m_links);
}

void RivalLinks::show(const TraceDocument &document, uint32_t recipient)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const TraceEdge *edge = uncertainEdge(document.trace, document.trace.recipients[recipient]);
    setVisible(edge != nullptr);
    if (edge == nullptr)
        return;
    m_sentence->setText(RivalText::sentence(document, *edge));
    for (size_t i = 0; i < std::min(edge->rivals.size(), kMostLinks); ++i)
        addLink(edge->rivals[i]);
    m_links->addStretch();
}

void RivalLinks::addLink(const RivalLeg &rival)
{
    if (rival.queueId.empty())
        return;
    auto *link = new QPushButton(RivalText::link(rival), this);
    link->setFlat(true);
    link->setCursor(Qt::PointingHandCursor);
    giveRoom(link);
    QPalette colours = palette();
    colours.setBrush(QPalette::ButtonText, colours.link());
    link->setPalette(colours);
    const QString id = shownText(rival.queueId);
    connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT searchRequested(id); });
    m_links->addWidget(link);
}

} // namespace Estafeta
