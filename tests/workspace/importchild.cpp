// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importer.h"

#include <QCoreApplication>

#include <cstdio>

/// importchild STORE LOGS: an import with a commit after each batch, to be killed by a test.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Estafeta::ImportOptions options;
    options.sources = {{argv[2], {}}};
    options.timezone = "UTC";
    options.year = 2026;
    options.commitBytes = 1;
    const auto summary = Estafeta::importLogs(argv[1], options, {}, {});
    if (!summary)
        std::fprintf(stderr, "%s: %s\n", summary.error().context.c_str(),
                     summary.error().detail.c_str());
    return summary ? 0 : 3;
}
