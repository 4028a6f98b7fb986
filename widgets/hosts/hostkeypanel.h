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

    /// A key that a host shows.
    struct Key {
        QString type;        ///< "ssh-ed25519"
        QString fingerprint; ///< "SHA256:..."
        QString picture;     ///< as ssh-keygen -lv draws it; empty: none
    };

    /// `jumpHost`: on the way to `host`, and the one that shows the key; empty: `host` itself.
    void ask(const QString &host, const QString &jumpHost, const Key &key);

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
    PlainLabel *m_picture;
    PlainLabel *m_advice;
    QPushButton *m_trust;
    QPushButton *m_reject;
};

} // namespace Estafeta
