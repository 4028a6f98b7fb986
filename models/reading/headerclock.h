// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "logs/header.h"

#include <chrono>
#include <optional>
#include <string>

namespace Estafeta {

/// A host's zone: an IANA name ("Europe/Madrid"), a fixed offset ("+01:00") or this machine's.
class Zone
{
public:
    Zone() = default; ///< UTC

    /// Nothing for a name that the system's zone database does not have. "" is this machine's.
    [[nodiscard]] static std::optional<Zone> find(const std::string &name);

    [[nodiscard]] const std::string &name() const { return m_name; }

    /// UTC seconds of a wall-clock second. In the hour that a zone repeats in autumn the earlier
    /// moment is taken, unless `notBefore` lies after it: a file's lines go forward. In the hour
    /// that spring leaves out, the clock is taken to be still on winter time.
    [[nodiscard]] int64_t toUtc(int64_t localSecond, int64_t notBefore) const;

private:
    std::string m_name = "UTC";
    const std::chrono::time_zone *m_zone = nullptr; ///< null: m_offset holds
    int64_t m_offset = 0;
};

/// Turns the printed times of one file into UTC. Lines without a year get the one that puts them
/// nearest before the file was last written (or `year` from the first line on, when it is given);
/// lines without a zone get the host's.
class HeaderClock
{
public:
    HeaderClock(Zone zone, int64_t fileModified, int firstYear);

    /// The file goes on where another one, or an earlier reading of it, ended at `utcSecond`.
    void goOnAfter(int64_t utcSecond) { m_lastUtc = utcSecond; }

    /// Unset when the header has no time. The second of a leap second counts as the next one.
    [[nodiscard]] Time time(const Header &header);

    /// How the last line's time was decided: "in the line", "year of the file's time,
    /// zone Europe/Madrid", ...
    [[nodiscard]] std::string basis() const;

private:
    [[nodiscard]] int yearFor(const Header &header);
    [[nodiscard]] int64_t utcSecond(const Header &header);

    Zone m_zone;
    int64_t m_fileModified = 0;
    int m_year = 0; ///< running, when the first one was given
    bool m_yearGiven = false;
    int m_lastMonth = 0;
    int64_t m_lastUtc = INT64_MIN;
    // The last second seen: most lines share it with the line before.
    int64_t m_cachedKey = INT64_MIN;
    int64_t m_cachedUtc = 0;
    bool m_sawYear = false;
    bool m_sawNoYear = false;
    bool m_sawOffset = false;
    bool m_sawNoOffset = false;
};

} // namespace Estafeta
