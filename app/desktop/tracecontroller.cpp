// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/tracecontroller.h"

#include "widgets/trace/tracepage.h"

namespace Estafeta {

namespace {

std::shared_ptr<const TraceDocument> documentOf(const LoadedTrace& loaded)
{
    auto document = std::make_shared<TraceDocument>();
    document->trace = loaded.trace;
    document->hostNames = loaded.hostNames;
    document->lines.reserve(loaded.lines.size());
    for (const ShownLine& line : loaded.lines) {
        // Without text: the archive has it no longer.
        if (!line.text.empty())
            document->lines.push_back({line.proof.host, line.proof.time, line.proof.line, line.text});
    }
    return document;
}

} // namespace

TraceController::TraceController(Workspace& workspace, TracePage& page, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    wirePage();
    wireWorkspace();
}

void TraceController::wirePage()
{
    connect(&m_page, &TracePage::searchRequested, this, [this](const SearchQuery& query) {
        m_page.beginSearch();
        m_search = m_workspace.search(query);
    });
    connect(&m_page, &TracePage::searchStopped, &m_workspace, &Workspace::cancelSearch);
    connect(&m_page, &TracePage::traceRequested, this,
            [this](TraceId trace) { m_trace = m_workspace.loadTrace(trace); });
}

void TraceController::wireWorkspace()
{
    connect(&m_workspace, &Workspace::resultsFound, this,
            [this](RequestId request, const std::vector<ResultRow>& rows) {
                if (request == m_search)
                    m_page.addResults(rows);
            });
    connect(&m_workspace, &Workspace::searchFinished, this, &TraceController::onSearchFinished);
    connect(&m_workspace, &Workspace::traceLoaded, this, &TraceController::onTraceLoaded);
    connect(&m_workspace, &Workspace::coverageLoaded, this, &TraceController::onCoverageLoaded);
    connect(&m_workspace, &Workspace::changed, this, &TraceController::reloadCoverage);
}

void TraceController::reloadCoverage()
{
    m_coverage = m_workspace.loadCoverage();
}

void TraceController::reset()
{
    m_search = 0;
    m_trace = 0;
    m_page.showFirstStart();
    reloadCoverage();
}

void TraceController::repeatSearch()
{
    m_page.startSearch();
}

void TraceController::onSearchFinished(RequestId request, const Result<void>& result, quint64 total,
                                       bool cut, qint64 elapsedMs)
{
    if (request != m_search)
        return;
    if (result.ok())
        m_page.endSearch(total, cut, elapsedMs);
    else
        m_page.failSearch(result.error());
}

void TraceController::onTraceLoaded(RequestId request, const Result<LoadedTrace>& trace)
{
    if (request != m_trace)
        return;
    if (trace.ok())
        m_page.showTrace(documentOf(trace.value()));
    else
        m_page.failTrace(trace.error());
}

void TraceController::onCoverageLoaded(RequestId request, const Coverage& coverage)
{
    if (request == m_coverage)
        m_page.setCoverage(coverage);
}

} // namespace Estafeta
