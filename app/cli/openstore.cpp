// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openstore.h"

#include "workspace/casefile.h"

#include <filesystem>
#include <utility>

namespace Estafeta::Cli {

Result<OpenStore> OpenStore::open(const std::string &path)
{
    OpenStore store;
    std::string folder = path;
    if (std::error_code problem; std::filesystem::is_regular_file(path, problem)) {
        store.m_unpacked = std::make_unique<QTemporaryDir>();
        folder = store.m_unpacked->filePath(QStringLiteral("case")).toStdString();
        if (auto done = openCase(path, folder); !done)
            return done.error();
    }
    auto reader = StoreReader::open(folder);
    if (!reader)
        return reader.error();
    store.m_reader = std::move(*reader);
    return store;
}

} // namespace Estafeta::Cli
