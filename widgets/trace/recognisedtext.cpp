// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/recognisedtext.h"

#include "items/logtext.h"
#include "widgets/common/verdictwords.h"

#include <QLocale>

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
    case SearchKind::Network:
        return tr("Recognised as: network of the sending computer");
    case SearchKind::Parties:
        return tr("Recognised as: sender and recipient");
    case SearchKind::Conditions:
        return tr("Looking for: %1").arg(conditions(search.query).join(QStringLiteral(" · ")));
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
        if (search.mistaken)
            return mistake(*search.mistaken);
        return tr("Not recognised: please give one address, Message-ID, queue ID or IP address, or "
                  "“from:… to:…”");
    }
    return {};
}

QStringList RecognisedText::conditions(const SearchQuery &query)
{
    QStringList words;
    const auto add = [&words](const std::string &value, const QString &text) {
        if (!value.empty())
            words << text.arg(shortText(value));
    };
    add(query.address, tr("address %1"));
    add(query.from, tr("from %1"));
    add(query.to, tr("to %1"));
    add(query.messageId, tr("Message-ID %1"));
    add(query.queueId, tr("queue ID %1"));
    add(query.ip, tr("sent by %1"));
    add(query.relay, tr("handed to %1"));
    add(query.host, tr("came by %1"));
    add(query.subject, tr("subject with “%1”"));
    add(query.virus, tr("virus or forbidden part “%1”"));
    words << score(query) << size(query);
    add(query.takenInBy, tr("taken in by %1"));
    add(query.recipientDomain, tr("to somebody in %1"));
    words << verdicts(query) << found(query) << direction(query);
    if (query.onePerMessage)
        words << tr("one row per message");
    words.removeAll(QString());
    return words;
}

QString RecognisedText::verdicts(const SearchQuery &query)
{
    QStringList words;
    for (int i = 0; i < kVerdictCount; ++i) {
        if (query.verdicts.has(static_cast<Verdict>(i)))
            words << VerdictWords::verdict(static_cast<Verdict>(i));
    }
    QString text = words.join(tr(" or "));
    if (!query.queued)
        return text;
    const QString queued =
        *query.queued ? tr("taken into a queue") : tr("refused before any queue");
    return text.isEmpty() ? queued : queued + QStringLiteral(", ") + text;
}

QString RecognisedText::found(const SearchQuery &query)
{
    if (!query.finding)
        return {};
    switch (*query.finding) {
    case Finding::None:
        return tr("nothing was found in it");
    case Finding::Spam:
        return tr("spam");
    case Finding::Banned:
        return tr("a forbidden part was found");
    case Finding::Virus:
        return tr("a virus was found");
    }
    return {};
}

QString RecognisedText::direction(const SearchQuery &query)
{
    if (!query.direction)
        return {};
    switch (*query.direction) {
    case Direction::Unknown:
        return tr("beginning not read");
    case Direction::In:
        return tr("from outside");
    case Direction::Out:
        return tr("from inside to the outside");
    case Direction::Local:
        return tr("from inside to inside");
    }
    return {};
}

QString RecognisedText::score(const SearchQuery &query)
{
    const auto shown = [](int32_t milli) { return QLocale().toString(milli / 1000.0, 'g', 6); };
    if (query.minScoreMilli && query.maxScoreMilli)
        return tr("spam score %1 to %2")
            .arg(shown(*query.minScoreMilli), shown(*query.maxScoreMilli));
    if (query.minScoreMilli)
        return tr("spam score at least %1").arg(shown(*query.minScoreMilli));
    return query.maxScoreMilli ? tr("spam score at most %1").arg(shown(*query.maxScoreMilli))
                               : QString();
}

QString RecognisedText::size(const SearchQuery &query)
{
    const auto shown = [](int64_t bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    if (query.minSize && query.maxSize)
        return tr("%1 to %2 large").arg(shown(*query.minSize), shown(*query.maxSize));
    if (query.minSize)
        return tr("at least %1 large").arg(shown(*query.minSize));
    return query.maxSize ? tr("at most %1 large").arg(shown(*query.maxSize)) : QString();
}

QString RecognisedText::mistake(const SearchCondition &condition)
{
    const QString value = shortText(condition.value);
    const std::string_view name = searchFieldName(condition.field);
    if (value.isEmpty())
        return tr("Behind “%1:” something is missing.").arg(shownText(name));
    if (condition.field == SearchField::Score)
        return tr("“%1” is no spam score: write score:>5, score:<0 or score:2..5.").arg(value);
    if (condition.field == SearchField::Size)
        return tr("“%1” is no size: write size:>10M, size:<200k or size:1M..5M.").arg(value);
    if (condition.field == SearchField::Ip)
        return tr("“%1” is no IP address and no network: write 192.0.2.17, 192.0.2.0/24 or "
                  "192.0.2.")
            .arg(value);
    if (condition.field == SearchField::Found)
        return tr("“%1” is nothing that is found: write found:spam, found:banned, found:virus or "
                  "found:none.")
            .arg(value);
    if (condition.field == SearchField::Direction)
        return tr("“%1” is no direction: write direction:in, direction:out or direction:local.")
            .arg(value);
    if (condition.field == SearchField::Per)
        return tr("“%1”: write per:message for one row of each message.").arg(value);
    return tr("“%1” is nothing that becomes of a message: choose it under Conditions.").arg(value);
}

} // namespace Estafeta
