// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/casefile.h"

#include "core/storeaddress.h"
#include "store/storefolder.h"
#include "store/storereader.h"
#include "workspace/casestore.h"

#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string_view>
#include <vector>

namespace Estafeta {

namespace {

namespace fs = std::filesystem;

constexpr std::array<unsigned char, 4> kZstdMagic{0x28, 0xb5, 0x2f, 0xfd}; // RFC 8878, 3.1.1
// Of one file inside: more than a day of a large site.
constexpr int64_t kLargestFile = int64_t{64} << 30;
constexpr size_t kPart = size_t{256} * 1024;

struct ReadCloser {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
struct WriteCloser {
    void operator()(archive *writer) const { archive_write_free(writer); }
};
struct EntryFree {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using Reader = std::unique_ptr<archive, ReadCloser>;
using Writer = std::unique_ptr<archive, WriteCloser>;
using Entry = std::unique_ptr<archive_entry, EntryFree>;

Error writeError(archive *archive, const std::string &path)
{
    const char *words = archive_error_string(archive);
    return {ErrorCode::NotWritable, path, words ? words : ""};
}

/// What libarchive would say of it helps nobody: the file has to come again.
Error tornCase(const std::string &file)
{
    return {ErrorCode::Corrupt, file, std::string(kTornCase)};
}

Error notACase(const std::string &file)
{
    return {ErrorCode::NotAStore, file, std::string(kNotACase)};
}

/// Only what a store has; in an archive from somebody else anything may be.
bool isStoreFile(std::string_view name)
{
    const bool isDay =
        (name.starts_with("day-") || name.starts_with("lines-")) && name.ends_with(".db");
    return name == "main.db" || (isDay && name.find('/') == std::string_view::npos);
}

std::vector<std::string> storeFilesIn(const std::string &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (isStoreFile(name))
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

Result<void> addFile(archive *writer, const std::string &path, const std::string &name)
{
    std::error_code problem;
    const auto size = fs::file_size(path, problem);
    std::ifstream in(path, std::ios::binary);
    if (problem || !in)
        return Error{ErrorCode::NotReadable, path, std::strerror(errno)};
    const Entry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    if (archive_write_header(writer, entry.get()) != ARCHIVE_OK)
        return writeError(writer, name);
    std::vector<char> part(kPart);
    while (in.read(part.data(), static_cast<std::streamsize>(part.size())) || in.gcount() > 0) {
        const auto got = static_cast<size_t>(in.gcount());
        if (archive_write_data(writer, part.data(), got) != static_cast<la_ssize_t>(got))
            return writeError(writer, name);
    }
    return {};
}

/// All of a store's folder into `file`.
Result<void> pack(const std::string &folder, const std::string &file)
{
    const Writer writer(archive_write_new());
    archive_write_add_filter_zstd(writer.get());
    archive_write_set_format_pax_restricted(writer.get());
    if (archive_write_open_filename(writer.get(), file.c_str()) != ARCHIVE_OK)
        return writeError(writer.get(), file);
    for (const std::string &name : storeFilesIn(folder)) {
        if (auto done = addFile(writer.get(), folder + '/' + name, name); !done)
            return done;
    }
    return archive_write_close(writer.get()) == ARCHIVE_OK ? Result<void>()
                                                           : writeError(writer.get(), file);
}

Result<void> unpackFile(archive *reader, const std::string &path, const std::string &file)
{
    std::ofstream out(path, std::ios::binary);
    int64_t size = 0;
    for (;;) {
        const void *bytes = nullptr;
        size_t length = 0;
        la_int64_t offset = 0;
        const int code = archive_read_data_block(reader, &bytes, &length, &offset);
        if (code == ARCHIVE_EOF)
            break;
        // A hole in the file would be none of ours.
        if (code != ARCHIVE_OK || offset != size || size > kLargestFile)
            return tornCase(file);
        out.write(static_cast<const char *>(bytes), static_cast<std::streamsize>(length));
        size += static_cast<int64_t>(length);
        if (!out)
            return Error{ErrorCode::NotWritable, path, std::strerror(errno)};
    }
    out.close();
    return out ? Result<void>() : Error{ErrorCode::NotWritable, path, std::strerror(errno)};
}

Result<void> unpack(const std::string &file, const std::string &folder)
{
    const Reader reader(archive_read_new());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_filename(reader.get(), file.c_str(), kPart) != ARCHIVE_OK)
        return tornCase(file);
    for (;;) {
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(reader.get(), &entry);
        if (code == ARCHIVE_EOF)
            return {};
        if (code != ARCHIVE_OK)
            return tornCase(file);
        const char *name = archive_entry_pathname(entry);
        if (name == nullptr || !isStoreFile(name) || archive_entry_filetype(entry) != AE_IFREG)
            return notACase(file);
        if (auto done = unpackFile(reader.get(), folder + '/' + name, file); !done)
            return done;
    }
}

/// Makes it beside the file, so that a full disk is met before the old one is touched.
template<typename Fill>
Result<void> write(StoreReader &source, const std::string &file, const std::stop_token &stop,
                   Fill fill)
{
    const QTemporaryDir folder(QString::fromStdString(file) + QStringLiteral(".XXXXXX"));
    if (!folder.isValid())
        return Error{ErrorCode::NotWritable, file, folder.errorString().toStdString()};
    const std::string store = folder.filePath(QStringLiteral("case")).toStdString();
    {
        auto part = CaseStore::make(source, store);
        if (!part)
            return part.error();
        if (auto done = fill(*part); !done)
            return done;
        if (part->isEmpty())
            return Error{ErrorCode::NotFound, "bundle", {}};
        if (auto done = part->finish(stop); !done)
            return done;
    } // closed, so that all is in its files
    const std::string partial = file + ".part";
    auto done = pack(store, partial);
    if (done && std::rename(partial.c_str(), file.c_str()) != 0)
        done = Error{ErrorCode::NotWritable, file, std::strerror(errno)};
    if (!done)
        std::remove(partial.c_str());
    return done;
}

/// Whether what was unpacked is a store; what is wrong is said of `file`, which the user knows.
Result<void> inspectStore(const std::string &folder, const std::string &file)
{
    const auto done = StoreFolder(folder).inspect();
    if (done)
        return done;
    const Error &error = done.error();
    if (error.code == ErrorCode::NewerStore || error.code == ErrorCode::OlderStore)
        return Error{error.code, file, error.detail};
    return error.code == ErrorCode::NotAStore ? notACase(file) : tornCase(file);
}

} // namespace

Result<void> writeCase(StoreReader &store, std::span<const BundleId> bundles,
                       const std::string &file, const std::stop_token &stop)
{
    return write(store, file, stop, [&](CaseStore &part) -> Result<void> {
        for (const BundleId id : bundles) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, "case", {}};
            if (auto done = part.addBundle(id); !done)
                return done;
        }
        return {};
    });
}

Result<void> writePeriod(StoreReader &store, Time since, Time until, const std::string &file,
                         const std::stop_token &stop)
{
    return write(store, file, stop, [&](CaseStore &part) -> Result<void> {
        Result<void> added;
        const auto add = [&](const StoredBundle &bundle) {
            added = part.addBundle(bundle.id);
            return added.ok();
        };
        if (auto done = store.forEachBundle(since, until, add, stop); !done)
            return done;
        return added ? part.addAllLines(since, until, stop) : added;
    });
}

bool looksLikeCase(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    std::array<char, kZstdMagic.size()> begin{};
    in.read(begin.data(), begin.size());
    return in && std::memcmp(begin.data(), kZstdMagic.data(), begin.size()) == 0;
}

Result<void> openCase(const std::string &file, const std::string &folder)
{
    std::error_code problem;
    if (!fs::exists(file, problem))
        return Error{ErrorCode::NotFound, file, {}};
    if (!looksLikeCase(file))
        return notACase(file);
    const bool isNew = !fs::exists(folder, problem);
    if (!isNew && !fs::is_empty(folder, problem))
        return Error{ErrorCode::NotAStore, folder, "it is not empty"};
    fs::create_directories(folder, problem);
    if (problem)
        return Error{ErrorCode::NotWritable, folder, problem.message()};
    auto done = unpack(file, folder);
    if (done)
        done = inspectStore(folder, file);
    if (done)
        return done;
    for (const std::string &name : storeFilesIn(folder))
        fs::remove(folder + '/' + name, problem);
    if (isNew)
        fs::remove(folder, problem);
    return done;
}

} // namespace Estafeta
