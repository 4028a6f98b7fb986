// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ownname.h"

#include "core/text.h"
#include "logs/header.h"
#include "logs/lineparser.h"

#include <algorithm>

namespace Estafeta {

std::string ownNameIn(std::string_view sample, std::string_view host)
{
    std::string_view only;
    while (!sample.empty()) {
        const std::string_view line = before(sample, "\n");
        sample.remove_prefix(std::min(sample.size(), line.size() + 1));
        const Header header = parseHeader(line);
        if (header.host.empty() || header.host == "localhost" || header.host == only)
            continue;
        // A torn line may have anything where a host should be.
        Event event;
        if (parseLine(header, event) != LineFate::Event)
            continue;
        if (!only.empty() && !isSameHost(only, header.host))
            return std::string(host);
        only = header.host;
    }
    return std::string(only);
}

} // namespace Estafeta
