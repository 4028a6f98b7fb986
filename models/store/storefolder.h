// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// The files of a store and what can be told of them before SQLite opens them.
namespace Estafeta {

struct Statement;

/// The store's name in main.db and in its day files: 16 random bytes.
using StoreName = std::string;

[[nodiscard]] StoreName randomStoreName();

/// Makes the scripts in :/migrations readable.
void loadMigrations();

/// What a file of a store holds: what is true of all of it, a day's bundles, a day's raw lines.
enum class FileKind : uint8_t { Main, Day, Lines };
inline constexpr std::array kDayKinds{FileKind::Day, FileKind::Lines};

class StoreFolder
{
public:
    explicit StoreFolder(std::string path) : m_path(std::move(path)) {}

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::string mainFile() const;
    [[nodiscard]] std::string lockFile() const;
    [[nodiscard]] std::string file(FileKind kind, int32_t day) const;
    /// With their write-ahead logs; 0 when there is none.
    [[nodiscard]] uint64_t sizeOfDay(int32_t day) const;
    /// The days that have such a file, oldest first.
    [[nodiscard]] std::vector<int32_t> daysOnDisk(FileKind kind) const;

    /// Whether there is a store that this version may open. NotFound: no store, and nothing else
    /// that one would disturb. NotAStore, NewerStore, DamagedStore. Reads only.
    [[nodiscard]] Result<void> inspect() const;

    /// DamagedStore when a file is shorter than it says. Only for the holder of the lock: a reader
    /// could meet a file that is just growing.
    [[nodiscard]] Result<void> checkSizes() const;

    [[nodiscard]] Result<void> makeFolder() const;
    /// Makes main.db of a new store.
    [[nodiscard]] Result<void> create() const;
    /// Makes an empty file of a day. It appears whole or not at all.
    [[nodiscard]] Result<void> create(FileKind kind, int32_t day, const StoreName &store) const;
    /// Nothing is done where it is not there.
    [[nodiscard]] Result<void> remove(FileKind kind, int32_t day) const;

private:
    [[nodiscard]] Result<void> inspectDays() const;
    [[nodiscard]] Result<void> createFile(const std::string &path, FileKind kind,
                                          const StoreName &store) const;

    std::string m_path;
};

inline constexpr uint32_t kFolderSchemaVersion = 6;
/// Gives a file this version.
extern const Statement kMarkVersion;

/// What a file's first bytes say.
[[nodiscard]] Result<uint32_t> fileVersion(const std::string &path);

/// Whether `path` is a database file of that kind and of this version.
[[nodiscard]] Result<void> inspectFile(const std::string &path, FileKind kind);

} // namespace Estafeta
