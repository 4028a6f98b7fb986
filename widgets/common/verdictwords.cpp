// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/verdictwords.h"

namespace Estafeta {

QString VerdictWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::DeliveredMailbox:
        return tr("in mailbox");
    case Verdict::DeliveredProgram:
        return tr("handed to a program");
    case Verdict::DeliveredRemote:
        return tr("accepted outside");
    case Verdict::DeliveredList:
        return tr("accepted by the list");
    case Verdict::Duplicate:
        return tr("already there");
    case Verdict::InTransit:
        return tr("on its way");
    case Verdict::Held:
        return tr("held");
    case Verdict::Greylisted:
        return tr("greylisted");
    case Verdict::Deferred:
        return tr("deferred");
    case Verdict::Quarantined:
        return tr("in quarantine");
    case Verdict::Discarded:
        return tr("discarded");
    case Verdict::OverQuota:
        return tr("mailbox full");
    case Verdict::Unknown:
        return tr("not known");
    case Verdict::Expired:
        return tr("given up");
    case Verdict::Bounced:
        return tr("bounced");
    case Verdict::Rejected:
        return tr("rejected");
    }
    return {};
}

QString VerdictWords::verdictAt(Verdict verdict, const QString &place, int attempts)
{
    if (verdict == Verdict::Deferred && attempts > 1)
        return tr("deferred, %n tries", nullptr, attempts);
    if (verdict == Verdict::Greylisted && attempts > 1)
        return tr("greylisted, %n tries", nullptr, attempts);
    const bool inbox = place.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0;
    if (verdict == Verdict::DeliveredMailbox && inbox)
        return tr("in the inbox");
    if (verdict == Verdict::DeliveredMailbox && !place.isEmpty())
        return tr("in folder %1").arg(place);
    if (verdict == Verdict::DeliveredRemote && !place.isEmpty())
        return tr("accepted by %1").arg(place);
    return VerdictWords::verdict(verdict);
}

QString VerdictWords::withDoubt(const QString &words, Grade grade)
{
    //: %1 is a verdict, as "in folder Junk"
    return grade == Grade::Possible ? tr("%1, not certain").arg(words) : words;
}

QString VerdictWords::grade(Grade grade)
{
    switch (grade) {
    case Grade::Proven:
        return tr("proven");
    case Grade::Inferred:
        return tr("inferred");
    case Grade::Possible:
        return tr("possible");
    }
    return {};
}

QString VerdictWords::stage(StageKind kind)
{
    switch (kind) {
    case StageKind::Accepted:
        return tr("accepted");
    case StageKind::Queued:
        return tr("queued");
    case StageKind::Filter:
        return tr("filter");
    case StageKind::Delivered:
        return tr("delivered");
    case StageKind::Deferred:
        return tr("deferred");
    case StageKind::Bounced:
        return tr("bounced");
    case StageKind::Expired:
        return tr("given up");
    case StageKind::Rejected:
        return tr("rejected");
    case StageKind::Discarded:
        return tr("discarded");
    case StageKind::Held:
        return tr("held");
    case StageKind::Deleted:
        return tr("deleted");
    case StageKind::List:
        return tr("mailing list");
    case StageKind::Notice:
        return tr("notice sent");
    }
    return {};
}

QString VerdictWords::edge(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Filter:
        return tr("back from the filter");
    case EdgeKind::Handoff:
        return tr("handed to the next host");
    case EdgeKind::Bounce:
        return tr("notice to the sender");
    case EdgeKind::Fanout:
        return tr("copied for the list's members");
    case EdgeKind::Forward:
        return tr("forwarded");
    case EdgeKind::Mailbox:
        return tr("handed to the mail store");
    }
    return {};
}

QString VerdictWords::step(Step step)
{
    switch (step) {
    case Step::Original:
        return tr("as addressed");
    case Step::Alias:
        return tr("by an alias");
    case Step::Forward:
        return tr("by a forward");
    case Step::List:
        return tr("by a mailing list");
    }
    return {};
}

QString VerdictWords::spam(SpamClass spam)
{
    switch (spam) {
    case SpamClass::None:
        return tr("no filter has looked at it");
    case SpamClass::Clean:
        return tr("clean");
    case SpamClass::Spammy:
        return tr("probably spam");
    case SpamClass::Spam:
        return tr("spam");
    case SpamClass::Unchecked:
        return tr("the filter could not check it");
    }
    return {};
}

} // namespace Estafeta
