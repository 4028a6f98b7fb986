// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/livelogcontroller.h"

#include "hosts/hostactor.h"
#include "items/tracedocument.h"
#include "widgets/common/errortext.h"
#include "widgets/livelog/livelogpage.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
#include <QSettings>
#include <QThreadPool>

namespace Estafeta {

namespace {

constexpr size_t kLastLines = 10'000;
constexpr size_t kLinesBeside = 2'000; // on each side of a moment

LiveHost::State stateOf(const HostStatus &status)
{
    switch (status.state) {
    case HostState::CatchingUp:
    case HostState::Following:
        return LiveHost::State::Following;
    case HostState::WaitingToReconnect:
        return LiveHost::State::Lost;
    case HostState::Failed:
    case HostState::Stopped:
        return LiveHost::State::Failed;
    case HostState::Connecting:
    case HostState::AskingHostKey:
    case HostState::Authenticating:
    case HostState::AskingSecret:
        break;
    }
    return LiveHost::State::Connecting;
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

LiveLogController::LiveLogController(Workspace &workspace, LiveLogPage &page, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    loadSettings();
    connect(&m_workspace, &Workspace::linesArrived, this,
            [this](const LineBatch &lines) { m_page.addLive(lines); });
    connect(&m_workspace, &Workspace::linesLoaded, this, &LiveLogController::onLinesLoaded);
    connect(&m_page, &LiveLogPage::nowRequested, this, [this] {
        m_filled = false;
        setOpen(true);
    });
    connect(&m_page, &LiveLogPage::linesRequested, this,
            [this](Time around, quint64 before, quint64 after) {
                m_older = m_workspace.loadLines({around, before, after});
            });
    connect(&m_page, &LiveLogPage::settingsChanged, this, &LiveLogController::saveSettings);
    connect(&m_page, &LiveLogPage::saveRequested, this, &LiveLogController::saveLines);
    wireHosts();
}

void LiveLogController::wireHosts()
{
    connect(&m_workspace, &Workspace::hostAdded, this, &LiveLogController::onHostAdded);
    connect(&m_workspace, &Workspace::hostFailed, this, [this](const std::string &name) {
        m_hosts[name] = {QString::fromStdString(name), LiveHost::State::Failed};
        tellHosts();
    });
}

/// Only while the page is in sight lines are taken for it; what it missed the store has.
void LiveLogController::setOpen(bool open)
{
    m_open = open;
    m_workspace.setLinesWanted(open);
    if (!open) {
        m_filled = false;
        m_page.setUnseen();
        return;
    }
    if (!m_filled && m_page.isLive())
        load({{}, kLastLines, 0});
}

void LiveLogController::reset()
{
    m_request = 0;
    m_older = 0;
    m_filled = false;
    m_hosts.clear();
    m_page.reset();
    tellHosts();
    setOpen(m_open);
}

void LiveLogController::reload()
{
    m_filled = false;
    setOpen(m_open);
}

void LiveLogController::load(const StoredLinesQuery &query)
{
    m_moment = query.around;
    m_filled = !query.around.isSet();
    m_page.setLoading(true);
    m_request = m_workspace.loadLines(query);
}

void LiveLogController::showMoment(const LineRow &line)
{
    m_momentText = line.text;
    load({line.time, kLinesBeside, kLinesBeside});
}

void LiveLogController::onLinesLoaded(RequestId request, const Result<LineBatch> &lines)
{
    if (request == m_older) {
        if (lines.ok())
            m_page.addRequested(*lines);
        else
            m_page.failRequested(ErrorText::what(lines.error()));
        return;
    }
    if (request != m_request)
        return;
    m_page.setLoading(false);
    if (!lines.ok())
        return m_page.setFailure(ErrorText::what(lines.error()),
                                 ErrorText::whatToDo(lines.error()));
    if (m_moment.isSet()) {
        m_page.showMoment(*lines, m_moment, m_momentText);
        setOpen(m_open);
    } else {
        m_page.addStored(*lines);
    }
}

void LiveLogController::onHostAdded(HostActor *actor)
{
    const std::string name = actor->host().name;
    connect(actor, &HostActor::stateChanged, this,
            [this, name, actor] { setHostState(name, actor); });
    connect(actor, &HostActor::finished, this, [this, name](const Result<void> &result) {
        if (!result.ok() && result.error().code != ErrorCode::Cancelled)
            m_hosts[name].state = LiveHost::State::Failed;
        tellHosts();
    });
    connect(actor, &QObject::destroyed, this, [this, name] {
        m_hosts.erase(name);
        tellHosts();
    });
    setHostState(name, actor);
}

void LiveLogController::setHostState(const std::string &name, const HostActor *actor)
{
    m_hosts[name] = {QString::fromStdString(name), stateOf(actor->status())};
    tellHosts();
}

void LiveLogController::tellHosts()
{
    QList<LiveHost> hosts;
    for (const auto &[name, host] : m_hosts)
        hosts.append(host);
    m_page.setHosts(hosts);
}

void LiveLogController::loadSettings()
{
    QSettings settings;
    LiveLogSettings kept;
    kept.filters = settings.value(QStringLiteral("livelog/filters")).toStringList();
    kept.zoom = settings.value(QStringLiteral("livelog/zoom")).toInt();
    kept.byHost = settings.value(QStringLiteral("livelog/byhost")).toBool();
    const QVariantMap columns = settings.value(QStringLiteral("livelog/columns")).toMap();
    for (const auto &[name, width] : columns.asKeyValueRange())
        kept.columns[name] = width.toInt();
    const int count = settings.beginReadArray(QStringLiteral("livelog/highlights"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const int color = settings.value(QStringLiteral("color")).toInt();
        kept.highlights.append({settings.value(QStringLiteral("text")).toString(),
                                qBound(0, color, kHighlightColors - 1)});
    }
    settings.endArray();
    m_page.setSettings(kept);
}

void LiveLogController::saveSettings() const
{
    const LiveLogSettings kept = m_page.settings();
    QSettings settings;
    settings.setValue(QStringLiteral("livelog/filters"), kept.filters);
    settings.setValue(QStringLiteral("livelog/zoom"), kept.zoom);
    settings.setValue(QStringLiteral("livelog/byhost"), kept.byHost);
    QVariantMap columns;
    for (const auto &[name, width] : kept.columns.asKeyValueRange())
        columns[name] = width;
    settings.setValue(QStringLiteral("livelog/columns"), columns);
    settings.remove(QStringLiteral("livelog/highlights"));
    settings.beginWriteArray(QStringLiteral("livelog/highlights"),
                             static_cast<int>(kept.highlights.size()));
    for (int i = 0; i < kept.highlights.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("text"), kept.highlights[i].text);
        settings.setValue(QStringLiteral("color"), kept.highlights[i].color);
    }
    settings.endArray();
}

/// Written on a thread of its own: a disk may take its time.
void LiveLogController::saveLines(const QByteArray &lines)
{
    const QString path = QFileDialog::getSaveFileName(
        &m_page, tr("Save the lines"), QDir::home().filePath(QStringLiteral("mail.log")));
    if (path.isEmpty())
        return;
    QThreadPool::globalInstance()->start([page = QPointer(&m_page), path, lines] {
        const QString problem = writeFile(path, lines);
        if (problem.isEmpty())
            return;
        QMetaObject::invokeMethod(qApp, [page, path, problem] {
            if (page)
                page->sayNotSaved(path, problem);
        });
    });
}

} // namespace Estafeta
