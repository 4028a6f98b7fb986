// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/livelog/livelogtext.h"
#include "workspace/workspace.h"

#include <QObject>

#include <map>

namespace Estafeta {

class LiveLogPage;
struct LineRow;

/// Brings the workspace's lines to the live log while it is open, with the states of the followed
/// hosts, and keeps its settings.
class LiveLogController : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    LiveLogController(Workspace &workspace, LiveLogPage &page, QObject *parent = nullptr);

    /// The page is in sight, or no more.
    void setOpen(bool open);
    /// Another store is open: nothing of the old one must stay.
    void reset();
    /// An import brought lines that may belong here.
    void reload();
    /// The lines around one line of a trace.
    void showMoment(const LineRow &line);

private:
    void wireHosts();
    void load(const StoredLinesQuery &query);
    void onLinesLoaded(RequestId request, const Result<LineBatch> &lines);
    void onHostAdded(HostActor *actor);
    void setHostState(const std::string &name, const HostActor *actor);
    void tellHosts();
    void loadSettings();
    void saveSettings() const;
    void saveLines(const QByteArray &lines);

    Workspace &m_workspace;
    LiveLogPage &m_page;
    bool m_open = false;
    bool m_filled = false; ///< the page has the store's last lines
    RequestId m_request = 0;
    RequestId m_older = 0; ///< or newer: what somebody scrolls to
    Time m_moment;         ///< unset: the end is asked for
    std::string m_momentText;
    std::map<std::string, LiveHost> m_hosts;
};

} // namespace Estafeta
