// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/verdicttext.h"

#include "core/text.h"
#include "items/logtext.h"
#include "widgets/common/reasontext.h"
#include "widgets/common/timetext.h"
#include "widgets/common/verdictwords.h"

#include <QLocale>

namespace Estafeta {

namespace {

bool isInbox(std::string_view mailbox)
{
    return mailbox.empty() || equalsNoCase(mailbox, "INBOX");
}

} // namespace

VerdictText::VerdictText(const TraceDocument &document, uint32_t recipient)
    : m_document(document)
    , m_recipient(document.trace.recipients[recipient])
    , m_counts(countFinals(m_recipient))
    , m_final(m_counts.total > 1 ? m_counts.worst : finalsBelow(m_recipient).front())
    , m_address(shownText(m_final->address))
    , m_cameBack(document.otherTriesOf(recipient).cameBack())
{}

QString VerdictText::hostName(HostId host) const
{
    const QString name = shownText(m_document.hostName(host));
    return name.isEmpty() ? tr("a mail host") : name;
}

QString VerdictText::relayName() const
{
    const QString name = shownText(before(m_final->relay, "["));
    return name.isEmpty() ? tr("another server") : name;
}

bool VerdictText::isAtTheDoor() const
{
    const std::vector<TraceLeg> &legs = m_document.trace.legs;
    return m_final->leg < legs.size() && legs[m_final->leg].kind == LegKind::NoQueue;
}

QString VerdictText::sentence() const
{
    if (m_final->grade == Grade::Possible)
        //: %1 is a whole sentence: what became of the message
        return tr("Not certain. %1").arg(fate());
    return fate();
}

QString VerdictText::fate() const
{
    if (m_counts.total > 1)
        return listSentence();
    if (isDelivered(m_final->verdict))
        return deliveredSentence();
    if (isWaiting(m_final->verdict))
        return waitingSentence();
    return failedSentence();
}

QString VerdictText::deliveredSentence() const
{
    const QString time = TimeText::inSentence(m_final->last);
    switch (m_final->verdict) {
    case Verdict::DeliveredMailbox:
        if (!isInbox(m_final->mailbox))
            return tr("Delivered: it has been in the folder “%1” of %2 since %3.")
                .arg(shownText(m_final->mailbox), m_address, time);
        return tr("Delivered: it has been in the mailbox of %1 since %2.").arg(m_address, time);
    case Verdict::DeliveredProgram:
        return tr("Delivered to a program that handles the mail of %1, on %2.")
            .arg(m_address, time);
    case Verdict::DeliveredRemote:
        return tr("Handed over: the server %1 accepted it for %2 on %3.")
            .arg(relayName(), m_address, time);
    case Verdict::DeliveredList:
        return tr("The mailing list %1 accepted it on %2.").arg(m_address, time);
    case Verdict::Duplicate:
        return tr("Not stored again: %1 already had this message when it came a second time on %2.")
            .arg(m_address, time);
    default:
        return {};
    }
}

QString VerdictText::waitingSentence() const
{
    switch (m_final->verdict) {
    case Verdict::InTransit:
        return tr("On its way to %1: the last sign of it is of %2, and nothing is wrong so far.")
            .arg(m_address, TimeText::inSentence(m_final->last));
    case Verdict::Held:
        if (m_final->reason == Reason::Moderation)
            return tr("Waiting: a moderator of %1 has to approve it.").arg(m_address);
        return tr("On hold: it waits for a person to release it to %1.").arg(m_address);
    case Verdict::Greylisted:
        if (isAtTheDoor())
            return tr("Put off: on %2 the sending server was asked to come back a little later "
                      "with "
                      "the mail for %1 (greylisting).")
                .arg(m_address, TimeText::inSentence(m_final->last));
        return tr("Not yet delivered to %1: the other side asks to wait a little (greylisting). "
                  "It is tried again by itself.")
            .arg(m_address);
    default:
        if (isAtTheDoor())
            return tr("Put off: on %2 the sending server was asked to come back later with the "
                      "mail for %1.")
                .arg(m_address, TimeText::inSentence(m_final->last));
        if (m_final->attempts > 1)
            return tr("Not yet delivered to %1 after %n tries. It is tried again by itself.",
                      nullptr, static_cast<int>(m_final->attempts))
                .arg(m_address);
        return tr("Not yet delivered to %1. It is tried again by itself.").arg(m_address);
    }
}

QString VerdictText::failedSentence() const
{
    const QString time = TimeText::inSentence(m_final->last);
    switch (m_final->verdict) {
    case Verdict::Quarantined:
        return tr("Not delivered to %1: a filter put it into quarantine on %2.")
            .arg(m_address, time);
    case Verdict::Discarded:
        return tr("Not delivered to %1: it was thrown away on %2, and nobody was told.")
            .arg(m_address, time);
    case Verdict::OverQuota:
        return tr("Not delivered: the mailbox of %1 was full on %2.").arg(m_address, time);
    case Verdict::Expired:
        return tr("Not delivered to %1: after trying for days the mail service gave up on %2.")
            .arg(m_address, time);
    case Verdict::Bounced:
        return tr("Not delivered to %1: it was refused for good on %2.").arg(m_address, time);
    case Verdict::Rejected:
        return tr("Never accepted for %1: it was refused at the door on %2, and the sending "
                  "program was told so.")
            .arg(m_address, time);
    default:
        return tr("Not known: the logs that were read do not tell what became of the message to "
                  "%1.")
            .arg(m_address);
    }
}

QString VerdictText::listSentence() const
{
    const QString address = shownText(m_recipient.address);
    const QLocale locale;
    const QString total = locale.toString(m_counts.total);
    if (m_counts.delivered == m_counts.total)
        return tr("Delivered: all %1 addresses behind %2 have got it.").arg(total, address);
    const QString delivered = locale.toString(m_counts.delivered);
    if (m_counts.failed == 0 && m_counts.unknown == 0)
        return tr("Delivered to %1 of the %2 addresses behind %3; the others still wait.")
            .arg(delivered, total, address);
    const QString failed = locale.toString(m_counts.failed + m_counts.unknown);
    if (m_counts.waiting == 0)
        return tr("Delivered to %1 of the %2 addresses behind %3; %4 did not get it.")
            .arg(delivered, total, address, failed);
    return tr("Delivered to %1 of the %2 addresses behind %3; %4 did not get it, the others still "
              "wait.")
        .arg(delivered, total, address, failed);
}

QString VerdictText::because() const
{
    // The sentence about greylisting says it already.
    if (m_final->verdict == Verdict::Greylisted && m_final->reason == Reason::Greylisting)
        return {};
    const QString why = ReasonText::why(m_final->reason);
    if (why.isEmpty() || m_counts.total <= 1)
        return why;
    if (isDelivered(m_final->verdict))
        return {};
    return tr("%1: %2").arg(m_address, why);
}

QString VerdictText::proof() const
{
    const QString host = hostName(m_final->host);
    const QString time = TimeText::moment(m_final->last);
    const QString reply = shownText(m_final->reply);
    if (m_final->verdict == Verdict::Unknown)
        return tr("Last seen on %1 at %2.").arg(host, time);
    if (m_final->grade == Grade::Proven)
        return reply.isEmpty() ? tr("Proven by %1, %2.").arg(host, time)
                               : tr("Proven by %1, %2: “%3”").arg(host, time, reply);
    if (m_final->grade == Grade::Inferred)
        return tr("Inferred on %1, %2: Message-ID, recipient and time agree, but no line names "
                  "both "
                  "sides.")
            .arg(host, time);
    return tr("Possible only: on %1, %2, more than one message fits.").arg(host, time);
}

QString VerdictText::notProven() const
{
    switch (m_final->verdict) {
    case Verdict::DeliveredMailbox:
        if (!m_final->storeSeen)
            return tr("Not proven: the mail store's own log does not confirm it.");
        return tr("Not proven: whether somebody has read, moved or deleted it since.");
    case Verdict::DeliveredRemote:
        return tr("Not proven: what the other side did with it afterwards.");
    case Verdict::DeliveredProgram:
        return tr("Not proven: what the program did with it.");
    case Verdict::DeliveredList:
        return tr("Not proven: that the list sent copies to its members.");
    case Verdict::Greylisted:
    case Verdict::Deferred:
        if (isAtTheDoor())
            return m_cameBack ? QString() : tr("Not proven: whether the sending server came back.");
        [[fallthrough]];
    case Verdict::InTransit:
    case Verdict::Held:
        return tr("Not proven: anything after %1, the last line about it.")
            .arg(TimeText::moment(m_document.trace.last));
    case Verdict::Bounced:
    case Verdict::Expired:
    case Verdict::OverQuota:
        if (m_document.trace.notices.empty())
            return tr("Not proven: that the sender was told.");
        return tr("The sender was sent a notice. Not proven: that it was read.");
    case Verdict::Rejected:
        return tr("Not proven: whether the sending program showed this to a person.");
    default:
        return {};
    }
}

QList<QPair<QString, QString>> VerdictText::codes() const
{
    QList<QPair<QString, QString>> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    add(tr("Verdict"), VerdictWords::verdict(m_final->verdict));
    add(tr("Certainty"), VerdictWords::grade(m_final->grade));
    add(tr("Status code"), shownText(m_final->dsn));
    add(tr("Reply"), shownText(m_final->reply));
    add(tr("Next server"), shownText(m_final->relay));
    add(tr("Folder"), shownText(m_final->mailbox));
    if (m_final->attempts > 0)
        add(tr("Tries"), QLocale().toString(m_final->attempts));
    for (const TraceLeg &leg : m_document.trace.legs) {
        //: %1 queue id, %2 program
        add(tr("Queue ID on %1").arg(hostName(leg.host)),
            leg.queueId.empty()
                ? QString()
                : tr("%1 (%2)").arg(shownText(leg.queueId), shownText(leg.program)));
    }
    add(tr("Message-ID"), shownText(m_document.trace.messageId));
    return rows;
}

} // namespace Estafeta
