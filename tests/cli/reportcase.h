// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <string_view>

namespace Estafeta {

/// Logs of a few hosts, and the report of what an import of them counted. What does not work ends
/// the test.
class ReportCase
{
public:
    /// Adds a line to a host's log, `second` seconds after 2026-11-14 00:00:00 UTC.
    /// Lines may be added in any order; a log has them in that of time.
    void add(const std::string &host, double second, std::string_view program,
             std::string_view text);
    /// The same of the host "mx".
    void add(double second, std::string_view program, std::string_view text)
    {
        add("mx", second, program, text);
    }

    /// Where the host's log is, as it was written.
    [[nodiscard]] std::string writeLog(const std::string &host = "mx") const;
    /// Imports what was added so far; again, it goes on where it was.
    void import(size_t commitBytes = 64 << 20) const;
    [[nodiscard]] Report report(Time since = {}, Time until = {}) const;
    [[nodiscard]] std::string store() const { return path("store"); }

private:
    [[nodiscard]] std::string path(const std::string &name) const;

    QTemporaryDir m_folder;
    std::map<std::string, std::multimap<double, std::string>> m_logs; ///< lines by second
};

} // namespace Estafeta
