// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/othertriestext.h"

#include "app/cli/moment.h"
#include "app/cli/verdictsentence.h"
#include "core/text.h"
#include "items/logtext.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

class TriesText
{
public:
    explicit TriesText(const TraceDocument &document) : m_document(document) {}

    /// "08:31:10 at mx1, 450 asked to wait (greylisting)"
    [[nodiscard]] QString putOff(const OtherTry &other) const
    {
        const std::string_view code = before(other.reply, " ");
        const QString word =
            other.verdict == Verdict::Greylisted ? verdictWord(other.verdict) : u"put off"_s;
        return u"%1 at %2, %3"_s.arg(time(other), host(other),
                                     toNumber<int>(code) ? shownText(code) + u' ' + word : word);
    }

    [[nodiscard]] QString end(const OtherTry &other) const
    {
        const QString came = u"Came back at %1 on %2 "_s.arg(time(other), host(other));
        if (other.verdict == Verdict::Rejected)
            return came + u"and was refused for good: "_s + shownText(other.reply);
        const QString text = came + u"and was accepted: "_s + verdictWord(other.verdict);
        return other.queueId.empty() ? text : text + u", queue id "_s + shownText(other.queueId);
    }

private:
    [[nodiscard]] QString time(const OtherTry &other) const
    {
        return clockText(other.time, m_document.trace.first);
    }
    [[nodiscard]] QString host(const OtherTry &other) const
    {
        const QString name = shownText(m_document.hostName(other.host));
        return name.isEmpty() ? u"(unknown host)"_s : name;
    }

    const TraceDocument &m_document;
};

} // namespace

QStringList otherTriesLines(const TraceDocument &document, size_t recipient)
{
    const OtherTries tries = document.otherTriesOf(recipient);
    if (tries.isEmpty())
        return {};
    const TriesText text(document);
    QStringList lines;
    for (const OtherTry &other : tries.before)
        lines += u"Tried before: "_s + text.putOff(other);
    for (const OtherTry &other : tries.after)
        lines += u"Tried again: "_s + text.putOff(other);
    if (tries.end)
        lines += text.end(*tries.end);
    // Before the queue there is no id that could prove it.
    lines +=
        u"These tries are inferred: sender, recipient and the sending server or its site agree."_s;
    return lines;
}

} // namespace Estafeta::Cli
