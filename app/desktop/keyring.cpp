// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/keyring.h"

#include <qt6keychain/keychain.h>

#include <utility>

#include <string.h>

namespace Estafeta {

namespace {

/// What its entries belong to, for those who look into the keyring.
constexpr auto kService = QLatin1StringView("estafeta");

QString problemOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return job.errorString().isEmpty() ? QStringLiteral("QKeychain %1").arg(job.error())
                                       : job.errorString();
}

/// Where they are: what the job has are these very bytes. QtKeychain's own copies are out of reach.
void wipe(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        explicit_bzero(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

} // namespace

// The jobs are nobody's children, and delete themselves: one that went while the keyring still
// works on it would be answered where it was.

Keyring::Keyring(QObject *parent) : QObject(parent) {}

void Keyring::find(const QString &name, Found found)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, found = std::move(found)] {
        Answer answer;
        answer.problem = problemOf(*job);
        if (job->error() == QKeychain::NoError) {
            const QByteArray bytes = job->binaryData();
            answer.secret.emplace(
                std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
            wipe(bytes);
        }
        found(std::move(answer));
    });
    job->start();
}

void Keyring::keep(const QString &name, const Secret &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setKey(name);
    const QByteArray bytes(secret.cString(), static_cast<qsizetype>(secret.size()));
    job->setBinaryData(bytes);
    connect(job, &QKeychain::Job::finished, this, [job, bytes, done = std::move(done)] {
        wipe(bytes);
        if (done)
            done(problemOf(*job));
    });
    job->start();
}

void Keyring::forget(const QString &name, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (done)
            done(problemOf(*job));
    });
    job->start();
}

} // namespace Estafeta
