// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/mailsystem.h"

#include <string>
#include <vector>

namespace Estafeta {

class RemoteFolder;

/// What a host's files tell of its mail system.
struct HostFindings {
    /// "Postfix", "Exim", "qmail", "sendmail", with its version where it said so; empty: no sign
    std::string mta;
    std::vector<std::string> logs;      ///< mail logs in the usual places that may be read
    std::string timezone;               ///< IANA name; empty: not said
    std::vector<std::string> instances; ///< names that Postfix logs under, when it says so

    bool journal = false;         ///< no log file has its mail, and its journal has
    std::string queueFolder = {}; ///< of Postfix, where it said so

    /// What the program itself says is truer than what its files do.
    void add(const MailSystem &said);

    friend bool operator==(const HostFindings &, const HostFindings &) = default;
};

/// Looks in the usual places, reading only. What is not there, or may not be read, tells nothing.
/// Errors: those of a lost connection.
[[nodiscard]] Result<HostFindings> discover(RemoteFolder &folder);

} // namespace Estafeta
