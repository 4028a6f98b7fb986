// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostactor.h"

#include "hosts/hostworker.h"

#include <exception>
#include <thread>

namespace Estafeta {

class HostActor::Private
{
public:
    Private(HostActor &actor, HostConfig config, HostOptions options)
        : q(actor)
        , host(std::move(config))
        , worker(host, std::move(options), events())
    {}

    /// Each event travels as a value to the owner's thread; those that are still under way when
    /// the actor is deleted go with it.
    template<typename Function>
    void post(Function function)
    {
        QMetaObject::invokeMethod(&q, std::move(function), Qt::QueuedConnection);
    }

    HostEvents events();
    void setStatus(const HostStatus &changed);
    void run();

    HostActor &q;
    const HostConfig host;
    HostStatus status;
    HostWorker worker;
    std::thread thread;
    bool finished = false; ///< and told so
};

HostEvents HostActor::Private::events()
{
    HostEvents events;
    events.status = [this](const HostStatus &changed) {
        post([this, changed] { setStatus(changed); });
    };
    events.hostKeyQuestion = [this](const HostKey &key) {
        post([this, key] { Q_EMIT q.hostKeyQuestion(key); });
    };
    events.secretNeeded = [this](const SecretRequest &request) {
        post([this, request] { Q_EMIT q.secretNeeded(request); });
    };
    events.step = [this](const AuthStep &step) {
        post([this, step] { Q_EMIT q.stepTaken(step); });
    };
    events.logProblem = [this](const LogProblem &problem) {
        post([this, problem] { Q_EMIT q.logProblem(problem); });
    };
    events.found = [this](const HostFindings &found) {
        post([this, found] { Q_EMIT q.found(found); });
    };
    events.pulse = [this](const HostPulse &pulse) {
        post([this, pulse] { Q_EMIT q.pulseFelt(pulse); });
    };
    events.configProblem = [this](const Error &problem) {
        post([this, problem] { Q_EMIT q.configProblem(problem); });
    };
    events.chunksReady = [this] { post([this] { Q_EMIT q.chunksReady(); }); };
    return events;
}

void HostActor::Private::setStatus(const HostStatus &changed)
{
    status = changed;
    Q_EMIT q.stateChanged(status);
}

void HostActor::Private::run()
{
    Result<void> result;
    try {
        result = worker.run();
    } catch (const std::exception &problem) { // out of memory, or a bug: the host ends, not we
        result = Error{ErrorCode::Internal, host.name, problem.what()};
        post([this, result] { setStatus({HostState::Failed, {}, result.error()}); });
    }
    post([this, result] {
        finished = true;
        Q_EMIT q.finished(result);
    });
}

HostActor::HostActor(HostConfig host, HostOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(host), std::move(options)))
{}

HostActor::~HostActor()
{
    d->worker.stop();
    if (d->thread.joinable())
        d->thread.join();
}

const HostConfig &HostActor::host() const
{
    return d->host;
}

const HostStatus &HostActor::status() const
{
    return d->status;
}

void HostActor::start()
{
    Q_ASSERT(!d->thread.joinable());
    d->thread = std::thread([state = d.get()] { state->run(); });
}

void HostActor::stop()
{
    d->worker.stop();
}

void HostActor::endLater(std::unique_ptr<HostActor> actor, QObject *owner)
{
    actor->disconnect();
    if (!actor->d->thread.joinable() || actor->d->finished)
        return;
    HostActor *ending = actor.release();
    ending->setParent(owner);
    connect(ending, &HostActor::finished, ending, &QObject::deleteLater);
    ending->stop();
}

void HostActor::retryNow()
{
    d->worker.post({HostCommand::Kind::RetryNow, {}});
}

void HostActor::stopReadingBack()
{
    d->worker.post({HostCommand::Kind::StopReadingBack, {}});
}

void HostActor::acceptHostKey()
{
    d->worker.post({HostCommand::Kind::TrustHostKey, {}});
}

void HostActor::rejectHostKey()
{
    d->worker.post({HostCommand::Kind::RejectHostKey, {}});
}

void HostActor::provideSecret(Secret secret)
{
    d->worker.post({HostCommand::Kind::GiveSecret, std::move(secret)});
}

void HostActor::declineSecret()
{
    d->worker.post({HostCommand::Kind::DeclineSecret, {}});
}

std::vector<LogChunk> HostActor::takeChunks()
{
    return d->worker.takeChunks();
}

} // namespace Estafeta
