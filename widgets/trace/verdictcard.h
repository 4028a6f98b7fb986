// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QFrame>

#include <memory>

class QFormLayout;
class QPushButton;

namespace Estafeta {

class PlainLabel;
class RivalLinks;

/// The answer: one sentence, its proof, what else fits, what is not proven, other tries of the same
/// message, and a reply to copy.
class VerdictCard : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// Precondition: recipient < document->trace.recipients.size().
    void show(std::shared_ptr<const TraceDocument> document, uint32_t recipient);
    void copyAnswer();

Q_SIGNALS:
    /// Another try of the same message is to be shown.
    void tryActivated(Estafeta::TraceId trace, uint32_t recipient);
    /// Another message that fits is to be looked for.
    void searchRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void fillTries();
    void fillCodes();
    void openTry();
    void styleText();

    std::shared_ptr<const TraceDocument> m_document;
    uint32_t m_recipient = 0;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    PlainLabel *m_because;
    PlainLabel *m_proof;
    RivalLinks *m_rivals;
    PlainLabel *m_notProven;
    PlainLabel *m_tries;
    QPushButton *m_openTry;
    QPushButton *m_copy;
    QPushButton *m_explain;
    QWidget *m_codes;
    QFormLayout *m_codeRows;
};

} // namespace Estafeta
