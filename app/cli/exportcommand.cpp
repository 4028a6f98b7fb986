// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/openstore.h"

#include "core/time.h"
#include "trace/weave.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(std::string_view text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(shown(text));
}

QString name(std::string_view latin)
{
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

QJsonObject spamOf(const Trace &trace)
{
    QJsonValue score(QJsonValue::Null);
    if (trace.scoreMilli != INT32_MIN)
        score = trace.scoreMilli / 1000.0;
    return {{u"verdict"_s, name(spamClassName(trace.spam))}, {u"score"_s, score}};
}

/// One object per original recipient.
class ExportWriter
{
public:
    explicit ExportWriter(const std::vector<std::string> &hosts) : m_hosts(hosts) {}

    void add(const StoredBundle &bundle);
    void flush();

private:
    [[nodiscard]] QString host(HostId id) const;
    [[nodiscard]] QByteArray line(const Trace &trace, const TraceRecipient &recipient) const;
    [[nodiscard]] QJsonArray finalsOf(const TraceRecipient &recipient) const;
    [[nodiscard]] QJsonArray legsOf(const Trace &trace, const TraceRecipient &recipient) const;

    const std::vector<std::string> &m_hosts;
    Time m_moment;
    std::vector<QByteArray> m_lines;
};

void ExportWriter::add(const StoredBundle &bundle)
{
    // Within one moment bundles come in the order of their numbers, which depend on how the
    // import went; their content does not.
    if (bundle.first != m_moment)
        flush();
    m_moment = bundle.first;
    for (const Trace &trace : weave(bundle.legs, m_hosts)) {
        for (const TraceRecipient &recipient : trace.recipients)
            m_lines.push_back(line(trace, recipient));
    }
}

void ExportWriter::flush()
{
    std::ranges::sort(m_lines);
    for (const QByteArray &line : m_lines)
        printOut(line.toStdString() + "\n");
    m_lines.clear();
}

QString ExportWriter::host(HostId id) const
{
    return id < m_hosts.size() ? shown(m_hosts[id]) : QString();
}

QByteArray ExportWriter::line(const Trace &trace, const TraceRecipient &recipient) const
{
    QJsonObject object{
        {u"message_id"_s, textOrNull(trace.messageId)},
        {u"sender"_s, shown(trace.sender)},
        {u"recipient"_s, shown(recipient.address)},
        {u"verdict"_s, name(verdictName(recipient.verdict))},
        {u"grade"_s, name(gradeName(recipient.grade))},
        {u"reason"_s,
         shown(recipient.reply.empty() ? std::string(reasonName(recipient.reason))
                                       : recipient.reply)},
        {u"dsn"_s, textOrNull(recipient.dsn)},
        {u"attempts"_s, static_cast<int>(recipient.attempts)},
        {u"first_time"_s, QString::fromStdString(formatUtc(trace.first, true))},
        {u"last_time"_s, QString::fromStdString(formatUtc(recipient.last, true))},
        {u"size"_s, static_cast<qint64>(trace.size)},
        {u"client_ip"_s, textOrNull(trace.clientIp)},
        {u"spam"_s, spamOf(trace)},
        {u"virus"_s, textOrNull(trace.virus)},
        {u"finals"_s, finalsOf(recipient)},
        {u"legs"_s, legsOf(trace, recipient)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray ExportWriter::finalsOf(const TraceRecipient &recipient) const
{
    QJsonArray finals;
    for (const TraceRecipient *final : recipient.finals()) {
        finals.append(QJsonObject{{u"address"_s, shown(final->address)},
                                  {u"verdict"_s, name(verdictName(final->verdict))},
                                  {u"host"_s, host(final->host)}});
    }
    return finals;
}

/// Queue entries only: a store's session is where a leg ended, not a leg of the way.
QJsonArray ExportWriter::legsOf(const Trace &trace, const TraceRecipient &recipient) const
{
    QJsonArray legs;
    for (const uint32_t index : recipient.path) {
        const TraceLeg &leg = trace.legs[index];
        if (leg.kind == LegKind::Queue)
            legs.append(
                QJsonObject{{u"host"_s, host(leg.host)}, {u"queue_id"_s, shown(leg.queueId)}});
    }
    return legs;
}

} // namespace

int runExport(const QStringList &arguments)
{
    CommandLine options(
        u"export --store PATH"_s,
        u"Writes one JSON object a line, for each message and original recipient."_s);
    options.addOption(u"store"_s, u"The store's folder, or a case file."_s, u"PATH"_s);
    if (const auto status = options.parse(arguments))
        return *status;
    if (!options.has(u"store"_s) || !options.rest().isEmpty())
        return options.refuse(u"It needs --store PATH and nothing else."_s);
    auto store = OpenStore::open(options.bytes(u"store"_s));
    if (!store)
        return fail(store.error());
    const auto hosts = store->reader().hostNames();
    if (!hosts)
        return fail(hosts.error());
    ExportWriter writer(*hosts);
    const auto result =
        store->reader().forEachBundle({}, {}, [&writer](const StoredBundle &bundle) {
            writer.add(bundle);
            return true;
        });
    writer.flush();
    return result ? kDone : fail(result.error());
}

} // namespace Estafeta::Cli
