// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migration.h"

#include "store/connection.h"
#include "store/serveraccess.h"
#include "store/serverstatements.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr Statement kFileVersion{"read version", "PRAGMA user_version"};
// Waits until it is done: whoever opens the file reads its version from its first bytes.
constexpr Statement kCheckpoint{"write the log back", "PRAGMA wal_checkpoint(FULL)"};

/// Whether each version from there on has a step that `isMeant`.
template<typename IsMeant>
bool lead(const std::vector<Migration> &steps, int64_t from, int64_t to, IsMeant isMeant)
{
    for (int64_t next = from + 1; next <= to; ++next) {
        const auto leadsThere = [&](const Migration &step) {
            return step.to == next && isMeant(step);
        };
        if (std::ranges::none_of(steps, leadsThere))
            return false;
    }
    return from < to;
}

Result<void> runSteps(Connection &file, FileKind kind, const Migrations &migrations)
{
    Transaction transaction(file);
    if (auto done = transaction.begin(); !done)
        return done;
    const auto version = file.number(kFileVersion);
    if (!version)
        return version.error();
    for (const Migration &step : migrations.steps) {
        if (step.kind != kind || step.to <= version->value_or(0))
            continue;
        if (auto done = file.runScript(step.script); !done)
            return done;
    }
    if (auto done = file.run(kMarkVersion); !done)
        return done;
    return transaction.commit();
}

Result<void> migrateFile(const std::string &path, FileKind kind, const Migrations &migrations)
{
    const auto good = inspectFile(path, kind);
    if (good || good.error().code != ErrorCode::OlderStore)
        return good;
    auto file = Connection::open(path, Connection::Access::Write);
    if (!file)
        return file.error();
    if (auto done = runSteps(**file, kind, migrations); !done)
        return done;
    return (*file)->run(kCheckpoint);
}

/// Nothing is begun when a file is not for us.
Result<void> inspectAll(const StoreFolder &folder)
{
    for (const FileKind kind : kDayKinds) {
        for (const int32_t day : folder.daysOnDisk(kind)) {
            const auto good = inspectFile(folder.file(kind, day), kind);
            if (!good && good.error().code != ErrorCode::OlderStore)
                return good;
        }
    }
    return {};
}

} // namespace

const Migrations &Migrations::all()
{
    static const Migrations none;
    return none;
}

bool Migrations::leadFromFolder(int64_t version) const
{
    return lead(steps, version, kFolderSchemaVersion,
                [](const Migration &step) { return step.kind.has_value(); });
}

bool Migrations::leadFromServer(int64_t version) const
{
    return lead(steps, version, kServerSchemaVersion,
                [](const Migration &step) { return !step.kind; });
}

Result<void> migrateFolder(const StoreFolder &folder, const Migrations &migrations)
{
    if (auto good = inspectAll(folder); !good)
        return good;
    if (auto good = folder.checkSizes(); !good)
        return good;
    for (const FileKind kind : kDayKinds) {
        for (const int32_t day : folder.daysOnDisk(kind)) {
            if (auto done = migrateFile(folder.file(kind, day), kind, migrations); !done)
                return done;
        }
    }
    return migrateFile(folder.mainFile(), FileKind::Main, migrations);
}

Result<void> migrateServer(Connection &connection, const Migrations &migrations)
{
    const auto version = connection.number(ServerSql::kVersion);
    if (!version)
        return version.error();
    for (int64_t next = version->value_or(0) + 1; next <= kServerSchemaVersion; ++next) {
        for (const Migration &step : migrations.steps) {
            if (step.kind || step.to != next)
                continue;
            if (auto done = connection.runScript(step.script); !done)
                return done;
        }
        if (auto done = Query(connection, ServerSql::kPutVersion).bind(next).exec(); !done)
            return done;
    }
    return {};
}

} // namespace Estafeta
