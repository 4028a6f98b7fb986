// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>

namespace Estafeta {

class TracePage;

/// Brings the Trace page's questions to the workspace and the answers back. An answer to an
/// earlier question is dropped.
class TraceController : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    TraceController(Workspace& workspace, TracePage& page, QObject* parent = nullptr);

    void reloadCoverage();
    /// Another store is open: nothing of the old one must stay.
    void reset();
    /// Asks the current question again, if there is one.
    void repeatSearch();

private:
    void wirePage();
    void wireWorkspace();
    void onSearchFinished(RequestId request, const Result<void>& result, quint64 total, bool cut,
                          qint64 elapsedMs);
    void onTraceLoaded(RequestId request, const Result<LoadedTrace>& trace);
    void onCoverageLoaded(RequestId request, const Coverage& coverage);

    Workspace& m_workspace;
    TracePage& m_page;
    RequestId m_search = 0;
    RequestId m_trace = 0;
    RequestId m_coverage = 0;
};

} // namespace Estafeta
