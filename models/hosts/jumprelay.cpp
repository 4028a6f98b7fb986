// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/jumprelay.h"

#include "hosts/sshsession_p.h"

#include <libssh/server.h> // ssh_send_keepalive

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kPiece = 64 * 1024;
constexpr int kAsks = 3; ///< unanswered before the jump host counts as lost

/// "Channel opening failure: channel 43 error (2) Connection refused": what the jump host said.
std::string serversWords(const std::string &detail)
{
    const size_t mark = detail.find("error (");
    const size_t end = mark == std::string::npos ? mark : detail.find(") ", mark);
    return end == std::string::npos ? detail : detail.substr(end + 2);
}

} // namespace

/// The thread's work. Neither side ever has to wait for the other: what one does not take yet is
/// kept, and as long as there is such a rest nothing more is fetched.
class JumpRelay::Pump
{
public:
    Pump(SshSession::Private &jump, ssh_channel channel, int socket, int wake)
        : d(jump)
        , m_channel(channel)
        , m_socket(socket)
        , m_wake(wake)
    {}

    ~Pump()
    {
        ssh_channel_free(m_channel);
        if (m_socket >= 0)
            close(m_socket);
    }

    Pump(const Pump &) = delete;
    Pump &operator=(const Pump &) = delete;

    /// Until one side ends or it is woken. True: the jump host was lost.
    bool run();

    void closeSocket()
    {
        close(m_socket);
        m_socket = -1;
    }

private:
    [[nodiscard]] short socketEvents() const;
    bool toHost();
    bool fromHost();
    bool isAlive();

    SshSession::Private &d;
    ssh_channel m_channel;
    int m_socket;
    int m_wake;
    std::string m_toHost;
    std::string m_fromHost;
    uint64_t m_packets = 0;
    Clock::time_point m_heard = Clock::now();
    Clock::time_point m_asked = m_heard;
};

short JumpRelay::Pump::socketEvents() const
{
    short events = 0;
    if (m_toHost.empty() && ssh_channel_window_size(m_channel) > 0)
        events |= POLLIN;
    if (!m_fromHost.empty())
        events |= POLLOUT;
    return events;
}

/// False: our own side is done, or the channel is.
bool JumpRelay::Pump::toHost()
{
    for (;;) {
        if (m_toHost.empty()) {
            if (ssh_channel_window_size(m_channel) == 0)
                return true;
            std::array<char, kPiece> piece;
            const ssize_t got = recv(m_socket, piece.data(), piece.size(), MSG_DONTWAIT);
            if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
                return false;
            if (got < 0)
                return true;
            m_toHost.assign(piece.data(), static_cast<size_t>(got));
        }
        const int sent =
            ssh_channel_write(m_channel, m_toHost.data(), static_cast<uint32_t>(m_toHost.size()));
        if (sent < 0)
            return false;
        m_toHost.erase(0, static_cast<size_t>(sent));
        if (sent == 0)
            return true;
    }
}

/// False: the other side is done.
bool JumpRelay::Pump::fromHost()
{
    for (;;) {
        if (m_fromHost.empty()) {
            std::array<char, kPiece> piece;
            const int got = ssh_channel_read_nonblocking(m_channel, piece.data(), piece.size(), 0);
            if (got < 0)
                return false;
            if (got == 0)
                return ssh_channel_is_open(m_channel) != 0 && ssh_channel_is_eof(m_channel) == 0;
            m_fromHost.assign(piece.data(), static_cast<size_t>(got));
        }
        const ssize_t sent =
            send(m_socket, m_fromHost.data(), m_fromHost.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN || errno == EINTR;
        m_fromHost.erase(0, static_cast<size_t>(sent));
    }
}

/// Asks a silent jump host; false when it has not answered for as long as one may take.
bool JumpRelay::Pump::isAlive()
{
    const auto now = Clock::now();
    if (d.received.in_packets != m_packets) {
        m_packets = d.received.in_packets;
        m_heard = now;
    }
    // Sooner than the session behind it gives up, which then asks whose fault it is.
    if (now - m_heard > d.settings.timeout * kAsks / (kAsks + 1))
        return false;
    if (now - std::max(m_heard, m_asked) > d.settings.timeout / (kAsks + 1)) {
        m_asked = now;
        // The first call only finishes the one before, which libssh believes to be under way.
        ssh_send_keepalive(d.session);
        ssh_send_keepalive(d.session);
    }
    return ssh_is_connected(d.session) != 0;
}

bool JumpRelay::Pump::run()
{
    ssh_set_blocking(d.session, 0);
    const auto turn = static_cast<int>(d.settings.timeout.count() / (kAsks + 1));
    for (;;) {
        const bool open = toHost() && fromHost();
        if (!isAlive())
            return true;
        if (!open)
            return false;
        const bool pending = (ssh_get_status(d.session) & SSH_WRITE_PENDING) != 0;
        const auto jumpEvents = static_cast<short>(pending ? POLLIN | POLLOUT : POLLIN);
        std::array<pollfd, 3> fds{pollfd{m_wake, POLLIN, 0},
                                  pollfd{ssh_get_fd(d.session), jumpEvents, 0},
                                  pollfd{m_socket, socketEvents(), 0}};
        poll(fds.data(), fds.size(), turn);
        if (fds[0].revents != 0)
            return false;
        if ((fds[2].revents & (POLLHUP | POLLERR)) != 0 && (fds[2].revents & POLLIN) == 0)
            return false; // the next session went: nobody reads what is left
    }
}

JumpRelay::JumpRelay(std::unique_ptr<SshSession::Private> jump)
    : d(std::move(jump))
    , m_wake(eventfd(0, EFD_CLOEXEC))
{}

JumpRelay::~JumpRelay()
{
    const uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(m_wake, &one, sizeof one);
    if (m_thread.joinable())
        m_thread.join();
    if (m_ourEnd >= 0)
        close(m_ourEnd);
    m_pump.reset(); // its channel belongs to the session, which goes after it
    d.reset();
    close(m_wake);
}

const std::string &JumpRelay::jumpName() const
{
    return d->endpoint.name;
}

int JumpRelay::takeSocket()
{
    return std::exchange(m_ourEnd, -1);
}

Result<std::unique_ptr<JumpRelay>> JumpRelay::open(std::unique_ptr<SshSession::Private> jump,
                                                   const SshEndpoint &next)
{
    const std::string name = jump->endpoint.name;
    ssh_session session = jump->session;
    std::unique_ptr<JumpRelay> relay(new JumpRelay(std::move(jump)));
    ssh_channel channel = ssh_channel_new(session);
    if (ssh_channel_open_forward(channel, next.address.c_str(), next.port, "127.0.0.1", 0)
        != SSH_OK) {
        Error problem = relay->d->error(ErrorCode::HostUnreachable);
        ssh_channel_free(channel);
        if (problem.code == ErrorCode::Cancelled)
            return problem;
        if (ssh_is_connected(session) == 0)
            return Error{ErrorCode::JumpHostLost, name, problem.detail};
        // RFC 4254, 5.1: reason 1 is "administratively prohibited".
        if (problem.detail.find("error (1)") != std::string::npos)
            return Error{ErrorCode::JumpHostRefuses, name, next.name};
        return Error{ErrorCode::HostUnreachable, next.name, serversWords(problem.detail)};
    }
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
        ssh_channel_free(channel);
        return Error{ErrorCode::Internal, name, std::strerror(errno)};
    }
    relay->m_ourEnd = ends[0];
    relay->m_pump = std::make_unique<Pump>(*relay->d, channel, ends[1], relay->m_wake);
    relay->m_thread = std::thread([self = relay.get()] {
        self->m_jumpLost = self->m_pump->run();
        self->m_pump->closeSocket(); // the next session sees its end, and then asks why
    });
    return relay;
}

} // namespace Estafeta
