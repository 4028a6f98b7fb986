// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/remotefolder.h"

#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// One older generation of a log, as logrotate and savelog name them.
struct RotatedName {
    std::string name;
    bool compressed = false;
    uint64_t size = 0;
    int64_t modified = 0;

    friend bool operator==(const RotatedName &, const RotatedName &) = default;
};

/// The generations of `base` ("mail.log") among `entries`, newest first: "mail.log.1",
/// "mail.log.2.gz", "mail.log-20260721.xz". Other neighbours ("mail.log.offset", "mail.log.bak")
/// are left out. While a generation is being compressed it is there twice: the plain one counts.
[[nodiscard]] std::vector<RotatedName> rotatedNames(const std::vector<FolderEntry> &entries,
                                                    std::string_view base);

} // namespace Estafeta
