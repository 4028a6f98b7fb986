// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/mainwindow.h"

#include "app/desktop/casecontroller.h"
#include "app/desktop/emlheader.h"
#include "app/desktop/helpwindow.h"
#include "app/desktop/hostcontroller.h"
#include "app/desktop/importcontroller.h"
#include "app/desktop/indicatorcontroller.h"
#include "app/desktop/keepcontroller.h"
#include "app/desktop/livelogcontroller.h"
#include "app/desktop/reportcontroller.h"
#include "app/desktop/servercontroller.h"
#include "app/desktop/tracecontroller.h"
#include "formats/formatlibrary.h"
#include "widgets/charts/indicatorspage.h"
#include "widgets/charts/reportpage.h"
#include "widgets/common/errortext.h"
#include "widgets/common/keeppanel.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progresspanel.h"
#include "widgets/common/serverpanel.h"
#include "widgets/hosts/hostspage.h"
#include "widgets/hosts/hostspanel.h"
#include "widgets/hosts/questionstrip.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/trace/tracepage.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

namespace Estafeta {

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_navigation(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_trace(new TracePage(this))
    , m_live(new LiveLogPage(this))
    , m_indicators(new IndicatorsPage(this))
    , m_report(new ReportPage(this))
    , m_hostsPage(new HostsPage(this))
    , m_progress(new ProgressPanel(this))
    , m_traceController(new TraceController(workspace, *m_trace, this))
    , m_liveController(new LiveLogController(workspace, *m_live, this))
    , m_indicatorController(new IndicatorController(workspace, *m_indicators, this))
    , m_reportController(new ReportController(workspace, *m_report, this))
    , m_importController(new ImportController(workspace, *m_progress, this))
    , m_keep(new KeepPanel(this))
    , m_keepController(new KeepController(workspace, *m_keep, *m_progress, this))
    , m_caseController(new CaseController(workspace, *m_trace, *m_progress, *this))
    , m_server(new ServerPanel(this))
    , m_serverController(new ServerController(*m_server, this))
    , m_questions(new QuestionStrip(this))
    , m_hosts(new HostsPanel(this))
    , m_hostController(new HostController(workspace, *m_hostsPage, *m_hosts, *m_questions, this))
{
    setWindowTitle(tr("Estafeta"));
    setAcceptDrops(true);
    buildPages();
    buildFileMenu();
    buildGoMenu();
    menuBar()->addMenu(m_hostController->menu());
    buildHelpMenu();
    wire();
    wireIndicators();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    const int unit = spacingUnit(this);
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setSpacing(unit / 4);
    m_navigation->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    addPage(m_trace, QStringLiteral("edit-find"), tr("Trace"));
    addPage(m_live, QStringLiteral("view-list-text"), tr("Live log"));
    addPage(m_indicators, QStringLiteral("office-chart-bar"), tr("Indicators"));
    addPage(m_report, QStringLiteral("view-statistics"), tr("Statistics"));
    addPage(m_hostsPage, QStringLiteral("network-server"), tr("Hosts"));
    m_navigation->setCurrentRow(TraceRow);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::onPageChanged);
    layOut();
}

void MainWindow::addPage(QWidget *page, const QString &icon, const QString &name)
{
    auto *item = new QListWidgetItem(QIcon::fromTheme(icon), name);
    item->setSizeHint({0, fontMetrics().height() + 2 * spacingUnit(this)});
    const int number = m_navigation->count() + 1;
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(name).arg(number));
    m_navigation->addItem(item);
    m_pages->addWidget(page);
}

void MainWindow::layOut()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_questions);
    column->addWidget(m_server);
    column->addWidget(m_keep);
    column->addLayout(row, 1);
    column->addWidget(m_hosts);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->hide();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(QIcon::fromTheme(QStringLiteral("folder-open")), tr("Open &folder of logs …"),
                    QKeySequence::Open, this, &MainWindow::chooseLogs);
    menu->addAction(tr("Open &store …"), this, &MainWindow::chooseStore);
    menu->addAction(tr("Open a store on a ser&ver …"), m_serverController, &ServerController::open);
    menu->addAction(tr("What the store &keeps …"), m_keepController, &KeepController::open);
    menu->addAction(tr("Open a &case …"), m_caseController, &CaseController::chooseAndOpen);
    menu->addAction(tr("Save the selected &messages as a case …"), m_caseController,
                    &CaseController::chooseAndSave);
    menu->addAction(tr("Try the &demo"), this, &MainWindow::openDemo);
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(QStringLiteral("application-exit")), tr("&Quit"),
                    QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    m_back = menu->addAction(QIcon::fromTheme(QStringLiteral("go-previous")), tr("&Back"),
                             QKeySequence(Qt::ALT | Qt::Key_Left), this,
                             [this] { goTo(m_history.back()); });
    m_forward = menu->addAction(QIcon::fromTheme(QStringLiteral("go-next")), tr("&Forward"),
                                QKeySequence(Qt::ALT | Qt::Key_Right), this,
                                [this] { goTo(m_history.forward()); });
    menu->addSeparator();
    for (int row = 0; row < m_navigation->count(); ++row) {
        menu->addAction(m_navigation->item(row)->text(), QKeySequence(Qt::CTRL | (Qt::Key_1 + row)),
                        this, [this, row] { m_navigation->setCurrentRow(row); });
    }
    menu->addSeparator();
    QAction *search = menu->addAction(tr("&Search field"), this, [this] {
        m_navigation->setCurrentRow(TraceRow);
        m_trace->focusSearch();
    });
    search->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_Slash)});
    updateHistoryActions();
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&This page"), QKeySequence::HelpContents, this, &MainWindow::showHelp);
    menu->addAction(tr("&About Estafeta"), this, &MainWindow::showAbout);
}

void MainWindow::showHelp()
{
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    // In the order of Page.
    static const QStringList pages{QStringLiteral("trace"), QStringLiteral("livelog"),
                                   QStringLiteral("indicators"), QStringLiteral("statistics"),
                                   QStringLiteral("hosts")};
    m_help->showPage(pages.value(m_navigation->currentRow(), pages.constFirst()));
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1280, 800);
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
}

void MainWindow::wire()
{
    connect(m_trace, &TracePage::openFolderRequested, this, &MainWindow::chooseLogs);
    connect(m_trace, &TracePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_trace, &TracePage::connectHostRequested, m_hostController,
            &HostController::connectHost);
    connect(m_trace, &TracePage::questionChanged, this,
            [this](const QString &text) { visit({TraceRow, text}); });
    connect(m_trace, &TracePage::contextRequested, this, [this](const LineRow &line) {
        m_navigation->setCurrentRow(LiveLogRow);
        m_liveController->showMoment(line);
    });
    connect(m_live, &LiveLogPage::linkActivated, this, &MainWindow::trace);
    connect(m_live, &LiveLogPage::connectHostRequested, m_hostController,
            &HostController::connectHost);
    connect(m_progress, &ProgressPanel::shownChanged, statusBar(), &QWidget::setVisible);
    connect(&m_workspace, &Workspace::storeLost, this, [this](const Error &error) {
        m_progress->fail(ErrorText::what(error), ErrorText::whatToDo(error));
    });
    connect(&m_workspace, &Workspace::storeFound, this,
            [this] { m_progress->finish(tr("The store answers again.")); });
    connect(m_caseController, &CaseController::opened, this, &MainWindow::openStore);
    connect(m_serverController, &ServerController::opened, this, &MainWindow::openAndRemember);
    connect(m_importController, &ImportController::finished, this, [this] {
        m_traceController->reloadCoverage();
        m_traceController->repeatSearch();
        m_liveController->reload();
        m_indicatorController->reload();
        m_reportController->reload();
    });
}

void MainWindow::wireIndicators()
{
    connect(m_indicators, &IndicatorsPage::openFolderRequested, this, &MainWindow::chooseLogs);
    connect(m_indicators, &IndicatorsPage::connectHostRequested, m_hostController,
            &HostController::connectHost);
    connect(m_indicatorController, &IndicatorController::messagesWanted, this,
            [this](const QString &search, Time since, Time until) {
                m_navigation->setCurrentRow(TraceRow);
                m_trace->search(search, since, until);
            });
    connect(m_indicatorController, &IndicatorController::saveFailed, this,
            [this](const Error &error) {
                m_progress->fail(ErrorText::what(error), ErrorText::whatToDo(error));
            });
}

void MainWindow::start(const StartOptions &options)
{
    if (options.demo)
        openDemo();
    else
        openStore(options.store);
    m_importController->import(options.imports);
}

void MainWindow::openAndRemember(const QString &place)
{
    openStore(place);
    if (m_workspace.folder() == place)
        StartOptions::rememberStore(place);
}

void MainWindow::openStore(const QString &place)
{
    const FormatLibrary library = loadUserFormats();
    m_workspace.setFormats(library.formats);
    const Result<void> opened = m_workspace.open(place);
    if (!opened.ok()) {
        m_progress->fail(ErrorText::what(opened.error()), ErrorText::whatToDo(opened.error()));
        return;
    }
    if (!library.problems.empty()) {
        const Error &problem = library.problems.front();
        m_progress->fail(ErrorText::what(problem), ErrorText::whatToDo(problem));
    }
    m_traceController->reset();
    m_keepController->reset();
    m_liveController->reset();
    m_indicatorController->reset();
    m_reportController->reset();
    m_hostController->storeOpened();
}

void MainWindow::openDemo()
{
    const QString logs = DemoSite::logs();
    if (logs.isEmpty()) {
        m_progress->fail(tr("The demo site is not installed."),
                         tr("Install the package with the demo."));
        return;
    }
    openStore(m_demo.storeFolder());
    m_importController->import({logs});
}

void MainWindow::chooseLogs()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("A folder of logs: with one sub-folder or file per host"));
    if (!folder.isEmpty())
        m_importController->import({folder});
}

void MainWindow::chooseStore()
{
    // Also the way back from a server's.
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder of a store"),
                                                             StartOptions::ownStore());
    if (!folder.isEmpty())
        openAndRemember(folder);
}

void MainWindow::onPageChanged(int row)
{
    m_pages->setCurrentIndex(row);
    m_liveController->setOpen(row == LiveLogRow);
    m_indicatorController->setOpen(row == IndicatorsRow);
    m_reportController->setOpen(row == ReportRow);
    if (row == TraceRow)
        return;
    if (m_history.isEmpty())
        m_history.visit({TraceRow, {}});
    visit({row, {}});
    focusPage(row);
}

void MainWindow::focusPage(int row)
{
    if (row == LiveLogRow)
        m_live->focusLines();
    else if (row == IndicatorsRow)
        m_indicators->focusChart();
    else if (row == ReportRow)
        m_report->focusRows();
    else
        m_hostsPage->focusList();
}

void MainWindow::visit(const Place &place)
{
    m_history.visit(place);
    updateHistoryActions();
}

void MainWindow::goTo(const Place &place)
{
    if (place.page == TraceRow)
        trace(place.question);
    else
        m_navigation->setCurrentRow(place.page);
    updateHistoryActions();
}

void MainWindow::trace(const QString &text)
{
    m_navigation->setCurrentRow(TraceRow);
    m_trace->setSearchText(text);
    m_trace->startSearch();
}

void MainWindow::updateHistoryActions()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Estafeta"),
                       tr("Estafeta %1 traces messages through the logs of mail hosts.")
                           .arg(QStringLiteral(ESTAFETA_VERSION)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    m_importController->stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A message file is searched for, a case is opened; everything else is taken for logs.
void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList logs;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".eml"), Qt::CaseInsensitive))
            trace(readEmlHeader(path));
        else if (path.endsWith(QLatin1String(".case"), Qt::CaseInsensitive))
            m_caseController->open(path);
        else if (!path.isEmpty())
            logs << path;
    }
    m_importController->import(logs);
    event->acceptProposedAction();
}

} // namespace Estafeta
