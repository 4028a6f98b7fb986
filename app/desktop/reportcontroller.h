// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace Estafeta {

class ReportPage;

/// Brings the Statistics page's questions to the workspace and the reports back. An answer to an
/// earlier question is dropped.
class ReportController : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ReportController(Workspace &workspace, ReportPage &page, QObject *parent = nullptr);

    /// The page is in sight, or no more. What the store got since is counted when it comes back.
    void setOpen(bool open);
    /// The store has other messages than before. (While hosts are followed that is so all the time:
    /// then the report is asked for anew once a minute, while it is in sight.)
    void reload();
    /// Another store is open: nothing of the old one must stay.
    void reset();

private:
    void refresh();
    void onCoverage(RequestId request, const Coverage &coverage);
    void onReport(RequestId request, const Result<std::shared_ptr<const Report>> &report);

    Workspace &m_workspace;
    ReportPage &m_page;
    RequestId m_coverage = 0;
    RequestId m_report = 0;
    QTimer m_pause; ///< between two times that the store is asked anew
    bool m_open = false;
    bool m_stale = false; ///< the store has changed since
};

} // namespace Estafeta
