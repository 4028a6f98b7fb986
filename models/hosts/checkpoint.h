// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace Estafeta {

/// How far a log was read, in a form that finds the place again after the file was renamed,
/// compressed or replaced. SFTP tells no inode, so the file is known by its own bytes. Stored
/// together with what was read up to it: nothing is lost and nothing doubled after a crash.
///
/// Of a journal, which is no file: `last` is the cursor of the last entry, `offset` its moment
/// (microseconds since 1970), and the head is empty.
struct Checkpoint {
    static constexpr size_t kHeadSize = 256;
    static constexpr size_t kLastSize = 64;

    std::string head;    ///< the first bytes of the file, of those that were consumed
    uint64_t offset = 0; ///< uncompressed bytes consumed: behind a newline
    std::string last;    ///< the bytes just before the offset

    /// Consumes `bytes`, which follow the offset in the file.
    void advance(std::string_view bytes)
    {
        if (head.size() < kHeadSize)
            head += bytes.substr(0, kHeadSize - head.size());
        last += bytes.substr(bytes.size() - std::min(bytes.size(), kLastSize));
        last.erase(0, last.size() - std::min(last.size(), kLastSize));
        offset += bytes.size();
    }

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

} // namespace Estafeta
