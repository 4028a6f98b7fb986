// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/linewords.h"

namespace Estafeta {

QString LineWords::meaning(LineField field)
{
    switch (field) {
    case LineField::Time:
        return tr("when the host wrote the line");
    case LineField::Host:
        return tr("the host that wrote it");
    case LineField::Program:
        return tr("the program that wrote it");
    case LineField::Pid:
        return tr("the program's process number");
    case LineField::QueueId:
        return tr("the queue's name for this message on this host; used again later");
    case LineField::MessageId:
        return tr("the message's own id, the same on all hosts");
    case LineField::From:
        return tr("sender of the envelope; empty for automatic notices");
    case LineField::To:
        return tr("recipient of this try");
    case LineField::OriginalTo:
        return tr("the address before aliases changed it");
    case LineField::Size:
        return tr("size in bytes");
    case LineField::RecipientCount:
        return tr("number of recipients");
    case LineField::Subject:
        return tr("subject of the message");
    case LineField::Text:
        return tr("words of the program");
    case LineField::Other:
        return tr("not known to Estafeta");
    default:
        break;
    }
    const QString words = deliveryMeaning(field);
    return words.isEmpty() ? filterMeaning(field) : words;
}

QString LineWords::deliveryMeaning(LineField field)
{
    switch (field) {
    case LineField::Relay:
        return tr("the server it was offered to, with address and port");
    case LineField::Delay:
        return tr("seconds since the message came");
    case LineField::Delays:
        return tr("seconds before the queue, in the queue, connecting, transferring");
    case LineField::Dsn:
        return tr("status code: 2 done, 4 later, 5 refused");
    case LineField::Status:
        return tr("how this try ended");
    case LineField::Reply:
        return tr("what the other side answered");
    case LineField::Client:
        return tr("the computer that brought the message");
    case LineField::User:
        return tr("the account that signed in");
    case LineField::AuthMethod:
        return tr("how it signed in");
    case LineField::Uid:
        return tr("the local account that sent it");
    case LineField::Protocol:
        return tr("how the two servers spoke");
    case LineField::Helo:
        return tr("the name the client gave itself");
    case LineField::OriginQueueId:
        return tr("the queue's name for it before the filter");
    case LineField::OriginClient:
        return tr("who brought it before the filter");
    case LineField::Mailer:
        return tr("the way it was delivered");
    case LineField::Priority:
        return tr("the queue's order of precedence");
    default:
        return {};
    }
}

QString LineWords::filterMeaning(LineField field)
{
    switch (field) {
    case LineField::Hits:
        return tr("spam score; higher is worse");
    case LineField::SpamTests:
        return tr("the tests that gave the score");
    case LineField::NextId:
        return tr("the queue's next name for the message");
    case LineField::Quarantine:
        return tr("where the filter keeps it");
    case LineField::MailId:
        return tr("the filter's name for it");
    case LineField::Session:
        return tr("the mail store's name for the delivery");
    default:
        return {};
    }
}

} // namespace Estafeta
