// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "reading/sitefile.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Files that are one log: a live file and its rotated predecessors, oldest first.
struct LogSet {
    std::string name; ///< of the live file, relative to the host's folder: "mail.log"
    std::vector<std::string> paths;
};

/// What was found of one host.
struct HostLogs {
    std::string host;
    std::vector<LogSet> sets;
    HostSettings settings; ///< of the folder's site.conf
    /// Of all hosts of that file.
    std::map<std::string, std::string, std::less<>> hostOfAddress = {};
};

/// Sorts what lies at `path` by host and log. A folder's sub-folders are hosts (with all files
/// below them); its files are hosts too ("mx1.log", "mx1.log.1.gz" -> mx1), unless they bear a
/// log's general name (mail.log, maillog, syslog), which makes the folder itself the host. With
/// `host` given everything found belongs to it. A folder's site.conf says what its hosts' lines
/// leave out. Errors: NotFound, NotReadable (context: the path), BadInput (of site.conf).
[[nodiscard]] Result<std::vector<HostLogs>> findLogs(const std::string &path,
                                                     const std::string &host);

/// The program whose lines multilog keeps in a set's folder: "qmail-send" of "qmail-send/current",
/// and of "send/log/main/current". Nothing for other sets.
[[nodiscard]] std::string programOfFolder(std::string_view setName);

/// A rotated file's live name: "mail.log.2.gz", "mail.log-20261122-1795303490.gz" and
/// "mail.log.1" are "mail.log"; multilog's "@400000006af8538f1dcd6500.s" is "current".
[[nodiscard]] std::string liveName(std::string_view fileName);

/// How far back a rotated file lies: larger is older; 0 for the live file.
[[nodiscard]] int64_t rotationAge(std::string_view fileName);

} // namespace Estafeta
