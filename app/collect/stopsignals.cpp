// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/stopsignals.h"

#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Estafeta::Cli {

namespace {

constexpr int kEndedBySignal = 130;

volatile std::sig_atomic_t g_stopping = 0;
int g_wake = -1;

void onSignal(int)
{
    if (g_stopping != 0)
        ::_exit(kEndedBySignal); // nothing is lost: what was read is on disk with how far it was
    g_stopping = 1;
    const uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_wake, &one, sizeof one);
}

int makeWake()
{
    g_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return g_wake;
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop) : m_notifier(makeWake(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier,
                     [this, stop = std::move(stop)] {
                         m_notifier.setEnabled(false);
                         stop();
                     });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

} // namespace Estafeta::Cli
