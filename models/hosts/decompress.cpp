// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/decompress.h"

#include "hosts/remotefolder.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <optional>

namespace Estafeta {

namespace {

constexpr size_t kBlock = size_t{256} * 1024;

struct Source {
    RemoteFile &file;
    uint64_t offset = 0;
    std::string block;            ///< libarchive reads from it until the next call
    std::optional<Error> problem; ///< of the file itself, rather than of its content
};

la_ssize_t readBlock(archive *reader, void *data, const void **bytes)
{
    auto *source = static_cast<Source *>(data);
    Result<std::string> block = source->file.read(source->offset, kBlock);
    if (!block) {
        source->problem = block.error();
        archive_set_error(reader, EIO, "the file cannot be read");
        return -1;
    }
    source->block = std::move(*block);
    source->offset += source->block.size();
    *bytes = source->block.data();
    return static_cast<la_ssize_t>(source->block.size());
}

struct ArchiveDeleter {
    void operator()(archive *reader) const { archive_read_free(reader); }
};

} // namespace

struct Decompressor::Private {
    Source source;
    std::unique_ptr<archive, ArchiveDeleter> reader{archive_read_new()};
    bool opened = false;
    bool ended = false;

    explicit Private(RemoteFile &file) : source{file, 0, {}, std::nullopt}
    {
        // "Raw" takes the decompressed bytes as they are, "empty" is a log without a line.
        archive_read_support_filter_gzip(reader.get());
        archive_read_support_filter_xz(reader.get());
        archive_read_support_filter_zstd(reader.get());
        archive_read_support_filter_bzip2(reader.get());
        archive_read_support_format_raw(reader.get());
        archive_read_support_format_empty(reader.get());
    }

    [[nodiscard]] Error error() const
    {
        if (source.problem)
            return *source.problem;
        const char *words = archive_error_string(reader.get());
        return {ErrorCode::Corrupt, {}, words != nullptr ? words : ""};
    }

    Result<void> open()
    {
        opened = true;
        archive_entry *entry = nullptr;
        int code = archive_read_open(reader.get(), &source, nullptr, readBlock, nullptr);
        if (code == ARCHIVE_OK)
            code = archive_read_next_header(reader.get(), &entry);
        ended = code == ARCHIVE_EOF;
        if (code == ARCHIVE_OK || ended)
            return {};
        return error();
    }
};

Decompressor::Decompressor(RemoteFile &file) : d(std::make_unique<Private>(file)) {}

Decompressor::~Decompressor() = default;

uint64_t Decompressor::bytesTaken() const
{
    return d->source.offset;
}

Result<std::string_view> Decompressor::next()
{
    if (!d->opened) {
        const Result<void> opened = d->open();
        if (!opened)
            return opened.error();
    }
    while (!d->ended) {
        const void *bytes = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        const int code = archive_read_data_block(d->reader.get(), &bytes, &size, &offset);
        d->ended = code == ARCHIVE_EOF;
        if (code != ARCHIVE_OK && !d->ended)
            return d->error();
        if (code == ARCHIVE_OK && size > 0)
            return std::string_view(static_cast<const char *>(bytes), size);
    }
    return std::string_view();
}

} // namespace Estafeta
