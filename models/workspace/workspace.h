// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "trace/query.h"
#include "trace/trace.h"
#include "workspace/importer.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Estafeta {

/// A number that tells an answer from the answers to earlier questions.
using RequestId = quint64;

/// One archived line with its place.
struct ShownLine {
    Proof proof;
    std::string text;
};

/// A trace with everything a page shows about it.
struct LoadedTrace {
    Trace trace;
    std::vector<ShownLine> lines;        ///< in the order of Trace::lines
    std::vector<std::string> hostNames;  ///< by HostId
};

/// Everything below the window, as one object on the window's thread: a store, its searches, its
/// imports and its followed hosts. All work is done on threads of its own; every request ends with
/// exactly one finished signal (result, failure or cancelled), delivered on the owner's thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens or makes the store at `folder`. Blocks for as long as SQLite needs to open (< 1 s).
    [[nodiscard]] Result<void> open(const QString &folder);
    [[nodiscard]] QString folder() const;

    /// Newest first. Rows arrive in batches by resultsFound, then searchFinished. A new search
    /// cancels the one before.
    RequestId search(const SearchQuery &query);
    void cancelSearch();

    RequestId loadTrace(TraceId id);
    /// Answers with coverageLoaded.
    RequestId loadCoverage();

    /// One import at a time; a second call while one runs is refused (Internal).
    [[nodiscard]] Result<void> startImport(const ImportOptions &options);
    void cancelImport();
    [[nodiscard]] bool isImporting() const;

Q_SIGNALS:
    void resultsFound(Estafeta::RequestId request, const std::vector<Estafeta::ResultRow> &rows);
    /// `total` rows match; fewer were sent when `cut` by the query's limit.
    void searchFinished(Estafeta::RequestId request, const Estafeta::Result<void> &result,
                        quint64 total, bool cut, qint64 elapsedMs);
    void traceLoaded(Estafeta::RequestId request,
                     const Estafeta::Result<Estafeta::LoadedTrace> &trace);
    void coverageLoaded(Estafeta::RequestId request, const Estafeta::Coverage &coverage);
    void importProgress(const Estafeta::ImportProgress &progress);
    void importFinished(const Estafeta::Result<void> &result);
    /// Something new is in the store (an import's commit, a followed line): at most twice a second.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
