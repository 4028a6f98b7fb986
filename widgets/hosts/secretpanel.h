// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Estafeta {

class PlainLabel;

/// Asks, in place, for a password, a passphrase, or the answer to a server's question.
class SecretPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { KeyPassphrase, Password, Answer };

    /// How the last answer fared.
    enum class Last { None, Wrong, NoLongerRight };

    struct Request {
        Kind kind = Kind::Password;
        QString subject;  ///< the key file, user@host, or the server's question as it is
        QString jumpHost; ///< the one that asks; empty: the mail host itself
        Last last = Last::None;
        bool echo = false;           ///< the answer may be seen
        QString keyringProblem = {}; ///< why the keyring cannot keep it; empty: it can
    };

    explicit SecretPanel(QWidget *parent = nullptr);

    void ask(const Request &request);
    /// Overwrites what was typed and not submitted.
    void forget();

Q_SIGNALS:
    /// Take the bytes and overwrite them; the panel keeps none.
    /// `keep`: in the keyring.
    void secretEntered(const QByteArray &secret, bool keep);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    [[nodiscard]] QString question() const;

    Request m_request;
    PlainLabel *m_wrong;
    PlainLabel *m_question;
    QLineEdit *m_secret;
    QCheckBox *m_keep;
    PlainLabel *m_keyring; ///< why it cannot be kept
    QPushButton *m_submit;
    QPushButton *m_decline;
};

} // namespace Estafeta
