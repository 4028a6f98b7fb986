// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "core/casefold.h"
#include "core/text.h"
#include "trace/linelegs.h"
#include "trace/terms.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace Estafeta::StoreTesting {

Time at(int64_t seconds)
{
    return Time::fromSeconds(int64_t{kDay} * 86'400 + seconds);
}

namespace {

void addTerm(BundleRecord &bundle, TermKind kind, std::string_view text)
{
    const uint64_t key = termKey(kind, text);
    if (std::ranges::find(bundle.terms, key) == bundle.terms.end())
        bundle.terms.push_back(key);
}

void addText(BundleRecord &bundle, TermKind term, TextKind kind, const std::string &text)
{
    if (text.empty())
        return;
    addTerm(bundle, term, text);
    bundle.texts.push_back({kind, text});
}

void addAddress(BundleRecord &bundle, const std::string &logged, TermKind whole, TermKind domain)
{
    const std::string address = normalAddress(logged);
    if (address.empty())
        return;
    addTerm(bundle, whole, address);
    addTerm(bundle, domain, after(address, "@"));
    bundle.texts.push_back({TextKind::Address, address});
}

} // namespace

std::string legsSaying(std::string_view text)
{
    LegView leg;
    leg.kind = LegKind::NoQueue;
    Event event;
    event.kind = EventKind::Rejected;
    event.text = text;
    leg.events.push_back(event);
    return packLegs({leg});
}

std::string saidBy(const StoredBundle &bundle)
{
    std::string text;
    const auto legs = decodeLegs(bundle.legs);
    for (const EncodedLeg &leg : legs) {
        EventReader reader(leg.events, {});
        Event event;
        while (reader.next(event))
            text += event.text;
    }
    return text;
}

BundleRecord makeBundle(BundleId id, const Message &message)
{
    BundleRecord bundle;
    bundle.id = id;
    bundle.first = message.first;
    bundle.last = message.first + message.seconds * Time::kSecond;
    bundle.open = message.open;
    bundle.legs = legsSaying(message.legs);
    addText(bundle, TermKind::MessageId, TextKind::MessageId, message.id);
    addTerm(bundle, TermKind::QueueId, message.queueId);
    addText(bundle, TermKind::ClientIp, TextKind::ClientIp, message.ip);
    addText(bundle, TermKind::Relay, TextKind::Relay, message.relay);
    addText(bundle, TermKind::Virus, TextKind::Virus, message.virus);
    addText(bundle, TermKind::Subject, TextKind::Subject, caseFolded(message.id));
    addTerm(bundle, TermKind::Host, std::to_string(message.host));
    addTerm(bundle, TermKind::Size, std::to_string(sizeStep(message.size)));
    if (message.scoreMilli != INT32_MIN)
        addTerm(bundle, TermKind::Score, std::to_string(scoreStep(message.scoreMilli)));
    addAddress(bundle, message.sender, TermKind::Sender, TermKind::SenderDomain);
    const int64_t hour = hourOf(message.first);
    const auto next = static_cast<HostId>(message.host + 1);
    bundle.figures = encodeFigures({.legs = {{message.host, hour, 1}, {next, hour + 1, 1}}});
    if (message.finding != Finding::None)
        addTerm(bundle, TermKind::Finding, std::string(findingName(message.finding)));
    uint32_t index = 0;
    for (const std::string &recipient : message.recipients) {
        addAddress(bundle, recipient, TermKind::Recipient, TermKind::RecipientDomain);
        ResultRow row;
        row.trace = {id, 0};
        row.recipientIndex = index;
        row.first = message.first;
        row.last = bundle.last;
        row.sender = message.sender;
        row.recipient = recipient;
        row.subject = message.id;
        row.verdict = message.verdict;
        row.direction = message.direction;
        row.finding = message.finding;
        row.queued = message.queued;
        row.size = message.size;
        row.scoreMilli = message.scoreMilli;
        row.host = message.host;
        if (index == 0)
            row.finalAddresses = message.finals;
        for (const std::string &address : row.finalAddresses)
            addAddress(bundle, address, TermKind::Recipient, TermKind::RecipientDomain);
        bundle.rows.push_back(std::move(row));
        ++index;
    }
    return bundle;
}

std::string StoreFolderFixture::folder() const
{
    return m_dir.filePath(QStringLiteral("store")).toStdString();
}

std::string StoreFolderFixture::file(const char *name) const
{
    return folder() + '/' + name;
}

StorePlaceFixture::StorePlaceFixture()
{
    if (qgetenv("ESTAFETA_TEST_STORE") == "mariadb")
        m_location = sharedServer().newDatabase();
    else
        m_location = m_dir.filePath(QStringLiteral("store")).toStdString();
}

MariadbServer &sharedServer()
{
    static MariadbServer server;
    static const QString problem = server.start();
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return server;
}

void fill(const std::string &location, const std::vector<Message> &messages)
{
    const auto writer = take(StoreWriter::open(location));
    (void)writer->hostId("mx1");
    Commit commit;
    for (const Message &message : messages) {
        const int32_t day = message.first.day();
        commit.bundles.push_back(makeBundle(writer->takeBundleId(day), message));
    }
    take(writer->commit(commit));
}

QStringList found(StoreReader &reader, const SearchQuery &query, SearchOutcome *outcome)
{
    QStringList labels;
    const auto sink = [&](std::vector<ResultRow> &&rows) {
        for (const ResultRow &row : rows)
            labels.append(QString::fromStdString(row.subject));
        return true;
    };
    const SearchOutcome got = take(reader.search(query, sink));
    if (outcome)
        *outcome = got;
    return labels;
}

QStringList dump(const std::string &path)
{
    QStringList lines;
    const QString name = QStringLiteral("dump");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QString::fromStdString(path));
        if (!database.open())
            qFatal("cannot open %s", path.c_str());
        const QStringList tables = database.tables();
        for (const QString &table : tables) {
            if (table.startsWith(QLatin1String("undo_")) || table == QLatin1String("meta"))
                continue;
            QSqlQuery query(QStringLiteral("SELECT * FROM ") + table, database);
            while (query.next()) {
                QStringList values{table};
                for (int i = 0; i < query.record().count(); ++i)
                    values.append(QString::fromLatin1(query.value(i).toByteArray().toHex()));
                lines.append(values.join(QLatin1Char(' ')));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    lines.sort();
    return lines;
}

} // namespace Estafeta::StoreTesting
