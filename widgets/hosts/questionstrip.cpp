// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionstrip.h"

#include "widgets/common/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Estafeta {

QuestionStrip::QuestionStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_keyPanel(new HostKeyPanel(this))
    , m_secretPanel(new SecretPanel(this))
{
    setObjectName(u"questionStrip"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_title->setFont(textFont(font(), TextSize::Section));
    const int unit = spacingUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_keyPanel); // one of them is shown, and has the height that it needs
    column->addWidget(m_secretPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto closed = [this] {
        const QString host = m_host;
        close();
        return host;
    };
    connect(m_keyPanel, &HostKeyPanel::trusted, this,
            [this, closed] { Q_EMIT keyTrusted(closed()); });
    connect(m_keyPanel, &HostKeyPanel::rejected, this,
            [this, closed] { Q_EMIT keyRejected(closed()); });
    connect(m_secretPanel, &SecretPanel::secretEntered, this,
            [this, closed](const QByteArray &secret, bool keep) {
                Q_EMIT secretEntered(closed(), secret, keep);
            });
    connect(m_secretPanel, &SecretPanel::declined, this,
            [this, closed] { Q_EMIT secretDeclined(closed()); });
    hide();
}

void QuestionStrip::open(const QString &host, const QString &jumpHost, QWidget *panel)
{
    m_host = host;
    //: %1 a mail host, %2 the jump host that asks
    m_title->setText(jumpHost.isEmpty() ? host : tr("%1, through %2").arg(host, jumpHost));
    m_keyPanel->setVisible(panel == m_keyPanel);
    m_secretPanel->setVisible(panel == m_secretPanel);
    show(); // before the panel asks: what is hidden takes no focus
}

void QuestionStrip::askHostKey(const QString &host, const QString &jumpHost,
                               const HostKeyPanel::Key &key)
{
    open(host, jumpHost, m_keyPanel);
    m_keyPanel->ask(host, jumpHost, key);
}

void QuestionStrip::askSecret(const QString &host, const SecretPanel::Request &request)
{
    open(host, request.jumpHost, m_secretPanel);
    m_secretPanel->ask(request);
}

void QuestionStrip::close()
{
    if (m_host.isEmpty())
        return;
    m_host.clear();
    m_secretPanel->forget();
    hide();
}

} // namespace Estafeta
