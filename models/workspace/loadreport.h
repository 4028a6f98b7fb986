// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <map>
#include <string>
#include <vector>

namespace Estafeta {

class StoreReader;

/// Of the hosts that a store knows, by HostId, those by these names, as its files or the user call
/// them; given no name, all. NotFound with kNoSuchHost where nobody bears a name.
[[nodiscard]] Result<std::map<HostId, std::string>>
hostsNamed(const std::vector<std::string> &names, const std::vector<std::string> &known);

/// The same of a store.
[[nodiscard]] Result<std::map<HostId, std::string>>
reportHosts(StoreReader &reader, const std::vector<std::string> &names);

/// The statistics of the hours that [since, until) touches (unset: open), on the clocks of this
/// machine's zone.
[[nodiscard]] Result<Report> loadReport(StoreReader &reader, Time since, Time until,
                                        const std::map<HostId, std::string> &hosts);

} // namespace Estafeta
