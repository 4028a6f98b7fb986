// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// An open file on a host. It stays the same file when its path is renamed, replaced or deleted.
/// Errors of all functions: ConnectionLost, NotReadable.
class RemoteFile
{
public:
    RemoteFile() = default;
    virtual ~RemoteFile() = default;
    RemoteFile(const RemoteFile &) = delete;
    RemoteFile &operator=(const RemoteFile &) = delete;

    [[nodiscard]] virtual Result<uint64_t> size() = 0;
    /// Fewer than `length` bytes only at the end of the file.
    [[nodiscard]] virtual Result<std::string> read(uint64_t offset, size_t length) = 0;

    /// What there is from `offset` on, compressed on the way: to be read front to back, and to be
    /// checked, as it is the file that has the path now. Null where the host cannot do that.
    [[nodiscard]] virtual Result<std::unique_ptr<RemoteFile>> packedFrom(uint64_t /*offset*/)
    {
        return std::unique_ptr<RemoteFile>();
    }
};

struct FolderEntry {
    std::string name;
    uint64_t size = 0;
    int64_t modified = 0; ///< seconds since 1970 UTC

    friend bool operator==(const FolderEntry &, const FolderEntry &) = default;
};

/// Where log files lie: a host over SFTP, or a scripted one in the tests. Read only by nature.
class RemoteFolder
{
public:
    RemoteFolder() = default;
    virtual ~RemoteFolder() = default;
    RemoteFolder(const RemoteFolder &) = delete;
    RemoteFolder &operator=(const RemoteFolder &) = delete;

    /// Errors: NotFound, NotReadable, ConnectionLost.
    [[nodiscard]] virtual Result<std::unique_ptr<RemoteFile>> open(const std::string &path) = 0;
    /// Something is not as it was: what is remembered of its files is asked for anew.
    virtual void lookAnew() {}
    /// The regular files of `folder`, in any order.
    [[nodiscard]] virtual Result<std::vector<FolderEntry>> list(const std::string &folder) = 0;
};

} // namespace Estafeta
