// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Estafeta {

/// The header of a message file, for the search field. Empty: it cannot be read.
[[nodiscard]] QString readEmlHeader(const QString &path);

} // namespace Estafeta
