// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostrow.h"
#include "widgets/common/meaning.h"

#include <QCoreApplication>

namespace Estafeta {

/// The figures and roles of a host in words.
class HostText
{
    Q_DECLARE_TR_FUNCTIONS(HostText)
public:
    [[nodiscard]] static QString role(MailRole role);
    /// "MX, filter".
    [[nodiscard]] static QString roles(const QList<MailRole> &roles);
    [[nodiscard]] static Meaning meaning(HostCondition condition);

    /// For the columns of the list; empty: not known.
    [[nodiscard]] static QString rate(const HostHealth &health);
    [[nodiscard]] static QString behind(const HostHealth &health);
    [[nodiscard]] static QString clock(const HostHealth &health);

    /// All that is known of how the host does, a sentence each.
    [[nodiscard]] static QStringList figures(const HostHealth &health);

private:
    [[nodiscard]] static QString unparsed(const HostHealth &health);
    [[nodiscard]] static QString pause(const HostHealth &health);
};

} // namespace Estafeta
