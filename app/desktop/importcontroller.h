// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

namespace Estafeta {

class ProgressPanel;

/// Reads folders and files of logs into the workspace's store, one after the other, and shows how
/// far it is.
class ImportController : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ImportController(Workspace &workspace, ProgressPanel &panel, QObject *parent = nullptr);

    /// Folders with a sub-folder or file per host, or single files.
    void import(const QStringList &paths);
    void stop();

Q_SIGNALS:
    void finished();

private:
    void startNext();
    void onProgress(const ImportProgress &progress);
    void onFinished(const Result<void> &result);

    Workspace &m_workspace;
    ProgressPanel &m_panel;
    QList<QStringList> m_waiting;
    QElapsedTimer m_clock;
    quint64 m_lines = 0;
};

} // namespace Estafeta
