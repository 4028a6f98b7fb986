// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace Estafeta {

/// Does an ssh-agent listen there? `socket`: of SshEndpoint::agentSocket. libssh does not tell an
/// agent that is not there from one whose keys the server refused.
[[nodiscard]] bool isAgentThere(const std::string &socket);

} // namespace Estafeta
