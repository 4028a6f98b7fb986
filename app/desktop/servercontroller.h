// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Estafeta {

class ServerPanel;

/// From the form of a server to the address of the store on it. What was opened last stands in the
/// form the next time; there is no secret among it.
class ServerController : public QObject
{
    Q_OBJECT
public:
    /// `panel` must outlive this.
    explicit ServerController(ServerPanel &panel, QObject *parent = nullptr);

    void open();

Q_SIGNALS:
    void opened(const QString &address);

private:
    void onChosen();

    ServerPanel &m_panel;
};

} // namespace Estafeta
