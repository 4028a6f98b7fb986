// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/othertriestext.h"

#include "widgets/common/timetext.h"
#include "widgets/common/verdictwords.h"

namespace Estafeta {

QString OtherTriesText::sentence(const OtherTries &tries)
{
    if (tries.isEmpty())
        return {};
    return story(tries) + u' '
        + tr("(Inferred: sender, recipient and the sending server or its site agree.)");
}

QString OtherTriesText::story(const OtherTries &tries)
{
    if (tries.end && tries.end->verdict == Verdict::Rejected)
        return tr("The sending server came back on %1, and the message was refused for good.")
            .arg(TimeText::inSentence(tries.end->time));
    if (tries.end)
        //: %2 how it ended, as "in mailbox"
        return tr("The sending server came back on %1, and the message was accepted: %2.")
            .arg(TimeText::inSentence(tries.end->time), VerdictWords::verdict(tries.end->verdict));
    if (!tries.after.empty())
        return tr("The sending server has come back %n time(s) since, the last on %1, and was "
                  "asked to wait again.",
                  nullptr, static_cast<int>(tries.after.size()))
            .arg(TimeText::inSentence(tries.after.back().time));
    return tr("The sending server had tried %n time(s) before, first on %1, and was asked to come "
              "back later.",
              nullptr, static_cast<int>(tries.before.size()))
        .arg(TimeText::inSentence(tries.before.front().time));
}

std::optional<OtherTry> OtherTriesText::linked(const OtherTries &tries)
{
    if (tries.end)
        return tries.end;
    if (!tries.after.empty())
        return tries.after.back();
    return tries.before.empty() ? std::nullopt : std::optional(tries.before.back());
}

QString OtherTriesText::link(const OtherTries &tries)
{
    if (tries.end)
        return tr("Show how it ended");
    return tries.after.empty() ? tr("Show the try before") : tr("Show the last try");
}

} // namespace Estafeta
