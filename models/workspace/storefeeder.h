// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "hosts/chunkqueue.h"
#include "workspace/importer.h"
#include "workspace/retention.h"
#include "workspace/takenlines.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace Estafeta {

class LiveTap;

/// The one thread that writes to a store: imports and followed hosts come to it in turn. The store
/// is open for writing, and so locked, only while there is something to write or a host is
/// followed.
///
/// Thread: call it on its owner's thread; the functions given are called on the writing thread.
/// The destructor asks a running import to stop and waits for its commit.
class StoreFeeder
{
public:
    /// `formats`: for followed hosts, beside the built-in ones. `tap`: sees their lines as they go
    /// in. Both may be null.
    explicit StoreFeeder(std::string folder, std::shared_ptr<const FormatSet> formats = {},
                         std::shared_ptr<LiveTap> tap = {});
    ~StoreFeeder();
    StoreFeeder(const StoreFeeder &) = delete;
    StoreFeeder &operator=(const StoreFeeder &) = delete;

    using ImportDone = std::function<void(const Result<ImportSummary> &)>;
    void import(ImportOptions options, ImportProgressSink progress, ImportDone done);
    void cancelImport();

    /// The hosts that lines may call by their addresses; for hosts that are added later.
    void setHostAddresses(std::map<std::string, std::string, std::less<>> hostOfAddress);

    /// Keeps the store open from now on and says how far each log of the host was read.
    using HostReady = std::function<void(const Result<LogPlaces> &)>;
    /// Comes after each commit with lines of the host. An error is the host's end here: what it
    /// gave since the commit before is not in the store, and it must be followed anew.
    using HostCommitted = std::function<void(const Result<TakenLines> &)>;
    void addHost(std::string host, std::string timezone, HostReady ready, HostCommitted committed);
    void removeHost(std::string host);

    /// Takes the chunks in; `taken` comes when the next ones may. They are committed with those of
    /// other hosts: soon, or at once when they are many.
    void addChunks(std::string host, std::vector<LogChunk> chunks, std::function<void()> taken);

    /// What went by the store's rule, or why it could not: after an import if the store has a rule,
    /// and while hosts are followed when the first is added and at each full hour.
    using LetGo = std::function<void(const Result<RetentionOutcome> &)>;
    void setLetGo(LetGo letGo);
    /// Makes this the store's rule and goes by it.
    void setRetention(Retention rule, LetGo done);

    /// `done` comes when all that was given before is committed.
    void afterWrites(std::function<void()> done);

private:
    class Worker;

    std::stop_source m_stopImport;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread, deleted there
};

} // namespace Estafeta
