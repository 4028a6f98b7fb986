// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/verdictcard.h"

#include "widgets/common/answertext.h"
#include "widgets/common/meaning.h"
#include "widgets/common/othertriestext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/verdicttext.h"
#include "widgets/trace/rivallinks.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Estafeta {

VerdictCard::VerdictCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_because(new PlainLabel(this))
    , m_proof(new PlainLabel(this))
    , m_rivals(new RivalLinks(this))
    , m_notProven(new PlainLabel(this))
    , m_tries(new PlainLabel(this))
    , m_openTry(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_explain(new QPushButton(this))
    , m_codes(new QWidget(this))
    , m_codeRows(new QFormLayout(m_codes))
{
    setObjectName(QStringLiteral("verdictCard"));
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    m_proof->setObjectName(QStringLiteral("verdictProof"));
    m_tries->setObjectName(QStringLiteral("otherTries"));
    m_openTry->setObjectName(QStringLiteral("openTry"));
    m_copy->setObjectName(QStringLiteral("copyAnswer"));
    m_explain->setObjectName(QStringLiteral("explain"));
    build();
    styleText();
    connect(m_rivals, &RivalLinks::searchRequested, this, &VerdictCard::searchRequested);
    connect(m_copy, &QPushButton::clicked, this, &VerdictCard::copyAnswer);
    connect(m_openTry, &QPushButton::clicked, this, &VerdictCard::openTry);
    connect(m_explain, &QPushButton::toggled, m_codes, &QWidget::setVisible);
}

void VerdictCard::build()
{
    const int unit = spacingUnit(this);
    for (PlainLabel *label : {m_sentence, m_because, m_proof, m_notProven, m_tries}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_explain->setCheckable(true);
    m_openTry->setFlat(true);
    m_openTry->setCursor(Qt::PointingHandCursor);
    m_codes->hide();
    m_codeRows->setContentsMargins(0, unit / 2, 0, 0);
    m_codeRows->setVerticalSpacing(unit / 4);
    m_codeRows->setHorizontalSpacing(unit * 2);

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_explain);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 2);
    for (QWidget *widget : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_because),
                            static_cast<QWidget *>(m_proof), static_cast<QWidget *>(m_rivals),
                            static_cast<QWidget *>(m_notProven), static_cast<QWidget *>(m_tries)})
        words->addWidget(widget);
    words->addWidget(m_openTry, 0, Qt::AlignLeft);
    words->addWidget(m_codes);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit * 2, unit, unit, unit);
    row->setSpacing(unit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(buttons);
}

void VerdictCard::styleText()
{
    m_sentence->setFont(textFont(font(), TextSize::Title));
}

void VerdictCard::show(std::shared_ptr<const TraceDocument> document, uint32_t recipient)
{
    m_document = std::move(document);
    m_recipient = recipient;
    fill();
    QWidget::show();
}

void VerdictCard::fill()
{
    m_copy->setText(tr("Copy answer"));
    m_copy->setToolTip(tr("Copies a short reply to the person who asked"));
    m_explain->setText(tr("Explain"));
    m_explain->setToolTip(tr("Shows the codes and ids behind the verdict"));
    giveRoom(m_copy);
    giveRoom(m_explain);
    if (!m_document)
        return;
    const VerdictText text(*m_document, m_recipient);
    const TraceRecipient &final = text.decisive();
    const int side = QFontMetrics(m_sentence->font()).height();
    m_icon->setPixmap(meaningIcon(meaningOf(final.verdict, final.reason, final.grade))
                          .pixmap(QSize(side, side), devicePixelRatio()));
    m_sentence->setText(text.sentence());
    m_because->setText(text.because());
    m_because->setVisible(!text.because().isEmpty());
    m_proof->setText(text.proof());
    m_rivals->show(*m_document, m_recipient);
    m_notProven->setText(text.notProven());
    m_notProven->setVisible(!text.notProven().isEmpty());
    setAccessibleName(text.sentence());
    fillTries();
    fillCodes();
    update();
}

void VerdictCard::fillTries()
{
    const OtherTries tries = m_document->otherTriesOf(m_recipient);
    m_tries->setText(OtherTriesText::sentence(tries));
    m_tries->setVisible(!tries.isEmpty());
    m_openTry->setText(OtherTriesText::link(tries));
    m_openTry->setVisible(!tries.isEmpty());
    giveRoom(m_openTry);
    QPalette colours = palette();
    colours.setBrush(QPalette::ButtonText, colours.link());
    m_openTry->setPalette(colours);
}

void VerdictCard::openTry()
{
    if (const auto other = OtherTriesText::linked(m_document->otherTriesOf(m_recipient)))
        Q_EMIT tryActivated(other->trace, other->recipient);
}

void VerdictCard::fillCodes()
{
    while (m_codeRows->rowCount() > 0)
        m_codeRows->removeRow(0);
    const VerdictText text(*m_document, m_recipient);
    for (const auto &[name, value] : text.codes()) {
        auto *label = new PlainLabel(value, m_codes);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *title = new PlainLabel(name, m_codes);
        title->setSecondary();
        m_codeRows->addRow(title, label);
    }
}

void VerdictCard::copyAnswer()
{
    if (!m_document)
        return;
    QGuiApplication::clipboard()->setText(AnswerText::reply(*m_document, m_recipient));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(2000, m_copy, [this] { m_copy->setText(tr("Copy answer")); });
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    if (!m_document)
        return;
    const VerdictText text(*m_document, m_recipient);
    const TraceRecipient &final = text.decisive();
    const Meaning meaning = meaningOf(final.verdict, final.reason, final.grade);
    QPainter painter(this);
    painter.fillRect(rect(), meaningTint(meaning, palette()));
    painter.fillRect(QRect(0, 0, spacingUnit(this) / 2, height()),
                     meaningColor(meaning, palette()));
}

void VerdictCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace Estafeta
