// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// A short polite reply to the person who asked, ready to be pasted into a ticket or a mail.
class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
public:
    /// Precondition: recipient < document.trace.recipients.size().
    [[nodiscard]] static QString reply(const TraceDocument &document, uint32_t recipient);

private:
    [[nodiscard]] static QString opening(const TraceDocument &document, uint32_t recipient);
};

} // namespace Estafeta
