// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/logsource.h"
#include "hosts/rotatedname.h"

#include <memory>
#include <string>
#include <vector>

namespace Estafeta {

/// An error of one file only, as opposed to the end of the whole connection.
[[nodiscard]] bool isOfOneFile(const Error &error);

/// The older generations of the log at `path`, newest first; none in a folder that may be entered
/// but not listed.
[[nodiscard]] Result<std::vector<RotatedName>> listRotated(RemoteFolder &folder,
                                                           const std::string &path);

/// The path of a generation of the log at `path`.
[[nodiscard]] std::string rotatedPath(const std::string &path, const RotatedName &name);

[[nodiscard]] Result<std::unique_ptr<LogSource>>
openLog(RemoteFolder &folder, const std::string &path, bool compressed);

/// All older generations, newest first. Names move while we look (a rotation renames every one),
/// so the folder must look the same before and after; a few tries, for one that is written to.
[[nodiscard]] Result<std::vector<std::unique_ptr<LogSource>>>
openRotated(RemoteFolder &folder, const std::string &path);

} // namespace Estafeta
