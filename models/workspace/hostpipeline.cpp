// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/hostpipeline.h"

namespace Estafeta {

void compressLines(HostBatch &batch)
{
    BlockBuilder builder;
    std::vector<BlockBuilder::Place> places;
    places.reserve(batch.read.lines.size());
    const std::string_view text = batch.read.text;
    for (const ReadBatch::Line &line : batch.read.lines)
        places.push_back(builder.add(text.substr(line.offset, line.length), line.time));
    batch.blocks = builder.finish();
    for (Event &event : batch.read.events) {
        const BlockBuilder::Place &place = places[event.line.line];
        event.line = {batch.read.day, place.block, place.line};
    }
}

HostPipeline::HostPipeline(std::unique_ptr<HostReader> reader)
    : m_reader(std::move(reader))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

HostPipeline::~HostPipeline() = default;

void HostPipeline::run(const std::stop_token &stop)
{
    bool more = true;
    while (more && !stop.stop_requested()) {
        HostBatch batch;
        more = m_reader->next(batch.read, stop);
        compressLines(batch);
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_ready.size() < kMostAhead; });
        m_ready.push_back(std::move(batch));
        m_changed.notify_all();
    }
    std::unique_lock lock(m_mutex);
    m_errors = m_reader->errors();
    m_ended = true;
    m_changed.notify_all();
}

std::optional<HostBatch> HostPipeline::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
    if (m_ready.empty())
        return std::nullopt;
    std::optional<HostBatch> batch(std::move(m_ready.front()));
    m_ready.pop_front();
    m_changed.notify_all();
    return batch;
}

} // namespace Estafeta
