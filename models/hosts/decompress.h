// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace Estafeta {

class RemoteFile;

/// The plain bytes of a compressed file (gzip, xz, zstd, bzip2, by its content), front to back.
class Decompressor
{
public:
    /// `file` must outlive this object.
    explicit Decompressor(RemoteFile &file);
    ~Decompressor();
    Decompressor(const Decompressor &) = delete;
    Decompressor &operator=(const Decompressor &) = delete;

    /// Some more bytes, valid until the next call; none at the end. Errors: Corrupt, and those of
    /// RemoteFile::read.
    [[nodiscard]] Result<std::string_view> next();

    /// Bytes of the file that were read so far.
    [[nodiscard]] uint64_t bytesTaken() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
