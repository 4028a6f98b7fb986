// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/livetap.h"

#include "core/text.h"
#include "workspace/logencodings.h"

#include <algorithm>

namespace Estafeta {

namespace {

void append(LineBatch &to, const LineBatch &from)
{
    const auto moved = static_cast<uint32_t>(to.text.size());
    to.text += from.text;
    for (LineBatch::Line line : from.lines) {
        line.offset += moved;
        to.lines.push_back(line);
    }
    to.skipped += from.skipped;
    to.hosts = from.hosts; // they only grow
}

} // namespace

void LiveTap::setWanted(bool wanted)
{
    m_wanted = wanted;
    const std::lock_guard lock(m_mutex);
    m_ready = {};
}

void LiveTap::add(const ReadBatch &batch, size_t first, const FileCoverage &file)
{
    if (!m_wanted || batch.lines.size() <= first)
        return;
    Coverage coverage;
    coverage.files = {file};
    const LogEncodings encodings(coverage, {file.host});
    LineBatch lines;
    lines.text.reserve(batch.text.size() - batch.lines[first].offset);
    // Of more than anybody can look at, the newest.
    const size_t count = batch.lines.size() - first;
    lines.skipped = count - std::min(count, kMostLines);
    for (size_t i = first + lines.skipped; i < batch.lines.size(); ++i) {
        const ReadBatch::Line &line = batch.lines[i];
        std::string_view bytes = std::string_view(batch.text).substr(line.offset, line.length);
        const uint16_t number = m_hosts.of(bytes, file.host, file.ownName);
        std::string decoded;
        if (!isUtf8(bytes)) {
            decoded = bytes;
            encodings.decode(decoded, file.host);
            bytes = decoded;
        }
        lines.add(bytes, line.time, number);
    }
    lines.hosts = m_hosts.names();
    const std::lock_guard lock(m_mutex);
    const bool wasEmpty = m_ready.isEmpty();
    if (m_ready.lines.size() + lines.lines.size() > kMostLines
        || m_ready.text.size() + lines.text.size() > kMostBytes) {
        const uint64_t skipped = m_ready.skipped + m_ready.lines.size();
        m_ready = {};
        m_ready.skipped = skipped;
    }
    append(m_ready, lines);
    if (wasEmpty)
        m_filled();
}

LineBatch LiveTap::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_ready, {});
}

} // namespace Estafeta
