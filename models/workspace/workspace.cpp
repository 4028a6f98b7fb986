// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "hosts/hostactor.h"
#include "hosts/journalsource.h"
#include "store/storelocation.h"
#include "store/storereader.h"
#include "store/storewriter.h"
#include "workspace/livedelivery.h"
#include "workspace/livetap.h"
#include "workspace/storefeeder.h"
#include "workspace/storequeries.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <map>
#include <optional>
#include <utility>

namespace Estafeta {

namespace {

constexpr int kChangedPauseMs = 500;
// Between one look and the next at what others write into the store.
constexpr int kWatchPauseMs = 5000;

Result<void> outcomeOnly(const Result<SearchOutcome> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// A reader is enough for a store that is there: another process may be writing to it.
Result<void> openFolder(const std::string &path)
{
    const auto reader = StoreReader::open(path);
    if (reader)
        return {};
    if (reader.error().code != ErrorCode::NotFound)
        return reader.error();
    const auto made = StoreWriter::open(path);
    return made ? Result<void>() : made.error();
}

} // namespace

class Workspace::Private
{
public:
    explicit Private(Workspace *owner);

    /// Runs `function` on the workspace's thread, unless the store was changed or closed meanwhile.
    template<typename Function>
    void post(quint64 ofStore, Function function)
    {
        QMetaObject::invokeMethod(q, [this, ofStore, function = std::move(function)] {
            if (ofStore == storeNumber)
                function();
        });
    }

    void noteChange();
    void watch();
    void noteSequence(const Result<uint64_t> &sequence);
    [[nodiscard]] bool isWanted(const std::string &name, quint64 order) const;
    void takeChunks(const std::string &name);
    void hostCommitted(const std::string &name, const Result<TakenLines> &result);
    void hostReady(const HostConfig &host, const Result<LogPlaces> &places);

    Workspace *q;
    QString folder;
    std::shared_ptr<const FormatSet> formats;
    HostOptions hostOptions;
    std::map<std::string, std::string, std::less<>> hostOfAddress;
    quint64 storeNumber = 0; ///< answers of an earlier store are dropped
    RequestId lastRequest = 0;
    bool importing = false;
    QTimer changedTimer;
    QTimer watchTimer;
    std::optional<uint64_t> sequence; ///< of the store, when it was looked at
    bool lost = false;                ///< and said so
    LiveDelivery live;
    QObject ending; ///< parent of the queries that have not ended yet
    std::unique_ptr<StoreQueries> queries;
    std::unique_ptr<StoreFeeder> feeder;
    quint64 lastOrder = 0;
    std::map<std::string, quint64>
        wanted; ///< hosts to follow, each with the number of its follow()
    std::map<std::string, std::unique_ptr<HostActor>> actors;
    std::map<std::string, bool> busyHosts; ///< their chunks are being taken in
};

Workspace::Private::Private(Workspace *owner) : q(owner)
{
    changedTimer.setSingleShot(true);
    changedTimer.setInterval(kChangedPauseMs);
    QObject::connect(&changedTimer, &QTimer::timeout, q, &Workspace::changed);
    watchTimer.setSingleShot(true);
    watchTimer.setInterval(kWatchPauseMs);
    QObject::connect(&watchTimer, &QTimer::timeout, q, [this] { watch(); });
    QObject::connect(&live, &LiveDelivery::arrived, q, &Workspace::linesArrived);
}

void Workspace::Private::noteChange()
{
    if (!changedTimer.isActive())
        changedTimer.start();
}

/// A collector, or another desk, may be writing to the store: what is shown follows it.
void Workspace::Private::watch()
{
    queries->loadSequence([this, number = storeNumber](const Result<uint64_t> &found) {
        post(number, [this, found] { noteSequence(found); });
    });
}

void Workspace::Private::noteSequence(const Result<uint64_t> &found)
{
    watchTimer.start();
    if (!found) {
        if (!std::exchange(lost, true))
            Q_EMIT q->storeLost(found.error());
        return;
    }
    const bool isNew = sequence && *sequence != *found;
    sequence = *found;
    if (std::exchange(lost, false))
        Q_EMIT q->storeFound();
    else if (!isNew)
        return;
    noteChange();
}

/// The host is followed still, and by the same call of follow().
bool Workspace::Private::isWanted(const std::string &name, quint64 order) const
{
    const auto found = wanted.find(name);
    return found != wanted.end() && found->second == order;
}

void Workspace::Private::takeChunks(const std::string &name)
{
    const auto actor = actors.find(name);
    if (actor == actors.end() || busyHosts[name])
        return;
    std::vector<LogChunk> chunks = actor->second->takeChunks();
    if (chunks.empty())
        return;
    busyHosts[name] = true;
    feeder->addChunks(name, std::move(chunks),
                      [this, name, order = wanted[name], number = storeNumber] {
                          post(number, [this, name, order] {
                              if (!isWanted(name, order))
                                  return;
                              busyHosts[name] = false;
                              takeChunks(name);
                          });
                      });
}

void Workspace::Private::hostCommitted(const std::string &name, const Result<TakenLines> &result)
{
    if (result) {
        noteChange();
        Q_EMIT q->linesTaken(name, *result);
        return;
    }
    q->unfollow(name); // it goes on from the last commit when it is followed again
    Q_EMIT q->hostFailed(name, result.error());
}

void Workspace::Private::hostReady(const HostConfig &host, const Result<LogPlaces> &places)
{
    const Result<void> good = places ? checkSources(host, *places) : places.error();
    if (!good) {
        q->unfollow(host.name);
        Q_EMIT q->hostFailed(host.name, good.error());
        return;
    }
    HostOptions options = hostOptions;
    options.from = places->live;
    options.back = places->back;
    options.journalFrom = journalBegin(*places);
    auto actor = std::make_unique<HostActor>(host, options);
    HostActor *added = actor.get();
    actors[host.name] = std::move(actor);
    QObject::connect(added, &HostActor::chunksReady, q,
                     [this, name = host.name] { takeChunks(name); });
    Q_EMIT q->hostAdded(added);
}

Workspace::Workspace(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

Workspace::~Workspace() = default;

void Workspace::setFormats(std::shared_ptr<const FormatSet> formats)
{
    d->formats = std::move(formats);
}

void Workspace::setHostOptions(HostOptions options)
{
    d->hostOptions = std::move(options);
}

void Workspace::setHostAddresses(std::map<std::string, std::string, std::less<>> hostOfAddress)
{
    d->hostOfAddress = std::move(hostOfAddress);
    if (d->feeder)
        d->feeder->setHostAddresses(d->hostOfAddress);
}

Result<void> Workspace::open(const QString &folder)
{
    const std::string path = QFile::encodeName(folder).toStdString();
    const auto location = StoreLocation::parse(path);
    if (!location)
        return location.error();
    // Not a server: it may take seconds to answer, and the threads that ask it will tell.
    if (!location->server()) {
        if (auto done = openFolder(path); !done)
            return done;
    }
    ++d->storeNumber;
    d->wanted.clear();
    for (auto &[name, actor] : std::exchange(d->actors, {}))
        HostActor::endLater(std::move(actor), this);
    d->busyHosts.clear();
    d->feeder.reset();
    d->live.tap()->setWanted(d->live.tap()->isWanted()); // without lines of the store before
    d->folder = folder;
    StoreQueries::endLater(std::move(d->queries), &d->ending);
    d->queries = std::make_unique<StoreQueries>(path);
    d->sequence.reset();
    d->lost = false;
    d->watchTimer.stop();
    d->watch();
    d->feeder = std::make_unique<StoreFeeder>(path, d->formats, d->live.tap());
    d->feeder->setHostAddresses(d->hostOfAddress);
    d->feeder->setLetGo([this, number = d->storeNumber](const Result<RetentionOutcome> &outcome) {
        d->post(number, [this, outcome] {
            d->noteChange();
            Q_EMIT letGo(outcome);
        });
    });
    // Last: whoever hears it may already ask the new store.
    if (std::exchange(d->importing, false))
        Q_EMIT importFinished(Error{ErrorCode::Cancelled, {}, {}});
    return {};
}

QString Workspace::folder() const
{
    return d->folder;
}

RequestId Workspace::search(const SearchQuery &query)
{
    const RequestId request = ++d->lastRequest;
    if (!d->queries) {
        QMetaObject::invokeMethod(
            this,
            [this, request] {
                Q_EMIT searchFinished(request, Error{ErrorCode::NotFound, "store", {}}, 0, false,
                                      0);
            },
            Qt::QueuedConnection);
        return request;
    }
    QElapsedTimer clock;
    clock.start();
    d->queries->search(
        query,
        [this, request, number = d->storeNumber](std::vector<ResultRow> &&rows) {
            d->post(number, [this, request, rows = std::move(rows)] {
                Q_EMIT resultsFound(request, rows);
            });
        },
        [this, request, clock, number = d->storeNumber](const Result<SearchOutcome> &result) {
            const qint64 elapsed = clock.elapsed();
            d->post(number, [this, request, result, elapsed] {
                const SearchOutcome outcome = result ? *result : SearchOutcome();
                Q_EMIT searchFinished(request, outcomeOnly(result), outcome.total, outcome.cut,
                                      elapsed);
            });
        });
    return request;
}

void Workspace::cancelSearch()
{
    if (d->queries)
        d->queries->cancelSearch();
}

RequestId Workspace::loadTrace(TraceId id)
{
    const RequestId request = ++d->lastRequest;
    if (d->queries) {
        d->queries->loadTrace(
            id, [this, request, number = d->storeNumber](const Result<LoadedTrace> &trace) {
                d->post(number, [this, request, trace] { Q_EMIT traceLoaded(request, trace); });
            });
    }
    return request;
}

RequestId Workspace::writeCase(std::vector<BundleId> bundles, const std::string &file)
{
    const RequestId request = ++d->lastRequest;
    if (d->queries) {
        d->queries->writeCase(
            std::move(bundles), file,
            [this, request, number = d->storeNumber](const Result<void> &result) {
                d->post(number, [this, request, result] { Q_EMIT caseWritten(request, result); });
            });
    }
    return request;
}

RequestId Workspace::loadCoverage()
{
    const RequestId request = ++d->lastRequest;
    if (d->queries) {
        d->queries->loadCoverage(
            [this, request, number = d->storeNumber](const Result<Coverage> &coverage) {
                // A store that cannot be read now is told by storeLost().
                const Coverage read = coverage ? *coverage : Coverage();
                d->post(number, [this, request, read] { Q_EMIT coverageLoaded(request, read); });
            });
    }
    return request;
}

RequestId Workspace::loadLines(const StoredLinesQuery &query)
{
    const RequestId request = ++d->lastRequest;
    if (!d->queries) {
        const auto refuse = [this, request] {
            Q_EMIT linesLoaded(request, Error{ErrorCode::NotFound, "store", {}});
        };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return request;
    }
    const auto load = [this, request, query, number = d->storeNumber] {
        d->queries->loadLines(query, [this, request, number](const Result<LineBatch> &lines) {
            d->post(number, [this, request, lines] { Q_EMIT linesLoaded(request, lines); });
        });
    };
    // Lines on their way into the store have passed the tap: none may fall between the two. (Behind
    // an import none are on their way: they wait, and will pass the tap.)
    if (d->importing)
        load();
    else
        d->feeder->afterWrites([this, load, number = d->storeNumber] { d->post(number, load); });
    return request;
}

RequestId Workspace::loadIndicators(const IndicatorNeed &need)
{
    using Shared = std::shared_ptr<const IndicatorData>;
    const RequestId request = ++d->lastRequest;
    if (!d->queries) {
        const auto refuse = [this, request] {
            Q_EMIT indicatorsLoaded(request, Error{ErrorCode::NotFound, "store", {}});
        };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return request;
    }
    const Time now{QDateTime::currentMSecsSinceEpoch() * 1000};
    d->queries->loadIndicators(
        need, now, [this, request, number = d->storeNumber](Result<IndicatorData> &&loaded) {
            const Result<Shared> data = loaded
                ? Result<Shared>(std::make_shared<const IndicatorData>(std::move(*loaded)))
                : Result<Shared>(loaded.error());
            d->post(number, [this, request, data] { Q_EMIT indicatorsLoaded(request, data); });
        });
    return request;
}

void Workspace::cancelIndicators()
{
    if (d->queries)
        d->queries->cancelIndicators();
}

RequestId Workspace::loadReport(Time since, Time until, std::vector<std::string> hosts)
{
    using Shared = std::shared_ptr<const Report>;
    const RequestId request = ++d->lastRequest;
    if (!d->queries) {
        const auto refuse = [this, request] {
            Q_EMIT reportLoaded(request, Error{ErrorCode::NotFound, "store", {}});
        };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return request;
    }
    d->queries->loadReport(
        since, until, std::move(hosts),
        [this, request, number = d->storeNumber](Result<Report> &&loaded) {
            const Result<Shared> report = loaded
                ? Result<Shared>(std::make_shared<const Report>(std::move(*loaded)))
                : Result<Shared>(loaded.error());
            d->post(number, [this, request, report] { Q_EMIT reportLoaded(request, report); });
        });
    return request;
}

RequestId Workspace::loadRetention()
{
    const RequestId request = ++d->lastRequest;
    if (d->queries) {
        d->queries->loadRetention(
            [this, request, number = d->storeNumber](const Result<RetentionState> &state) {
                d->post(number, [this, request, state] { Q_EMIT retentionLoaded(request, state); });
            });
    }
    return request;
}

RequestId Workspace::setRetention(const Retention &rule)
{
    const RequestId request = ++d->lastRequest;
    if (d->feeder) {
        d->feeder->setRetention(
            rule,
            [this, request, number = d->storeNumber](const Result<RetentionOutcome> &outcome) {
                d->post(number, [this, request, outcome] {
                    d->noteChange();
                    Q_EMIT retentionSet(request, outcome);
                });
            });
    }
    return request;
}

void Workspace::setLinesWanted(bool wanted)
{
    d->live.tap()->setWanted(wanted);
}

Result<void> Workspace::startImport(const ImportOptions &options)
{
    if (!d->feeder)
        return Error{ErrorCode::NotFound, "store", {}};
    if (d->importing)
        return Error{ErrorCode::Internal, "import", "another import is running"};
    d->importing = true;
    const quint64 number = d->storeNumber;
    d->feeder->import(
        options,
        [this, number](const ImportProgress &progress) {
            d->post(number, [this, progress] {
                Q_EMIT importProgress(progress);
                d->noteChange();
            });
        },
        [this, number](const Result<ImportSummary> &result) {
            d->post(number, [this, result] {
                d->importing = false;
                d->noteChange();
                Q_EMIT importFinished(result ? Result<void>() : Result<void>(result.error()));
            });
        });
    return {};
}

void Workspace::cancelImport()
{
    if (d->feeder)
        d->feeder->cancelImport();
}

bool Workspace::isImporting() const
{
    return d->importing;
}

void Workspace::follow(const HostConfig &host)
{
    unfollow(host.name);
    if (!d->feeder) {
        Q_EMIT hostFailed(host.name, Error{ErrorCode::NotFound, "store", {}});
        return;
    }
    const quint64 order = ++d->lastOrder;
    d->wanted[host.name] = order;
    const auto ifWanted = [this, name = host.name, order, number = d->storeNumber](auto function) {
        d->post(number, [this, name, order, function] {
            if (d->isWanted(name, order))
                function();
        });
    };
    d->feeder->addHost(
        host.name, host.timezone,
        [this, host, ifWanted](const Result<LogPlaces> &places) {
            ifWanted([this, host, places] { d->hostReady(host, places); });
        },
        [this, name = host.name, ifWanted](const Result<TakenLines> &result) {
            ifWanted([this, name, result] { d->hostCommitted(name, result); });
        });
}

void Workspace::unfollow(std::string name) // a copy: it may be the actor's own
{
    d->wanted.erase(name);
    if (auto actor = d->actors.extract(name))
        HostActor::endLater(std::move(actor.mapped()), this);
    d->busyHosts.erase(name);
    if (d->feeder)
        d->feeder->removeHost(name);
}

void Workspace::whenStored(const std::string &name, std::function<void()> done)
{
    if (!d->feeder)
        return;
    const auto actor = d->actors.find(name);
    if (actor != d->actors.end())
        d->feeder->addChunks(name, actor->second->takeChunks(), [] {});
    d->feeder->afterWrites(
        [this, number = d->storeNumber, done = std::move(done)] { d->post(number, done); });
}

} // namespace Estafeta
