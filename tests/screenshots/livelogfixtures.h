// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linebatch.h"

namespace Estafeta::Fixtures {

/// Some seconds of a site with three hosts: mx1, relay and store1.
[[nodiscard]] LineBatch siteLines();
/// The same site, `count` lines, each a little different.
[[nodiscard]] LineBatch manyLines(int count);

} // namespace Estafeta::Fixtures
