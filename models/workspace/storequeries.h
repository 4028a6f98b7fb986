// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatordata.h"
#include "indicators/report.h"
#include "store/commit.h"
#include "workspace/loadedtrace.h"
#include "workspace/retention.h"
#include "workspace/storedlines.h"

#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace Estafeta {

/// The thread that reads from a store for a window: one question after the other.
///
/// Thread: call it on its owner's thread; the functions given are called on the reading thread. The
/// destructor stops the running search and drops questions that wait.
class StoreQueries
{
public:
    explicit StoreQueries(std::string folder);
    ~StoreQueries();
    StoreQueries(const StoreQueries &) = delete;
    StoreQueries &operator=(const StoreQueries &) = delete;

    /// Ends it without waiting for the question it is at, which may be one for a server that does
    /// not answer: it goes when that has ended, or with `owner`.
    static void endLater(std::unique_ptr<StoreQueries> queries, QObject *owner);

    using Rows = std::function<void(std::vector<ResultRow> &&)>;
    using SearchDone = std::function<void(const Result<SearchOutcome> &)>;
    /// Stops the search before.
    void search(const SearchQuery &query, Rows rows, SearchDone done);
    void cancelSearch();

    using TraceDone = std::function<void(const Result<LoadedTrace> &)>;
    void loadTrace(TraceId id, TraceDone done);

    using CoverageDone = std::function<void(const Result<Coverage> &)>;
    void loadCoverage(CoverageDone done);

    using SequenceDone = std::function<void(const Result<uint64_t> &)>;
    /// See StoreReader::sequence().
    void loadSequence(SequenceDone done);

    using LinesDone = std::function<void(const Result<LineBatch> &)>;
    void loadLines(const StoredLinesQuery &query, LinesDone done);

    using RetentionDone = std::function<void(const Result<RetentionState> &)>;
    void loadRetention(RetentionDone done);

    using IndicatorsDone = std::function<void(Result<IndicatorData> &&)>;
    /// Stops the one before. See Estafeta::loadIndicators().
    void loadIndicators(const IndicatorNeed &need, Time now, IndicatorsDone done);
    void cancelIndicators();

    using ReportDone = std::function<void(Result<Report> &&)>;
    /// Of the hosts with these names; none: of all. See Estafeta::loadReport().
    void loadReport(Time since, Time until, std::vector<std::string> hosts, ReportDone done);

    using CaseDone = std::function<void(const Result<void> &)>;
    /// See writeCase(). The destructor stops it.
    void writeCase(std::vector<BundleId> bundles, const std::string &file, CaseDone done);

private:
    class Worker;
    void stop();

    std::stop_source m_stopSearch;
    std::stop_source m_stopCase;
    std::stop_source m_stopIndicators;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread, deleted there
};

} // namespace Estafeta
