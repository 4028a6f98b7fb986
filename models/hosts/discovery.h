// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <string>
#include <vector>

namespace Estafeta {

class RemoteFolder;

/// What a host's files tell of its mail system.
struct HostFindings {
    std::string mta; ///< "Postfix", "Exim", "qmail", "sendmail"; empty: no sign of one
    std::vector<std::string> logs;      ///< mail logs in the usual places that may be read
    std::string timezone;               ///< IANA name; empty: not said
    std::vector<std::string> instances; ///< names that Postfix logs under, when it says so

    bool journal = false; ///< no log file has its mail, and its journal has

    friend bool operator==(const HostFindings &, const HostFindings &) = default;
};

/// Looks in the usual places, reading only. What is not there, or may not be read, tells nothing.
/// Errors: those of a lost connection.
[[nodiscard]] Result<HostFindings> discover(RemoteFolder &folder);

} // namespace Estafeta
