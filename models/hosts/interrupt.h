// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>
#include <mutex>

namespace Estafeta {

/// Reaches a host's thread while it waits: wakes it for a new command, or ends for good whatever
/// it waits for. cancel() also shuts the watched socket, because libssh's blocking calls can be
/// reached in no other way.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    // Any thread.
    void wake();
    void cancel();

    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(); }

    // The host's thread only.

    /// The socket to shut; it must be unwatched before it is closed.
    void watch(int socket);
    void unwatch();

    enum class Wait { Ready, Woken, TimedOut, Cancelled };
    /// Until `fd` (may be -1) has `events` of poll(2), somebody wakes us, or the time is over.
    Wait waitFor(int fd, short events, std::chrono::milliseconds time);

private:
    std::mutex m_mutex; ///< guards m_socket: cancel() must not shut a number that was reused
    int m_socket = -1;
    int m_event = -1;
    std::atomic<bool> m_cancelled{false};
};

} // namespace Estafeta
