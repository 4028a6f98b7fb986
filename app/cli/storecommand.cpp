// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"

#include "store/servergrants.h"
#include "store/storelocation.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDatabase = "estafeta"_L1;
constexpr auto kCollector = "estafeta-collect"_L1;
constexpr auto kReader = "estafeta-read"_L1;

std::string given(const CommandLine &options, const QString &name, QLatin1StringView otherwise)
{
    return options.has(name) ? options.bytes(name) : QString(otherwise).toStdString();
}

/// The SQL that a server's administrator runs before a store can be there.
int printGrants(const CommandLine &options)
{
    std::string database = QString(kDatabase).toStdString();
    std::string collector = given(options, u"collector"_s, kCollector);
    if (options.has(u"store"_s)) {
        const auto location = StoreLocation::parse(options.bytes(u"store"_s));
        if (!location)
            return fail(location.error());
        if (!location->server())
            return options.refuse(
                u"A store in a folder needs no grants; --store takes an address such as mariadb://USER@HOST/DATABASE here."_s);
        database = location->server()->database;
        if (!options.has(u"collector"_s))
            collector = location->server()->user;
    }
    const auto grants = serverGrants(database, collector, given(options, u"reader"_s, kReader));
    if (!grants)
        return fail(grants.error());
    printOut(*grants);
    return kDone;
}

int runStoreGrants(const QStringList &arguments)
{
    CommandLine options(
        u"store grants [--store ADDRESS] [--collector ACCOUNT] [--reader ACCOUNT]"_s,
        u"Prints the SQL by which the administrator of a MariaDB or MySQL server makes room for a\n"
        "store: a database, an account that collects into it, and one that only reads."_s);
    options.addOption(u"store"_s, u"Where the store will be: mariadb://USER@HOST/DATABASE"_s,
                      u"ADDRESS"_s);
    options.addOption(u"collector"_s, u"The account that writes."_s, u"ACCOUNT"_s);
    options.addOption(u"reader"_s, u"The account that only reads."_s, u"ACCOUNT"_s);
    if (const auto status = options.parse(arguments))
        return *status;
    if (!options.rest().isEmpty())
        return options.refuse(u"\"%1\" is one word too many."_s.arg(options.rest().constFirst()));
    return printGrants(options);
}

} // namespace

int runStore(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    QStringList rest = arguments.mid(1);
    if (command == u"keep") {
        rest[0] = u"store keep"_s;
        return runStoreKeep(rest);
    }
    if (command == u"grants") {
        rest[0] = u"store grants"_s;
        return runStoreGrants(rest);
    }
    const bool asks = command == u"--help" || command == u"-h";
    const QString help = u"Usage: estafeta-cli store COMMAND [OPTIONS]\n\n"
                         "  keep    how long a store keeps what\n"
                         "  grants  the SQL that makes room for one on a database server\n"_s;
    if (asks)
        printOut(help);
    else
        printError(help);
    return asks ? kDone : kWrongUse;
}

} // namespace Estafeta::Cli
