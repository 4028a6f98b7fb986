// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <memory>

namespace Estafeta {

/// A day of two hosts, with something in the usual lists, and a third of which nothing was read.
[[nodiscard]] std::shared_ptr<const Report> reportFixture();

} // namespace Estafeta
