// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTimer>

#include <atomic>
#include <cstdint>

class QTcpSocket;

namespace Estafeta {

/// A network between a host and us that can fall silent without closing anything, as when a cable
/// is pulled behind a switch, or be slow. Works while the test's event loop runs.
class StallingProxy : public QTcpServer
{
    Q_OBJECT
public:
    /// Passes on to that port of the loopback.
    explicit StallingProxy(uint16_t target);

    /// What comes is taken, and goes nowhere; also on new connections. Any thread.
    void stall() { m_stalled = true; }
    void resume();
    /// So much in each direction, of all connections together.
    void setBytesPerSecond(int bytes);

private:
    void accept();
    void pass(QTcpSocket *from, QTcpSocket *to) const;
    void passOn(QTcpSocket *from, QTcpSocket *to, qint64 most) const;
    void passSome() const;

    uint16_t m_target;
    std::atomic<bool> m_stalled = false;
    QTimer m_pace; ///< of a slow link
    qint64 m_bytesAtOnce = 0;
};

} // namespace Estafeta
