// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/routetext.h"

#include "items/logtext.h"
#include "widgets/common/errortext.h"

namespace Estafeta {

QString RouteText::sentence(const HostConfig &host, const Result<SshRoute> &route)
{
    if (!route) {
        if (route.error().code == ErrorCode::Cancelled || route.error().code == ErrorCode::BadInput)
            return {}; // the form says what is wrong with a name
        return ErrorText::what(route.error());
    }
    const SshEndpoint &end = route->back();
    const bool asWritten = end.address == host.address && route->size() == 1
        && (host.port == end.port || end.port == 22);
    if (asWritten)
        return {};
    QStringList jumps;
    for (const SshEndpoint &next : *route) {
        if (next.isJump)
            jumps << station(next);
    }
    if (jumps.isEmpty())
        return tr("This leads to %1.").arg(station(end));
    //: %2 one or more jump hosts
    return tr("This leads to %1, through %2.").arg(station(end), jumps.join(QStringLiteral(", ")));
}

QString RouteText::station(const SshEndpoint &endpoint)
{
    //: a host on the way: %1 its address, %2 its port, %3 the user there
    return tr("%1, port %2, as %3")
        .arg(shownText(endpoint.address))
        .arg(endpoint.port)
        .arg(shownText(endpoint.user));
}

} // namespace Estafeta
