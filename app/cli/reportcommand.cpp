// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/moment.h"
#include "app/cli/openstore.h"
#include "app/cli/reportcsv.h"
#include "app/cli/reporthtml.h"
#include "app/cli/reportjson.h"
#include "app/cli/reporttext.h"
#include "workspace/loadreport.h"

#include <QDateTime>
#include <QJsonDocument>

#include <string>
#include <vector>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRows = 50;

struct ReportOrders {
    Time since;
    Time until; ///< exclusive
    std::vector<std::string> hosts;
    QString format = u"text"_s;
    size_t most = kRows;
};

void addOptions(CommandLine &options)
{
    options.addOption(u"store"_s,
                      u"The store's folder, a case file, or mariadb://USER@HOST/DATABASE"_s,
                      u"PATH"_s);
    options.addOption(u"since"_s, u"From then on: 2026-11-21, \"2026-11-21 10:00\", -7d."_s,
                      u"TIME"_s);
    options.addOption(u"until"_s, u"Until then; a day is meant with its end."_s, u"TIME"_s);
    options.addOption(u"host"_s, u"Of this host only; may be given again for others."_s, u"NAME"_s);
    options.addFlag(u"daily"_s, u"Of yesterday, as html: for a daily mail or page."_s);
    options.addOption(u"format"_s, u"text (the default), html, json or csv."_s, u"FORMAT"_s);
    options.addOption(u"top"_s, u"Rows of each list; 0: all. The default is 50."_s, u"N"_s);
}

/// Yesterday, whatever its length.
void takeDaily(ReportOrders &orders)
{
    const QDate today = QDate::currentDate();
    orders.since = Time::fromSeconds(today.addDays(-1).startOfDay().toSecsSinceEpoch());
    orders.until = Time::fromSeconds(today.startOfDay().toSecsSinceEpoch());
    orders.format = u"html"_s;
}

/// A sentence about wrong use; empty when there is none.
QString readOrders(const CommandLine &options, ReportOrders &orders)
{
    const bool daily = options.has(u"daily"_s);
    if (!options.has(u"store"_s) || !options.rest().isEmpty())
        return u"It needs --store PATH."_s;
    if (daily && (options.has(u"since"_s) || options.has(u"until"_s)))
        return u"--daily is of yesterday; it goes without --since and --until."_s;
    if (daily)
        takeDaily(orders);
    const Time moment = now();
    for (const auto &[name, end, place] :
         {std::tuple(u"since"_s, PeriodEnd::Since, &orders.since),
          std::tuple(u"until"_s, PeriodEnd::Until, &orders.until)}) {
        if (!options.has(name))
            continue;
        *place = parseMoment(options.text(name), moment, end);
        if (!place->isSet())
            return u"--%1 \"%2\" is no time; 2026-11-21, \"2026-11-21 10:00\" and -7d are."_s.arg(
                name, options.text(name));
    }
    if (orders.since.isSet() && orders.until.isSet() && orders.until < orders.since)
        return u"--until is before --since."_s;
    if (options.has(u"format"_s))
        orders.format = options.text(u"format"_s);
    if (!QStringList{u"text"_s, u"html"_s, u"json"_s, u"csv"_s}.contains(orders.format))
        return u"\"%1\" is no format; text, html, json and csv are."_s.arg(orders.format);
    if (options.has(u"top"_s)) {
        bool good = false;
        orders.most = options.text(u"top"_s).toUInt(&good);
        if (!good)
            return u"--top needs a number."_s;
    }
    for (const QString &name : options.texts(u"host"_s))
        orders.hosts.push_back(name.toStdString());
    return {};
}

void print(const Report &report, const ReportOrders &orders)
{
    if (orders.format == u"html")
        printOut(reportHtml(report, orders.most));
    else if (orders.format == u"json")
        printOut(QJsonDocument(reportJson(report, orders.most)).toJson().toStdString());
    else if (orders.format == u"csv")
        printOut(reportCsv(report, orders.most));
    else
        printOut(reportText(report, orders.most));
}

} // namespace

int runReport(const QStringList &arguments)
{
    CommandLine options(
        u"report --store PATH [--since TIME] [--until TIME] [--host NAME]... [--daily]"_s,
        u"Statistics of an interval: totals, by hour and day, senders, recipients, domains,\n"
        "deferrals, bounces, refusals, warnings, spam, viruses, logins and lists. Counts are\n"
        "kept by whole hours of UTC; an interval that cuts one has all of it."_s);
    addOptions(options);
    if (const auto status = options.parse(arguments))
        return *status;
    ReportOrders orders;
    if (const QString wrong = readOrders(options, orders); !wrong.isEmpty())
        return options.refuse(wrong);
    auto store = OpenStore::open(options.bytes(u"store"_s));
    if (!store)
        return fail(store.error());
    const auto hosts = reportHosts(store->reader(), orders.hosts);
    if (!hosts)
        return fail(hosts.error());
    const auto report = loadReport(store->reader(), orders.since, orders.until, *hosts);
    if (!report)
        return fail(report.error());
    print(*report, orders);
    return report->isEmpty() ? kNothingFound : kDone;
}

} // namespace Estafeta::Cli
