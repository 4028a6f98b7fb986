// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/coveragetext.h"
#include "app/cli/keeptext.h"

#include "formats/formatlibrary.h"
#include "store/storereader.h"
#include "workspace/importer.h"

#include <QDir>
#include <QLocale>

#include <csignal>
#include <cstdio>
#include <stop_token>

#include <unistd.h>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

std::stop_source g_stop;

/// Ctrl+C ends the import after the batch in work, with what was read committed. A second one ends
/// the program at once: that loses nothing either, the next import goes on from the last commit.
void stopOnSignal(int)
{
    if (g_stop.stop_requested())
        ::_exit(130);
    g_stop.request_stop();
}

/// One line on a terminal, written over itself.
class ProgressLine
{
public:
    void show(const ImportProgress &progress)
    {
        if (!m_onTerminal)
            return;
        const int percent = progress.bytesTotal > 0
            ? static_cast<int>(
                  std::min<uint64_t>(100, progress.bytesDone * 100 / progress.bytesTotal))
            : 0;
        const QString name = QString::fromStdString(progress.current).section(u'/', -2);
        printError(u"\r%1 %  %2 lines  %3\x1b[K"_s.arg(percent, 3)
                       .arg(QLocale::c().toString(qulonglong(progress.lines)), name));
        m_shown = true;
    }

    void clear()
    {
        if (m_shown)
            printError(u"\r\x1b[K"_s);
    }

private:
    bool m_onTerminal = ::isatty(STDERR_FILENO) != 0;
    bool m_shown = false;
};

/// "HOST=FILE" or a path. A path that exists is a path, whatever its name.
ImportSource sourceOf(const QString &argument)
{
    const std::string text = argument.toStdString();
    const size_t equals = text.find('=');
    if (equals != std::string::npos && equals > 0 && text.find('/') > equals
        && ::access(text.c_str(), F_OK) != 0)
        return {text.substr(equals + 1), text.substr(0, equals)};
    return {text, {}};
}

/// The formats that come with the program, the user's, and those in the folder that was named. A
/// bad one ends the import before it begins: what was read without it would not be read again.
std::optional<FormatLibrary> goodFormats(const QString &folder)
{
    QStringList folders;
    if (!folder.isEmpty())
        folders << folder;
    if (QDir(userFormatsFolder()).exists())
        folders << userFormatsFolder();
    FormatLibrary library = loadFormats(folders);
    for (const Error &problem : library.problems)
        fail(problem);
    if (!library.problems.empty())
        return std::nullopt;
    return library;
}

int printSummary(const std::string &store, const ImportSummary &summary)
{
    for (const Error &problem : summary.problems)
        fail(problem);
    auto reader = StoreReader::open(store);
    if (!reader)
        return fail(reader.error());
    const auto coverage = (*reader)->coverage();
    if (!coverage)
        return fail(coverage.error());
    printOut(coverageText(*coverage));
    if (!summary.letGo.isEmpty())
        printOut(wentText(summary.letGo) + u'\n');
    return summary.problems.empty() ? kDone : kFailed;
}

} // namespace

int runImport(const QStringList &arguments)
{
    CommandLine options(
        u"import --store PATH [--timezone ZONE] [--year YEAR] [--formats FOLDER] LOGS..."_s,
        u"Reads mail logs into a store. LOGS is a folder with a sub-folder or file for each host\n"
        "(HOST/mail.log*, HOST.log), one file, or HOST=FILE. Rotated and compressed files are "
        "read\n"
        "in order. What an earlier import read is not read again."_s);
    options.addOption(
        u"store"_s,
        u"The store's folder, made when it is missing; or mariadb://USER@HOST/DATABASE"_s,
        u"PATH"_s);
    options.addOption(
        u"timezone"_s,
        u"Zone of log lines that name none, like Europe/Madrid or +01:00 (this machine's)."_s,
        u"ZONE"_s);
    options.addOption(u"year"_s, u"Year of the first line that has none (from the file's time)."_s,
                      u"YEAR"_s);
    options.addOption(
        u"formats"_s,
        u"Folder with log formats (*.json) beside those in ~/.config/estafeta/formats."_s,
        u"FOLDER"_s);
    if (const auto status = options.parse(arguments))
        return *status;
    if (!options.has(u"store"_s))
        return options.refuse(u"It needs --store PATH: where to keep what is read."_s);
    if (options.rest().isEmpty())
        return options.refuse(u"It needs a folder or file with logs."_s);

    ImportOptions import;
    import.timezone = options.bytes(u"timezone"_s);
    if (options.has(u"year"_s)) {
        bool good = false;
        import.year = options.text(u"year"_s).toInt(&good);
        if (!good || import.year < 1970 || import.year > 9999)
            return options.refuse(
                u"\"%1\" is no year; write it like 2026."_s.arg(options.text(u"year"_s)));
    }
    const auto library = goodFormats(options.text(u"formats"_s));
    if (!library)
        return kFailed;
    import.formats = library->formats;
    for (const QString &path : options.rest())
        import.sources.push_back(sourceOf(path));

    std::signal(SIGINT, stopOnSignal);
    std::signal(SIGTERM, stopOnSignal);
    ProgressLine line;
    const std::string store = options.bytes(u"store"_s);
    const auto summary = importLogs(
        store, import, [&line](const ImportProgress &progress) { line.show(progress); },
        g_stop.get_token());
    line.clear();
    if (!summary)
        return fail(summary.error());
    return printSummary(store, *summary);
}

} // namespace Estafeta::Cli
