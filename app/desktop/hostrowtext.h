// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hoststatus.h"
#include "items/hostrow.h"

#include <QCoreApplication>

#include <map>

namespace Estafeta {

/// The state of a host as its row in the list of hosts says it: in a few words, in a sentence, and
/// what it means. `row` has its name and health.
class HostRowText
{
    Q_DECLARE_TR_FUNCTIONS(HostRowText)
public:
    static void notFollowed(HostRow &row);
    static void starting(HostRow &row, bool behindImport);
    static void failed(HostRow &row, const Error &error, const QList<AuthStep> &steps);
    /// `problems`: of its logs, by path.
    static void running(HostRow &row, const HostStatus &status, int secondsLeft,
                        const std::map<std::string, LogProblem> &problems);

private:
    [[nodiscard]] static HostCondition condition(const HostRow &row, HostState state);
    [[nodiscard]] static QString shortly(const Error &error);
    static void explainKey(HostRow &row, const Error &error);
};

} // namespace Estafeta
