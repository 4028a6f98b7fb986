// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Estafeta {

class PlainLabel;

/// Asks, in place, whether the key of a host that was never seen before is to be trusted. Nothing
/// is preset: Enter alone trusts nobody.
class HostKeyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HostKeyPanel(QWidget *parent = nullptr);

    /// `jumpHost`: on the way to `host`, and the one that shows the key; empty: `host` itself.
    /// `type`: "ssh-ed25519"; `fingerprint`: "SHA256:...".
    void ask(const QString &host, const QString &jumpHost, const QString &type,
             const QString &fingerprint);

Q_SIGNALS:
    void trusted();
    void rejected();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_host;
    QString m_jumpHost;
    QString m_type;
    PlainLabel *m_question;
    PlainLabel *m_fingerprint;
    PlainLabel *m_advice;
    QPushButton *m_trust;
    QPushButton *m_reject;
};

} // namespace Estafeta
