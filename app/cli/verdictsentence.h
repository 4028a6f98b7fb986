// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QString>

namespace Estafeta::Cli {

/// The answer for one original recipient, in plain English: no queue ids, no codes.
class VerdictSentence
{
public:
    /// Both must outlive this.
    VerdictSentence(const TraceDocument &document, const TraceRecipient &recipient);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString because() const; ///< empty: nothing to explain
    [[nodiscard]] QString proof() const;
    [[nodiscard]] QString notProven() const; ///< empty: nothing is left open

private:
    [[nodiscard]] QString fate() const;
    [[nodiscard]] QString delivered() const;
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QString failed() const;
    [[nodiscard]] QString several() const;
    [[nodiscard]] QString rivals() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString relay() const;

    const TraceDocument &m_document;
    const TraceRecipient &m_recipient;
    FinalCounts m_counts;
    const TraceRecipient &m_final; ///< the one that stands for all
    QString m_address;
    QString m_time;
};

/// "in the mailbox", "bounced", ...: a verdict in a word or two.
[[nodiscard]] QString verdictWord(Verdict verdict);
/// The folder that a store's name for it means; "INBOX" for the inbox.
[[nodiscard]] QString folderName(std::string_view mailbox);
/// A sentence, or nothing.
[[nodiscard]] QString reasonSentence(Reason reason);

} // namespace Estafeta::Cli
