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
class HostController;
class HostsPanel;
class ImportController;
class ProgressPanel;
class QuestionStrip;
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

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void buildFileMenu();
    void buildGoMenu();
    void buildHelpMenu();
    void restoreWindow();
    void wire();
    void openStore(const QString &folder);
    void openDemo();
    void chooseLogs();
    void chooseStore();
    void goTo(const QString &place);
    void updateHistoryActions();
    void showAbout();

    Workspace &m_workspace;
    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    TracePage *m_trace;
    ProgressPanel *m_progress;
    TraceController *m_traceController;
    ImportController *m_importController;
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
