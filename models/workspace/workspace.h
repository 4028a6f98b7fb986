// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "core/linebatch.h"
#include "hosts/hostconfig.h"
#include "indicators/indicatordata.h"
#include "indicators/report.h"
#include "trace/bundle.h"
#include "trace/query.h"
#include "workspace/importer.h"
#include "workspace/loadedtrace.h"
#include "workspace/retention.h"
#include "workspace/storedlines.h"
#include "workspace/takenlines.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace Estafeta {

class HostActor;
struct HostOptions;

/// A number that tells an answer from the answers to earlier questions.
using RequestId = quint64;

/// Everything below the window, as one object on the window's thread: a store, its searches, its
/// imports and its followed hosts. All work is done on threads of its own; every request ends with
/// exactly one finished signal (result, failure or cancelled), delivered on the owner's thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    /// Stops what runs and waits for the last commit.
    ~Workspace() override;

    /// How followed hosts' lines are read beside the built-in ways; holds from the next open() on.
    /// (An import has formats of its own: ImportOptions.)
    void setFormats(std::shared_ptr<const FormatSet> formats);

    /// How hosts are followed: all but where from. Holds for those that are added after it.
    void setHostOptions(HostOptions options);

    /// The hosts that the lines of a log host may call by their addresses; for hosts that are
    /// followed from then on.
    void setHostAddresses(std::map<std::string, std::string, std::less<>> hostOfAddress);

    /// Opens or makes the store at `folder`; hosts of the store before are followed no more. Blocks
    /// for as long as SQLite needs to open (< 1 s). Of a server's address only the form is looked
    /// at: what is wrong there is told by what is asked of it.
    [[nodiscard]] Result<void> open(const QString &folder);
    [[nodiscard]] QString folder() const;

    /// Newest first. Rows arrive in batches by resultsFound, then searchFinished. A new search
    /// cancels the one before.
    RequestId search(const SearchQuery &query);
    void cancelSearch();

    RequestId loadTrace(TraceId id);
    /// Answers with coverageLoaded.
    RequestId loadCoverage();
    /// Answers with caseWritten.
    RequestId writeCase(std::vector<BundleId> bundles, const std::string &file);

    /// Raw lines of all hosts, in order of time. Answers with linesLoaded.
    RequestId loadLines(const StoredLinesQuery &query);
    /// What is counted for such questions, with `now` as it is then. Answers with indicatorsLoaded;
    /// another one cancels the one before.
    RequestId loadIndicators(const IndicatorNeed &need);
    void cancelIndicators();
    /// The statistics of [since, until) (unset: open) of the hosts with these names; none: of all.
    /// Answers with reportLoaded.
    RequestId loadReport(Time since, Time until, std::vector<std::string> hosts);
    /// How long the store keeps what, and what it has. Answers with retentionLoaded.
    RequestId loadRetention();
    /// Makes this the store's rule and goes by it. Answers with retentionSet.
    RequestId setRetention(const Retention &rule);

    /// Whether followed hosts' lines come as linesArrived too.
    void setLinesWanted(bool wanted);

    /// One import at a time; a second call while one runs is refused (Internal).
    [[nodiscard]] Result<void> startImport(const ImportOptions &options);
    void cancelImport();
    [[nodiscard]] bool isImporting() const;

    /// Follows a host's logs into the store, from where they were read to last. hostAdded comes
    /// with an actor that is not started yet: connect its questions, then start it. Or hostFailed.
    void follow(const HostConfig &host);
    /// The actor of that name is gone when this returns.
    void unfollow(std::string name);
    /// `done` comes when all that the host has read until now is on disk, or failed to get there:
    /// then hostFailed came before.
    void whenStored(const std::string &name, std::function<void()> done);

Q_SIGNALS:
    void resultsFound(Estafeta::RequestId request, const std::vector<Estafeta::ResultRow> &rows);
    /// `total` rows match; fewer were sent when `cut` by the query's limit.
    void searchFinished(Estafeta::RequestId request, const Estafeta::Result<void> &result,
                        quint64 total, bool cut, qint64 elapsedMs);
    void traceLoaded(Estafeta::RequestId request,
                     const Estafeta::Result<Estafeta::LoadedTrace> &trace);
    void coverageLoaded(Estafeta::RequestId request, const Estafeta::Coverage &coverage);
    void caseWritten(Estafeta::RequestId request, const Estafeta::Result<void> &result);
    void linesLoaded(Estafeta::RequestId request,
                     const Estafeta::Result<Estafeta::LineBatch> &lines);
    void reportLoaded(Estafeta::RequestId request,
                      const Estafeta::Result<std::shared_ptr<const Estafeta::Report>> &report);
    void
    indicatorsLoaded(Estafeta::RequestId request,
                     const Estafeta::Result<std::shared_ptr<const Estafeta::IndicatorData>> &data);
    void retentionLoaded(Estafeta::RequestId request,
                         const Estafeta::Result<Estafeta::RetentionState> &state);
    /// What went at once.
    void retentionSet(Estafeta::RequestId request,
                      const Estafeta::Result<Estafeta::RetentionOutcome> &outcome);
    /// Something went by the store's rule after an import or while a host is followed, or could
    /// not.
    void letGo(const Estafeta::Result<Estafeta::RetentionOutcome> &outcome);
    /// Lines of followed hosts on their way into the store: at most every 60 ms.
    void linesArrived(const Estafeta::LineBatch &lines);
    void importProgress(const Estafeta::ImportProgress &progress);
    void importFinished(const Estafeta::Result<void> &result);
    void hostAdded(Estafeta::HostActor *actor);
    /// A followed host's lines are on disk, with how far it was read.
    void linesTaken(const std::string &host, const Estafeta::TakenLines &lines);
    /// The host could not be followed, or what it sent could not be stored.
    void hostFailed(const std::string &name, const Estafeta::Error &error);
    /// Something new is in the store (an import's commit, a followed line, what another program
    /// wrote): at most twice a second.
    void changed();
    /// The store cannot be read any more, or from the beginning; said once, until storeFound.
    void storeLost(const Estafeta::Error &error);
    /// It can be read again.
    void storeFound();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
