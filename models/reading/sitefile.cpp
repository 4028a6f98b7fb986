// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/sitefile.h"

#include "core/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace Estafeta {

namespace {

Error badLine(std::string_view line)
{
    return {ErrorCode::BadInput, std::string(line), "line of " + std::string(kSiteFile)};
}

/// "192.0.2.11 2001:db8::11", none of which another host has.
Result<void> setAddresses(HostSettings &host, std::string_view line, const SiteSettings &site)
{
    const auto known = addressesOf(site);
    std::string_view value = trimmed(after(line, "="));
    while (!value.empty()) {
        const std::string address = lowered(before(value, " "));
        if (!isIpAddress(address))
            return badLine(line);
        if (const auto taken = known.find(address); taken != known.end())
            return Error{ErrorCode::BadInput, std::string(line),
                         std::string(kAddressTaken) + taken->second};
        host.addresses.push_back(address);
        value = trimmed(after(value, " "));
    }
    return host.addresses.empty() ? Result<void>(badLine(line)) : Result<void>();
}

bool setValue(HostSettings &host, std::string_view line)
{
    const std::string_view name = trimmed(before(line, "="));
    const std::string_view value = trimmed(after(line, "="));
    if (name == "timezone") {
        host.timezone = value;
        return !value.empty();
    }
    if (name != "year")
        return false;
    host.year = toNumber<int>(value).value_or(0);
    return host.year >= 1970 && host.year <= 9999;
}

} // namespace

Result<SiteSettings> parseSiteFile(std::string_view text)
{
    SiteSettings site;
    HostSettings *host = nullptr;
    while (!text.empty()) {
        const std::string_view whole = before(text, "\n");
        text.remove_prefix(std::min(whole.size() + 1, text.size()));
        const std::string_view line = trimmed(whole);
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[' && line.back() == ']' && line.size() > 2) {
            host = &site[std::string(line.substr(1, line.size() - 2))];
            continue;
        }
        if (host != nullptr && trimmed(before(line, "=")) == "address") {
            if (auto set = setAddresses(*host, line, site); !set)
                return set.error();
        } else if (host == nullptr || !setValue(*host, line)) {
            return badLine(line);
        }
    }
    return site;
}

std::map<std::string, std::string, std::less<>> addressesOf(const SiteSettings &site)
{
    std::map<std::string, std::string, std::less<>> hosts;
    for (const auto &[name, settings] : site) {
        for (const std::string &address : settings.addresses)
            hosts.emplace(address, name);
    }
    return hosts;
}

Result<SiteSettings> readSiteFile(const std::string &folder)
{
    const std::filesystem::path path = std::filesystem::path(folder) / kSiteFile;
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return SiteSettings();
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file.is_open() || file.bad())
        return Error{ErrorCode::NotReadable, path.string(), std::strerror(errno)};
    return parseSiteFile(text);
}

} // namespace Estafeta
