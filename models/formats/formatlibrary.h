// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/formatset.h"

#include <QStringList>

namespace Estafeta {

/// The formats that could be read, and what was wrong with the others.
struct FormatLibrary {
    std::shared_ptr<const FormatSet> formats; ///< never null
    std::vector<Error> problems;
};

/// Where a user's own formats lie: "formats" in the folder of Estafeta's settings. It need not be
/// there.
[[nodiscard]] QString userFormatsFolder();

/// Reads the *.json files of the folders, first ones first, and then the formats that come with the
/// program. A format whose name was met before is left out: so a user's file replaces one of ours.
/// Problems: NotFound and NotReadable (context: the path), BadFormat.
[[nodiscard]] FormatLibrary loadFormats(const QStringList &folders);

/// Those of userFormatsFolder(), if it is there, and those that come with the program.
[[nodiscard]] FormatLibrary loadUserFormats();

} // namespace Estafeta
