// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/servercontroller.h"

#include "store/storelocation.h"
#include "widgets/common/errortext.h"
#include "widgets/common/serverpanel.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr auto kGroup = "storeServer"_L1;

ServerPanel::Choice lastChoice()
{
    QSettings settings;
    settings.beginGroup(kGroup);
    return {settings.value("servers").toString(),       settings.value("database").toString(),
            settings.value("user").toString(),          settings.value("passwordFile").toString(),
            settings.value("authorityFile").toString(), settings.value("encrypted", true).toBool()};
}

void keep(const ServerPanel::Choice &choice)
{
    QSettings settings;
    settings.beginGroup(kGroup);
    settings.setValue("servers", choice.servers);
    settings.setValue("database", choice.database);
    settings.setValue("user", choice.user);
    settings.setValue("passwordFile", choice.passwordFile);
    settings.setValue("authorityFile", choice.authorityFile);
    settings.setValue("encrypted", choice.encrypted);
}

/// The address, or what is wrong with the choice.
Result<QString> addressOf(const ServerPanel::Choice &choice)
{
    const auto nodes = StoreLocation::parseNodes(choice.servers.toStdString());
    if (!nodes || nodes->empty())
        return Error{ErrorCode::BadInput, choice.servers.toStdString(),
                     std::string(kBadStoreNodes)};
    StoreServer server;
    server.nodes = *nodes;
    server.user = choice.user.toStdString();
    server.database = choice.database.toStdString();
    server.passwordFile = QFile::encodeName(choice.passwordFile).toStdString();
    server.tls = choice.encrypted;
    if (server.tls)
        server.caFile = QFile::encodeName(choice.authorityFile).toStdString();
    const std::string address = StoreLocation::addressOf(server);
    const auto location = StoreLocation::parse(address);
    return location ? Result<QString>(QString::fromStdString(address)) : location.error();
}

} // namespace

ServerController::ServerController(ServerPanel &panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
{
    connect(&panel, &ServerPanel::chosen, this, &ServerController::onChosen);
}

void ServerController::open()
{
    m_panel.open(lastChoice());
}

void ServerController::onChosen()
{
    const ServerPanel::Choice choice = m_panel.choice();
    const auto address = addressOf(choice);
    if (!address) {
        m_panel.setProblem(
            u"%1 %2"_s.arg(ErrorText::what(address.error()), ErrorText::whatToDo(address.error())));
        return;
    }
    keep(choice);
    m_panel.hide();
    Q_EMIT opened(*address);
}

} // namespace Estafeta
