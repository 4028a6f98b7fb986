// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/servicemanager.h"

#include <QList>

#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace Estafeta::Cli {

ServiceManager::ServiceManager() : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    constexpr qint64 kHalfInMs = 2 * 1'000;
    const QByteArray forWhom = qgetenv("WATCHDOG_PID");
    const bool ours = forWhom.isEmpty() || forWhom.toLongLong() == ::getpid();
    if (!m_socket.isEmpty() && ours)
        m_watchdogPause =
            std::chrono::milliseconds(qgetenv("WATCHDOG_USEC").toLongLong() / kHalfInMs);
}

void ServiceManager::tell(const QByteArray &state) const
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto length = static_cast<size_t>(m_socket.size());
    if (length < 2 || length >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, m_socket.constData(), length);
    if (address.sun_path[0] == '@') // in the abstract name space
        address.sun_path[0] = '\0';
    const int file = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (file < 0)
        return;
    // Never waits: a manager that does not listen is no reason to stop reading logs.
    ::sendto(file, state.constData(), static_cast<size_t>(state.size()),
             MSG_NOSIGNAL | MSG_DONTWAIT, reinterpret_cast<const sockaddr *>(&address),
             static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length));
    ::close(file);
}

bool isStdoutTheJournal()
{
    const QList<QByteArray> stream = qgetenv("JOURNAL_STREAM").split(':'); // "DEVICE:INODE"
    struct stat ours{};
    return stream.size() == 2 && ::fstat(STDOUT_FILENO, &ours) == 0
        && stream[0].toULongLong() == ours.st_dev && stream[1].toULongLong() == ours.st_ino;
}

} // namespace Estafeta::Cli
