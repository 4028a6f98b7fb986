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
#include <utility>

namespace Estafeta {

namespace {

/// A commit costs the same for ten lines as for some hundred, and twenty hosts bring ten lines ten
/// times a second each. Nobody waits for it: the live log has the lines already.
constexpr std::chrono::milliseconds kCommitPause{800};
constexpr size_t kMostPending = size_t{4} << 20;
constexpr std::chrono::seconds kAlivePause{5};

Ingest::Origin followed(const std::string &host)
{
    return {host, followState(host), false};
}

void countLines(TakenLines &taken, const ReadBatch &batch, size_t first)
{
    taken.lines += batch.lines.size() - first;
    for (size_t i = first; i < batch.lines.size(); ++i) {
        taken.pauses.note(batch.lines[i].time);
        taken.newest = std::max(taken.newest, batch.lines[i].time);
    }
}

/// Each batch tells all that was counted before it.
void countFates(TakenLines &taken, const ReadBatch &batch)
{
    taken.stored += batch.lines.size();
    taken.mailLines = 0;
    taken.unparsed = 0;
    for (const FileCoverage &log : batch.coverage) {
        taken.mailLines += log.events + log.noise + log.unparsed;
        taken.unparsed += log.unparsed;
    }
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
        m_aliveTimer.setInterval(kAlivePause);
        connect(&m_aliveTimer, &QTimer::timeout, this, &Worker::keepAlive);
        m_keepTimer.setSingleShot(true);
        connect(&m_keepTimer, &QTimer::timeout, this, &Worker::keepByTheHour);
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
    void setHostAddresses(LineIntake::Names names) { m_hostOfAddress = std::move(names); }
    void setLetGo(LetGo letGo) { m_letGo = std::move(letGo); }
    void setRetention(const Retention &rule, const LetGo &done);

private:
    struct Host {
        std::unique_ptr<ChunkReader> reader;
        HostCommitted committed;
        bool pending = false;  ///< lines of it wait for the commit
        TakenLines taken = {}; ///< those
        Time newest = {};      ///< line of it, before those
    };

    void takeIn(const std::string &name, Host &host, std::vector<HostBatch> batches);
    Result<void> open();
    void close();
    void closeIfIdle();
    void keepAlive();
    void keep(const Result<std::optional<Retention>> &rule);
    void keepByTheHour();
    void makeRoom();
    [[nodiscard]] static TakenLines takenOf(Host &host);
    void noteImported(const std::string &host, ChunkReader &reader);

    std::string m_folder;
    std::shared_ptr<const FormatSet> m_formats;
    std::shared_ptr<LiveTap> m_tap;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<Ingest> m_ingest; ///< after m_writer, which it uses
    std::map<std::string, Host> m_hosts;
    LineIntake::Names m_hostOfAddress;
    QTimer m_commitTimer{this};
    QTimer m_keepTimer{this};
    QTimer m_aliveTimer{this}; ///< while the store is open
    LetGo m_letGo;
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
    if (m_writer)
        keep(retentionOf(*m_writer));
    else if (result.error().code == ErrorCode::DiskFull)
        makeRoom();
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
    auto reader = std::make_unique<ChunkReader>(host, *zone, *state, m_formats, m_hostOfAddress);
    noteImported(host, *reader);
    m_hosts[host] = {std::move(reader), std::move(committed)};
    if (!m_keepTimer.isActive())
        keepByTheHour();
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
    TakenLines &taken = found->second.taken;
    const ChunkReader::NewLines seen = [&](const ReadBatch &batch, size_t first,
                                           const FileCoverage &file) {
        countLines(taken, batch, first);
        if (m_tap) // who watches the log sees what is new
            m_tap->add(batch, first, file);
    };
    for (const LogChunk &chunk : chunks) {
        taken.gaps += chunk.gapBefore ? 1 : 0;
        const ChunkReader::NewLines told = chunk.isBack() ? ChunkReader::NewLines() : seen;
        takeIn(host, found->second, found->second.reader->read(chunk, std::time(nullptr), told));
    }
    found->second.pending = true;
    if (m_ingest->pendingBytes() >= kMostPending)
        commit();
    else if (!m_commitTimer.isActive())
        m_commitTimer.start();
}

void StoreFeeder::Worker::takeIn(const std::string &name, Host &host,
                                 std::vector<HostBatch> batches)
{
    for (HostBatch &batch : batches) {
        countFates(host.taken, batch.read);
        m_ingest->add(followed(name), std::move(batch));
    }
}

void StoreFeeder::Worker::commit()
{
    m_commitTimer.stop();
    const auto isPending = [](const auto &entry) { return entry.second.pending; };
    if (std::ranges::none_of(m_hosts, isPending))
        return;
    for (auto &[name, host] : m_hosts)
        takeIn(name, host, host.reader->flush());
    const Result<void> committed = m_ingest->commit();
    if (!committed)
        close(); // as after an import: what is in memory is ahead of what is on disk
    if (!committed && committed.error().code == ErrorCode::DiskFull)
        makeRoom();
    std::vector<std::pair<HostCommitted, TakenLines>> told;
    for (auto &[name, host] : m_hosts) {
        if (host.pending)
            told.emplace_back(host.committed, takenOf(host));
    }
    if (!committed)
        std::erase_if(m_hosts, isPending);
    for (auto &[name, host] : m_hosts)
        host.pending = false;
    for (const auto &[tell, taken] : told)
        tell(committed ? Result<TakenLines>(taken) : committed.error());
}

/// What was counted since the commit before; counting begins anew.
TakenLines StoreFeeder::Worker::takenOf(Host &host)
{
    TakenLines taken = std::exchange(host.taken, {});
    host.newest = std::max(host.newest, taken.newest);
    host.taken.pauses.note(host.newest);
    return taken;
}

/// Also at midnight, then: a day (UTC) begins with an hour.
void StoreFeeder::Worker::keepByTheHour()
{
    constexpr std::time_t kHour = 3600;
    if (m_hosts.empty())
        return;
    m_keepTimer.start(std::chrono::seconds(kHour - std::time(nullptr) % kHour));
    commit();
    if (open())
        keep(ruleForFollowing(*m_writer, currentDay()));
}

void StoreFeeder::Worker::keep(const Result<std::optional<Retention>> &rule)
{
    if (!rule && m_letGo)
        m_letGo(rule.error());
    if (!rule || !*rule)
        return;
    const auto outcome = applyRetention(*m_writer, **rule, currentDay());
    if (m_letGo && (!outcome || !outcome->isEmpty()))
        m_letGo(outcome);
}

/// The disk is full: what is due to go by the rule goes now. The store is closed.
void StoreFeeder::Worker::makeRoom()
{
    if (open())
        keep(retentionOf(*m_writer));
}

void StoreFeeder::Worker::setRetention(const Retention &rule, const LetGo &done)
{
    commit();
    if (auto opened = open(); !opened)
        return done(opened.error());
    const auto set = Estafeta::setRetention(*m_writer, rule);
    const auto outcome =
        set ? applyRetention(*m_writer, rule, currentDay()) : Result<RetentionOutcome>(set.error());
    closeIfIdle();
    done(outcome);
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
    m_aliveTimer.start();
    return {};
}

/// Hosts may be quiet for long. Where another has taken the store meanwhile, the next commit tells.
void StoreFeeder::Worker::keepAlive()
{
    (void)m_writer->keepAlive();
}

void StoreFeeder::Worker::close()
{
    m_aliveTimer.stop();
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

void StoreFeeder::setHostAddresses(LineIntake::Names hostOfAddress)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, names = std::move(hostOfAddress)] {
        worker->setHostAddresses(names);
    });
}

void StoreFeeder::setLetGo(LetGo letGo)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, letGo = std::move(letGo)] { worker->setLetGo(letGo); });
}

void StoreFeeder::setRetention(Retention rule, LetGo done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, rule, done = std::move(done)] {
        worker->setRetention(rule, done);
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
