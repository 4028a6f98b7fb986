// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verdictsentence.h"

#include "app/cli/moment.h"
#include "core/text.h"
#include "items/logtext.h"

#include <QStringList>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

QString folderName(std::string_view mailbox)
{
    // Cyrus names folders by their owner: user.ana^ruiz is the inbox, user.ana^ruiz.Junk a folder.
    std::string_view path = mailbox;
    if (!consume(path, "user.") && !consume(path, "user/"))
        return shownText(mailbox);
    const char separator = mailbox[4];
    const size_t end = path.find(separator);
    if (end == std::string_view::npos)
        return u"INBOX"_s;
    QString folder = shownText(path.substr(end + 1));
    if (separator == '.')
        folder.replace(u'.', u'/').replace(u'^', u'.');
    return folder;
}

VerdictSentence::VerdictSentence(const TraceDocument &document, const TraceRecipient &recipient)
    : m_document(document)
    , m_recipient(recipient)
    , m_counts(countFinals(recipient))
    , m_final(m_counts.worst != nullptr ? *m_counts.worst : recipient)
    , m_address(shownText(m_final.address))
    , m_time(momentText(m_final.last))
{}

QString VerdictSentence::place() const
{
    const QString host = shownText(m_document.hostName(m_final.host));
    return host.isEmpty() ? u"a mail host"_s : host;
}

QString VerdictSentence::relay() const
{
    const QString name = shownText(before(m_final.relay, "["));
    return name.isEmpty() ? u"another server"_s : name;
}

QString VerdictSentence::sentence() const
{
    return m_final.grade == Grade::Possible ? u"Not certain. "_s + fate() : fate();
}

QString VerdictSentence::fate() const
{
    if (m_counts.total > 1)
        return several();
    if (isDelivered(m_final.verdict))
        return delivered();
    return isWaiting(m_final.verdict) ? waiting() : failed();
}

QString VerdictSentence::delivered() const
{
    const QString folder = folderName(m_final.mailbox);
    const bool inbox = folder.isEmpty() || folder.compare(u"INBOX", Qt::CaseInsensitive) == 0;
    switch (m_final.verdict) {
    case Verdict::DeliveredMailbox:
        if (inbox)
            return u"Delivered: it has been in the mailbox of %1 on %2 since %3."_s.arg(
                m_address, place(), m_time);
        return u"Delivered: it has been in the folder \"%1\" of %2 on %3 since %4."_s.arg(
            folder, m_address, place(), m_time);
    case Verdict::DeliveredProgram:
        return u"Delivered to a program that handles the mail of %1, on %2 at %3."_s.arg(
            m_address, place(), m_time);
    case Verdict::DeliveredRemote:
        return u"Handed over: the server %1 accepted it for %2 at %3."_s.arg(relay(), m_address,
                                                                             m_time);
    case Verdict::DeliveredList:
        return u"The mailing list %1 accepted it at %2."_s.arg(m_address, m_time);
    default:
        return u"Not stored again: %1 already had this message when it came a second time at %2."_s
            .arg(m_address, m_time);
    }
}

QString VerdictSentence::waiting() const
{
    const bool atTheDoor = m_final.leg < m_document.trace.legs.size()
        && m_document.trace.legs[m_final.leg].kind == LegKind::NoQueue;
    switch (m_final.verdict) {
    case Verdict::InTransit:
        return u"On its way to %1: last seen on %2 at %3, and nothing is wrong so far."_s.arg(
            m_address, place(), m_time);
    case Verdict::Held:
        return m_final.reason == Reason::Moderation
            ? u"Waiting: a moderator of %1 has to approve it."_s.arg(m_address)
            : u"On hold on %1: it waits for a person to release it to %2."_s.arg(place(),
                                                                                 m_address);
    case Verdict::Greylisted:
        return u"Not yet delivered to %1: at %2 the sending server was asked to come back later (greylisting)."_s
            .arg(m_address, m_time);
    default:
        if (atTheDoor)
            return u"Not taken for %1 at %2: %3 asked the sending server to come back later."_s.arg(
                m_address, m_time, place());
        return m_final.attempts > 1
            ? u"Not yet delivered to %1 after %2 tries, the last at %3; %4 tries again by itself."_s
                  .arg(m_address)
                  .arg(m_final.attempts)
                  .arg(m_time, place())
            : u"Not yet delivered to %1: the try at %2 failed; %3 tries again by itself."_s.arg(
                  m_address, m_time, place());
    }
}

QString VerdictSentence::failed() const
{
    switch (m_final.verdict) {
    case Verdict::Quarantined:
        return u"Not delivered to %1: a filter put it into quarantine at %2."_s.arg(m_address,
                                                                                    m_time);
    case Verdict::Discarded:
        return u"Not delivered to %1: it was thrown away at %2, and nobody was told."_s.arg(
            m_address, m_time);
    case Verdict::OverQuota:
        return u"Not delivered: the mailbox of %1 was full at %2."_s.arg(m_address, m_time);
    case Verdict::Expired:
        return u"Not delivered to %1: %2 gave up after %3, the last at %4."_s.arg(
            m_address, place(),
            m_final.attempts == 1 ? u"1 try"_s : u"%1 tries"_s.arg(m_final.attempts), m_time);
    case Verdict::Bounced:
        return u"Not delivered to %1: it was refused for good at %2."_s.arg(m_address, m_time);
    case Verdict::Rejected:
        return u"Never accepted for %1: %2 refused it at the door at %3, and told the sending program."_s
            .arg(m_address, place(), m_time);
    default:
        return u"Not known: the logs that were read do not tell what became of it for %1."_s.arg(
            m_address);
    }
}

QString VerdictSentence::several() const
{
    const QString address = shownText(m_recipient.address);
    if (m_counts.delivered == m_counts.total)
        return u"Delivered: all %1 addresses behind %2 have got it."_s.arg(m_counts.total)
            .arg(address);
    QString text = u"Delivered to %1 of the %2 addresses behind %3"_s.arg(m_counts.delivered)
                       .arg(m_counts.total)
                       .arg(address);
    const int missed = m_counts.failed + m_counts.unknown;
    if (missed > 0)
        text += u"; %1 did not get it"_s.arg(missed);
    if (m_counts.waiting > 0)
        text += u"; %1 still %2"_s.arg(m_counts.waiting)
                    .arg(m_counts.waiting == 1 ? u"waits"_s : u"wait"_s);
    return text + u"."_s;
}

QString VerdictSentence::because() const
{
    const QString why = reasonSentence(m_final.reason);
    const bool said = m_final.verdict == Verdict::Greylisted
        || m_final.verdict == Verdict::Duplicate || m_final.verdict == Verdict::Held;
    if (why.isEmpty() || said)
        return {};
    if (m_counts.total <= 1)
        return why;
    return isDelivered(m_final.verdict) ? QString() : m_address + u": "_s + why;
}

QString VerdictSentence::proof() const
{
    const QString reply = shownText(m_final.reply);
    if (m_final.verdict == Verdict::Unknown)
        return u"Last seen on %1 at %2."_s.arg(place(), m_time);
    if (m_final.grade == Grade::Inferred)
        return u"Inferred on %1, %2: Message-ID, recipient and time agree, but no line names both sides."_s
            .arg(place(), m_time);
    if (m_final.grade == Grade::Possible)
        return u"Possible only: on %1, %2, more than one message fits."_s.arg(place(), m_time)
            + rivals();
    const QString proven = u"Proven by %1, %2"_s.arg(place(), m_time);
    return proven + (reply.isEmpty() ? u"."_s : u": \"%1\""_s.arg(reply));
}

/// The others that fit, if it is known which.
QString VerdictSentence::rivals() const
{
    const TraceEdge *edge = uncertainEdge(m_document.trace, m_recipient);
    if (edge == nullptr)
        return {};
    QStringList names;
    for (const RivalLeg &rival : edge->rivals)
        names.append(u"%1 on %2 (%3)"_s.arg(
            rival.queueId.empty() ? u"one"_s : shownText(rival.queueId),
            shownText(m_document.hostName(rival.host)), momentText(rival.first)));
    return (edge->rivalsForTo ? u" It may as well have gone on as %1."_s
                              : u" It may as well have come from %1."_s)
        .arg(names.join(u" or "_s));
}

QString VerdictSentence::notProven() const
{
    switch (m_final.verdict) {
    case Verdict::DeliveredMailbox:
        return m_final.storeSeen
            ? u"Not proven: whether somebody has read, moved or deleted it since."_s
            : u"Not proven: the mail store's own log does not confirm it."_s;
    case Verdict::DeliveredRemote:
        return u"Not proven: what the other side did with it afterwards."_s;
    case Verdict::DeliveredProgram:
        return u"Not proven: what the program did with it."_s;
    case Verdict::DeliveredList:
        return u"Not proven: that the list sent copies to its members."_s;
    case Verdict::InTransit:
    case Verdict::Held:
    case Verdict::Greylisted:
    case Verdict::Deferred:
        return u"Not proven: anything after %1, the last line about it."_s.arg(
            momentText(m_document.trace.last));
    case Verdict::Bounced:
    case Verdict::Expired:
    case Verdict::OverQuota:
        return m_document.trace.notices.empty()
            ? u"Not proven: that the sender was told."_s
            : u"The sender was sent a notice. Not proven: that it was read."_s;
    case Verdict::Rejected:
        return u"Not proven: whether the sending program showed this to a person."_s;
    default:
        return {};
    }
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::DeliveredMailbox:
        return u"in the mailbox"_s;
    case Verdict::DeliveredProgram:
        return u"handed to a program"_s;
    case Verdict::DeliveredRemote:
        return u"accepted outside"_s;
    case Verdict::DeliveredList:
        return u"accepted by the list"_s;
    case Verdict::Duplicate:
        return u"already there"_s;
    case Verdict::InTransit:
        return u"on its way"_s;
    case Verdict::Held:
        return u"on hold"_s;
    case Verdict::Greylisted:
        return u"asked to wait (greylisting)"_s;
    case Verdict::Deferred:
        return u"deferred"_s;
    case Verdict::Quarantined:
        return u"in quarantine"_s;
    case Verdict::Discarded:
        return u"thrown away"_s;
    case Verdict::OverQuota:
        return u"mailbox full"_s;
    case Verdict::Unknown:
        return u"not known"_s;
    case Verdict::Expired:
        return u"given up"_s;
    case Verdict::Bounced:
        return u"bounced"_s;
    case Verdict::Rejected:
        return u"refused at the door"_s;
    }
    return {};
}

QString reasonSentence(Reason reason)
{
    switch (reason) {
    case Reason::None:
    case Reason::Other:
        return {};
    case Reason::UserUnknown:
        return u"The address does not exist there."_s;
    case Reason::MailboxFull:
        return u"The recipient's mailbox is full."_s;
    case Reason::Greylisting:
        return u"The server asks unknown senders to come back a little later (greylisting)."_s;
    case Reason::HostNotFound:
        return u"No mail server was found for that domain."_s;
    case Reason::ConnectionFailed:
        return u"The receiving server could not be reached."_s;
    case Reason::Blocklisted:
        return u"The sending server is on a block list."_s;
    case Reason::RelayDenied:
        return u"The server does not take mail for that domain from this sender."_s;
    case Reason::SenderRejected:
        return u"The server does not accept this sender."_s;
    case Reason::ContentRejected:
        return u"The receiving server did not like the content of the message."_s;
    case Reason::Spam:
        return u"It was taken for spam."_s;
    case Reason::Virus:
        return u"A virus was found in it."_s;
    case Reason::Banned:
        return u"It carries an attachment of a forbidden kind."_s;
    case Reason::Policy:
        return u"A rule of the mail service does not allow it."_s;
    case Reason::TooLarge:
        return u"The message is too large."_s;
    case Reason::LocalError:
        return u"A part of our own mail service failed."_s;
    case Reason::AuthenticationRequired:
        return u"The sender had not signed in to the mail service."_s;
    case Reason::UnsupportedFeature:
        return u"The receiving server lacks something that this message needs."_s;
    case Reason::Moderation:
        return u"The list's moderator has to decide."_s;
    case Reason::Loop:
        return u"The message went round in a circle between two addresses."_s;
    case Reason::TooManyConnections:
        return u"The receiving server had too many connections at that moment."_s;
    case Reason::ClientGaveUp:
        return u"The sending program broke off before it had handed over the whole message."_s;
    case Reason::DeletedByAdmin:
        return u"An administrator removed it from the queue."_s;
    case Reason::DuplicateMessage:
        return u"The same message was there before."_s;
    }
    return {};
}

} // namespace Estafeta::Cli
