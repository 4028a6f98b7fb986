// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hostcontroller.h"

#include "app/desktop/followedhost.h"
#include "app/desktop/hostexchange.h"
#include "app/desktop/hoststore.h"
#include "app/desktop/keyring.h"
#include "app/desktop/logintext.h"
#include "app/desktop/routetext.h"
#include "hosts/hostactor.h"
#include "hosts/inventory.h"
#include "hosts/keypicture.h"
#include "hosts/routelookup.h"
#include "widgets/common/errortext.h"
#include "widgets/hosts/hostdialog.h"
#include "widgets/hosts/hostspage.h"
#include "widgets/hosts/hostspanel.h"
#include "widgets/hosts/questionstrip.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

#include <string.h>

namespace Estafeta {

namespace {

constexpr int kUndoMs = 10'000;
constexpr int kSecondMs = 1'000;

SecretPanel::Kind kindOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::KeyPassphrase:
        return SecretPanel::Kind::KeyPassphrase;
    case SecretKind::Password:
        return SecretPanel::Kind::Password;
    case SecretKind::Answer:
        break;
    }
    return SecretPanel::Kind::Answer;
}

SecretPanel::Request panelRequest(const SecretRequest &request, const QString &keyringProblem)
{
    SecretPanel::Request shown;
    shown.kind = kindOf(request.kind);
    shown.subject = QString::fromStdString(request.subject);
    shown.jumpHost = QString::fromStdString(request.jumpHost);
    shown.echo = request.echo;
    shown.keyringProblem = keyringProblem;
    if (request.refusedNow)
        shown.last = SecretPanel::Last::NoLongerRight;
    else if (request.attempt > 1)
        shown.last = SecretPanel::Last::Wrong;
    return shown;
}

/// Moves the bytes to where they are wiped, and overwrites them where they are.
Secret takeSecret(const QByteArray &bytes)
{
    Secret secret({bytes.constData(), static_cast<size_t>(bytes.size())});
    if (!bytes.isEmpty())
        explicit_bzero(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    return secret;
}

} // namespace

HostController::HostController(Workspace &workspace, HostsPage &page, HostsPanel &panel,
                               QuestionStrip &questions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_panel(panel)
    , m_questions(questions)
    , m_window(window)
    , m_menu(new QMenu(tr("H&osts"), window))
    , m_listMenu(new QMenu(window))
    , m_exchange(new HostExchange(window))
    , m_keyring(new Keyring(this))
{
    m_menu->setObjectName(QStringLiteral("hostsMenu"));
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(kUndoMs);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    m_countdown.setInterval(kSecondMs);
    wire();
    wirePage();
    wireExchange();
    wireQuestions();
    load();
    refresh();
    rebuildMenu();
}

HostController::~HostController()
{
    for (const auto &host : m_hosts)
        HostStore::setPauses(host->name(), host->pauses());
}

void HostController::wire()
{
    connect(&m_workspace, &Workspace::hostAdded, this, &HostController::onHostAdded);
    connect(&m_workspace, &Workspace::hostFailed, this,
            [this](const std::string &name, const Error &error) {
                if (FollowedHost *host = find(QString::fromStdString(name)))
                    host->fail(error);
            });
    connect(&m_workspace, &Workspace::linesTaken, this,
            [this](const std::string &name, const TakenLines &lines) {
                if (FollowedHost *host = find(QString::fromStdString(name)))
                    host->takeLines(lines);
            });
    connect(&m_workspace, &Workspace::importFinished, this, &HostController::refreshSoon);
    connect(&m_panel, &HostsPanel::actionRequested, this, &HostController::onAction);
    connect(&m_panel, &HostsPanel::noticeActionRequested, this, [this] {
        m_panel.setNotice({});
        if (const auto act = std::exchange(m_noticeAction, {}))
            act();
    });
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] { m_panel.setNotice({}); });
    connect(&m_refresh, &QTimer::timeout, this, &HostController::refresh);
    connect(&m_countdown, &QTimer::timeout, this, &HostController::refresh);
    connect(m_menu, &QMenu::aboutToShow, this, &HostController::rebuildMenu);
}

void HostController::wirePage()
{
    connect(&m_page, &HostsPage::connectHostRequested, this, &HostController::connectHost);
    connect(&m_page, &HostsPage::actionRequested, this, &HostController::onAction);
    const auto onHost = [this](auto signal, auto act) {
        connect(&m_page, signal, this, [this, act](const QString &name) {
            if (FollowedHost *host = find(name))
                act(*host);
            refresh();
        });
    };
    onHost(&HostsPage::followRequested, [this](FollowedHost &host) { follow(host, true); });
    onHost(&HostsPage::stopRequested, [this](FollowedHost &host) { stopFollowing(host); });
    onHost(&HostsPage::stopBackRequested, [](FollowedHost &host) { host.stopReadingBack(); });
    onHost(&HostsPage::editRequested, [this](FollowedHost &host) { openDialog(host.name()); });
    onHost(&HostsPage::offerAccepted, [this](FollowedHost &host) {
        change(host, host.completed());
        save();
    });
    onHost(&HostsPage::forgetRequested, [](FollowedHost &host) { host.forgetKeptSecrets(); });
    onHost(&HostsPage::removeRequested, [this](FollowedHost &host) { remove(host); });
}

void HostController::wireExchange()
{
    m_listMenu->addAction(tr("Take hosts from ~/.ssh/&config …"), this, [this] {
        if (m_loaded || load())
            m_exchange->importSshConfig(names());
    });
    m_listMenu->addAction(tr("&Take hosts from a file …"), this, [this] {
        if (m_loaded || load())
            m_exchange->importFile(names());
    });
    m_listMenu->addAction(tr("&Write the list to a file …"), this,
                          [this] { m_exchange->exportFile(configs()); });
    m_page.setMenu(m_listMenu);
    connect(m_exchange, &HostExchange::hostsChosen, this, &HostController::takeHosts);
    connect(m_exchange, &HostExchange::failed, this, [this](const Error &error) {
        notice(ErrorText::what(error), {}, {});
        m_noticeTimer.start();
    });
    connect(m_exchange, &HostExchange::nothingFound, this, [this](const QString &file) {
        notice(tr("There is no host in %1.").arg(file), {}, {});
        m_noticeTimer.start();
    });
}

void HostController::wireQuestions()
{
    const auto answerKey = [this](const QString &name, bool trusted) {
        if (FollowedHost *host = find(name))
            host->answerKey(trusted);
        rememberFollowed();
        refresh();
    };
    connect(&m_questions, &QuestionStrip::keyTrusted, this,
            [answerKey](const QString &name) { answerKey(name, true); });
    connect(&m_questions, &QuestionStrip::keyRejected, this,
            [answerKey](const QString &name) { answerKey(name, false); });
    connect(&m_questions, &QuestionStrip::secretEntered, this,
            [this](const QString &name, const QByteArray &bytes, bool keep) {
                Secret secret = takeSecret(bytes);
                if (FollowedHost *host = find(name))
                    host->answerSecret(std::move(secret), keep);
                refresh();
            });
    connect(&m_questions, &QuestionStrip::secretDeclined, this, [this](const QString &name) {
        if (FollowedHost *host = find(name))
            host->declineSecret();
        rememberFollowed();
        refresh();
    });
}

FollowedHost *HostController::find(const QString &name) const
{
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(),
                                    [&name](const auto &host) { return host->name() == name; });
    return found == m_hosts.end() ? nullptr : found->get();
}

QStringList HostController::names() const
{
    QStringList names;
    for (const auto &host : m_hosts)
        names << host->name();
    return names;
}

std::vector<HostConfig> HostController::configs() const
{
    std::vector<HostConfig> all;
    for (const auto &host : m_hosts)
        all.push_back(host->config());
    return all;
}

FollowedHost &HostController::add(HostConfig config)
{
    auto &host =
        *m_hosts.emplace_back(std::make_unique<FollowedHost>(std::move(config), *m_keyring));
    host.pauses() = HostStore::pauses(host.name());
    connect(&host, &FollowedHost::changed, this, &HostController::refreshSoon);
    connect(&host, &FollowedHost::keyringFailed, this, [this](const QString &problem) {
        notice(tr("The keyring did not do it: %1").arg(problem), {}, {});
        m_noticeTimer.start();
    });
    // Queued: the actor that says so is deleted by it.
    connect(
        &host, &FollowedHost::ended, this,
        [this, guard = QPointer(&host)] {
            if (guard)
                onHostEnded(*guard);
        },
        Qt::QueuedConnection);
    return host;
}

bool HostController::load()
{
    auto hosts = HostStore::load();
    m_loaded = hosts.ok();
    if (!hosts.ok()) {
        notice(ErrorText::what(hosts.error()), tr("Try again"), [this] {
            if (load())
                storeOpened();
        });
        return false;
    }
    for (HostConfig &config : *hosts)
        add(std::move(config));
    m_workspace.setHostAddresses(hostsByAddress(configs()));
    return true;
}

void HostController::save()
{
    m_workspace.setHostAddresses(hostsByAddress(configs()));
    const Result<void> saved = HostStore::save(configs());
    if (!saved.ok())
        notice(ErrorText::what(saved.error()), tr("Try again"), [this] { save(); });
}

void HostController::rememberFollowed() const
{
    QStringList names;
    for (const auto &host : m_hosts) {
        if (host->isWanted())
            names.append(host->name());
    }
    HostStore::setFollowed(m_workspace.folder(), names);
}

void HostController::storeOpened()
{
    const QStringList followed = HostStore::followed(m_workspace.folder());
    for (const auto &host : m_hosts) {
        host->stop(false); // its actor went with the store before
        if (followed.contains(host->name()))
            follow(*host, false);
    }
    refresh();
}

void HostController::follow(FollowedHost &host, bool attended)
{
    host.begin(attended);
    m_workspace.follow(host.config());
    if (attended)
        rememberFollowed();
}

void HostController::stopFollowing(FollowedHost &host)
{
    host.stop(false);
    m_workspace.unfollow(host.config().name);
    rememberFollowed();
}

void HostController::onHostAdded(HostActor *actor)
{
    if (FollowedHost *host = find(QString::fromStdString(actor->host().name)))
        host->run(actor);
}

/// The store is free for other programs again. Unless it was followed anew meanwhile.
void HostController::onHostEnded(FollowedHost &host)
{
    if (!host.isRunning())
        m_workspace.unfollow(host.config().name);
}

void HostController::onAction(const QString &name)
{
    FollowedHost *host = find(name);
    if (host == nullptr)
        return;
    if (host->asks())
        openQuestion(*host);
    else if (!host->retryNow())
        follow(*host, true);
}

void HostController::connectHost()
{
    if (m_loaded || load())
        openDialog({});
}

void HostController::openDialog(const QString &oldName)
{
    QStringList others;
    for (const auto &host : m_hosts) {
        if (host->name() != oldName)
            others.append(host->name());
    }
    auto *dialog = new HostDialog(others, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const FollowedHost *host = find(oldName))
        dialog->setForm(HostStore::formOf(host->config()));
    connect(dialog, &HostDialog::hostEntered, this,
            [this, oldName](const HostForm &form) { onEntered(oldName, form); });
    wireWay(dialog);
    dialog->open();
}

/// Says below the address where ~/.ssh/config leads from there. The program that knows takes its
/// time, and only the last address counts.
void HostController::wireWay(HostDialog *dialog)
{
    auto *way = new RouteLookUp(SshSettings::ofThisUser(), dialog);
    const auto ask = [way, dialog](const HostForm &form) {
        if (form.address.isEmpty())
            dialog->setConfigured({});
        else
            way->find(HostStore::configOf(form));
    };
    connect(dialog, &HostDialog::addressEntered, way, ask);
    connect(way, &RouteLookUp::found, dialog,
            [dialog](const HostConfig &host, const Result<SshRoute> &route) {
                dialog->setConfigured(RouteText::sentence(host, route));
            });
    ask(dialog->form());
}

void HostController::onEntered(const QString &oldName, const HostForm &form)
{
    FollowedHost *host = find(oldName);
    const bool followed = host == nullptr || host->isWanted();
    if (host == nullptr) {
        host = &add(HostStore::configOf(form));
    } else {
        stopFollowing(*host);
        host->setConfig(HostStore::configOf(form));
    }
    save();
    if (followed)
        follow(*host, true);
    refresh();
}

/// It goes on as it did, with what is new.
void HostController::change(FollowedHost &host, const HostConfig &config)
{
    const bool followed = host.isWanted();
    stopFollowing(host);
    host.setConfig(config);
    if (followed)
        follow(host, true);
}

/// New ones are not followed before somebody says so; those that are replaced go on as they did.
void HostController::takeHosts(const std::vector<HostConfig> &configs)
{
    for (const HostConfig &config : configs) {
        const QString name = QString::fromStdString(config.name);
        const auto same = std::ranges::find_if(m_hosts, [&name](const auto &host) {
            return host->name().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same == m_hosts.end()) {
            add(config);
            continue;
        }
        change(**same, config);
    }
    save();
    refresh();
    notice(tr("%n host(s) came into the list. Choose “Follow” for those whose logs you want.",
              nullptr, static_cast<int>(configs.size())),
           {}, {});
    m_noticeTimer.start();
}

void HostController::remove(FollowedHost &host)
{
    const bool followed = host.isWanted();
    const HostConfig config = host.config();
    stopFollowing(host);
    if (m_questions.host() == host.name())
        m_questions.close();
    std::erase_if(m_hosts, [&host](const auto &each) { return each.get() == &host; });
    save();
    refresh();
    notice(tr("%1 was removed from the list. What was read of it is kept.")
               .arg(QString::fromStdString(config.name)),
           tr("Undo"), [this, config, followed] {
               if (find(QString::fromStdString(config.name)) != nullptr)
                   return; // there is a new one of that name
               FollowedHost &again = add(config);
               save();
               if (followed)
                   follow(again, true);
               refresh();
           });
    m_noticeTimer.start();
}

void HostController::notice(const QString &text, const QString &action, std::function<void()> act)
{
    m_noticeTimer.stop();
    m_noticeAction = std::move(act);
    m_panel.setNotice(text, action);
}

void HostController::openQuestion(const FollowedHost &host)
{
    if (const auto *key = std::get_if<HostKey>(&host.question())) {
        m_questions.askHostKey(host.name(), QString::fromStdString(key->jumpHost),
                               {QString::fromStdString(key->type),
                                QString::fromStdString(key->fingerprint),
                                QString::fromStdString(keyPicture(*key))});
    } else if (const auto *secret = std::get_if<SecretRequest>(&host.question())) {
        m_questions.askSecret(host.name(), panelRequest(*secret, host.keyringProblem()));
    }
    refreshSoon();
}

/// One question at a time. Those of hosts that nobody attends to wait for their button.
void HostController::askNext()
{
    const FollowedHost *asking = find(m_questions.host());
    if (asking == nullptr || !asking->asks())
        m_questions.close();
    if (!m_questions.host().isEmpty())
        return;
    for (const auto &host : m_hosts) {
        if (host->asks() && host->isAttended())
            return openQuestion(*host);
    }
}

void HostController::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void HostController::refresh()
{
    askNext();
    QList<HostLine> lines;
    QList<HostRow> rows;
    bool changesByItself = false;
    for (const auto &host : m_hosts) {
        QString action;
        if (host->asks() && m_questions.host() != host->name())
            action = tr("Answer …");
        else if (host->isWaiting())
            action = tr("Try now");
        else if (host->needsCare() && !host->isRunning())
            action = tr("Try again");
        HostRow row = host->row(m_workspace.isImporting());
        row.action = action;
        const bool isQuiet = row.condition == HostCondition::Quiet;
        lines.append({row.name, isQuiet ? row.sentence : host->line(m_workspace.isImporting()),
                      isQuiet || host->needsCare(), action});
        rows.append(row);
        changesByItself = changesByItself || host->isWaiting() || host->isFollowing();
    }
    m_panel.setHosts(lines);
    m_page.setRows(rows);
    if (changesByItself != m_countdown.isActive())
        changesByItself ? m_countdown.start() : m_countdown.stop();
}

/// Only what can be done with a host now is in its menu.
void HostController::rebuildMenu()
{
    m_menu->clear(); // with the menus of the hosts, which are its children
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->addAction(tr("&Connect a host …"), this, &HostController::connectHost);
    m_menu->addActions(m_listMenu->actions());
    if (!m_hosts.empty())
        m_menu->addSeparator();
    for (const auto &host : m_hosts)
        addHostMenu(*host);
}

void HostController::addHostMenu(const FollowedHost &host)
{
    const QString title = host.name().replace(u'&', QStringLiteral("&&"));
    QMenu *menu = m_menu->addMenu(title);
    // By name: the host may be gone when the action comes.
    const auto add = [this, menu, name = host.name()](const QString &text, auto action) {
        menu->addAction(text, this, [this, name, action] {
            if (FollowedHost *found = find(name))
                action(*found);
            refresh();
        });
    };
    if (!host.isRunning())
        add(tr("&Follow"), [this](FollowedHost &found) { follow(found, true); });
    if (host.isWanted())
        add(tr("&Stop following"), [this](FollowedHost &found) { stopFollowing(found); });
    if (host.isReadingBack())
        add(tr("Stop reading &back"), [](FollowedHost &found) { found.stopReadingBack(); });
    const QStringList steps = LoginText::lines(host.loginSteps());
    if (!steps.isEmpty()) {
        QMenu *login = menu->addMenu(tr("The last &login"));
        for (const QString &step : steps)
            login->addAction(QString(step).replace(u'&', QStringLiteral("&&")));
    }
    if (host.hasKeptSecrets())
        add(tr("Forget its &passwords"), [](FollowedHost &found) { found.forgetKeptSecrets(); });
    add(tr("&Edit …"), [this](FollowedHost &found) { openDialog(found.name()); });
    add(tr("&Remove %1").arg(title), [this](FollowedHost &found) { remove(found); });
}

} // namespace Estafeta
