// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/collect/collectcommand.h"

#include <QCoreApplication>

namespace {

using namespace Qt::StringLiterals;

const QString kHelp = u"Usage: estafeta-cli COMMAND [OPTIONS]\n"
                      "\n"
                      "  import      read mail logs into a store\n"
                      "  collect     follow mail hosts into a store, as a service\n"
                      "  trace       say what became of a message\n"
                      "  indicators  count messages by the hour, day, week or month\n"
                      "  report      statistics of an interval\n"
                      "  export      every message and recipient as JSON lines\n"
                      "  coverage    what was read, from when to when\n"
                      "  store       how long a store keeps what; room for one on a server\n"
                      "\n"
                      "  estafeta-cli COMMAND --help explains one of them.\n"
                      "  --version names the version.\n"_s;

} // namespace

int main(int argc, char **argv)
{
    using namespace Estafeta::Cli;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"estafeta-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ESTAFETA_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == u"import")
        return runImport(arguments);
    if (command == u"collect")
        return runCollect(arguments);
    if (command == u"trace")
        return runTrace(arguments);
    if (command == u"indicators")
        return runIndicators(arguments);
    if (command == u"export")
        return runExport(arguments);
    if (command == u"report")
        return runReport(arguments);
    if (command == u"coverage")
        return runCoverage(arguments);
    if (command == u"store")
        return runStore(arguments);
    if (command == u"--version") {
        printOut(u"estafeta-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return kDone;
    }
    if (command == u"--help" || command == u"-h" || command == u"help") {
        printOut(kHelp);
        return kDone;
    }
    printError(command.isEmpty() ? u"estafeta-cli: no command was given.\n"_s
                                 : u"estafeta-cli: there is no command \"%1\".\n"_s.arg(command));
    printError(kHelp);
    return kWrongUse;
}
