// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/loadreport.h"

#include "core/text.h"
#include "store/storereader.h"
#include "trace/figures.h"

#include <QDateTime>

namespace Estafeta {

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;

LocalHour localHour(Time time)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    return {QDate(1970, 1, 1).daysTo(local.date()), local.time().hour()};
}

} // namespace

Result<std::map<HostId, std::string>> hostsNamed(const std::vector<std::string> &names,
                                                 const std::vector<std::string> &known)
{
    std::map<HostId, std::string> hosts;
    for (size_t id = 0; names.empty() && id < known.size(); ++id)
        hosts[static_cast<HostId>(id)] = known[id];
    for (const std::string &name : names) {
        bool found = false;
        for (size_t id = 0; id < known.size(); ++id) {
            if (equalsNoCase(known[id], name) || isSameHost(known[id], name)) {
                hosts[static_cast<HostId>(id)] = known[id];
                found = true;
            }
        }
        if (!found)
            return Error{ErrorCode::NotFound, name, std::string(kNoSuchHost)};
    }
    return hosts;
}

Result<std::map<HostId, std::string>> reportHosts(StoreReader &reader,
                                                  const std::vector<std::string> &names)
{
    const auto known = reader.hostNames();
    return known ? hostsNamed(names, *known) : known.error();
}

Result<Report> loadReport(StoreReader &reader, Time since, Time until,
                          const std::map<HostId, std::string> &hosts)
{
    if (since.isSet())
        since = {hourOf(since) * kHourUs};
    if (until.isSet())
        until = {hourOf(until + (kHourUs - 1)) * kHourUs};
    HourNumbers numbers;
    ReportCounts tables;
    const auto wanted = [&hosts](HostId host) { return hosts.contains(host); };
    if (auto done = reader.addReports(since, until, numbers, tables, wanted); !done)
        return done.error();
    return makeReport(since, until, hosts, numbers, std::move(tables), localHour);
}

} // namespace Estafeta
