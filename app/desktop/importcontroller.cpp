// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/importcontroller.h"

#include "formats/formatlibrary.h"
#include "items/logtext.h"
#include "widgets/common/errortext.h"
#include "widgets/common/progresspanel.h"

#include <QFile>
#include <QLocale>

namespace Estafeta {

ImportController::ImportController(Workspace &workspace, ProgressPanel &panel, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_panel(panel)
{
    connect(&workspace, &Workspace::importProgress, this, &ImportController::onProgress);
    connect(&workspace, &Workspace::importFinished, this, &ImportController::onFinished);
    connect(&panel, &ProgressPanel::stopRequested, this, &ImportController::stop);
}

void ImportController::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_waiting.append(paths);
    if (!m_workspace.isImporting())
        startNext();
}

void ImportController::stop()
{
    m_waiting.clear();
    m_workspace.cancelImport();
}

void ImportController::startNext()
{
    const QStringList paths = m_waiting.takeFirst();
    ImportOptions options;
    for (const QString &path : paths)
        options.sources.push_back({QFile::encodeName(path).toStdString(), {}});
    m_clock.start();
    m_lines = 0;
    m_panel.start(tr("Reading logs"));
    // Anew each time, so that a corrected file counts. A bad one ends the import before it begins:
    // what was read without it would not be read again.
    const FormatLibrary library = loadUserFormats();
    if (!library.problems.empty()) {
        onFinished(library.problems.front());
        return;
    }
    options.formats = library.formats;
    const Result<void> started = m_workspace.startImport(options);
    if (!started.ok())
        onFinished(started);
}

void ImportController::onProgress(const ImportProgress &progress)
{
    m_lines = progress.lines;
    m_panel.setProgress(progress.bytesDone, progress.bytesTotal, m_clock.elapsed(),
                        shownText(progress.current));
}

void ImportController::onFinished(const Result<void> &result)
{
    if (result.ok()) {
        const QString lines = QLocale().toString(m_lines);
        m_panel.finish(m_lines == 0 ? tr("All logs are read.")
                                    : tr("All logs are read: %1 lines.").arg(lines));
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_panel.finish(tr("Reading was stopped; what was read is kept."));
    } else {
        m_panel.fail(ErrorText::what(result.error()), ErrorText::whatToDo(result.error()));
    }
    Q_EMIT finished();
    if (!m_waiting.isEmpty())
        startNext();
}

} // namespace Estafeta
