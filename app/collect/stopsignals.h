// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QSocketNotifier>

namespace Estafeta::Cli {

/// SIGTERM and SIGINT as a call on this thread; a second one ends the program at once. One object
/// a process.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop);

private:
    QSocketNotifier m_notifier;
};

} // namespace Estafeta::Cli
