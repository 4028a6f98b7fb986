// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/linereader.h"

#include "logs/formatset.h"
#include "logs/lineparser.h"

namespace Estafeta {

LineReader::LineReader(std::shared_ptr<const FormatSet> formats) : m_formats(std::move(formats)) {}

Header LineReader::header(std::string_view line) noexcept
{
    Header header = parseHeader(line);
    if (m_formats && header.format == HeaderFormat::None)
        m_formats->readHeader(m_matcher, line, header);
    return header;
}

LineFate LineReader::read(const Header &header, Event &event) noexcept
{
    if (m_formats && m_formats->replacesAny()) {
        if (const auto fate = m_formats->readLine(m_matcher, header, event, true))
            return *fate;
    }
    const LineFate fate = parseLine(header, event);
    if (!m_formats || fate == LineFate::Event || fate == LineFate::Noise)
        return fate;
    event = Event(); // what a reader left that understood half of the line
    event.program = header.program;
    event.pid = header.pid;
    const LineFate other =
        m_formats->readLine(m_matcher, header, event, false).value_or(LineFate::Foreign);
    return other == LineFate::Foreign ? fate : other;
}

} // namespace Estafeta
