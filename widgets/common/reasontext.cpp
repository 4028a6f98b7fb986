// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/reasontext.h"

namespace Estafeta {

QString ReasonText::why(Reason reason)
{
    switch (reason) {
    case Reason::None:
    case Reason::Other:
        return {};
    case Reason::UserUnknown:
        return tr("The address does not exist there.");
    case Reason::MailboxFull:
        return tr("The recipient's mailbox is full.");
    case Reason::Greylisting:
        return tr("The receiving server asks unknown senders to come back a little later "
                  "(greylisting).");
    case Reason::HostNotFound:
        return tr("No mail server was found for that domain.");
    case Reason::ConnectionFailed:
        return tr("The receiving server could not be reached.");
    case Reason::Blocklisted:
        return tr("The sending server is on a block list.");
    case Reason::RelayDenied:
        return tr("The server does not take mail for that domain from this sender.");
    case Reason::SenderRejected:
        return tr("The receiving server does not accept this sender.");
    case Reason::ContentRejected:
        return tr("The receiving server did not like the content of the message.");
    case Reason::Spam:
        return tr("It was taken for spam.");
    case Reason::Virus:
        return tr("A virus was found in it.");
    case Reason::Banned:
        return tr("It carries an attachment of a forbidden kind.");
    case Reason::Policy:
        return tr("A rule of the mail service does not allow it.");
    case Reason::TooLarge:
        return tr("The message is too large.");
    case Reason::LocalError:
        return tr("A part of our own mail service failed.");
    case Reason::AuthenticationRequired:
        return tr("The sender had not signed in to the mail service.");
    case Reason::UnsupportedFeature:
        return tr("The receiving server lacks something that this message needs.");
    case Reason::Moderation:
        return tr("The list's moderator has to decide.");
    case Reason::Loop:
        return tr("The message went round in a circle between two addresses.");
    case Reason::TooManyConnections:
        return tr("The receiving server had too many connections at that moment.");
    case Reason::ClientGaveUp:
        return tr("The sending program broke off before it had handed over the whole message.");
    case Reason::DeletedByAdmin:
        return tr("An administrator removed it from the queue.");
    case Reason::DuplicateMessage:
        return tr("The same message was there before.");
    }
    return {};
}

QString ReasonText::advice(Verdict verdict, Reason reason)
{
    switch (verdict) {
    case Verdict::DeliveredMailbox:
        return tr("Please look in all folders, also in Spam or Junk, and search for the sender.");
    case Verdict::DeliveredRemote:
        return tr("Please ask the recipient to look in the spam folder; what happens behind the "
                  "other server only its operators can tell.");
    case Verdict::Duplicate:
        return tr("Please look for the message that arrived first.");
    case Verdict::InTransit:
    case Verdict::Greylisted:
    case Verdict::Deferred:
        return tr("There is nothing to do: the mail service tries again by itself, and tells the "
                  "sender if it gives up.");
    case Verdict::Held:
        return tr("Please ask the person in charge to release it.");
    case Verdict::Quarantined:
        return tr("If you expected it, please ask us to release it from quarantine.");
    case Verdict::Discarded:
        return tr("If it was a genuine message, please ask the sender to send it in another form.");
    case Verdict::OverQuota:
        return tr("The recipient has to make room first; then the sender has to send it again.");
    case Verdict::Expired:
    case Verdict::Bounced:
    case Verdict::Rejected:
        return adviceForFailure(reason);
    default:
        return {};
    }
}

QString ReasonText::adviceForFailure(Reason reason)
{
    switch (reason) {
    case Reason::UserUnknown:
    case Reason::HostNotFound:
        return tr("Please check the address letter by letter and send it again.");
    case Reason::MailboxFull:
        return tr("The recipient has to make room first; then the sender has to send it again.");
    case Reason::TooLarge:
        return tr("Please share the large files by a link instead.");
    case Reason::AuthenticationRequired:
    case Reason::RelayDenied:
        return tr("Please sign in with your account in the mail program and send it again.");
    case Reason::Virus:
    case Reason::Banned:
        return tr("Please send the file in another form.");
    case Reason::Blocklisted:
    case Reason::SenderRejected:
    case Reason::Policy:
        return tr("The operators of the sending server have to solve this with those of the "
                  "receiving one.");
    default:
        return tr("The sender has to send it again once the cause is gone.");
    }
}

} // namespace Estafeta
