// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/chunkqueue.h"
#include "hosts/discovery.h"
#include "hosts/hostconfig.h"
#include "hosts/hoststatus.h"
#include "hosts/secret.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Estafeta {

/// A followed host, as an object on its owner's thread. The connection lives on a thread of its
/// own; all signals come on the owner's. It runs once: after finished() make a new one. The
/// destructor stops it and waits for the thread, which takes some milliseconds.
class HostActor final : public QObject
{
    Q_OBJECT
public:
    HostActor(HostConfig host, HostOptions options, QObject *parent = nullptr);
    ~HostActor() override;

    [[nodiscard]] const HostConfig &host() const;
    [[nodiscard]] const HostStatus &status() const;

    void start();
    /// finished() follows, if it has not come already.
    void stop();
    /// Stops, and is deleted once its thread has ended, or with `owner`. The system's look-ups (of
    /// a name, of a ticket) may hold the thread for a while, which nobody has to wait for.
    static void endLater(std::unique_ptr<HostActor> actor, QObject *owner);
    /// Ends a wait for the next try.
    void retryNow();

    /// What was written before it was followed first and is not read yet stays unread.
    void stopReadingBack();

    // Answers to hostKeyQuestion. A rejected key ends the host with HostKeyUnknown.
    void acceptHostKey();
    void rejectHostKey();

    // Answers to secretNeeded. A declined one ends the host with Cancelled.
    void provideSecret(Secret secret);
    void declineSecret();

    /// The lines read since the last call. As long as nobody takes them, the host reads no more
    /// than HostOptions::queueBytes. Any thread.
    [[nodiscard]] std::vector<LogChunk> takeChunks();

Q_SIGNALS:
    void stateChanged(const Estafeta::HostStatus &status);
    void hostKeyQuestion(const Estafeta::HostKey &key);
    void secretNeeded(const Estafeta::SecretRequest &request);
    void stepTaken(const Estafeta::AuthStep &step);
    /// What the host's files tell, beside what the user wrote down.
    void found(const Estafeta::HostFindings &findings);
    void pulseFelt(const Estafeta::HostPulse &pulse);
    void logProblem(const Estafeta::LogProblem &problem);
    /// ~/.ssh/config could not be asked; the host is tried as the user wrote it down.
    void configProblem(const Estafeta::Error &problem);
    /// There are chunks to take; not repeated before they were taken.
    void chunksReady();
    /// Exactly once: Cancelled after stop(), else the error that ended it.
    void finished(const Estafeta::Result<void> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
