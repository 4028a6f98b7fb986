// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/demosite.h"
#include "app/desktop/pagehistory.h"
#include "app/desktop/startoptions.h"

#include <QMainWindow>

class QListWidget;
class QStackedWidget;

namespace Estafeta {

class HelpWindow;
class CaseController;
class HostController;
class HostsPage;
class HostsPanel;
class ImportController;
class IndicatorController;
class IndicatorsPage;
class KeepController;
class KeepPanel;
class LiveLogController;
class LiveLogPage;
class ProgressPanel;
class QuestionStrip;
class ServerController;
class ServerPanel;
class TraceController;
class TracePage;
class Workspace;

/// The window: navigation, pages, menus. What the pages want is wired by controllers.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `workspace` must outlive this.
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    void start(const StartOptions &options);
    [[nodiscard]] TracePage *tracePage() const { return m_trace; }
    [[nodiscard]] LiveLogPage *liveLogPage() const { return m_live; }
    [[nodiscard]] IndicatorsPage *indicatorsPage() const { return m_indicators; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { TraceRow, LiveLogRow, IndicatorsRow, HostsRow };

    void buildPages();
    void addPage(QWidget *page, const QString &icon, const QString &name);
    void layOut();
    void buildFileMenu();
    void buildGoMenu();
    void buildHelpMenu();
    void restoreWindow();
    void wire();
    void wireIndicators();
    /// A folder, or the address of a store on a server.
    void openStore(const QString &place);
    /// The same, and again at the next start.
    void openAndRemember(const QString &place);
    void openDemo();
    void chooseLogs();
    void chooseStore();
    void onPageChanged(int row);
    void focusPage(int row);
    void goTo(const Place &place);
    void visit(const Place &place);
    void trace(const QString &text);
    void showHelp();
    void updateHistoryActions();
    void showAbout();

    Workspace &m_workspace;
    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    TracePage *m_trace;
    LiveLogPage *m_live;
    IndicatorsPage *m_indicators;
    HostsPage *m_hostsPage;
    ProgressPanel *m_progress;
    TraceController *m_traceController;
    LiveLogController *m_liveController;
    IndicatorController *m_indicatorController;
    ImportController *m_importController;
    KeepPanel *m_keep;
    KeepController *m_keepController;
    CaseController *m_caseController;
    ServerPanel *m_server;
    ServerController *m_serverController;
    QuestionStrip *m_questions;
    HostsPanel *m_hosts;
    HostController *m_hostController;
    HelpWindow *m_help = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    PageHistory m_history;
    DemoSite m_demo;
};

} // namespace Estafeta
