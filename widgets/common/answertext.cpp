// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/answertext.h"

#include "items/logtext.h"
#include "widgets/common/othertriestext.h"
#include "widgets/common/reasontext.h"
#include "widgets/common/timetext.h"
#include "widgets/common/verdicttext.h"

#include <QStringList>

namespace Estafeta {

QString AnswerText::opening(const TraceDocument &document, uint32_t recipient)
{
    const Trace &trace = document.trace;
    const QString to = shownText(trace.recipients[recipient].address);
    const QString time = TimeText::inSentence(trace.first);
    const QString subject = shownText(trace.subject);
    if (trace.sender.empty())
        return tr("We have looked for the automatic notice to %1 of %2.").arg(to, time);
    const QString from = shownText(trace.sender);
    if (subject.isEmpty())
        return tr("We have looked for the message from %1 to %2 of %3.").arg(from, to, time);
    return tr("We have looked for the message “%4” from %1 to %2 of %3.")
        .arg(from, to, time, subject);
}

QString AnswerText::reply(const TraceDocument &document, uint32_t recipient)
{
    const VerdictText text(document, recipient);
    const TraceRecipient &final = text.decisive();
    const OtherTries tries = document.otherTriesOf(recipient);
    QStringList sentences = {opening(document, recipient), text.sentence(), text.because()};
    // Whoever came back with it is not to be advised to wait.
    sentences += tries.end ? OtherTriesText::sentence(tries)
                           : ReasonText::advice(final.verdict, final.reason);
    sentences.removeAll(QString());
    return tr("Hello,") + u"\n\n" + sentences.join(u' ') + u"\n\n" + tr("Kind regards") + u'\n';
}

} // namespace Estafeta
