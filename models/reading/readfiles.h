// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// How far files were read that are known by their log's name and their first bytes, whatever they
/// are called now: what an import has read is not followed again, and the other way round.
class ReadFiles
{
public:
    /// `log`: any path or rotated name of it. `head`: the file's first bytes, up to 256; as
    /// a file grows it may be longer than the time before.
    void note(std::string_view log, std::string_view head, uint64_t offset);

    /// 0: nothing of it was read.
    [[nodiscard]] uint64_t offsetOf(std::string_view log, std::string_view head) const;

    /// Keeps the newest of them; a head as its hash, so that one that is shorter finds nothing.
    void save(std::string &out) const;
    [[nodiscard]] bool load(std::string_view &in);

private:
    struct File {
        uint64_t log = 0; ///< a hash
        uint64_t length = 0;
        uint64_t hash = 0; ///< of the head
        std::string head;  ///< empty after loading
        uint64_t offset = 0;

        [[nodiscard]] bool isOf(uint64_t wantedLog, std::string_view start) const;
    };

    std::vector<File> m_files; ///< the one noted last is the last
};

} // namespace Estafeta
