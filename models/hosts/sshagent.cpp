// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshagent.h"

#include <cstdlib>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Estafeta {

bool isAgentThere(const std::string &socket)
{
    const char *usual = std::getenv("SSH_AUTH_SOCK");
    const std::string path = socket.empty() && usual != nullptr ? usual : socket;
    sockaddr_un address{};
    if (path.empty() || path == "none" || path.size() >= sizeof address.sun_path)
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool there =
        connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(fd);
    return there;
}

} // namespace Estafeta
