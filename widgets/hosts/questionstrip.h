// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hostkeypanel.h"
#include "secretpanel.h"

#include <QWidget>

namespace Estafeta {

class PlainLabel;

/// The place above the pages where one host's question is asked and answered. Hidden while there is
/// none. After an answer it hides before the signal comes.
class QuestionStrip : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionStrip(QWidget *parent = nullptr);

    void askHostKey(const QString &host, const QString &jumpHost, const HostKeyPanel::Key &key);
    void askSecret(const QString &host, const SecretPanel::Request &request);
    /// Takes back the question that is asked.
    void close();

    /// The host that asks; empty: none.
    [[nodiscard]] QString host() const { return m_host; }

Q_SIGNALS:
    void keyTrusted(const QString &host);
    void keyRejected(const QString &host);
    /// Take the bytes and overwrite them.
    void secretEntered(const QString &host, const QByteArray &secret, bool keep);
    void secretDeclined(const QString &host);

private:
    void open(const QString &host, const QString &jumpHost, QWidget *panel);

    QString m_host;
    PlainLabel *m_title;
    HostKeyPanel *m_keyPanel;
    SecretPanel *m_secretPanel;
};

} // namespace Estafeta
