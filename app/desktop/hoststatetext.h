// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hoststatus.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// What a followed host is doing, in words behind its name.
class HostStateText
{
    Q_DECLARE_TR_FUNCTIONS(HostStateText)
public:
    /// "mx1: following". `secondsLeft`: until the next try, of WaitingToReconnect.
    [[nodiscard]] static QString line(const QString &name, const HostStatus &status,
                                      int secondsLeft);
    [[nodiscard]] static QString notFollowed(const QString &name);
    /// The store is not free yet, or not known to be.
    [[nodiscard]] static QString starting(const QString &name, bool behindImport);
    /// What happened and what to do about it; the system's words only where we have none. `tried`:
    /// of a login, from LoginText.
    [[nodiscard]] static QString failed(const QString &name, const Error &error,
                                        const QString &tried = {});
    [[nodiscard]] static QString withProblem(const QString &line, const Error &error);
    [[nodiscard]] static QString withProblem(const QString &line, const LogProblem &problem);
    /// "/var/log/mail.log is gone since 10:12. Estafeta waits for it."
    [[nodiscard]] static QString gone(const LogProblem &problem);
    /// What line() says behind the name.
    [[nodiscard]] static QString state(const HostStatus &status, int secondsLeft);

private:
    [[nodiscard]] static QString waiting(const HostStatus &status, int secondsLeft);
    [[nodiscard]] static QString reason(const Error &error);
    [[nodiscard]] static QString following(const HostStatus &status);
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
};

} // namespace Estafeta
