// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>

namespace Estafeta {

/// What became of one recipient of a message, in plain words for somebody who knows neither queue
/// ids nor codes. Those come from codes() alone.
class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
public:
    /// `document` must outlive this. Precondition: recipient < document.trace.recipients.size().
    VerdictText(const TraceDocument &document, uint32_t recipient);

    /// One sentence.
    [[nodiscard]] QString sentence() const;
    /// Why; empty when there is nothing to explain.
    [[nodiscard]] QString because() const;
    /// Who says so, when, in which words.
    [[nodiscard]] QString proof() const;
    /// What nobody should conclude from it.
    [[nodiscard]] QString notProven() const;
    /// What stands behind it: pairs of a name and a value with ids and codes.
    [[nodiscard]] QList<QPair<QString, QString>> codes() const;

    /// The final recipient that decided the verdict.
    [[nodiscard]] const TraceRecipient &decisive() const { return *m_final; }

private:
    [[nodiscard]] QString fate() const;
    [[nodiscard]] QString deliveredSentence() const;
    [[nodiscard]] QString waitingSentence() const;
    [[nodiscard]] QString failedSentence() const;
    [[nodiscard]] QString listSentence() const;
    [[nodiscard]] QString hostName(HostId host) const;
    /// The server that took or refused it, without address and port.
    [[nodiscard]] QString relayName() const;
    /// Whether it was never taken: to try again is for the sending server.
    [[nodiscard]] bool isAtTheDoor() const;

    const TraceDocument &m_document;
    const TraceRecipient &m_recipient;
    FinalCounts m_counts;
    const TraceRecipient *m_final;
    QString m_address; ///< of the final, as it is shown
    bool m_cameBack;   ///< a later try of the same client is known
};

} // namespace Estafeta
