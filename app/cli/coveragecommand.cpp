// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/coveragetext.h"
#include "app/cli/openstore.h"

#include <QJsonDocument>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

int runCoverage(const QStringList &arguments)
{
    CommandLine options(u"coverage --store PATH [--format text|json]"_s,
                        u"Says what was read: hosts, files, times, and lines not understood."_s);
    options.addOption(u"store"_s, u"The store's folder, or a case file."_s, u"PATH"_s);
    options.addOption(u"format"_s, u"text (the default) or json."_s, u"FORMAT"_s);
    if (const auto status = options.parse(arguments))
        return *status;
    const QString format = options.has(u"format"_s) ? options.text(u"format"_s) : u"text"_s;
    if (!options.has(u"store"_s) || !options.rest().isEmpty())
        return options.refuse(u"It needs --store PATH and nothing else."_s);
    if (format != u"text" && format != u"json")
        return options.refuse(u"\"%1\" is no format; text and json are."_s.arg(format));
    auto store = OpenStore::open(options.bytes(u"store"_s));
    if (!store)
        return fail(store.error());
    const auto coverage = store->reader().coverage();
    if (!coverage)
        return fail(coverage.error());
    if (format == u"json")
        printOut(QJsonDocument(coverageJson(*coverage)).toJson().toStdString());
    else
        printOut(coverageText(*coverage));
    return coverage->isEmpty() ? kNothingFound : kDone;
}

} // namespace Estafeta::Cli
