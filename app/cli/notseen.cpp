// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/notseen.h"

#include "app/cli/moment.h"
#include "items/hostcoverage.h"
#include "items/logtext.h"

#include <QStringList>

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

/// What was read may begin and end a little inside the period without a message having slipped by:
/// a host is quiet now and then.
constexpr int64_t kQuietUs = kGapUs;

/// What keeps this host from proving absence, in words; empty: nothing.
QStringList doubts(const HostCoverage &host, Time since, Time until)
{
    QStringList words;
    if (!host.first.isSet())
        return {u"no line with a time"_s};
    if (since.isSet() && host.first - since > kQuietUs)
        words << u"nothing before %1"_s.arg(momentText(host.first));
    if (until.isSet() && until - host.last > kQuietUs)
        words << u"nothing after %1"_s.arg(momentText(host.last));
    for (const CoverageGap &gap : host.gaps) {
        const bool inside =
            (!since.isSet() || gap.to > since) && (!until.isSet() || gap.from < until);
        if (inside)
            words << u"a gap from %1 to %2"_s.arg(momentText(gap.from), momentText(gap.to));
    }
    if (host.lost > 0)
        words << u"%1 lines lost by its logger"_s.arg(host.lost);
    return words;
}

QString named(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).replace(u'_', u' ');
}

void addClass(const SearchQuery &query, QStringList &parts)
{
    QStringList verdicts;
    for (int i = 0; i < kVerdictCount; ++i) {
        if (query.verdicts.has(static_cast<Verdict>(i)))
            verdicts << named(verdictName(static_cast<Verdict>(i)));
    }
    if (!verdicts.isEmpty())
        parts << u"that is "_s + verdicts.join(u" or "_s);
    if (query.queued)
        parts << (*query.queued ? u"taken into a queue"_s : u"refused before any queue"_s);
    if (query.finding)
        parts << u"in which was found: "_s + named(findingName(*query.finding));
    if (query.direction)
        parts << u"of the direction "_s + named(directionName(*query.direction));
    if (!query.takenInBy.empty())
        parts << u"taken in by "_s + shortText(query.takenInBy);
    if (!query.recipientDomain.empty())
        parts << u"to somebody in "_s + shortText(query.recipientDomain);
}

QString conclusion(const QStringList &sure, const QStringList &doubtful, bool period)
{
    if (doubtful.isEmpty() && !period)
        return u"No such message is in what was read.\n"_s;
    QString text;
    if (period && !sure.isEmpty())
        text = u"These logs cover the whole time, and no such message passed there: %1.\n"_s.arg(
            sure.join(u", "_s));
    if (!doubtful.isEmpty())
        text += u"It may still have passed where the logs do not reach: %1.\n"_s.arg(
            doubtful.join(u", "_s));
    return text;
}

} // namespace

QString questionText(const SearchQuery &query)
{
    QStringList parts;
    const auto add = [&parts](const QString &word, const std::string &value) {
        if (!value.empty())
            parts << word + shortText(value);
    };
    add(u"from "_s, query.from);
    add(u"to "_s, query.to);
    add(u"from or to "_s, query.address);
    add(u"with the Message-ID "_s, query.messageId);
    add(u"with the queue id "_s, query.queueId);
    add(u"from the IP address or network "_s, query.ip);
    add(u"with this in its subject: "_s, query.subject);
    add(u"handed to "_s, query.relay);
    add(u"by the host "_s, query.host);
    add(u"with the virus or forbidden part "_s, query.virus);
    if (query.minScoreMilli)
        parts << u"with a spam score of at least %1"_s.arg(*query.minScoreMilli / 1000.0);
    if (query.maxScoreMilli)
        parts << u"with a spam score of at most %1"_s.arg(*query.maxScoreMilli / 1000.0);
    if (query.minSize)
        parts << u"of at least %1 bytes"_s.arg(*query.minSize);
    if (query.maxSize)
        parts << u"of at most %1 bytes"_s.arg(*query.maxSize);
    addClass(query, parts);
    if (query.since.isSet())
        parts << u"since %1"_s.arg(momentText(query.since));
    if (query.until.isSet())
        parts << u"until %1"_s.arg(momentText(query.until));
    return parts.join(u", "_s);
}

QString notSeenText(const SearchQuery &query, const Coverage &coverage)
{
    QString text = u"Not seen: no message %1.\n"_s.arg(questionText(query));
    const std::vector<HostCoverage> hosts = coverageByHost(coverage);
    if (hosts.empty())
        return text + u"But no log was read yet: see estafeta-cli import --help.\n"_s;
    // A period without an end goes on until now; without a period what was read is what was asked.
    const bool period = query.since.isSet() || query.until.isSet();
    const Time until = query.until.isSet() || !period ? query.until : now();
    qsizetype width = 0;
    for (const HostCoverage &host : hosts)
        width = std::max(width, shownText(host.host).size());
    text += u"The logs read cover (times of %1):\n"_s.arg(zoneName());
    QStringList sure;
    QStringList doubtful;
    for (const HostCoverage &host : hosts) {
        const QStringList words = doubts(host, query.since, until);
        const QString name = shownText(host.host);
        (words.isEmpty() ? sure : doubtful) << name;
        text += u"  %1  %2 to %3, %4\n"_s.arg(name, static_cast<int>(-width))
                    .arg(momentText(host.first), momentText(host.last),
                         words.isEmpty() ? u"without a gap"_s : words.join(u", "_s));
    }
    return text + conclusion(sure, doubtful, period);
}

} // namespace Estafeta::Cli
