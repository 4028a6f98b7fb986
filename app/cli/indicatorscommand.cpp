// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/coveragetext.h"
#include "app/cli/indicatoroptions.h"
#include "app/cli/indicatortext.h"
#include "app/cli/moment.h"
#include "app/cli/openstore.h"

#include "indicators/viewof.h"
#include "workspace/loadindicators.h"
#include "workspace/loadreport.h"

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

Result<IndicatorView> viewOf(const IndicatorsAsked &asked, const IndicatorData &data)
{
    const auto hosts = hostsNamed(asked.hosts, data.hostNames);
    if (!hosts)
        return hosts.error();
    IndicatorQuestion question = asked.question;
    for (const auto &[host, name] : *hosts) {
        if (!asked.hosts.empty())
            question.filter.hosts.push_back(host);
    }
    return Estafeta::viewOf(question, data);
}

/// Nothing would be an answer without it.
void printNothingRead(const IndicatorsAsked &asked, const Coverage &coverage)
{
    printError(u"estafeta-cli: Nothing was read from %1 to %2.\n"_s.arg(
        momentText(asked.question.since), momentText(asked.question.until)));
    printError(coverageText(coverage));
}

} // namespace

int runIndicators(const QStringList &arguments)
{
    IndicatorsAsked asked;
    if (const auto status = readIndicatorOptions(arguments, asked))
        return *status;
    const auto need = needOf(asked.question);
    if (!need)
        return fail(need.error());
    auto store = OpenStore::open(asked.store);
    if (!store)
        return fail(store.error());
    const auto data = loadIndicators(store->reader(), *need, asked.now);
    if (!data)
        return fail(data.error());
    const auto view = viewOf(asked, *data);
    if (!view)
        return fail(view.error());
    switch (asked.format) {
    case IndicatorsAsked::Format::Text:
        printOut(indicatorTable(*view));
        break;
    case IndicatorsAsked::Format::Csv:
        printOut(indicatorCsv(*view));
        break;
    case IndicatorsAsked::Format::Json:
        printOut(indicatorJson(*view, data->hostNames));
        break;
    }
    const bool isRead =
        std::ranges::any_of(view->bars, [](const Bar &bar) { return bar.covered != Covered::Not; });
    if (isRead)
        return kDone;
    printNothingRead(asked, data->coverage);
    return kNothingFound;
}

} // namespace Estafeta::Cli
