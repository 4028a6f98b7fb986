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

void LiveTap::add(const std::string &host, const std::string &path, const ReadBatch &batch)
{
    if (!m_wanted || batch.lines.empty())
        return;
    const auto file = std::ranges::find(batch.coverage, path, &FileCoverage::path);
    const std::string ownName = file == batch.coverage.end() ? std::string() : file->ownName;
    Coverage coverage;
    coverage.files = batch.coverage;
    const LogEncodings encodings(coverage, {host});
    LineBatch lines;
    lines.text.reserve(batch.text.size());
    // Of more than anybody can look at, the newest.
    lines.skipped = batch.lines.size() - std::min(batch.lines.size(), kMostLines);
    for (size_t i = lines.skipped; i < batch.lines.size(); ++i) {
        const ReadBatch::Line &line = batch.lines[i];
        std::string_view bytes = std::string_view(batch.text).substr(line.offset, line.length);
        const uint16_t number = m_hosts.of(bytes, host, ownName);
        std::string decoded;
        if (!isUtf8(bytes)) {
            decoded = bytes;
            encodings.decode(decoded, host);
            bytes = decoded;
        }
        lines.add(bytes, line.time, number);
    }
    lines.hosts = m_hosts.names();
    const std::lock_guard lock(m_mutex);
    const bool first = m_ready.isEmpty();
    if (m_ready.lines.size() + lines.lines.size() > kMostLines
        || m_ready.text.size() + lines.text.size() > kMostBytes) {
        const uint64_t skipped = m_ready.skipped + m_ready.lines.size();
        m_ready = {};
        m_ready.skipped = skipped;
    }
    append(m_ready, lines);
    if (first)
        m_filled();
}

LineBatch LiveTap::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_ready, {});
}

} // namespace Estafeta
