// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tracejson.h"

#include "app/cli/kindnames.h"
#include "app/cli/verdictsentence.h"
#include "items/logtext.h"

#include <QJsonArray>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(std::string_view text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(shownText(text));
}

QJsonValue timeOrNull(Time time)
{
    return time.isSet() ? QJsonValue(QString::fromStdString(formatUtc(time, true)))
                        : QJsonValue(QJsonValue::Null);
}

QJsonValue scoreOrNull(int32_t milli)
{
    return milli == INT32_MIN ? QJsonValue(QJsonValue::Null) : QJsonValue(milli / 1000.0);
}

QString latin(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// Makes the parts of one document.
class Writer
{
public:
    explicit Writer(const TraceDocument &document) : m_document(document), m_trace(document.trace)
    {}

    [[nodiscard]] QJsonArray legs() const;
    [[nodiscard]] QJsonArray edges() const;
    [[nodiscard]] QJsonArray stages() const;
    [[nodiscard]] QJsonObject recipient(const TraceRecipient &r) const;
    [[nodiscard]] QJsonArray recipients(const std::set<uint32_t> &matched) const;
    [[nodiscard]] QJsonArray lines() const;
    [[nodiscard]] QJsonArray notices() const;

private:
    [[nodiscard]] QJsonArray rivals(const TraceEdge &edge) const;
    [[nodiscard]] QJsonObject otherTry(const OtherTry &other) const;
    [[nodiscard]] QJsonArray otherTries(const std::vector<OtherTry> &tries) const;
    void addOtherTries(QJsonObject &recipient, const OtherTries &tries) const;
    [[nodiscard]] QJsonValue host(HostId id) const { return textOrNull(m_document.hostName(id)); }

    const TraceDocument &m_document;
    const Trace &m_trace;
};

QJsonArray Writer::legs() const
{
    QJsonArray array;
    for (const TraceLeg &leg : m_trace.legs) {
        array.append(QJsonObject{{u"kind"_s, kindName(leg.kind)},
                                 {u"host"_s, host(leg.host)},
                                 {u"queue_id"_s, textOrNull(leg.queueId)},
                                 {u"program"_s, textOrNull(leg.program)},
                                 {u"first"_s, timeOrNull(leg.first)},
                                 {u"last"_s, timeOrNull(leg.last)},
                                 {u"closed"_s, leg.closed}});
    }
    return array;
}

QJsonArray Writer::rivals(const TraceEdge &edge) const
{
    QJsonArray array;
    for (const RivalLeg &rival : edge.rivals)
        array.append(
            QJsonObject{{u"host"_s, host(rival.host)}, {u"queue_id"_s, textOrNull(rival.queueId)}});
    return array;
}

QJsonArray Writer::edges() const
{
    QJsonArray array;
    for (const TraceEdge &edge : m_trace.edges) {
        QJsonObject object{{u"from"_s, static_cast<int>(edge.from)},
                           {u"to"_s, static_cast<int>(edge.to)},
                           {u"kind"_s, kindName(edge.kind)},
                           {u"grade"_s, latin(gradeName(edge.grade))},
                           {u"time"_s, timeOrNull(edge.time)}};
        if (!edge.rivals.empty())
            object.insert(edge.rivalsForTo ? u"or_to"_s : u"or_from"_s, rivals(edge));
        array.append(object);
    }
    return array;
}

QJsonArray Writer::stages() const
{
    QJsonArray array;
    for (const TraceStage &stage : m_trace.stages) {
        array.append(QJsonObject{{u"kind"_s, kindName(stage.kind)},
                                 {u"leg"_s, static_cast<int>(stage.leg)},
                                 {u"start"_s, timeOrNull(stage.start)},
                                 {u"end"_s, timeOrNull(stage.end)},
                                 {u"count"_s, static_cast<int>(stage.count)},
                                 {u"detail"_s, textOrNull(stage.detail)},
                                 {u"dsn"_s, textOrNull(stage.dsn)},
                                 {u"score"_s, scoreOrNull(stage.scoreMilli)}});
    }
    return array;
}

QJsonObject Writer::recipient(const TraceRecipient &r) const
{
    QJsonArray children;
    for (const TraceRecipient &child : r.children)
        children.append(recipient(child));
    return {{u"address"_s, shownText(r.address)},
            {u"step"_s, stepName(r.step)},
            {u"verdict"_s, latin(verdictName(r.verdict))},
            {u"grade"_s, latin(gradeName(r.grade))},
            {u"reason"_s, latin(reasonName(r.reason))},
            {u"dsn"_s, textOrNull(r.dsn)},
            {u"reply"_s, textOrNull(r.reply)},
            {u"relay"_s, textOrNull(r.relay)},
            {u"mailbox"_s, textOrNull(r.mailbox)},
            {u"host"_s, host(r.host)},
            {u"leg"_s, static_cast<int>(r.leg)},
            {u"attempts"_s, static_cast<int>(r.attempts)},
            {u"first"_s, timeOrNull(r.first)},
            {u"last"_s, timeOrNull(r.last)},
            {u"store_seen"_s, r.storeSeen},
            {u"children"_s, children}};
}

QJsonArray Writer::recipients(const std::set<uint32_t> &matched) const
{
    QJsonArray array;
    for (uint32_t i = 0; i < m_trace.recipients.size(); ++i) {
        QJsonObject object = recipient(m_trace.recipients[i]);
        object[u"matched"_s] = matched.contains(i);
        object[u"answer"_s] = VerdictSentence(m_document, m_trace.recipients[i]).sentence();
        addOtherTries(object, m_document.otherTriesOf(i));
        array.append(object);
    }
    return array;
}

QJsonArray Writer::lines() const
{
    QJsonArray array;
    for (const LineRow &row : m_document.lines) {
        array.append(QJsonObject{{u"host"_s, host(row.host)},
                                 {u"time"_s, timeOrNull(row.time)},
                                 {u"text"_s, textOrNull(row.text)}});
    }
    return array;
}

QJsonArray Writer::notices() const
{
    QJsonArray array;
    for (const std::string &notice : m_trace.notices)
        array.append(shownText(notice));
    return array;
}

QJsonObject Writer::otherTry(const OtherTry &other) const
{
    return {{u"time"_s, timeOrNull(other.time)},
            {u"host"_s, host(other.host)},
            {u"queue_id"_s, textOrNull(other.queueId)},
            {u"verdict"_s, latin(verdictName(other.verdict))},
            {u"reply"_s, textOrNull(other.reply)}};
}

QJsonArray Writer::otherTries(const std::vector<OtherTry> &tries) const
{
    QJsonArray array;
    for (const OtherTry &other : tries)
        array.append(otherTry(other));
    return array;
}

void Writer::addOtherTries(QJsonObject &recipient, const OtherTries &tries) const
{
    recipient[u"tried_before"_s] = otherTries(tries.before);
    recipient[u"tried_again"_s] = otherTries(tries.after);
    recipient[u"came_back"_s] =
        tries.end ? QJsonValue(otherTry(*tries.end)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject traceJson(const TraceDocument &document, const std::set<uint32_t> &matched)
{
    const Trace &trace = document.trace;
    const Writer writer(document);
    return {{u"message_id"_s, textOrNull(trace.messageId)},
            {u"sender"_s, shownText(trace.sender)},
            {u"subject"_s,
             trace.subject.empty() ? QJsonValue(QJsonValue::Null)
                                   : QJsonValue(shownText(trace.subject))},
            {u"client"_s, textOrNull(trace.client)},
            {u"client_ip"_s, textOrNull(trace.clientIp)},
            {u"user"_s, textOrNull(trace.user)},
            {u"size"_s, static_cast<qint64>(trace.size)},
            {u"first"_s, timeOrNull(trace.first)},
            {u"last"_s, timeOrNull(trace.last)},
            {u"spam"_s,
             QJsonObject{{u"class"_s, latin(spamClassName(trace.spam))},
                         {u"score"_s, scoreOrNull(trace.scoreMilli)}}},
            {u"virus"_s, textOrNull(trace.virus)},
            {u"bounce_of"_s, textOrNull(trace.bounceOf)},
            {u"notices"_s, writer.notices()},
            {u"legs"_s, writer.legs()},
            {u"edges"_s, writer.edges()},
            {u"stages"_s, writer.stages()},
            {u"recipients"_s, writer.recipients(matched)},
            {u"lines"_s, writer.lines()}};
}

} // namespace Estafeta::Cli
