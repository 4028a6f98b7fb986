// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostform.h"

#include <QCoreApplication>
#include <QList>

namespace Estafeta {

/// What is wrong with a filled-in host, as sentences beside the fields.
class HostFormCheck
{
    Q_DECLARE_TR_FUNCTIONS(HostFormCheck)
public:
    enum Field {
        Name,
        Address,
        IdentityFiles,
        JumpHosts,
        LogPaths,
        JournalFolder,
        Timezone,
        Addresses,
        VirtualAddresses,
    };

    struct Problem {
        Field field;
        QString sentence;
    };

    /// `otherNames`: of the hosts that are there already. Empty: the host can be saved.
    [[nodiscard]] static QList<Problem> problems(const HostForm &form,
                                                 const QStringList &otherNames);

    /// Of the paths alone; empty: they are good.
    [[nodiscard]] static QString logsProblem(const QStringList &paths);

private:
    [[nodiscard]] static QString nameProblem(const QString &name, const QStringList &otherNames);
    [[nodiscard]] static QString addressProblem(const QString &address);
    [[nodiscard]] static QString identityProblem(const QStringList &files);
    [[nodiscard]] static QString jumpProblem(const QString &jumpHosts);
    [[nodiscard]] static QString journalProblem(const HostForm &form);
    [[nodiscard]] static QString journalFolderProblem(const HostForm &form);
    [[nodiscard]] static QString timezoneProblem(const QString &timezone);
    [[nodiscard]] static QString ipProblem(const QStringList &addresses);
};

} // namespace Estafeta
