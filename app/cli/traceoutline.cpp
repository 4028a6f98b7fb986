// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/traceoutline.h"

#include "app/cli/moment.h"
#include "app/cli/othertriestext.h"
#include "app/cli/verdictsentence.h"
#include "items/logtext.h"

#include <QLocale>

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

/// More good news than this becomes one line with a number.
constexpr size_t kMostDelivered = 3;

QString indent(int depth)
{
    return QString(depth * 2, u' ');
}

QString sender(const Trace &trace)
{
    return trace.sender.empty() ? u"<> (a notice of a mail server)"_s : shownText(trace.sender);
}

QString gradeText(Grade grade, const QString &proof)
{
    switch (grade) {
    case Grade::Proven:
        return proof.isEmpty() ? u"proven"_s : u"proven: "_s + proof;
    case Grade::Inferred:
        return u"inferred: Message-ID, recipient and time agree"_s;
    case Grade::Possible:
        return u"possible: other messages fit too"_s;
    }
    return {};
}

QString stepText(Step step)
{
    switch (step) {
    case Step::Original:
        return {};
    case Step::Alias:
        return u"by alias: "_s;
    case Step::Forward:
        return u"forwarded to: "_s;
    case Step::List:
        return u"list member: "_s;
    }
    return {};
}

std::vector<const TraceRecipient *> worstFirst(const std::vector<TraceRecipient> &recipients)
{
    std::vector<const TraceRecipient *> sorted;
    for (const TraceRecipient &recipient : recipients)
        sorted.push_back(&recipient);
    std::ranges::stable_sort(sorted, std::greater(), &TraceRecipient::verdict);
    return sorted;
}

} // namespace

TraceOutline::TraceOutline(const TraceDocument &document, std::set<uint32_t> matched)
    : m_document(document)
    , m_trace(document.trace)
    , m_matched(std::move(matched))
{}

QString TraceOutline::host(HostId id) const
{
    const QString name = shownText(m_document.hostName(id));
    return name.isEmpty() ? u"(unknown host)"_s : name;
}

QString TraceOutline::heading() const
{
    const auto count = m_trace.recipients.size();
    const QString to =
        count == 1 ? shownText(m_trace.recipients.front().address) : u"%1 recipients"_s.arg(count);
    QString text = u"From %1 to %2, %3\n"_s.arg(sender(m_trace), to, momentText(m_trace.first));
    if (!m_trace.subject.empty())
        text += u"  Subject: %1\n"_s.arg(shownText(m_trace.subject));
    if (!m_trace.messageId.empty())
        text += u"  Message-ID: %1\n"_s.arg(shownText(m_trace.messageId));
    QString came = shownText(m_trace.client);
    if (!m_trace.clientIp.empty())
        came += u" [%1]"_s.arg(shownText(m_trace.clientIp));
    if (!m_trace.user.empty())
        came += u", signed in as %1"_s.arg(shownText(m_trace.user));
    if (!came.trimmed().isEmpty())
        text += u"  Came from: %1\n"_s.arg(came.trimmed());
    if (m_trace.size > 0)
        text += u"  Size: %1\n"_s.arg(
            QLocale::c().formattedDataSize(m_trace.size, 1, QLocale::DataSizeSIFormat));
    if (!m_trace.bounceOf.empty())
        text += u"  It is a notice about the message with the queue id %1.\n"_s.arg(
            shownText(m_trace.bounceOf));
    for (const std::string &notice : m_trace.notices)
        text += u"  A notice about it went to its sender, queue id %1.\n"_s.arg(shownText(notice));
    return text;
}

QString TraceOutline::answer(const TraceRecipient &recipient) const
{
    const VerdictSentence words(m_document, recipient);
    QString text = u"  * "_s + words.sentence() + u'\n';
    for (const QString &line : {words.because(), words.proof(), words.notProven()}) {
        if (!line.isEmpty())
            text += u"    "_s + line + u'\n';
    }
    const auto index = static_cast<size_t>(&recipient - m_trace.recipients.data());
    for (const QString &line : otherTriesLines(m_document, index))
        text += u"    "_s + line + u'\n';
    return text;
}

QString TraceOutline::answers() const
{
    std::vector<const TraceRecipient *> asked;
    for (const uint32_t index : m_matched) {
        if (index < m_trace.recipients.size())
            asked.push_back(&m_trace.recipients[index]);
    }
    std::ranges::stable_sort(asked, std::greater(), &TraceRecipient::verdict);
    const auto good = std::ranges::find_if(
        asked, [](const TraceRecipient *r) { return isDelivered(r->verdict); });
    const auto delivered = static_cast<size_t>(asked.end() - good);
    QString text = heading() + u'\n';
    for (auto it = asked.begin(); it != (delivered > kMostDelivered ? good : asked.end()); ++it)
        text += answer(**it);
    if (delivered > kMostDelivered)
        text += u"  * Delivered to %1 of its recipients.\n"_s.arg(delivered);
    return text;
}

QString TraceOutline::details() const
{
    return timeline() + recipients() + lines();
}

QString TraceOutline::timeline() const
{
    QString text = u"\n  The way\n"_s;
    for (uint32_t leg = 0; leg < m_trace.legs.size(); ++leg) {
        if (const uint32_t sessions = sessionsFrom(leg); sessions > kMostDelivered) {
            text += u"    %1 to %2. %3, mail store: %4 sessions\n"_s.arg(leg + 1)
                        .arg(leg + sessions)
                        .arg(host(m_trace.legs[leg].host))
                        .arg(sessions);
            leg += sessions - 1;
            continue;
        }
        text += u"    %1. %2\n"_s.arg(leg + 1).arg(legText(leg));
        for (const TraceStage &stage : m_trace.stages) {
            if (stage.leg == leg)
                text += u"       "_s + stageText(stage) + u'\n';
        }
        text += edgesFrom(leg);
    }
    return text;
}

uint32_t TraceOutline::sessionsFrom(uint32_t leg) const
{
    uint32_t end = leg;
    while (end < m_trace.legs.size() && m_trace.legs[end].kind == LegKind::Store
           && m_trace.legs[end].host == m_trace.legs[leg].host)
        ++end;
    return end - leg;
}

QString TraceOutline::edgesFrom(uint32_t leg) const
{
    const auto isMailbox = [leg](const TraceEdge &edge) {
        return edge.from == leg && edge.kind == EdgeKind::Mailbox;
    };
    const auto mailboxes = static_cast<size_t>(std::ranges::count_if(m_trace.edges, isMailbox));
    const bool summed = mailboxes > kMostDelivered;
    QString text;
    for (const TraceEdge &edge : m_trace.edges) {
        if (edge.from != leg || edge.to >= m_trace.legs.size() || (summed && isMailbox(edge)))
            continue;
        text += u"       -> "_s + edgeText(edge) + u'\n';
    }
    if (summed)
        text += u"       -> handed to the mail store in %1 sessions\n"_s.arg(mailboxes);
    return text;
}

QString TraceOutline::legText(uint32_t index) const
{
    const TraceLeg &leg = m_trace.legs[index];
    const QString id = shownText(leg.queueId);
    const QString program =
        leg.program.empty() ? QString() : u" (%1)"_s.arg(shownText(leg.program));
    switch (leg.kind) {
    case LegKind::Queue:
        return u"%1, queue id %2%3"_s.arg(host(leg.host), id, program);
    case LegKind::Store:
        return id.isEmpty() ? u"%1, mail store%2"_s.arg(host(leg.host), program)
                            : u"%1, mail store, session %2%3"_s.arg(host(leg.host), id, program);
    case LegKind::Scan:
        return u"%1, filter %2%3"_s.arg(host(leg.host), id, program);
    case LegKind::List:
        return u"%1, mailing list manager%2"_s.arg(host(leg.host), program);
    case LegKind::NoQueue:
        return u"%1, at the door%2"_s.arg(host(leg.host), program);
    case LegKind::Result:
        return u"%1, delivery %2%3"_s.arg(host(leg.host), id, program);
    }
    return {};
}

QString TraceOutline::stageText(const TraceStage &stage) const
{
    QString text = clockText(stage.start, m_trace.first) + u"  "_s + stageWords(stage);
    const int64_t us = stage.end - stage.start;
    if (us >= Time::kSecond / 10)
        text += u", %1"_s.arg(durationText(us));
    return text;
}

bool TraceOutline::goesOn(uint32_t leg) const
{
    return std::ranges::any_of(m_trace.edges, [leg](const TraceEdge &edge) {
        return edge.from == leg && edge.kind != EdgeKind::Bounce;
    });
}

QString TraceOutline::stageWords(const TraceStage &stage) const
{
    const QString detail = shownText(stage.detail);
    const QString times = stage.count > 1 ? u" (%1 times)"_s.arg(stage.count) : QString();
    const auto said = [&](const QString &word) {
        // The log's words mostly begin with the code.
        const QString code = shownText(stage.dsn);
        const QString words =
            detail.contains(code) ? detail : QString(code + u' ' + detail).trimmed();
        return words.isEmpty() ? QString(word + times) : QString(word + times + u": "_s + words);
    };
    switch (stage.kind) {
    case StageKind::Accepted:
        return detail.isEmpty() ? u"accepted"_s : u"accepted from "_s + detail;
    case StageKind::Queued:
        return u"waiting in the queue"_s;
    case StageKind::Filter: {
        QString word = u"filter"_s + times;
        if (!detail.isEmpty())
            word += u": "_s + detail;
        if (stage.scoreMilli != INT32_MIN)
            word += u", score %1"_s.arg(stage.scoreMilli / 1000.0);
        return word;
    }
    case StageKind::Delivered: {
        if (m_trace.legs[stage.leg].kind == LegKind::Store)
            return u"stored in "_s + folderName(stage.detail) + times;
        QString word = goesOn(stage.leg) ? u"handed on"_s : u"delivered"_s;
        if (!detail.isEmpty())
            word += u" to "_s + detail;
        return word + times;
    }
    case StageKind::Deferred:
        return said(u"put off"_s);
    case StageKind::Bounced:
        return said(u"refused for good"_s);
    case StageKind::Expired:
        return said(u"given up"_s);
    case StageKind::Rejected:
        return said(isPutOff(stage) ? u"put off at the door"_s : u"refused at the door"_s);
    case StageKind::Discarded:
        return said(u"not passed on"_s);
    case StageKind::Held:
        return said(u"on hold"_s);
    case StageKind::Deleted:
        return said(u"deleted from the queue"_s);
    case StageKind::List:
        return said(u"taken by the mailing list"_s);
    case StageKind::Notice:
        return u"notice to the sender, queue id "_s + detail;
    }
    return {};
}

QString TraceOutline::edgeText(const TraceEdge &edge) const
{
    const TraceLeg &to = m_trace.legs[edge.to];
    const QString id = shownText(to.queueId);
    const QString place = u"%1, see %2"_s.arg(host(to.host)).arg(edge.to + 1);
    QString proof;
    if (!id.isEmpty())
        proof = to.kind == LegKind::Queue ? u"queued as "_s + id : u"session "_s + id;
    const QString grade = u" (%1)"_s.arg(gradeText(edge.grade, proof));
    switch (edge.kind) {
    case EdgeKind::Filter:
        return u"back from the filter on "_s + place + grade;
    case EdgeKind::Handoff:
        return u"handed to "_s + place + grade;
    case EdgeKind::Bounce:
        return u"notice to the sender on "_s + place + grade;
    case EdgeKind::Fanout:
        return u"copied for the list's members on "_s + place + grade;
    case EdgeKind::Forward:
        return u"forwarded on "_s + place + grade;
    case EdgeKind::Mailbox:
        return u"handed to the mail store "_s + place + grade;
    }
    return {};
}

QString TraceOutline::recipients() const
{
    const bool plain = m_trace.recipients.size() == 1 && m_trace.recipients[0].children.empty();
    if (plain)
        return {};
    return u"\n  Recipients\n"_s + branch(worstFirst(m_trace.recipients), 2);
}

QString TraceOutline::branch(const std::vector<const TraceRecipient *> &level, int depth) const
{
    const auto isQuiet = [](const TraceRecipient *recipient) {
        return isDelivered(recipient->verdict) && recipient->children.empty();
    };
    const auto quiet = static_cast<size_t>(std::ranges::count_if(level, isQuiet));
    QString text;
    for (const TraceRecipient *recipient : level) {
        if (quiet > kMostDelivered && isQuiet(recipient))
            continue;
        text += recipientLine(*recipient, depth);
        text += branch(worstFirst(recipient->children), depth + 1);
    }
    if (quiet > kMostDelivered)
        text += indent(depth) + u"%1 addresses: delivered\n"_s.arg(quiet);
    return text;
}

QString TraceOutline::recipientLine(const TraceRecipient &recipient, int depth) const
{
    QString text =
        indent(depth) + stepText(recipient.step) + shownText(recipient.address) + u": "_s;
    if (!recipient.children.empty()) {
        const FinalCounts counts = countFinals(recipient);
        if (counts.total == 1)
            return indent(depth) + stepText(recipient.step) + shownText(recipient.address) + u'\n';
        return text + u"%1 of %2 delivered\n"_s.arg(counts.delivered).arg(counts.total);
    }
    text += verdictWord(recipient.verdict);
    if (isDelivered(recipient.verdict) && !recipient.mailbox.empty())
        text += u" (%1)"_s.arg(folderName(recipient.mailbox));
    if (!isDelivered(recipient.verdict) && !recipient.reply.empty())
        text += u": "_s + shownText(recipient.reply);
    return text + u'\n';
}

QString TraceOutline::lines() const
{
    std::set<LineRef> proofs;
    for (const uint32_t index : m_matched) {
        if (index >= m_trace.recipients.size())
            continue;
        for (const TraceRecipient *final : finalsBelow(m_trace.recipients[index])) {
            for (const Proof &proof : final->proofs)
                proofs.insert(proof.line);
        }
    }
    QString text = u"\n  The lines (> proves the answer)\n"_s;
    HostId current = kNoHost;
    for (const LineRow &row : m_document.lines) {
        if (row.host != current)
            text += u"    %1\n"_s.arg(host(row.host));
        current = row.host;
        text += proofs.contains(row.ref) ? u"    > "_s : u"      "_s;
        text += row.text.empty() ? u"(this line is no longer kept)"_s : shownText(row.text);
        text += u'\n';
    }
    return text;
}

} // namespace Estafeta::Cli
