// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/stallingproxy.h"

#include <QTcpSocket>

namespace Estafeta {

StallingProxy::StallingProxy(uint16_t target) : m_target(target)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &StallingProxy::accept);
}

void StallingProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_target);
        connect(client, &QTcpSocket::readyRead, this, [=, this] { pass(client, server); });
        connect(server, &QTcpSocket::readyRead, this, [=, this] { pass(server, client); });
        connect(server, &QTcpSocket::connected, this, [=, this] { pass(client, server); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void StallingProxy::pass(QTcpSocket *from, QTcpSocket *to) const
{
    if (!m_pace.isActive()) // else passSome() does, at its pace
        passOn(from, to, from->bytesAvailable());
}

void StallingProxy::passOn(QTcpSocket *from, QTcpSocket *to, qint64 most) const
{
    if (!m_stalled && to->state() == QAbstractSocket::ConnectedState)
        to->write(from->read(most));
}

void StallingProxy::setBytesPerSecond(int bytes)
{
    constexpr int kTicksPerSecond = 100;
    m_bytesAtOnce = bytes / kTicksPerSecond;
    connect(&m_pace, &QTimer::timeout, this, &StallingProxy::passSome);
    m_pace.start(1000 / kTicksPerSecond);
}

void StallingProxy::passSome() const
{
    const QList<QTcpSocket *> clients = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *client : clients) {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            passOn(client, server, m_bytesAtOnce);
            passOn(server, client, m_bytesAtOnce);
        }
    }
}

/// What was held back is gone for good with its connections, as after a reboot of the switch.
void StallingProxy::resume()
{
    m_stalled = false;
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *client : sockets)
        client->abort();
}

} // namespace Estafeta
