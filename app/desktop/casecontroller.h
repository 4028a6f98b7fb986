// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QThread;
class QWidget;

namespace Estafeta {

class ProgressPanel;
class TracePage;

/// Takes messages to another desk in a case file, and opens the case files of others. An opened one
/// is unpacked until the next is opened or the program ends.
class CaseController : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; dialogs stand over `window`.
    CaseController(Workspace &workspace, const TracePage &page, ProgressPanel &panel,
                   QWidget &window);
    ~CaseController() override;

    void chooseAndSave();
    void chooseAndOpen();

    void save(const QString &file);
    void open(const QString &file);

Q_SIGNALS:
    /// Unpacked: a store's folder.
    void opened(const QString &folder);

private:
    void onSaved(RequestId request, const Result<void> &result);
    void onUnpacked(const Result<void> &result);

    Workspace &m_workspace;
    const TracePage &m_page;
    ProgressPanel &m_panel;
    QWidget &m_window;
    RequestId m_request = 0;
    QString m_file;
    std::unique_ptr<QTemporaryDir> m_folder;   ///< of the case that is open
    std::unique_ptr<QTemporaryDir> m_unpacked; ///< of the one that is being opened
    std::unique_ptr<QThread> m_thread;
};

} // namespace Estafeta
