// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Estafeta {

class TracePage;
struct TraceDocument;

/// Brings the Trace page's questions to the workspace and the answers back. An answer to an
/// earlier question is dropped. When the store changes, what is shown is asked for again, quietly.
class TraceController : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    TraceController(Workspace &workspace, TracePage &page, QObject *parent = nullptr);

    void reloadCoverage();
    /// Another store is open: nothing of the old one must stay.
    void reset();
    /// Asks the current question again, if there is one.
    void repeatSearch();

private:
    void wirePage();
    void wireWorkspace();
    void onSearchFinished(RequestId request, const Result<void> &result, quint64 total, bool cut,
                          qint64 elapsedMs);
    void onChanged();
    void refresh();
    void onRefreshed(const Result<void> &result, quint64 total, bool cut);
    void showIfChanged(const LoadedTrace &loaded);
    void onTraceLoaded(RequestId request, const Result<LoadedTrace> &trace);
    void onCoverageLoaded(RequestId request, const Coverage &coverage);

    Workspace &m_workspace;
    TracePage &m_page;
    RequestId m_search = 0;
    RequestId m_trace = 0;
    RequestId m_coverage = 0;

    std::optional<SearchQuery> m_query; ///< whose answer is shown, whole
    SearchQuery m_asked;
    std::shared_ptr<const TraceDocument> m_shown;
    RequestId m_refresh = 0;
    RequestId m_refreshTrace = 0;
    std::vector<ResultRow> m_refreshed;
    QTimer m_pause; ///< between two refreshments
    bool m_stale = false;
};

} // namespace Estafeta
