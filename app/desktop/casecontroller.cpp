// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/casecontroller.h"

#include "widgets/common/errortext.h"
#include "widgets/common/progresspanel.h"
#include "widgets/trace/tracepage.h"
#include "workspace/casefile.h"

#include <QFile>
#include <QFileDialog>
#include <QThread>

#include <utility>

namespace Estafeta {

namespace {

constexpr auto kSuffix = "case";

QString storeIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("store"));
}

} // namespace

CaseController::CaseController(Workspace &workspace, const TracePage &page, ProgressPanel &panel,
                               QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_page(page)
    , m_panel(panel)
    , m_window(window)
{
    connect(&workspace, &Workspace::caseWritten, this, &CaseController::onSaved);
}

CaseController::~CaseController()
{
    if (m_thread)
        m_thread->wait();
}

void CaseController::chooseAndSave()
{
    if (m_page.selectedTraces().empty()) {
        m_panel.fail(tr("No message is selected."),
                     tr("Search for messages and select those that the case is to hold."));
        return;
    }
    QFileDialog dialog(&m_window, tr("Save the selected messages as a case"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QLatin1String(kSuffix));
    dialog.setNameFilter(tr("Cases (*.case)"));
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.selectedFiles().constFirst());
}

void CaseController::save(const QString &file)
{
    std::vector<BundleId> bundles;
    for (const TraceId &trace : m_page.selectedTraces())
        bundles.push_back(trace.bundle);
    m_file = file;
    m_panel.start(tr("Writing the case"));
    m_request = m_workspace.writeCase(std::move(bundles), QFile::encodeName(file).toStdString());
}

void CaseController::onSaved(RequestId request, const Result<void> &result)
{
    if (request != m_request)
        return;
    if (result.ok())
        m_panel.finish(tr("The case was written: %1").arg(m_file));
    else if (result.error().code == ErrorCode::NotFound)
        m_panel.fail(tr("The messages are no longer in the store."), tr("Search for them again."));
    else
        m_panel.fail(ErrorText::what(result.error()), ErrorText::whatToDo(result.error()));
}

void CaseController::chooseAndOpen()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("A case of another desk"), {},
                                                      tr("Cases (*.case);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void CaseController::open(const QString &file)
{
    if (m_thread) // one at a time; it does not take long
        return;
    m_unpacked = std::make_unique<QTemporaryDir>();
    m_panel.start(tr("Opening the case"));
    const std::string from = QFile::encodeName(file).toStdString();
    const std::string to = QFile::encodeName(storeIn(*m_unpacked)).toStdString();
    m_thread.reset(QThread::create([this, from, to] {
        const Result<void> done = openCase(from, to);
        QMetaObject::invokeMethod(this, [this, done] { onUnpacked(done); });
    }));
    m_thread->start();
}

void CaseController::onUnpacked(const Result<void> &result)
{
    m_thread->wait();
    m_thread.reset();
    std::unique_ptr<QTemporaryDir> unpacked = std::move(m_unpacked);
    if (!result) {
        m_panel.fail(ErrorText::what(result.error()), ErrorText::whatToDo(result.error()));
        return;
    }
    m_panel.finish(tr("The case is open. It is gone when Estafeta ends."));
    Q_EMIT opened(storeIn(*unpacked));
    m_folder = std::move(unpacked); // nobody has the old one open any more
}

} // namespace Estafeta
