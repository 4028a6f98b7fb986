// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"
#include "trace/bundle.h"

#include <span>
#include <stop_token>
#include <string>

/// A part of a store in one file, for another desk: some messages with their lines and what was
/// read of each host, or a whole period. Inside it is a store's folder in a tar archive, compressed
/// with zstd. Lines of other messages do not come along, unless they were asked for with a period.
namespace Estafeta {

class StoreReader;

/// Writes the bundles. A file that is there is replaced at the end, and stays when something goes
/// wrong. NotFound when there is none of the bundles any more; NotWritable; Cancelled.
[[nodiscard]] Result<void> writeCase(StoreReader &store, std::span<const BundleId> bundles,
                                     const std::string &file, const std::stop_token &stop = {});

/// Writes all that began in [since, until) and all lines of that time.
[[nodiscard]] Result<void> writePeriod(StoreReader &store, Time since, Time until,
                                       const std::string &file, const std::stop_token &stop = {});

/// Whether the file begins as one of ours, or any other zstd file, does: the rest openCase() tells.
[[nodiscard]] bool looksLikeCase(const std::string &file);

/// Unpacks into `folder`, which must be missing or empty, and then is a store like any other.
/// NotFound, NotReadable, NotWritable; NotAStore when something else is inside, and Corrupt when it
/// cannot be unpacked: then the folder is as it was.
[[nodiscard]] Result<void> openCase(const std::string &file, const std::string &folder);

} // namespace Estafeta
