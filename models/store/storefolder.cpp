// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storefolder.h"

#include "core/text.h"
#include "core/time.h"
#include "store/connection.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace fs = std::filesystem;

// The library is static: nothing else would pull the resource in. (Not possible in a namespace.)
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace Estafeta {

namespace {

// Kept in each file's header (PRAGMA application_id, user_version), where they can be read without
// opening the database. "Esta", "Estd" and "Estl".
constexpr Statement kMarkMain{"mark main file", "PRAGMA application_id = 1165194337"};
constexpr Statement kMarkDay{"mark day file", "PRAGMA application_id = 1165194340"};
constexpr Statement kMarkLines{"mark line file", "PRAGMA application_id = 1165194348"};
constexpr Statement kNameStore{"name store", "INSERT INTO meta (name, value) VALUES ('store', ?)"};
constexpr Statement kStartSeq{"start sequence", "INSERT INTO meta (name, value) VALUES ('seq', 0)"};

/// What is peculiar to files of a kind.
struct Form {
    uint32_t id;
    const Statement &mark;
    QLatin1StringView script;
    std::string_view prefix; ///< of a file's name
};

const Form &formOf(FileKind kind)
{
    static const std::array forms{
        Form{0x45737461, kMarkMain, QLatin1StringView(":/migrations/main-0006.sql"), {}},
        Form{0x45737464, kMarkDay, QLatin1StringView(":/migrations/day-0006.sql"), "day-"},
        Form{0x4573746c, kMarkLines, QLatin1StringView(":/migrations/lines-0006.sql"), "lines-"},
    };
    return forms.at(static_cast<size_t>(kind));
}

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr size_t kHeaderBytes = 100;
constexpr size_t kPageSizeAt = 16; ///< two bytes
constexpr size_t kPagesAt = 28;
constexpr size_t kVersionAt = 60;
constexpr size_t kApplicationAt = 68;

constexpr std::string_view kDaySuffix = ".db";
constexpr std::string_view kUnfinished = ".new";

uint32_t bigEndian(const char *bytes)
{
    uint32_t number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

using Header = std::array<char, kHeaderBytes>;

Error systemError(const std::string &path, const std::error_code &error)
{
    const bool full = error == std::errc::no_space_on_device;
    return {full ? ErrorCode::DiskFull : ErrorCode::NotWritable, path, error.message()};
}

/// The file's first bytes; zeros where it is shorter.
Result<Header> readHeader(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        const int reason = errno;
        return Error{reason == ENOENT ? ErrorCode::NotFound : ErrorCode::NotReadable, path,
                     std::strerror(reason)};
    }
    Header header{};
    file.read(header.data(), header.size());
    return header;
}

/// Makes renames and removals in a folder survive a power cut.
Result<void> syncFolder(const std::string &path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = folder >= 0 && fsync(folder) == 0;
    const int reason = errno;
    if (folder >= 0)
        close(folder);
    if (!done)
        return systemError(path, {reason, std::system_category()});
    return {};
}

void removeSideFiles(const std::string &path)
{
    std::error_code ignored;
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        fs::remove(path + suffix, ignored);
}

std::optional<int32_t> dayOfName(std::string_view name, FileKind kind)
{
    if (!consume(name, formOf(kind).prefix) || !name.ends_with(kDaySuffix))
        return std::nullopt;
    name.remove_suffix(kDaySuffix.size());
    const Time time = name.size() == 10 ? parseRfc3339(name) : Time();
    return time.isSet() ? std::optional(time.day()) : std::nullopt;
}

Result<void> fillNewFile(Connection &file, FileKind kind, const StoreName &store)
{
    Transaction transaction(file);
    if (auto done = transaction.begin(); !done)
        return done;
    const Form &form = formOf(kind);
    if (auto done = file.runScript(form.script); !done)
        return done;
    for (const Statement *statement : {&form.mark, &kMarkVersion, &kStartSeq}) {
        if (auto done = file.run(*statement); !done)
            return done;
    }
    if (auto done = Query(file, kNameStore).bind(std::string_view(store)).exec(); !done)
        return done;
    return transaction.commit();
}

} // namespace

const Statement kMarkVersion{"mark version", "PRAGMA user_version = 6"};

void loadMigrations()
{
    initMigrations();
}

StoreName randomStoreName()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    StoreName name(sizeof words, '\0');
    std::memcpy(name.data(), words.data(), sizeof words);
    return name;
}

Result<uint32_t> fileVersion(const std::string &path)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    return bigEndian(header->data() + kVersionAt);
}

Result<void> inspectFile(const std::string &path, FileKind kind)
{
    const auto read = readHeader(path);
    if (!read)
        return read.error();
    const Header &header = *read;
    if (std::string_view(header.data(), kMagic.size()) != kMagic)
        return Error{ErrorCode::DamagedStore, path, "not a SQLite file"};
    if (bigEndian(header.data() + kApplicationAt) != formOf(kind).id)
        return Error{ErrorCode::NotAStore, path, "a SQLite file of another program"};
    const uint32_t version = bigEndian(header.data() + kVersionAt);
    if (version != kFolderSchemaVersion) {
        return Error{version > kFolderSchemaVersion ? ErrorCode::NewerStore : ErrorCode::OlderStore,
                     path,
                     {}};
    }
    return {};
}

std::string StoreFolder::mainFile() const
{
    return m_path + "/main.db";
}

std::string StoreFolder::lockFile() const
{
    return m_path + "/lock";
}

std::string StoreFolder::file(FileKind kind, int32_t day) const
{
    const std::string date =
        formatUtc(Time::fromSeconds(static_cast<int64_t>(day) * 86'400)).substr(0, 10);
    return m_path + '/' + std::string(formOf(kind).prefix) + date + std::string(kDaySuffix);
}

uint64_t StoreFolder::sizeOfDay(int32_t day) const
{
    uint64_t bytes = 0;
    for (const FileKind kind : kDayKinds) {
        for (const char *suffix : {"", "-wal"}) {
            std::error_code error;
            const auto size = fs::file_size(file(kind, day) + suffix, error);
            bytes += error ? 0 : size;
        }
    }
    return bytes;
}

std::vector<int32_t> StoreFolder::daysOnDisk(FileKind kind) const
{
    std::vector<int32_t> days;
    std::error_code error;
    for (fs::directory_iterator entry(m_path, error), end; !error && entry != end;
         entry.increment(error)) {
        if (const auto day = dayOfName(entry->path().filename().string(), kind))
            days.push_back(*day);
    }
    std::ranges::sort(days);
    return days;
}

Result<void> StoreFolder::inspect() const
{
    std::error_code error;
    if (!fs::exists(m_path, error))
        return Error{ErrorCode::NotFound, m_path, {}};
    if (!fs::is_directory(m_path, error))
        return Error{ErrorCode::NotAStore, m_path, "not a folder"};
    if (fs::exists(mainFile(), error)) {
        if (auto done = inspectFile(mainFile(), FileKind::Main); !done)
            return done;
        return inspectDays();
    }
    for (fs::directory_iterator entry(m_path, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        // Left by a writer that was stopped while it made the store.
        if (name != "lock" && !name.starts_with("main.db.new"))
            return Error{ErrorCode::NotAStore, m_path, "holds other files and no main.db"};
    }
    if (error)
        return Error{ErrorCode::NotReadable, m_path, error.message()};
    return Error{ErrorCode::NotFound, m_path, {}};
}

Result<void> StoreFolder::inspectDays() const
{
    for (const FileKind kind : kDayKinds) {
        for (const int32_t day : daysOnDisk(kind)) {
            if (auto done = inspectFile(file(kind, day), kind); !done)
                return done;
        }
    }
    return {};
}

Result<void> StoreFolder::checkSizes() const
{
    std::vector<std::string> paths{mainFile()};
    for (const FileKind kind : kDayKinds) {
        for (const int32_t day : daysOnDisk(kind))
            paths.push_back(file(kind, day));
    }
    for (const std::string &path : paths) {
        std::error_code error;
        // A log beside the file may hold the missing pages.
        if (fs::exists(path + "-wal", error))
            continue;
        const auto header = readHeader(path);
        if (!header)
            return header.error();
        const uint64_t pageSize = bigEndian(header->data() + kPageSizeAt) >> 16;
        const uint64_t wanted = pageSize * bigEndian(header->data() + kPagesAt);
        if (fs::file_size(path, error) < wanted && !error)
            return Error{ErrorCode::DamagedStore, path, "cut short"};
    }
    return {};
}

Result<void> StoreFolder::makeFolder() const
{
    std::error_code error;
    fs::create_directories(m_path, error);
    if (error)
        return systemError(m_path, error);
    return {};
}

Result<void> StoreFolder::create() const
{
    return createFile(mainFile(), FileKind::Main, randomStoreName());
}

Result<void> StoreFolder::create(FileKind kind, int32_t day, const StoreName &store) const
{
    return createFile(file(kind, day), kind, store);
}

Result<void> StoreFolder::createFile(const std::string &path, FileKind kind,
                                     const StoreName &store) const
{
    loadMigrations();
    const std::string unfinished = path + std::string(kUnfinished);
    std::error_code error;
    fs::remove(unfinished, error);
    removeSideFiles(unfinished);
    // A log left beside a removed file would be played into the new one.
    removeSideFiles(path);
    {
        auto file = Connection::open(unfinished, Connection::Access::Create);
        if (!file)
            return file.error();
        if (auto done = fillNewFile(**file, kind, store); !done)
            return done;
    }
    fs::rename(unfinished, path, error);
    if (error)
        return systemError(path, error);
    return syncFolder(m_path);
}

Result<void> StoreFolder::remove(FileKind kind, int32_t day) const
{
    const std::string path = file(kind, day);
    std::error_code error;
    const bool wasThere = fs::remove(path, error);
    if (error)
        return systemError(path, error);
    removeSideFiles(path);
    return wasThere ? syncFolder(m_path) : Result<void>();
}

} // namespace Estafeta
