// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/formatset.h"

#include <algorithm>

namespace Estafeta {

FormatSet::FormatSet(std::vector<std::shared_ptr<const Format>> formats)
    : m_formats(std::move(formats))
    , m_replacesAny(std::ranges::any_of(m_formats,
                                        [](const auto &format) { return format->spec().replaces; }))
{}

void FormatSet::readHeader(Matcher &matcher, std::string_view line, Header &header) const noexcept
{
    for (const auto &format : m_formats) {
        if (format->readHeader(matcher, line, header))
            return;
    }
}

std::optional<LineFate> FormatSet::readLine(Matcher &matcher, const Header &header, Event &event,
                                            bool replacing) const noexcept
{
    std::optional<LineFate> fate;
    for (const auto &format : m_formats) {
        if (format->spec().replaces != replacing || !format->reads(header.program))
            continue;
        const LineFate answer = format->readLine(matcher, header, event);
        if (answer == LineFate::Event || answer == LineFate::Noise)
            return answer;
        if (!fate || answer == LineFate::Unparsed)
            fate = answer;
    }
    return fate;
}

} // namespace Estafeta
