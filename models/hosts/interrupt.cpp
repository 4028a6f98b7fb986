// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/interrupt.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Estafeta {

Interrupt::Interrupt() : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Interrupt::~Interrupt()
{
    close(m_event);
}

void Interrupt::wake()
{
    const uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(m_event, &one, sizeof one);
}

void Interrupt::cancel()
{
    m_cancelled = true;
    {
        const std::lock_guard lock(m_mutex);
        if (m_socket >= 0)
            shutdown(m_socket, SHUT_RDWR);
    }
    wake();
}

void Interrupt::watch(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    if (m_cancelled)
        shutdown(m_socket, SHUT_RDWR);
}

void Interrupt::unwatch()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
}

Interrupt::Wait Interrupt::waitFor(int fd, short events, std::chrono::milliseconds time)
{
    constexpr int64_t kLongest = std::numeric_limits<int>::max();
    const auto timeout = static_cast<int>(std::clamp<int64_t>(time.count(), 0, kLongest));
    std::array<pollfd, 2> fds{pollfd{m_event, POLLIN, 0}, pollfd{fd, events, 0}};
    const int ready = isCancelled() ? 0 : poll(fds.data(), fds.size(), timeout);
    if (isCancelled())
        return Wait::Cancelled;
    if (ready < 0)
        return Wait::Woken; // a signal: the caller looks around and waits again
    if (fds[0].revents != 0) {
        uint64_t count = 0;
        [[maybe_unused]] const ssize_t got = read(m_event, &count, sizeof count);
        return Wait::Woken;
    }
    return fds[1].revents != 0 ? Wait::Ready : Wait::TimedOut;
}

} // namespace Estafeta
