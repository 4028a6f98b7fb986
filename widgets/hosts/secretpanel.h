// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

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

    explicit SecretPanel(QWidget *parent = nullptr);

    /// `subject`: the key file, user@host, or the server's question as it is. `wrong`: the one
    /// before was refused. `echo`: the answer may be seen.
    void ask(Kind kind, const QString &subject, bool wrong, bool echo);
    /// Overwrites what was typed and not submitted.
    void forget();

Q_SIGNALS:
    /// Take the bytes and overwrite them; the panel keeps none.
    void secretEntered(const QByteArray &secret);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    [[nodiscard]] QString question() const;

    Kind m_kind = Kind::Password;
    QString m_subject;
    PlainLabel *m_wrong;
    PlainLabel *m_question;
    QLineEdit *m_secret;
    QPushButton *m_submit;
    QPushButton *m_decline;
};

} // namespace Estafeta
