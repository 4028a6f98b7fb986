// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hoststatus.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// How far the older logs of a followed host are read, in words behind what it is doing.
class ReadBackText
{
    Q_DECLARE_TR_FUNCTIONS(ReadBackText)
public:
    /// "following, reading back 12 to 15 November, 40 %, about 3 min left"; `following` alone when
    /// there is nothing to tell.
    [[nodiscard]] static QString line(const QString &following, const HostStatus &status);

private:
    [[nodiscard]] static QString progress(const BackProgress &progress);
    [[nodiscard]] static QString days(const BackSpan &span);
    [[nodiscard]] static QString left(std::chrono::seconds time);
};

} // namespace Estafeta
