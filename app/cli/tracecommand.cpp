// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/coveragetext.h"
#include "app/cli/moment.h"
#include "app/cli/notseen.h"
#include "app/cli/openstore.h"
#include "app/cli/tracejson.h"
#include "app/cli/traceoutline.h"
#include "app/cli/tracequestion.h"

#include "core/text.h"
#include "items/tracedocument.h"
#include "store/storereader.h"
#include "trace/hostclocks.h"
#include "trace/weave.h"
#include "workspace/casefile.h"
#include "workspace/logencodings.h"
#include "workspace/retries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

/// A trace and which of its recipients were asked for.
struct Match {
    TraceId trace;
    std::set<uint32_t> recipients;
    TraceDocument document; ///< once it is loaded
};

struct Matches {
    std::vector<Match> found; ///< newest first
    bool cut = false;         ///< there are more than were looked at
};

Result<Matches> findMatches(StoreReader &reader, const SearchQuery &query)
{
    Matches matches;
    std::map<TraceId, size_t> places;
    const auto outcome = reader.search(query, [&](std::vector<ResultRow> &&rows) {
        for (const ResultRow &row : rows) {
            const auto [place, isNew] = places.try_emplace(row.trace, matches.found.size());
            if (isNew)
                matches.found.push_back({row.trace, {}, {}});
            matches.found[place->second].recipients.insert(row.recipientIndex);
        }
        return true;
    });
    if (!outcome)
        return outcome.error();
    matches.cut = outcome->cut;
    return matches;
}

/// Loads traces; a bundle that several of them are in is read and woven once.
class Loader
{
public:
    Loader(StoreReader &reader, std::vector<std::string> hosts, const Coverage &coverage)
        : m_reader(reader)
        , m_hosts(std::move(hosts))
        , m_clockOffsets(clockOffsets(coverage.clocks, m_hosts))
        , m_encodings(coverage, m_hosts)
    {}

    /// Nothing when the trace has gone since the search: it became part of another one, or its day
    /// was dropped.
    Result<std::optional<TraceDocument>> load(TraceId id)
    {
        if (auto woven = weaveBundle(id.bundle); !woven)
            return woven.error();
        if (id.submission >= m_traces.size())
            return std::optional<TraceDocument>();
        TraceDocument document;
        document.trace = m_traces[id.submission];
        document.trace.id = id;
        document.hostNames = m_hosts;
        document.clockOffsets = m_clockOffsets;
        sortLines(document.trace, m_clockOffsets);
        std::vector<LineRef> refs;
        for (const Proof &line : document.trace.lines)
            refs.push_back(line.line);
        auto texts = m_reader.lines(refs);
        if (!texts)
            return texts.error();
        for (size_t i = 0; i < refs.size(); ++i) {
            const Proof &line = document.trace.lines[i];
            m_encodings.decode((*texts)[i], line.host);
            document.lines.push_back({line.host, line.time, line.line, std::move((*texts)[i])});
        }
        // A day beside that cannot be read must not hide this trace.
        if (auto tries = findRetries(m_reader, document.trace))
            document.otherTries = std::move(*tries);
        m_encodings.decode(document.trace);
        return std::optional(std::move(document));
    }

private:
    Result<void> weaveBundle(BundleId id)
    {
        if (m_loaded == id)
            return {};
        m_traces.clear();
        const auto bundle = m_reader.load(id);
        if (bundle)
            m_traces = weave(bundle->legs, m_hosts);
        else if (bundle.error().code != ErrorCode::NotFound)
            return bundle.error();
        m_loaded = id;
        return {};
    }

    StoreReader &m_reader;
    std::vector<std::string> m_hosts;
    std::vector<int64_t> m_clockOffsets;
    LogEncodings m_encodings;
    std::optional<BundleId> m_loaded;
    std::vector<Trace> m_traces;
};

QString moreText(size_t left, bool cut)
{
    const QString count = cut ? u"more than %1"_s.arg(left) : QString::number(left);
    return left == 1 && !cut
        ? u"\n1 more message matches: name more of it, or give --limit.\n"_s
        : u"\n%1 more messages match: name more of it, or give --limit.\n"_s.arg(count);
}

/// Whether this is the message itself that was asked for by an id: its notices, which are found
/// with it, come after.
bool isNamed(const Trace &trace, const SearchQuery &query)
{
    const auto bare = [](std::string_view id) {
        consume(id, "<");
        return before(id, ">");
    };
    if (!query.messageId.empty() && bare(trace.messageId) == bare(query.messageId))
        return true;
    return !query.queueId.empty() && std::ranges::any_of(trace.legs, [&](const TraceLeg &leg) {
        return leg.queueId == query.queueId;
    });
}

void printText(const TraceQuestion &question, const std::vector<Match> &shown, size_t more,
               bool cut)
{
    printOut(u"Times are of this machine's zone, %1.\n"_s.arg(zoneName()));
    for (const Match &match : shown) {
        const TraceOutline outline(match.document, match.recipients);
        printOut(u"\n"_s + outline.answers());
        if (!question.brief)
            printOut(outline.details());
    }
    if (more > 0 || cut)
        printOut(moreText(more, cut));
}

void printJson(const std::vector<Match> &shown, size_t more, bool cut, const QJsonValue &coverage)
{
    QJsonArray traces;
    for (const Match &match : shown)
        traces.append(traceJson(match.document, match.recipients));
    const QJsonObject answer{
        {u"traces"_s, traces},
        {u"more"_s, static_cast<qint64>(more)},
        {u"cut"_s, cut},
        {u"coverage"_s, coverage},
    };
    printOut(QJsonDocument(answer).toJson().toStdString());
}

int printNotSeen(StoreReader &reader, const TraceQuestion &question)
{
    const auto coverage = reader.coverage();
    if (!coverage)
        return fail(coverage.error());
    if (question.json)
        printJson({}, 0, false, coverageJson(*coverage));
    else
        printOut(notSeenText(question.query, *coverage));
    return kNothingFound;
}

/// The first ones, loaded; those that have gone since the search are left out.
Result<std::vector<Match>> loadFirst(Loader &loader, std::vector<Match> &found, size_t limit)
{
    std::vector<Match> shown;
    auto next = found.begin();
    for (; next != found.end() && shown.size() < limit; ++next) {
        auto document = loader.load(next->trace);
        if (!document)
            return document.error();
        if (!*document)
            continue;
        next->document = std::move(**document);
        shown.push_back(std::move(*next));
    }
    found.erase(found.begin(), next);
    return shown;
}

/// For another desk.
int saveCase(StoreReader &reader, const std::vector<Match> &shown, const std::string &file)
{
    std::vector<BundleId> bundles;
    for (const Match &match : shown) {
        const BundleId id = match.document.trace.id.bundle;
        if (std::ranges::find(bundles, id) == bundles.end())
            bundles.push_back(id);
    }
    const auto done = writeCase(reader, bundles, file);
    return done ? kDone : fail(done.error());
}

int savePeriod(StoreReader &reader, const TraceQuestion &question)
{
    const auto done =
        writePeriod(reader, question.query.since, question.query.until, question.caseFile);
    if (done)
        return kDone;
    if (done.error().code != ErrorCode::NotFound)
        return fail(done.error());
    printError(
        u"estafeta-cli: No message began from %1 to %2, so there is nothing to save; no file was written.\n"_s
            .arg(momentText(question.query.since), momentText(question.query.until)));
    return kNothingFound;
}

int answer(StoreReader &reader, const TraceQuestion &question)
{
    const auto coverage = reader.coverage();
    if (!coverage)
        return fail(coverage.error());
    auto hosts = reader.hostNames();
    if (!hosts)
        return fail(hosts.error());
    auto matches = findMatches(reader, question.query);
    if (matches && matches->found.empty() && question.otherwise)
        matches = findMatches(reader, *question.otherwise);
    if (!matches)
        return fail(matches.error());
    Loader loader(reader, std::move(*hosts), *coverage);
    auto shown = loadFirst(loader, matches->found, question.limit);
    if (!shown)
        return fail(shown.error());
    if (shown->empty())
        return printNotSeen(reader, question);
    const SearchQuery &asked = question.otherwise ? *question.otherwise : question.query;
    std::ranges::stable_partition(
        *shown, [&](const Match &match) { return isNamed(match.document.trace, asked); });
    if (question.json)
        printJson(*shown, matches->found.size(), matches->cut, QJsonValue::Null);
    else
        printText(question, *shown, matches->found.size(), matches->cut);
    return question.caseFile.empty() ? kDone : saveCase(reader, *shown, question.caseFile);
}

} // namespace

int runTrace(const QStringList &arguments)
{
    TraceQuestion question;
    if (const auto status = readQuestion(arguments, question))
        return *status;
    auto store = OpenStore::open(question.store);
    if (!store)
        return fail(store.error());
    return question.query.isEmpty() ? savePeriod(store->reader(), question)
                                    : answer(store->reader(), question);
}

} // namespace Estafeta::Cli
