// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/tracecontroller.h"

#include "widgets/trace/tracepage.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kRefreshPauseMs = 2'000;

bool sameLines(const TraceDocument &one, const TraceDocument &other)
{
    return std::equal(one.lines.begin(), one.lines.end(), other.lines.begin(), other.lines.end(),
                      [](const LineRow &a, const LineRow &b) {
                          return a.host == b.host && a.ref == b.ref && a.text == b.text;
                      });
}

std::shared_ptr<const TraceDocument> documentOf(const LoadedTrace &loaded)
{
    auto document = std::make_shared<TraceDocument>();
    document->trace = loaded.trace;
    document->hostNames = loaded.hostNames;
    document->otherTries = loaded.otherTries;
    document->clockOffsets = loaded.clockOffsets;
    document->lines.reserve(loaded.lines.size());
    for (const ShownLine &line : loaded.lines) {
        // Without text: the archive has it no longer.
        if (!line.text.empty())
            document->lines.push_back(
                {line.proof.host, line.proof.time, line.proof.line, line.text});
    }
    return document;
}

} // namespace

TraceController::TraceController(Workspace &workspace, TracePage &page, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRefreshPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TraceController::refresh);
    wirePage();
    wireWorkspace();
}

void TraceController::wirePage()
{
    connect(&m_page, &TracePage::searchRequested, this, [this](const SearchQuery &query) {
        m_page.beginSearch();
        m_query.reset();
        m_refresh = 0;
        m_asked = query;
        m_search = m_workspace.search(query);
    });
    connect(&m_page, &TracePage::searchStopped, &m_workspace, &Workspace::cancelSearch);
    connect(&m_page, &TracePage::traceRequested, this,
            [this](TraceId trace) { m_trace = m_workspace.loadTrace(trace); });
}

void TraceController::wireWorkspace()
{
    connect(&m_workspace, &Workspace::resultsFound, this,
            [this](RequestId request, const std::vector<ResultRow> &rows) {
                if (request == m_search)
                    m_page.addResults(rows);
                else if (request == m_refresh)
                    m_refreshed.insert(m_refreshed.end(), rows.begin(), rows.end());
            });
    connect(&m_workspace, &Workspace::searchFinished, this, &TraceController::onSearchFinished);
    connect(&m_workspace, &Workspace::traceLoaded, this, &TraceController::onTraceLoaded);
    connect(&m_workspace, &Workspace::coverageLoaded, this, &TraceController::onCoverageLoaded);
    connect(&m_workspace, &Workspace::changed, this, &TraceController::onChanged);
}

void TraceController::reloadCoverage()
{
    m_coverage = m_workspace.loadCoverage();
}

void TraceController::reset()
{
    m_search = 0;
    m_trace = 0;
    m_refresh = 0;
    m_refreshTrace = 0;
    m_query.reset();
    m_page.showFirstStart();
    reloadCoverage();
}

void TraceController::repeatSearch()
{
    m_page.startSearch();
}

void TraceController::onSearchFinished(RequestId request, const Result<void> &result, quint64 total,
                                       bool cut, qint64 elapsedMs)
{
    if (request != 0 && request == m_refresh)
        return onRefreshed(result, total, cut);
    if (request != m_search)
        return;
    if (result.ok()) {
        m_query = m_asked;
        m_page.endSearch(total, cut, elapsedMs);
        refresh(); // for what came while it was searched
    } else {
        m_page.failSearch(result.error());
    }
}

void TraceController::onChanged()
{
    reloadCoverage();
    m_stale = true;
    refresh();
}

/// Asks again what is shown. An import changes much at every moment and ends with a search of its
/// own.
void TraceController::refresh()
{
    if (!m_stale || !m_query || m_refresh != 0 || m_pause.isActive() || m_workspace.isImporting())
        return;
    m_stale = false;
    m_refreshed.clear();
    m_pause.start();
    m_refresh = m_workspace.search(*m_query);
}

void TraceController::onRefreshed(const Result<void> &result, quint64 total, bool cut)
{
    m_refresh = 0;
    if (!result.ok())
        return; // what is shown stays true as far as it goes
    m_page.refreshResults(m_refreshed, total, cut);
    m_refreshed.clear();
    if (const auto trace = m_page.currentTrace())
        m_refreshTrace = m_workspace.loadTrace(*trace);
    refresh();
}

/// The same lines and the same other tries are the same answer: whoever reads them is not
/// disturbed.
void TraceController::showIfChanged(const LoadedTrace &loaded)
{
    auto document = documentOf(loaded);
    if (m_shown && m_shown->trace.id == document->trace.id && sameLines(*m_shown, *document)
        && m_shown->otherTries == document->otherTries)
        return;
    m_shown = std::move(document);
    m_page.showTrace(m_shown);
}

void TraceController::onTraceLoaded(RequestId request, const Result<LoadedTrace> &trace)
{
    if (request == m_refreshTrace && trace.ok())
        return showIfChanged(trace.value());
    if (request != m_trace)
        return;
    if (trace.ok()) {
        m_shown = documentOf(trace.value());
        m_page.showTrace(m_shown);
    } else {
        m_page.failTrace(trace.error());
    }
}

void TraceController::onCoverageLoaded(RequestId request, const Coverage &coverage)
{
    if (request == m_coverage)
        m_page.setCoverage(coverage);
}

} // namespace Estafeta
