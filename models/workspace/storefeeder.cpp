// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/storefeeder.h"

#include "workspace/chunkreader.h"
#include "workspace/ingest.h"
#include "workspace/livetap.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <map>

namespace Estafeta {

namespace {

/// A commit costs the same for ten lines as for some hundred, and twenty hosts bring ten lines ten
/// times a second each. Nobody waits for it: the live log has the lines already.
constexpr std::chrono::milliseconds kCommitPause{800};
constexpr size_t kMostPending = size_t{4} << 20;

Ingest::Origin followed(const std::string &host)
{
    return {host, followState(host), false};
}

} // namespace

class StoreFeeder::Worker : public QObject
{
public:
    Worker(std::string folder, std::shared_ptr<const FormatSet> formats,
           std::shared_ptr<LiveTap> tap)
        : m_folder(std::move(folder))
        , m_formats(std::move(formats))
        , m_tap(std::move(tap))
    {
        m_commitTimer.setSingleShot(true);
        m_commitTimer.setInterval(kCommitPause);
        connect(&m_commitTimer, &QTimer::timeout, this, &Worker::commit);
    }
    ~Worker() override { commit(); }

    void import(const ImportOptions &options, const ImportProgressSink &progress,
                const ImportDone &done, const std::stop_token &stop);
    void addHost(const std::string &host, const std::string &timezone, const HostReady &ready,
                 HostCommitted committed);
    void removeHost(const std::string &host);
    void addChunks(const std::string &host, const std::vector<LogChunk> &chunks);
    /// What was taken in since the last one.
    void commit();

private:
    struct Host {
        std::unique_ptr<ChunkReader> reader;
        HostCommitted committed;
        bool pending = false; ///< lines of it wait for the commit:
        StoredLines lines = {};
    };

    void add(const std::string &name, Host &host, HostBatch batch);
    Result<void> open();
    void close();
    void closeIfIdle();
    void noteImported(const std::string &host, ChunkReader &reader);

    std::string m_folder;
    std::shared_ptr<const FormatSet> m_formats;
    std::shared_ptr<LiveTap> m_tap;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<Ingest> m_ingest; ///< after m_writer, which it uses
    std::map<std::string, Host> m_hosts;
    QTimer m_commitTimer{this};
};

void StoreFeeder::Worker::import(const ImportOptions &options, const ImportProgressSink &progress,
                                 const ImportDone &done, const std::stop_token &stop)
{
    commit();
    if (auto opened = open(); !opened)
        return done(opened.error());
    const auto result = importLogs(*m_ingest, options, progress, stop);
    if (!result && result.error().code != ErrorCode::Cancelled)
        close(); // what is in memory may be ahead of what is on disk: begin from the disk
    for (const auto &[name, host] : m_hosts)
        noteImported(name, *host.reader);
    closeIfIdle();
    done(result);
}

void StoreFeeder::Worker::addHost(const std::string &host, const std::string &timezone,
                                  const HostReady &ready, HostCommitted committed)
{
    const auto zone = Zone::find(timezone);
    if (!zone)
        return ready(Error{ErrorCode::BadInput, timezone, "time zone"});
    if (auto opened = open(); !opened)
        return ready(opened.error());
    const auto state = m_ingest->readerState(followed(host).stateName);
    if (!state)
        return ready(state.error());
    auto reader = std::make_unique<ChunkReader>(host, *zone, *state, m_formats);
    noteImported(host, *reader);
    m_hosts[host] = {std::move(reader), std::move(committed)};
    ready(ChunkReader::places(*state));
}

/// What cannot be read now is asked for again by the import or the commit that fails next.
void StoreFeeder::Worker::noteImported(const std::string &host, ChunkReader &reader)
{
    if (!open())
        return;
    if (const auto imported = m_ingest->readerState(importState(host)))
        reader.setImported(HostReader::readFiles(*imported));
}

void StoreFeeder::Worker::removeHost(const std::string &host)
{
    commit();
    m_hosts.erase(host);
    closeIfIdle();
}

void StoreFeeder::Worker::add(const std::string &name, Host &host, HostBatch batch)
{
    host.lines.lines += batch.read.lines.size();
    for (const ReadBatch::Line &line : batch.read.lines)
        host.lines.newest = std::max(host.lines.newest, line.time); // an unset one is the least
    m_ingest->add(followed(name), std::move(batch));
}

void StoreFeeder::Worker::addChunks(const std::string &host, const std::vector<LogChunk> &chunks)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        return;
    if (auto opened = open(); !opened) {
        const Host lost = std::move(found->second);
        m_hosts.erase(found);
        return lost.committed(opened.error());
    }
    ChunkReader::NewLines show;
    if (m_tap)
        show = std::bind_front(&LiveTap::add, m_tap.get());
    for (const LogChunk &chunk : chunks) {
        // Who watches the log sees what is new.
        const ChunkReader::NewLines &seen = chunk.isBack() ? ChunkReader::NewLines() : show;
        for (HostBatch &batch : found->second.reader->read(chunk, std::time(nullptr), seen))
            add(host, found->second, std::move(batch));
    }
    found->second.pending = true;
    if (m_ingest->pendingBytes() >= kMostPending)
        commit();
    else if (!m_commitTimer.isActive())
        m_commitTimer.start();
}

void StoreFeeder::Worker::commit()
{
    m_commitTimer.stop();
    const auto isPending = [](const auto &entry) { return entry.second.pending; };
    if (std::ranges::none_of(m_hosts, isPending))
        return;
    for (auto &[name, host] : m_hosts) {
        for (HostBatch &batch : host.reader->flush())
            add(name, host, std::move(batch));
    }
    const Result<void> committed = m_ingest->commit();
    if (!committed)
        close(); // as after an import: what is in memory is ahead of what is on disk
    std::vector<std::pair<HostCommitted, StoredLines>> told;
    for (auto &[name, host] : m_hosts) {
        if (host.pending)
            told.emplace_back(host.committed, std::exchange(host.lines, {}));
    }
    if (!committed)
        std::erase_if(m_hosts, isPending);
    for (auto &[name, host] : m_hosts)
        host.pending = false;
    for (const auto &[tell, lines] : told)
        tell(committed ? Result<StoredLines>(lines) : committed.error());
}

Result<void> StoreFeeder::Worker::open()
{
    if (m_ingest)
        return {};
    auto writer = StoreWriter::open(m_folder);
    if (!writer)
        return writer.error();
    m_writer = std::move(writer).value();
    auto ingest = Ingest::open(*m_writer);
    if (!ingest) {
        m_writer.reset();
        return ingest.error();
    }
    m_ingest = std::move(ingest).value();
    return {};
}

void StoreFeeder::Worker::close()
{
    m_ingest.reset();
    m_writer.reset();
}

void StoreFeeder::Worker::closeIfIdle()
{
    if (m_hosts.empty())
        close();
}

StoreFeeder::StoreFeeder(std::string folder, std::shared_ptr<const FormatSet> formats,
                         std::shared_ptr<LiveTap> tap)
    : m_worker(new Worker(std::move(folder), std::move(formats), std::move(tap)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store writer"));
    m_thread.start();
}

StoreFeeder::~StoreFeeder()
{
    cancelImport();
    m_thread.quit();
    m_thread.wait();
}

void StoreFeeder::import(ImportOptions options, ImportProgressSink progress, ImportDone done)
{
    m_stopImport = std::stop_source();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, options = std::move(options), progress = std::move(progress),
         done = std::move(done),
         stop = m_stopImport.get_token()] { worker->import(options, progress, done, stop); });
}

void StoreFeeder::cancelImport()
{
    m_stopImport.request_stop();
}

void StoreFeeder::addHost(std::string host, std::string timezone, HostReady ready,
                          HostCommitted committed)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, host = std::move(host), timezone = std::move(timezone),
         ready = std::move(ready),
         committed = std::move(committed)] { worker->addHost(host, timezone, ready, committed); });
}

void StoreFeeder::removeHost(std::string host)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, host = std::move(host)] { worker->removeHost(host); });
}

void StoreFeeder::addChunks(std::string host, std::vector<LogChunk> chunks,
                            std::function<void()> taken)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, host = std::move(host),
                               chunks = std::move(chunks), taken = std::move(taken)] {
                                  worker->addChunks(host, chunks);
                                  taken();
                              });
}

void StoreFeeder::afterWrites(std::function<void()> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, done = std::move(done)] {
        worker->commit();
        done();
    });
}

} // namespace Estafeta
