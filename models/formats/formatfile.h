// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>
#include <string>

namespace Estafeta {

class Format;

/// Reads a log format from the JSON text of its file, compiles it, and reads its samples with it:
/// what is returned has been proven. How a file is written is told in resources/help/en/formats.md.
/// Errors: BadFormat (context: "FILE:LINE", detail: what is wrong there).
[[nodiscard]] Result<std::shared_ptr<const Format>> readFormat(const std::string &file,
                                                               const QByteArray &json);

} // namespace Estafeta
