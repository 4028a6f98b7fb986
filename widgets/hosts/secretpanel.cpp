// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretpanel.h"

#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Estafeta {

SecretPanel::SecretPanel(QWidget *parent)
    : QWidget(parent)
    , m_wrong(new PlainLabel(this))
    , m_question(new PlainLabel(this))
    , m_secret(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
    , m_keyring(new PlainLabel(this))
    , m_submit(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    m_wrong->setWordWrap(true);
    m_wrong->setObjectName(QStringLiteral("wrong"));
    m_secret->setObjectName(QStringLiteral("secret"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keyring->setObjectName(QStringLiteral("keyringProblem"));
    m_keyring->setWordWrap(true);
    m_keyring->setSecondary();
    m_submit->setObjectName(QStringLiteral("submit"));
    m_decline->setObjectName(QStringLiteral("decline"));
    m_question->setWordWrap(true);
    m_question->setBuddy(m_secret);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                  | Qt::ImhNoAutoUppercase);
    constexpr int kLongSecret = 60; // characters: no reason to span the window
    m_secret->setMaximumWidth(fontMetrics().averageCharWidth() * kLongSecret);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacingUnit(this) / 2, 0, 0);
    column->addWidget(m_wrong);
    column->addWidget(m_question);
    column->addWidget(m_secret);
    column->addWidget(m_keep);
    column->addWidget(m_keyring);
    auto *row = new QHBoxLayout;
    row->addWidget(m_submit);
    row->addWidget(m_decline);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_secret, &QLineEdit::returnPressed, this, &SecretPanel::submit);
    connect(m_submit, &QPushButton::clicked, this, &SecretPanel::submit);
    connect(m_decline, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT declined();
    });
    retranslate();
}

void SecretPanel::ask(const Request &request)
{
    m_request = request;
    forget();
    m_wrong->setVisible(request.last != Last::None);
    // Answers to a server's own questions may be good once only.
    m_keep->setVisible(request.kind != Kind::Answer);
    m_keep->setEnabled(request.keyringProblem.isEmpty());
    m_keep->setChecked(false);
    m_keyring->setVisible(request.kind != Kind::Answer && !m_keep->isEnabled());
    m_secret->setEchoMode(request.echo ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
    m_secret->setFocus();
}

QString SecretPanel::question() const
{
    switch (m_request.kind) {
    case Kind::KeyPassphrase:
        return tr("The key %1 is protected. Its passphrase:").arg(m_request.subject);
    case Kind::Password:
        return tr("The password of %1:").arg(m_request.subject);
    case Kind::Answer:
        return m_request.jumpHost.isEmpty()
            ? tr("The host asks: %1").arg(m_request.subject)
            : tr("The jump host %1 asks: %2").arg(m_request.jumpHost, m_request.subject);
    }
    return {};
}

void SecretPanel::submit()
{
    // An empty answer is one: a server may ask only to confirm.
    const QByteArray secret = m_secret->text().toUtf8();
    forget();
    Q_EMIT secretEntered(secret, m_keep->isChecked());
}

/// The line edit keeps its text for undo: a new text of the same length is laid over it first.
void SecretPanel::forget()
{
    m_secret->setText(QString(m_secret->text().size(), u'\0'));
    m_secret->clear();
}

void SecretPanel::retranslate()
{
    m_wrong->setText(m_request.last == Last::NoLongerRight
                         ? tr("What was right before is refused now; perhaps it was changed.")
                         : tr("That was not right. Try again."));
    m_question->setText(question());
    m_secret->setAccessibleName(question());
    m_keep->setText(tr("Remember in the &keyring"));
    m_keyring->setText(tr("No keyring answers (%1). One such as GNOME Keyring or KWallet has to "
                          "run and be unlocked.")
                           .arg(m_request.keyringProblem));
    m_keep->setAccessibleDescription(m_keep->isEnabled() ? QString() : m_keyring->text());
    m_submit->setText(tr("Log in"));
    m_decline->setText(tr("Do not connect"));
    giveRoom(m_submit);
    giveRoom(m_decline);
}

void SecretPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Estafeta
