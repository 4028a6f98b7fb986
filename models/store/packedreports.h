// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/reportcounts.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

/// How a run of a report's counts is stored: in two parts of about one size, each with its tables,
/// so that two threads need not unpack the same bytes. A part is what encodeReports() makes, packed
/// with zstd.
namespace Estafeta {

inline constexpr int kReportParts = 2;

/// See addEncodedReports(). Stored: a table stays in its part.
[[nodiscard]] uint64_t tablesOfPart(int part);

[[nodiscard]] Result<std::string> packReports(const HostReports &reports);

/// Unpacks one part after the other into the same room.
class ReportUnpacker
{
public:
    /// The numbers are in each part. Good until the next call.
    [[nodiscard]] Result<std::string_view> unpack(std::string_view packed, int part);

private:
    std::unique_ptr<char[]> m_room;
    size_t m_size = 0;
};

} // namespace Estafeta
