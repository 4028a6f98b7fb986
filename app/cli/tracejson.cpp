// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tracejson.h"

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

QString kindName(LegKind kind)
{
    switch (kind) {
    case LegKind::Queue:
        return u"queue"_s;
    case LegKind::Store:
        return u"store"_s;
    case LegKind::Scan:
        return u"scan"_s;
    case LegKind::List:
        return u"list"_s;
    case LegKind::NoQueue:
        return u"no_queue"_s;
    case LegKind::Result:
        return u"result"_s;
    }
    return {};
}

QString kindName(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Filter:
        return u"filter"_s;
    case EdgeKind::Handoff:
        return u"handoff"_s;
    case EdgeKind::Bounce:
        return u"bounce"_s;
    case EdgeKind::Fanout:
        return u"fanout"_s;
    case EdgeKind::Forward:
        return u"forward"_s;
    case EdgeKind::Mailbox:
        return u"mailbox"_s;
    }
    return {};
}

QString kindName(StageKind kind)
{
    switch (kind) {
    case StageKind::Accepted:
        return u"accepted"_s;
    case StageKind::Queued:
        return u"queued"_s;
    case StageKind::Filter:
        return u"filter"_s;
    case StageKind::Delivered:
        return u"delivered"_s;
    case StageKind::Deferred:
        return u"deferred"_s;
    case StageKind::Bounced:
        return u"bounced"_s;
    case StageKind::Expired:
        return u"expired"_s;
    case StageKind::Rejected:
        return u"rejected"_s;
    case StageKind::Discarded:
        return u"discarded"_s;
    case StageKind::Held:
        return u"held"_s;
    case StageKind::Deleted:
        return u"deleted"_s;
    case StageKind::List:
        return u"list"_s;
    case StageKind::Notice:
        return u"notice"_s;
    }
    return {};
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Original:
        return u"original"_s;
    case Step::Alias:
        return u"alias"_s;
    case Step::Forward:
        return u"forward"_s;
    case Step::List:
        return u"list"_s;
    }
    return {};
}

/// Makes the parts of one document.
class Writer
{
public:
    explicit Writer(const TraceDocument &document) : m_document(document), m_trace(document.trace)
    {}

    [[nodiscard]] QJsonArray legs() const
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

    [[nodiscard]] QJsonArray edges() const
    {
        QJsonArray array;
        for (const TraceEdge &edge : m_trace.edges) {
            array.append(QJsonObject{{u"from"_s, static_cast<int>(edge.from)},
                                     {u"to"_s, static_cast<int>(edge.to)},
                                     {u"kind"_s, kindName(edge.kind)},
                                     {u"grade"_s, latin(gradeName(edge.grade))},
                                     {u"time"_s, timeOrNull(edge.time)}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray stages() const
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

    [[nodiscard]] QJsonObject recipient(const TraceRecipient &r) const
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

    [[nodiscard]] QJsonArray recipients(const std::set<uint32_t> &matched) const
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

    [[nodiscard]] QJsonArray lines() const
    {
        QJsonArray array;
        for (const LineRow &row : m_document.lines) {
            array.append(QJsonObject{{u"host"_s, host(row.host)},
                                     {u"time"_s, timeOrNull(row.time)},
                                     {u"text"_s, textOrNull(row.text)}});
        }
        return array;
    }

    [[nodiscard]] QJsonArray notices() const
    {
        QJsonArray array;
        for (const std::string &notice : m_trace.notices)
            array.append(shownText(notice));
        return array;
    }

private:
    [[nodiscard]] QJsonObject otherTry(const OtherTry &other) const
    {
        return {{u"time"_s, timeOrNull(other.time)},
                {u"host"_s, host(other.host)},
                {u"queue_id"_s, textOrNull(other.queueId)},
                {u"verdict"_s, latin(verdictName(other.verdict))},
                {u"reply"_s, textOrNull(other.reply)}};
    }

    [[nodiscard]] QJsonArray otherTries(const std::vector<OtherTry> &tries) const
    {
        QJsonArray array;
        for (const OtherTry &other : tries)
            array.append(otherTry(other));
        return array;
    }

    void addOtherTries(QJsonObject &recipient, const OtherTries &tries) const
    {
        recipient[u"tried_before"_s] = otherTries(tries.before);
        recipient[u"tried_again"_s] = otherTries(tries.after);
        recipient[u"came_back"_s] =
            tries.end ? QJsonValue(otherTry(*tries.end)) : QJsonValue(QJsonValue::Null);
    }

    [[nodiscard]] QJsonValue host(HostId id) const { return textOrNull(m_document.hostName(id)); }

    const TraceDocument &m_document;
    const Trace &m_trace;
};

} // namespace

QJsonObject traceJson(const TraceDocument &document, const std::set<uint32_t> &matched)
{
    const Trace &trace = document.trace;
    const Writer writer(document);
    return {{u"message_id"_s, textOrNull(trace.messageId)},
            {u"sender"_s, shownText(trace.sender)},
            {u"subject"_s,
             trace.subject.empty() ? QJsonValue(QJsonValue::Null)
                                   : QJsonValue(shownSubject(trace.subject))},
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
