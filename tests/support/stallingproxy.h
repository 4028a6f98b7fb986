// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include <cstdint>

class QTcpSocket;

namespace Estafeta {

/// A network between a host and us that can fall silent without closing anything, as when a cable
/// is pulled behind a switch. Works while the test's event loop runs.
class StallingProxy : public QTcpServer
{
    Q_OBJECT
public:
    /// Passes on to that port of the loopback.
    explicit StallingProxy(uint16_t target);

    /// What comes is taken, and goes nowhere; also on new connections.
    void stall() { m_stalled = true; }
    void resume();

private:
    void accept();
    void pass(QTcpSocket *from, QTcpSocket *to) const;

    uint16_t m_target;
    bool m_stalled = false;
};

} // namespace Estafeta
