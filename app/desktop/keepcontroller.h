// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspace.h"

namespace Estafeta {

class KeepPanel;
class ProgressPanel;

/// Shows and sets how long the store keeps what, and tells what went.
class KeepController : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    KeepController(Workspace &workspace, KeepPanel &panel, ProgressPanel &progress,
                   QObject *parent = nullptr);

    /// Asks the store, then opens the panel.
    void open();
    /// Another store was opened.
    void reset();

private:
    void onLoaded(RequestId request, const Result<RetentionState> &state);
    void onEdited();
    static QString planText(const RetentionOutcome &plan);
    void onChosen();
    void onSet(RequestId request, const Result<RetentionOutcome> &outcome);
    void onLetGo(const Result<RetentionOutcome> &outcome);

    Workspace &m_workspace;
    KeepPanel &m_panel;
    ProgressPanel &m_progress;
    RequestId m_request = 0;
    RetentionState m_state;
};

} // namespace Estafeta
