// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/logset.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <map>

namespace fs = std::filesystem;

namespace Estafeta {

namespace {

constexpr std::array<std::string_view, 5> kCompressions = {".gz", ".xz", ".zst", ".bz2", ".lz4"};
constexpr std::array<std::string_view, 18> kGeneralNames = {
    "mail.log",       "maillog",      "mail",        "mail.info",        "mail.warn",
    "mail.err",       "syslog",       "messages",    "mail-rfc3339.log", "current",
    "clamav.log",     "mail.all",     "mainlog",     "rejectlog",        "exim_mainlog",
    "exim_rejectlog", "fail2ban.log", "procmail.log"};

std::string_view withoutCompression(std::string_view name)
{
    for (const std::string_view ending : kCompressions) {
        if (name.ends_with(ending) && name.size() > ending.size())
            return name.substr(0, name.size() - ending.size());
    }
    return name;
}

/// Cuts "-20261122" or "-20261122-1795303490" (logrotate's dateext) off and gives its digits.
std::string_view takeDate(std::string_view &name)
{
    size_t at = name.size();
    while (at > 0 && (isDigit(name[at - 1]) || name[at - 1] == '-'))
        --at;
    // The run may begin with a digit of the name itself; the date begins at a dash.
    at = name.find('-', at);
    if (at == std::string_view::npos || at == 0)
        return {};
    const std::string_view date = name.substr(at + 1);
    const std::string_view first = before(date, "-");
    if (first.size() != 8 || !toNumber<uint32_t>(first))
        return {};
    name = name.substr(0, at);
    return date;
}

/// Cuts ".3" off and gives the number; nothing when the name does not end so.
std::optional<int64_t> takeNumber(std::string_view &name)
{
    const size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return std::nullopt;
    const auto number = toNumber<int64_t>(name.substr(dot + 1));
    if (number)
        name = name.substr(0, dot);
    return number;
}

constexpr std::string_view kMultilogLive = "current";

/// The label of a file that multilog is done with: "@400000006af8538f1dcd6500.s", or ".u" after a
/// crash. It is when the file was closed.
std::string_view multilogLabel(std::string_view name)
{
    constexpr size_t kDigits = 24;
    const bool fits = name.size() == kDigits + 3 && name.front() == '@'
        && (name.ends_with(".s") || name.ends_with(".u"));
    const std::string_view label = fits ? name.substr(1, kDigits) : std::string_view();
    const auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
    return std::ranges::all_of(label, isHex) ? label : std::string_view();
}

/// Larger is older, as for other files; by the label's seconds and then its nanoseconds.
int64_t multilogAge(std::string_view label)
{
    const auto number = [](std::string_view digits) {
        int64_t value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        return value;
    };
    // Of the seconds' sixteen digits the first eight will be the same for some decades.
    return INT64_MAX - (number(label.substr(8, 8)) << 30) - number(label.substr(16));
}

/// What else multilog keeps beside its files.
bool isMultilogState(const fs::path &file)
{
    const std::string name = file.filename().string();
    std::error_code error;
    return (name == "lock" || name == "state")
        && fs::exists(file.parent_path() / kMultilogLive, error);
}

bool isGeneralName(std::string_view name)
{
    return std::ranges::find(kGeneralNames, name) != kGeneralNames.end();
}

/// "mx1" of "mx1.log", and of a plain "mx1".
std::string hostOfFile(std::string_view live)
{
    if (live.ends_with(".log") && live.size() > 4)
        live.remove_suffix(4);
    return std::string(live);
}

using SetsByName = std::map<std::string, std::vector<std::string>>;

std::vector<LogSet> sorted(const SetsByName &byName)
{
    std::vector<LogSet> sets;
    for (const auto &[name, paths] : byName) {
        LogSet set{name, paths};
        std::ranges::sort(set.paths, [](const std::string &a, const std::string &b) {
            const auto ageA = rotationAge(fs::path(a).filename().string());
            const auto ageB = rotationAge(fs::path(b).filename().string());
            return ageA != ageB ? ageA > ageB : a < b;
        });
        sets.push_back(std::move(set));
    }
    return sets;
}

void addFile(SetsByName &sets, const fs::path &folder, const fs::path &file)
{
    if (isMultilogState(file))
        return;
    const fs::path relative = folder.empty() ? file.filename() : file.lexically_relative(folder);
    const fs::path live = relative.parent_path() / liveName(relative.filename().string());
    sets[live.string()].push_back(file.string());
}

/// Also a link that leads nowhere: whoever reads it is told, rather than missing it unknown.
bool isLog(const fs::directory_entry &entry)
{
    std::error_code error;
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || name == kSiteFile)
        return false;
    return entry.is_regular_file(error) || (entry.is_symlink(error) && !entry.exists(error));
}

/// A folder that may not be listed stands for the files in it, for the same reason.
void addFolder(SetsByName &sets, const fs::path &top, const fs::path &folder)
{
    std::error_code error;
    fs::directory_iterator it(folder, error);
    if (error)
        addFile(sets, top, folder);
    for (; !error && it != fs::directory_iterator(); it.increment(error)) {
        if (it->is_directory(error) && !it->is_symlink(error))
            addFolder(sets, top, it->path());
        else if (isLog(*it))
            addFile(sets, top, it->path());
    }
}

std::string folderName(const fs::path &folder)
{
    const fs::path clean = fs::absolute(folder).lexically_normal();
    return clean.has_filename() ? clean.filename().string()
                                : clean.parent_path().filename().string();
}

void findInFolder(const fs::path &folder, std::map<std::string, SetsByName> &hosts)
{
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_directory(error) && !name.starts_with('.')) {
            addFolder(hosts[name], entry.path(), entry.path());
        } else if (isLog(entry)) {
            if (isMultilogState(entry.path()))
                continue;
            const std::string live = liveName(name);
            const std::string host = isGeneralName(live) ? folderName(folder) : hostOfFile(live);
            addFile(hosts[host], folder, entry.path());
        }
    }
}

} // namespace

std::string programOfFolder(std::string_view setName)
{
    constexpr std::array<std::string_view, 2> kShortNames = {"send", "smtpd"};
    if (fs::path(setName).filename() != kMultilogLive)
        return {};
    fs::path folder = fs::path(setName).parent_path();
    while (folder.filename() == "log" || folder.filename() == "main")
        folder = folder.parent_path();
    const std::string name = folder.filename().string();
    const bool shortName = std::ranges::find(kShortNames, name) != kShortNames.end();
    return shortName ? "qmail-" + name : name;
}

std::string liveName(std::string_view fileName)
{
    std::string_view name = withoutCompression(fileName);
    if (!multilogLabel(name).empty())
        return std::string(kMultilogLive);
    takeNumber(name);
    takeDate(name);
    return std::string(name);
}

int64_t rotationAge(std::string_view fileName)
{
    std::string_view name = withoutCompression(fileName);
    if (const std::string_view label = multilogLabel(name); !label.empty())
        return multilogAge(label);
    constexpr int64_t kFirstDate = 1970'01'01; // some sites put a dot before logrotate's date
    const auto number = takeNumber(name);
    if (number && *number < kFirstDate)
        return *number + 1;
    if (number)
        return INT64_MAX - *number;
    const std::string_view date = takeDate(name);
    if (date.empty())
        return 0;
    // Later dates are younger, and all are older than the live file.
    const int64_t day = toNumber<int64_t>(before(date, "-")).value_or(0);
    const int64_t second = toNumber<int64_t>(after(date, "-")).value_or(0);
    return INT64_MAX - day * 100'000'000'00 - second;
}

Result<std::vector<HostLogs>> findLogs(const std::string &path, const std::string &host)
{
    std::error_code error;
    const fs::path root(path);
    if (!fs::exists(root, error))
        return Error{ErrorCode::NotFound, path, error ? error.message() : std::string()};
    std::map<std::string, SetsByName> hosts;
    SiteSettings site;
    if (fs::is_directory(root, error)) {
        fs::directory_iterator probe(root, error);
        if (error)
            return Error{ErrorCode::NotReadable, path, error.message()};
        auto settings = readSiteFile(path);
        if (!settings)
            return settings.error();
        site = std::move(settings).value();
        if (host.empty())
            findInFolder(root, hosts);
        else
            addFolder(hosts[host], root, root);
    } else {
        const std::string live = liveName(root.filename().string());
        const std::string name = !host.empty() ? host
            : isGeneralName(live)              ? folderName(root.parent_path())
                                               : hostOfFile(live);
        addFile(hosts[name], root.parent_path(), root);
    }
    std::vector<HostLogs> result;
    const auto addresses = addressesOf(site);
    for (const auto &[name, sets] : hosts) {
        HostLogs logs{name, sorted(sets), site[name], addresses};
        if (!logs.sets.empty())
            result.push_back(std::move(logs));
    }
    return result;
}

} // namespace Estafeta
