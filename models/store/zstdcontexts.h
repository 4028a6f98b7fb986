// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <zstd.h>

/// The thread's own zstd contexts: making one costs more than compressing a small record.
namespace Estafeta::Zstd {

[[nodiscard]] ZSTD_CCtx *compressor();
[[nodiscard]] ZSTD_DCtx *decompressor();

/// Nothing that we write unpacks to more; a damaged length must not make us allocate the address
/// space.
inline constexpr unsigned long long kMaxUnpackedBytes = 256ULL * 1024 * 1024;

/// Of blocks of logs: a twentieth smaller than 1 at the same pace; 4 costs much more.
inline constexpr int kLevel = 3;

} // namespace Estafeta::Zstd
