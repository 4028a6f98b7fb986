// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshtypes.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace Estafeta {

/// How somebody logged in to a host, or did not, in words.
class LoginText
{
    Q_DECLARE_TR_FUNCTIONS(LoginText)
public:
    /// A line for each step: what was tried, how it went, and what the host still takes.
    [[nodiscard]] static QStringList lines(const QList<AuthStep> &steps);
    /// All of it in a sentence or two, for a login that failed; empty when nothing was tried.
    [[nodiscard]] static QString tried(const QList<AuthStep> &steps);

private:
    [[nodiscard]] static QString what(const AuthStep &step);
    [[nodiscard]] static QString outcome(const AuthStep &step);
    [[nodiscard]] static QString hindrance(AuthHindrance hindrance);
    [[nodiscard]] static QString methods(const std::string &offered);
};

} // namespace Estafeta
