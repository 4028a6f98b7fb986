// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/remotefolder.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace Estafeta {

/// A folder of log files in memory. Paths and contents are apart, like names and inodes, so that an
/// open file stays the same when it is renamed, replaced or deleted.
class FakeHost final : public RemoteFolder
{
public:
    using Content = std::shared_ptr<std::string>;

    std::map<std::string, Content> files; ///< by path
    std::map<Content, int64_t> modified;  ///< of contents, seconds since 1970
    int64_t clock = 0;                    ///< the host's: what is written now was modified then
    bool connected = true;
    int listings = 0;
    /// Called before each listing: for what happens while the follower looks.
    std::function<void()> onList;

    void append(const std::string &path, std::string_view bytes)
    {
        Content &content = files[path];
        if (!content)
            content = std::make_shared<std::string>();
        *content += bytes;
        modified[content] = clock;
    }

    void rename(const std::string &from, const std::string &to)
    {
        files[to] = files.at(from);
        files.erase(from);
    }

    /// As logrotate does: .1 becomes .2, and so on up to `keep`.
    void shiftRotated(const std::string &path, int keep = 9);

    void renameRotate(const std::string &path, int keep = 9)
    {
        shiftRotated(path, keep);
        rename(path, path + ".1");
        files[path] = std::make_shared<std::string>();
    }

    void copyTruncate(const std::string &path)
    {
        shiftRotated(path);
        files[path + ".1"] = std::make_shared<std::string>(*files.at(path));
        modified[files[path + ".1"]] = modified[files.at(path)];
        files.at(path)->clear();
    }

    /// Replaces `path` by `path`.gz.
    void compress(const std::string &path);

    Result<std::unique_ptr<RemoteFile>> open(const std::string &path) override;
    Result<std::vector<FolderEntry>> list(const std::string &folder) override;
};

/// `plain` as a gzip file.
[[nodiscard]] std::string gzipped(const std::string &plain);

} // namespace Estafeta
