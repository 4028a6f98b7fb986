// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Log files as they lie on a disk, for tests. What cannot be written ends the test.
namespace Estafeta {

void writeFile(const std::string &path, const std::string &bytes);
void appendToFile(const std::string &path, const std::string &bytes);
/// Seconds since 1970.
void setModified(const std::string &path, int64_t second);

/// "gzip", "xz" or "zstd".
[[nodiscard]] std::string compressed(const std::string &bytes, const char *filter);

} // namespace Estafeta
