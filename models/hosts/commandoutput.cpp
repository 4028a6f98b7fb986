// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/commandoutput.h"

#include "hosts/interrupt.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

/// Memory that a program writes to as to a file: unlike a pipe it is never full, so nobody has to
/// read while the program runs.
class Capture
{
public:
    explicit Capture(const char *name) : m_fd(memfd_create(name, MFD_CLOEXEC)) {}

    ~Capture() { close(m_fd); }

    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    [[nodiscard]] int fd() const { return m_fd; }

    [[nodiscard]] std::string text() const
    {
        std::string all;
        std::array<char, 4096> part{};
        for (off_t at = 0;;) {
            const ssize_t got = pread(m_fd, part.data(), part.size(), at);
            if (got <= 0)
                return all;
            all.append(part.data(), static_cast<size_t>(got));
            at += got;
        }
    }

private:
    int m_fd;
};

/// In a process group of its own. An errno, or 0.
int spawn(const std::vector<std::string> &arguments, const Capture &out, const Capture &err,
          pid_t &pid)
{
    std::vector<char *> argv;
    for (const std::string &argument : arguments)
        argv.push_back(const_cast<char *>(argument.c_str())); // posix_spawn changes none
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&files, out.fd(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, err.fd(), STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    const int problem = posix_spawnp(&pid, argv.front(), &files, &attributes, argv.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return problem;
}

/// Until it has ended: false when the time is over or somebody cancels.
bool awaitEnd(pid_t pid, std::chrono::milliseconds timeout, Interrupt &interrupt)
{
    const auto deadline = Clock::now() + timeout;
    const auto watch = static_cast<int>(syscall(SYS_pidfd_open, pid, 0));
    bool ended = false;
    while (!ended && Clock::now() < deadline && !interrupt.isCancelled()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        ended = interrupt.waitFor(watch, POLLIN, left) == Interrupt::Wait::Ready;
    }
    close(watch);
    return ended;
}

std::string lastLine(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text.substr(text.rfind('\n') + 1);
}

} // namespace

Result<std::string> commandOutput(const std::vector<std::string> &arguments,
                                  std::chrono::milliseconds timeout, Interrupt &interrupt)
{
    const std::string &program = arguments.front();
    const Capture out("stdout");
    const Capture err("stderr");
    pid_t pid = 0;
    if (const int problem = spawn(arguments, out, err, pid); problem != 0)
        return Error{ErrorCode::NotFound, program, std::strerror(problem)};
    const bool ended = awaitEnd(pid, timeout, interrupt);
    if (!ended)
        kill(-pid, SIGKILL);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (interrupt.isCancelled())
        return Error{ErrorCode::Cancelled, program, {}};
    if (!ended)
        return Error{ErrorCode::RemoteCommandFailed, program, std::strerror(ETIMEDOUT)};
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Error{ErrorCode::RemoteCommandFailed, program, lastLine(err.text())};
    return out.text();
}

} // namespace Estafeta
