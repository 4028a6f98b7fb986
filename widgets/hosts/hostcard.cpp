// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostcard.h"

#include "hosttext.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Estafeta {

HostCard::HostCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_explanation(new PlainLabel(this))
    , m_evidence(new PlainLabel(this))
    , m_figures(new PlainLabel(this))
    , m_offer(new PlainLabel(this))
    , m_login(new PlainLabel(this))
    , m_buttons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("hostCard"));
    m_sentence->setObjectName(QStringLiteral("hostSentence"));
    m_explanation->setObjectName(QStringLiteral("hostExplanation"));
    m_evidence->setObjectName(QStringLiteral("hostEvidence"));
    m_figures->setObjectName(QStringLiteral("hostFigures"));
    m_offer->setObjectName(QStringLiteral("hostOffer"));
    m_login->setObjectName(QStringLiteral("hostLogin"));
    build();
}

void HostCard::build()
{
    const int unit = spacingUnit(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(unit / 2);
    for (PlainLabel *label : {m_sentence, m_explanation, m_evidence, m_figures, m_offer, m_login}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        texts->addWidget(label);
    }
    m_sentence->setFont(textFont(font(), TextSize::Section));
    m_evidence->setFont(monospaceFont(font()));
    texts->addStretch(1);
    m_buttons->setSpacing(unit / 2);
    m_buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit + unit / 2, unit, unit, unit);
    row->setSpacing(unit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
}

void HostCard::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void HostCard::showHost(const HostRow &row)
{
    m_row = row;
    fill();
}

void HostCard::fill()
{
    const auto say = [](PlainLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_sentence, m_row.sentence);
    say(m_explanation, m_row.explanation);
    say(m_evidence, m_row.evidence);
    QStringList figures = HostText::figures(m_row.health);
    if (!m_row.about.isEmpty())
        figures << m_row.about;
    say(m_figures, figures.join(u' '));
    say(m_offer, m_row.offer.isEmpty() ? QString() : tr("Found there: %1").arg(m_row.offer));
    say(m_login,
        m_row.login.isEmpty()
            ? QString()
            : tr("The last login: %1").arg(m_row.login.join(QStringLiteral("; "))));
    const int side = QFontMetrics(m_sentence->font()).height();
    m_icon->setPixmap(meaningIcon(HostText::meaning(m_row.condition)).pixmap(side));
    update();
}

void HostCard::paintEvent(QPaintEvent *)
{
    const Meaning meaning = HostText::meaning(m_row.condition);
    QPainter painter(this);
    painter.fillRect(rect(), meaningTint(meaning, palette()));
    painter.fillRect(QRect(0, 0, spacingUnit(this) / 2, height()),
                     meaningColor(meaning, palette()));
}

void HostCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Estafeta
