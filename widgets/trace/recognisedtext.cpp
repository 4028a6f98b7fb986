// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/recognisedtext.h"

#include "items/logtext.h"

#include <QStringList>

namespace Estafeta {

QString RecognisedText::line(const RecognisedSearch &search)
{
    switch (search.kind) {
    case SearchKind::Nothing:
        return tr("An address or a part of one, a Message-ID, a queue ID, an IP address, or a "
                  "pasted message header");
    case SearchKind::Address:
        return tr("Recognised as: address of a sender or recipient");
    case SearchKind::Domain:
        return tr("Recognised as: everybody of a domain");
    case SearchKind::AddressPart:
        return tr("Recognised as: part of an address");
    case SearchKind::MessageId:
        return tr("Recognised as: Message-ID");
    case SearchKind::QueueId:
        return tr("Recognised as: queue ID");
    case SearchKind::Ip:
        return tr("Recognised as: IP address of the sending computer");
    case SearchKind::Parties:
        return tr("Recognised as: sender and recipient");
    case SearchKind::Header: {
        if (search.recipients.empty())
            return tr("Recognised as: message header");
        QStringList recipients;
        for (const std::string &address : search.recipients)
            recipients << shownText(address);
        return tr("Recognised as: message header, to %1")
            .arg(recipients.join(QStringLiteral(", ")));
    }
    case SearchKind::NotUnderstood:
        return tr("Not recognised: please give one address, Message-ID, queue ID or IP address, or "
                  "“from:… to:…”");
    }
    return {};
}

} // namespace Estafeta
