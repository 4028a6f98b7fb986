// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/storequeries.h"

#include "store/storereader.h"
#include "workspace/casefile.h"
#include "workspace/loadindicators.h"
#include "workspace/loadreport.h"
#include "workspace/logencodings.h"

namespace Estafeta {

class StoreQueries::Worker : public QObject
{
public:
    explicit Worker(std::string folder) : m_folder(std::move(folder)) {}

    void search(const SearchQuery &query, const Rows &rows, const SearchDone &done,
                const std::stop_token &stop);

    void loadTrace(TraceId id, const TraceDone &done)
    {
        ask(done, [&](StoreReader &reader) { return Estafeta::loadTrace(reader, id); });
    }

    void loadCoverage(const CoverageDone &done)
    {
        ask(done, [&](StoreReader &reader) { return reader.coverage(); });
    }

    void loadSequence(const SequenceDone &done)
    {
        ask(done, [&](StoreReader &reader) { return reader.sequence(); });
    }

    void loadLines(const StoredLinesQuery &query, const LinesDone &done)
    {
        ask(done, [&](StoreReader &reader) { return Estafeta::loadLines(reader, query); });
    }

    void loadRetention(const RetentionDone &done)
    {
        ask(done, [&](StoreReader &reader) { return retentionState(reader); });
    }

    void loadIndicators(const IndicatorNeed &need, Time now, const IndicatorsDone &done,
                        const std::stop_token &stop)
    {
        if (stop.stop_requested())
            return done(Error{ErrorCode::Cancelled, {}, {}});
        ask(done,
            [&](StoreReader &reader) { return Estafeta::loadIndicators(reader, need, now, stop); });
    }

    void loadReport(Time since, Time until, const std::vector<std::string> &hosts,
                    const ReportDone &done)
    {
        ask(done, [&](StoreReader &reader) -> Result<Report> {
            const auto found = reportHosts(reader, hosts);
            return found ? Estafeta::loadReport(reader, since, until, *found) : found.error();
        });
    }

    void writeCase(const std::vector<BundleId> &bundles, const std::string &file,
                   const CaseDone &done, const std::stop_token &stop)
    {
        ask(done,
            [&](StoreReader &reader) { return Estafeta::writeCase(reader, bundles, file, stop); });
    }

private:
    template<typename Done, typename Question>
    void ask(const Done &done, Question question)
    {
        if (auto opened = open(); !opened)
            return done(opened.error());
        done(question(*m_reader));
    }

    Result<void> open()
    {
        if (m_reader)
            return {};
        auto reader = StoreReader::open(m_folder);
        if (!reader)
            return reader.error();
        m_reader = std::move(reader).value();
        return {};
    }

    std::string m_folder;
    std::unique_ptr<StoreReader> m_reader;
};

void StoreQueries::Worker::search(const SearchQuery &query, const Rows &rows,
                                  const SearchDone &done, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return done(Error{ErrorCode::Cancelled, {}, {}});
    if (auto opened = open(); !opened)
        return done(opened.error());
    const auto encodings = LogEncodings::of(*m_reader);
    if (!encodings)
        return done(encodings.error());
    done(m_reader->search(
        query,
        [&](std::vector<ResultRow> &&found) {
            for (ResultRow &row : found)
                encodings->decode(row);
            rows(std::move(found));
            return true;
        },
        stop));
}

StoreQueries::StoreQueries(std::string folder) : m_worker(new Worker(std::move(folder)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store reader"));
    m_thread.start();
}

StoreQueries::~StoreQueries()
{
    stop();
    m_thread.wait();
}

void StoreQueries::stop()
{
    cancelSearch();
    m_stopCase.request_stop();
    cancelIndicators();
    m_thread.quit();
}

void StoreQueries::endLater(std::unique_ptr<StoreQueries> queries, QObject *owner)
{
    if (!queries)
        return;
    /// Goes with its owner, or when told.
    class Ending : public QObject
    {
    public:
        Ending(std::unique_ptr<StoreQueries> of, QObject *parent)
            : QObject(parent)
            , m_of(std::move(of))
        {}

    private:
        std::unique_ptr<StoreQueries> m_of;
    };
    StoreQueries &ending = *queries;
    auto *holder = new Ending(std::move(queries), owner);
    QObject::connect(&ending.m_thread, &QThread::finished, holder, &QObject::deleteLater);
    ending.stop();
}

void StoreQueries::search(const SearchQuery &query, Rows rows, SearchDone done)
{
    cancelSearch();
    m_stopSearch = std::stop_source();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, query, rows = std::move(rows), done = std::move(done),
         stop = m_stopSearch.get_token()] { worker->search(query, rows, done, stop); });
}

void StoreQueries::cancelSearch()
{
    m_stopSearch.request_stop();
}

void StoreQueries::loadTrace(TraceId id, TraceDone done)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id, done = std::move(done)] { worker->loadTrace(id, done); });
}

void StoreQueries::loadCoverage(CoverageDone done)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, done = std::move(done)] { worker->loadCoverage(done); });
}

void StoreQueries::loadSequence(SequenceDone done)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, done = std::move(done)] { worker->loadSequence(done); });
}

void StoreQueries::loadLines(const StoredLinesQuery &query, LinesDone done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, query, done = std::move(done)] {
        worker->loadLines(query, done);
    });
}

void StoreQueries::loadRetention(RetentionDone done)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, done = std::move(done)] { worker->loadRetention(done); });
}

void StoreQueries::loadIndicators(const IndicatorNeed &need, Time now, IndicatorsDone done)
{
    cancelIndicators();
    m_stopIndicators = std::stop_source();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, need, now, done = std::move(done),
         stop = m_stopIndicators.get_token()] { worker->loadIndicators(need, now, done, stop); });
}

void StoreQueries::cancelIndicators()
{
    m_stopIndicators.request_stop();
}

void StoreQueries::loadReport(Time since, Time until, std::vector<std::string> hosts,
                              ReportDone done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, since, until, hosts = std::move(hosts), done = std::move(done)] {
            worker->loadReport(since, until, hosts, done);
        });
}

void StoreQueries::writeCase(std::vector<BundleId> bundles, const std::string &file, CaseDone done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, bundles = std::move(bundles), file, done = std::move(done),
         stop = m_stopCase.get_token()] { worker->writeCase(bundles, file, done, stop); });
}

} // namespace Estafeta
