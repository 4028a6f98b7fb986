// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostkeypanel.h"

#include "widgets/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Estafeta {

HostKeyPanel::HostKeyPanel(QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel(this))
    , m_fingerprint(new PlainLabel(this))
    , m_picture(new PlainLabel(this))
    , m_advice(new PlainLabel(this))
    , m_trust(new QPushButton(this))
    , m_reject(new QPushButton(this))
{
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    m_trust->setObjectName(QStringLiteral("trust"));
    m_reject->setObjectName(QStringLiteral("reject"));
    m_fingerprint->setFont(monospaceFont(font()));
    m_picture->setObjectName(QStringLiteral("keyPicture"));
    m_picture->setFont(monospaceFont(font()));
    m_picture->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trust->setAutoDefault(false);
    auto *column = new QVBoxLayout;
    for (PlainLabel *label : {m_question, m_fingerprint, m_advice}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_trust);
    row->addWidget(m_reject);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, spacingUnit(this) / 2, 0, 0);
    sides->setSpacing(2 * spacingUnit(this));
    // Beside the words that it belongs to, not at the far edge of a wide window.
    m_advice->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    sides->addWidget(m_picture, 0, Qt::AlignTop);
    sides->addLayout(column, 1);
    connect(m_trust, &QPushButton::clicked, this, &HostKeyPanel::trusted);
    connect(m_reject, &QPushButton::clicked, this, &HostKeyPanel::rejected);
    retranslate();
}

void HostKeyPanel::ask(const QString &host, const QString &jumpHost, const Key &key)
{
    m_host = host;
    m_jumpHost = jumpHost;
    m_type = key.type;
    m_fingerprint->setText(key.fingerprint);
    m_picture->setText(key.picture);
    m_picture->setVisible(!key.picture.isEmpty());
    retranslate();
    m_reject->setFocus();
}

void HostKeyPanel::retranslate()
{
    m_question->setText(
        m_jumpHost.isEmpty()
            ? tr("The host %1 was never connected to from here. It shows this key (%2):")
                  .arg(m_host, m_type)
            : tr("The way to %1 leads through the jump host %2, which was never connected to from "
                 "here. It shows this key (%3):")
                  .arg(m_host, m_jumpHost, m_type));
    m_advice->setText(tr("Compare it with the fingerprint that the host's administrator gives you. "
                         "If they differ, somebody else may be answering in the host's place."));
    m_picture->setAccessibleName(tr("The fingerprint as a picture, the one that ssh-keygen -lv "
                                    "draws of it"));
    m_picture->setToolTip(plainToolTip(tr("The same fingerprint as ssh-keygen -lv draws it. A "
                                          "different picture is a different key.")));
    m_trust->setText(tr("Trust this key"));
    m_reject->setText(tr("Do not connect"));
    giveRoom(m_trust);
    giveRoom(m_reject);
}

void HostKeyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Estafeta
