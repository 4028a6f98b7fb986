// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>

namespace Estafeta::Cli {

/// What systemd wants to hear from a service (sd_notify(3)): one datagram to the socket that it
/// names in NOTIFY_SOCKET. Without systemd nothing is said.
class ServiceManager
{
public:
    ServiceManager();

    /// "READY=1", "STATUS=...", "WATCHDOG=1", "STOPPING=1"; several with newlines between them.
    void tell(const QByteArray &state) const;

    /// How often it wants to hear WATCHDOG=1: twice as often as it looks. Zero: never.
    [[nodiscard]] std::chrono::milliseconds watchdogPause() const { return m_watchdogPause; }

private:
    QByteArray m_socket;
    std::chrono::milliseconds m_watchdogPause{0};
};

/// Is stdout the journal's own stream (systemd.exec(5), JOURNAL_STREAM)? There a line may begin
/// with its priority.
[[nodiscard]] bool isStdoutTheJournal();

} // namespace Estafeta::Cli
