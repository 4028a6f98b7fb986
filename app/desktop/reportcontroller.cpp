// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/reportcontroller.h"

#include "items/hostcoverage.h"
#include "widgets/charts/reportpage.h"

#include <utility>

namespace Estafeta {

namespace {

constexpr int kRefreshPauseMs = 60'000;

} // namespace

ReportController::ReportController(Workspace &workspace, ReportPage &page, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    connect(&workspace, &Workspace::coverageLoaded, this, &ReportController::onCoverage);
    connect(&workspace, &Workspace::reportLoaded, this, &ReportController::onReport);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (m_open && !m_pause.isActive())
            m_pause.start();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRefreshPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportController::refresh);
    connect(&page, &ReportPage::reportAsked, this,
            [this](Time since, Time until, const QString &host) {
                std::vector<std::string> hosts;
                if (!host.isEmpty())
                    hosts.push_back(host.toStdString());
                m_page.beginLoading();
                m_report = m_workspace.loadReport(since, until, std::move(hosts));
            });
}

void ReportController::setOpen(bool open)
{
    m_open = open;
    m_pause.stop();
    if (!open)
        return;
    m_coverage = m_workspace.loadCoverage();
    refresh();
}

void ReportController::reload()
{
    m_stale = true;
    if (m_open)
        m_coverage = m_workspace.loadCoverage();
    refresh();
}

void ReportController::refresh()
{
    if (m_open && std::exchange(m_stale, false))
        m_page.refresh();
}

void ReportController::reset()
{
    m_report = 0;
    m_stale = false;
    m_pause.stop();
    m_page.reset();
    if (m_open)
        m_coverage = m_workspace.loadCoverage();
}

void ReportController::onCoverage(RequestId request, const Coverage &coverage)
{
    if (request != m_coverage)
        return;
    QStringList names;
    for (const HostCoverage &host : coverageByHost(coverage))
        names.append(QString::fromStdString(host.host));
    m_page.setHosts(names);
}

void ReportController::onReport(RequestId request,
                                const Result<std::shared_ptr<const Report>> &report)
{
    if (request != m_report)
        return;
    if (report)
        m_page.showReport(*report);
    else
        m_page.fail(report.error());
}

} // namespace Estafeta
