// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/tcpconnect.h"

#include "hosts/interrupt.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <thread>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds left(Clock::time_point deadline)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
}

/// A name look-up on a thread of its own, which nobody can stop: it owns what it writes to, and
/// outlives us when we give up.
struct LookUp {
    std::string address;
    std::string port;
    int done = eventfd(0, EFD_CLOEXEC);
    int status = 0;
    addrinfo *found = nullptr;

    LookUp(std::string host, uint16_t number)
        : address(std::move(host))
        , port(std::to_string(number))
    {}

    LookUp(const LookUp &) = delete;
    LookUp &operator=(const LookUp &) = delete;

    ~LookUp()
    {
        close(done);
        if (found != nullptr)
            freeaddrinfo(found);
    }

    void run(int flags)
    {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = flags;
        status = getaddrinfo(address.c_str(), port.c_str(), &hints, &found);
    }
};

Error timedOut(const std::string &address)
{
    return {ErrorCode::HostUnreachable, address, std::strerror(ETIMEDOUT)};
}

Error failed(const std::string &address, int problem)
{
    const bool refused = problem == ECONNREFUSED;
    return {refused ? ErrorCode::HostRefuses : ErrorCode::HostUnreachable, address,
            std::strerror(problem)};
}

/// Until `fd` has `events` of poll(2). Errors: Cancelled, HostUnreachable (in time).
Result<void> awaitReady(int fd, short events, const std::string &address,
                        Clock::time_point deadline, Interrupt &interrupt)
{
    for (;;) {
        switch (interrupt.waitFor(fd, events, left(deadline))) {
        case Interrupt::Wait::Cancelled:
            return Error{ErrorCode::Cancelled, address, {}};
        case Interrupt::Wait::TimedOut:
            return timedOut(address);
        case Interrupt::Wait::Woken:
            break;
        case Interrupt::Wait::Ready:
            return {};
        }
    }
}

Result<std::shared_ptr<LookUp>> lookUp(const std::string &address, uint16_t port,
                                       Clock::time_point deadline, Interrupt &interrupt)
{
    auto state = std::make_shared<LookUp>(address, port);
    state->run(AI_NUMERICHOST | AI_NUMERICSERV);
    if (state->status == 0)
        return state;
    std::thread([state] {
        state->run(AI_NUMERICSERV | AI_ADDRCONFIG);
        const uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = write(state->done, &one, sizeof one);
    }).detach();
    if (auto done = awaitReady(state->done, POLLIN, address, deadline, interrupt); !done)
        return done.error();
    if (state->status != 0)
        return Error{ErrorCode::HostNameUnknown, address, gai_strerror(state->status)};
    return state;
}

/// A peer that vanished is noticed by the kernel even while nothing of ours is waiting.
void watchForDeadPeer(int fd)
{
    const int on = 1;
    const unsigned unansweredMs = 30'000;
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &unansweredMs, sizeof unansweredMs);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Result<void> finishConnect(int fd, const std::string &address, Clock::time_point deadline,
                           Interrupt &interrupt)
{
    if (auto done = awaitReady(fd, POLLOUT, address, deadline, interrupt); !done)
        return done;
    int problem = 0;
    socklen_t size = sizeof problem;
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &problem, &size);
    if (problem != 0)
        return failed(address, problem);
    return {};
}

Result<int> connectOne(const addrinfo &target, const std::string &address,
                       Clock::time_point deadline, Interrupt &interrupt)
{
    const int fd = socket(target.ai_family, target.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK,
                          target.ai_protocol);
    if (fd < 0)
        return Error{ErrorCode::HostUnreachable, address, std::strerror(errno)};
    watchForDeadPeer(fd);
    Result<void> done;
    if (connect(fd, target.ai_addr, target.ai_addrlen) != 0) {
        if (errno == EINPROGRESS)
            done = finishConnect(fd, address, deadline, interrupt);
        else
            done = failed(address, errno);
    }
    if (done)
        return fd;
    close(fd);
    return done.error();
}

} // namespace

Result<int> connectTcp(const std::string &address, uint16_t port, std::chrono::milliseconds timeout,
                       Interrupt &interrupt)
{
    const auto deadline = Clock::now() + timeout;
    const Result<std::shared_ptr<LookUp>> found = lookUp(address, port, deadline, interrupt);
    if (!found)
        return found.error();
    Error last = timedOut(address);
    for (const addrinfo *target = (*found)->found; target != nullptr; target = target->ai_next) {
        const Result<int> fd = connectOne(*target, address, deadline, interrupt);
        if (fd || fd.error().code == ErrorCode::Cancelled)
            return fd;
        last = fd.error();
    }
    return last;
}

} // namespace Estafeta
