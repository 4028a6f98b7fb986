// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace Estafeta {

/// A log line by the columns it is shown in. Views into the line.
struct LineColumns {
    std::string_view program; ///< with its process id: "postfix/smtpd[123]"; may be empty
    std::string_view message; ///< the whole line when it has no header
};

/// Total: any bytes give columns.
[[nodiscard]] LineColumns columnsOf(std::string_view line);

} // namespace Estafeta
