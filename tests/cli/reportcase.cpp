// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/reportcase.h"

#include "store/storereader.h"
#include "tests/support/logfiles.h"
#include "workspace/importer.h"

#include <QtLogging>

#include <filesystem>

namespace Estafeta {

namespace {

const Time kBegin = parseRfc3339("2026-11-14");

void need(bool done, const char *what, const Error &error)
{
    if (!done)
        qFatal("%s: %s: %s", what, error.context.c_str(), error.detail.c_str());
}

} // namespace

void ReportCase::add(const std::string &host, double second, std::string_view program,
                     std::string_view text)
{
    const Time time = kBegin + static_cast<int64_t>(second * Time::kSecond);
    std::string stamp = formatUtc(time, true);
    stamp.replace(stamp.size() - 1, 1, "+00:00");
    std::string line = stamp + ' ' + host + ' ';
    line.append(program).append(": ").append(text).append("\n");
    m_logs[host].emplace(second, std::move(line));
}

std::string ReportCase::path(const std::string &name) const
{
    return m_folder.path().toStdString() + '/' + name;
}

std::string ReportCase::writeLog(const std::string &host) const
{
    const std::string file = path("logs/" + host + "/mail.log");
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    std::string text;
    for (const auto &[second, line] : m_logs.at(host))
        text += line;
    writeFile(file, text);
    return file;
}

void ReportCase::import(size_t commitBytes) const
{
    for (const auto &[host, log] : m_logs)
        (void)writeLog(host);
    ImportOptions options;
    options.sources = {{path("logs"), {}}};
    options.timezone = "UTC";
    options.commitBytes = commitBytes;
    const auto summary = importLogs(path("store"), options, {}, {});
    if (!summary)
        need(false, "import", summary.error());
}

Report ReportCase::report(Time since, Time until) const
{
    const auto reader = StoreReader::open(path("store"));
    if (!reader)
        need(false, "open", reader.error());
    const auto names = (*reader)->hostNames();
    std::map<HostId, std::string> hosts;
    for (const std::string &name : *names)
        hosts[static_cast<HostId>(hosts.size())] = name;
    HourNumbers numbers;
    ReportCounts tables;
    const auto done = (*reader)->addReports(since, until, numbers, tables);
    if (!done)
        need(false, "read", done.error());
    return makeReport(since, until, hosts, numbers, std::move(tables), [](Time time) {
        return LocalHour{time.day(), static_cast<int>(time.seconds() / 3600 % 24)};
    });
}

} // namespace Estafeta
