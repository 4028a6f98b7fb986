// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpServer>

namespace Estafeta {

/// A port of the loopback that is free now: nobody else is given it soon.
[[nodiscard]] inline quint16 freePort()
{
    QTcpServer finder;
    finder.listen(QHostAddress::LocalHost);
    return finder.serverPort();
}

} // namespace Estafeta
