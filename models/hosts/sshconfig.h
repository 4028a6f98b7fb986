// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshendpoint.h"
#include "hosts/sshtypes.h"

#include <string>
#include <string_view>

namespace Estafeta {

/// What "ssh -G" printed about one host.
struct SshConfigAnswer {
    SshEndpoint endpoint;
    std::string proxyJump;    ///< empty: none
    std::string proxyCommand; ///< empty: none
};

/// Reads the output of "ssh -G" for the host that is called `name`. What it leaves open, and what
/// it says only because nobody configured anything, comes from `settings`. "~" is the home of
/// `settings`; the tokens of ssh_config(5) that -G leaves in file names are filled in.
[[nodiscard]] SshConfigAnswer readSshConfigAnswer(std::string_view output, const std::string &name,
                                                  const SshSettings &settings);

/// The name of the account that runs this process, and its home as the system knows it.
[[nodiscard]] std::string localUserName();
[[nodiscard]] std::string localUserHome();

} // namespace Estafeta
