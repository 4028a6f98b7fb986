// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hostconfig.h"
#include "items/hostform.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QWidget;

namespace Estafeta {

class FollowedHost;
class HostActor;
class HostDialog;
class HostExchange;
class HostsPage;
class HostsPanel;
class Keyring;
class QuestionStrip;
class Workspace;
struct Error;

/// The hosts of the user's inventory: their menu, their states and questions in the window, and
/// which of them are followed into the store that is open. The inventory is a file without secrets.
class HostController : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    HostController(Workspace &workspace, HostsPage &page, HostsPanel &panel,
                   QuestionStrip &questions, QWidget *window);
    ~HostController() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Follows what was followed into this store last time, and asks nothing before somebody wants
    /// to be asked.
    void storeOpened();
    /// Asks for a new host and follows it.
    void connectHost();

private:
    [[nodiscard]] FollowedHost *find(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::vector<HostConfig> configs() const;
    FollowedHost &add(HostConfig config);
    void wire();
    void wirePage();
    void wireExchange();
    void wireQuestions();

    bool load();
    void save();
    void rememberFollowed() const;

    void follow(FollowedHost &host, bool attended);
    void stopFollowing(FollowedHost &host);
    void onEntered(const QString &oldName, const HostForm &form);
    void change(FollowedHost &host, const HostConfig &config);
    void takeHosts(const std::vector<HostConfig> &configs);
    void remove(FollowedHost &host);
    void onHostAdded(HostActor *actor);
    void onHostEnded(FollowedHost &host);
    void onAction(const QString &name);

    void openDialog(const QString &oldName);
    static void wireWay(HostDialog *dialog);
    void openQuestion(const FollowedHost &host);
    void askNext();
    void refreshSoon();
    void refresh();
    void rebuildMenu();
    void addHostMenu(const FollowedHost &host);
    void notice(const QString &text, const QString &action, std::function<void()> act);

    Workspace &m_workspace;
    HostsPage &m_page;
    HostsPanel &m_panel;
    QuestionStrip &m_questions;
    QWidget *m_window;
    QMenu *m_menu;
    QMenu *m_listMenu; ///< of the list as a whole
    HostExchange *m_exchange;
    Keyring *m_keyring;
    std::vector<std::unique_ptr<FollowedHost>> m_hosts;
    std::function<void()> m_noticeAction;
    QTimer m_noticeTimer;
    QTimer m_refresh;      ///< many changes make one picture
    QTimer m_countdown;    ///< of the hosts that wait, and the figures of those that do not
    bool m_loaded = false; ///< what could not be read may not be overwritten
};

} // namespace Estafeta
