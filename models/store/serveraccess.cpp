// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/serveraccess.h"

#include "store/databaseerrors.h"
#include "store/serverstatements.h"
#include "store/storefolder.h"

#include <QFile>
#include <QSqlError>

#include <algorithm>
#include <string_view>
#include <sys/stat.h>

namespace Estafeta {

namespace {

using Opened = Result<std::shared_ptr<OpenDatabase>>;

/// systemd lets only the service read those, by means that the file's mode does not show.
bool isCredential(const std::string &path)
{
    const std::string folder = qgetenv("CREDENTIALS_DIRECTORY").toStdString();
    return !folder.empty() && path.starts_with(folder + '/');
}

Result<QString> readPassword(const std::string &path)
{
    if (path.empty())
        return QString();
    QFile file(QString::fromStdString(path));
    struct stat status{};
    if (!file.open(QIODevice::ReadOnly) || ::fstat(file.handle(), &status) != 0)
        return Error{ErrorCode::NotReadable, path, std::string(kNoPasswordFile)};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && !isCredential(path))
        return Error{ErrorCode::NotReadable, path, std::string(kOpenPasswordFile)};
    constexpr qint64 kLongest = 4096;
    QByteArray bytes = file.read(kLongest);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QString password = QString::fromUtf8(bytes);
    bytes.fill('\0');
    return password;
}

/// The driver's own options check no certificate, whatever they say of a CA, and go on without
/// encryption where the server has none (measured with Qt 6.8 and Connector/C 3.4). Connector/C
/// takes the settings that do in the place of the host's name. Without a CA it trusts those of the
/// system, and a server that proves by our password that it knows it.
QString hostSettings(const StoreServer &server, const ServerNode &node)
{
    const QString host = QString::fromStdString(node.host);
    if (!server.tls)
        return host;
    QString settings = QStringLiteral("host=%1;ssl_enforce=1;ssl_verify_server_cert=1").arg(host);
    if (!server.caFile.empty())
        settings += QStringLiteral(";ssl_ca=") + QString::fromStdString(server.caFile);
    return settings;
}

QString driverOptions(const StoreServer &server, ServerAccess access)
{
    // A writer waits for locks, ten seconds at most, and for the tables of a day to be made.
    QString options = QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=5;MYSQL_OPT_WRITE_TIMEOUT=30;"
                                     "MYSQL_OPT_READ_TIMEOUT=")
        + (access == ServerAccess::Write ? QStringLiteral("60") : QStringLiteral("30"));
    if (!server.socket.empty())
        options += QStringLiteral(";UNIX_SOCKET=") + QString::fromStdString(server.socket);
    return options;
}

std::string placeOf(const StoreServer &server, const ServerNode &node)
{
    return "mariadb://"
        + (server.socket.empty() ? node.host + ':' + std::to_string(node.port) : server.socket)
        + '/' + server.database;
}

Result<void> setUp(const QSqlDatabase &database, ServerAccess access, const std::string &place)
{
    const auto run = [&](const Statement &statement) -> Result<void> {
        QSqlQuery query(database);
        if (query.exec(QString::fromLatin1(statement.sql)))
            return {};
        return Error{DatabaseErrors::codeOfServer(query.lastError()), place,
                     query.lastError().databaseText().toStdString()};
    };
    for (const Statement &statement : ServerSql::kSetUp) {
        if (auto done = run(statement); !done)
            return done;
    }
    return access == ServerAccess::Read ? run(ServerSql::kReadOnly) : run(ServerSql::kWaitForLocks);
}

/// A node of a cluster takes connections before it has what the others have.
Result<void> checkReady(const QSqlDatabase &database, const std::string &place)
{
    QSqlQuery query(database);
    // A server without clusters may not know the question.
    if (query.exec(QString::fromLatin1(ServerSql::kUnready.sql)) && query.next())
        return Error{ErrorCode::ConnectionLost, place, "this node is not ready"};
    return {};
}

Opened openNode(const StoreServer &server, const ServerNode &node, ServerAccess access)
{
    auto password = readPassword(server.passwordFile);
    if (!password)
        return password.error();
    auto opened = std::make_shared<OpenDatabase>(QStringLiteral("QMYSQL"));
    QSqlDatabase &database = opened->database;
    if (!database.isValid())
        return Error{ErrorCode::Internal, "QMYSQL", "the database driver is missing"};
    database.setHostName(server.socket.empty() ? hostSettings(server, node) : QString());
    database.setPort(node.port);
    database.setDatabaseName(QString::fromStdString(server.database));
    database.setConnectOptions(driverOptions(server, access));
    // Not kept in the connection's settings.
    const bool good = database.open(QString::fromStdString(server.user), *password);
    password->fill(u'\0');
    const std::string place = placeOf(server, node);
    if (!good)
        return Error{DatabaseErrors::codeOfServer(database.lastError()), place,
                     database.lastError().databaseText().toStdString()};
    if (auto done = checkReady(database, place); !done)
        return done.error();
    if (auto done = setUp(database, access, place); !done)
        return done.error();
    return opened;
}

/// Whether another node may do better.
bool isOfNode(ErrorCode code)
{
    return code == ErrorCode::HostUnreachable || code == ErrorCode::HostNameUnknown
        || code == ErrorCode::ConnectionLost;
}

Opened openAny(const StoreServer &server, ServerAccess access)
{
    if (server.nodes.empty())
        return openNode(server, {}, access);
    Opened opened = openNode(server, server.nodes.front(), access);
    for (size_t i = 1; i < server.nodes.size() && !opened && isOfNode(opened.error().code); ++i)
        opened = openNode(server, server.nodes[i], access);
    return opened;
}

} // namespace

Result<std::unique_ptr<Connection>> connectToServer(const StoreLocation &location,
                                                    ServerAccess access)
{
    const StoreServer &server = *location.server();
    auto session = std::make_shared<Session>(location.text(), true,
                                             [server, access] { return openAny(server, access); });
    if (auto done = session->open(); !done)
        return done.error();
    return std::make_unique<Connection>(std::move(session));
}

Result<void> inspectServer(Connection &connection)
{
    const auto tables = connection.number(ServerSql::kCountTables);
    if (!tables)
        return tables.error();
    if (tables->value_or(0) == 0)
        return Error{ErrorCode::NotFound, connection.path(), std::string(kEmptyDatabase)};
    const auto ours = connection.number(ServerSql::kCountMeta);
    if (!ours)
        return ours.error();
    // The columns by which it is told from somebody else's table of that name.
    if (ours->value_or(0) != 2)
        return Error{ErrorCode::NotAStore, connection.path(), "other tables and no store"};
    const auto version = connection.number(ServerSql::kVersion);
    if (!version)
        return version.error();
    if (!*version)
        return Error{ErrorCode::NotAStore, connection.path(), "other tables and no store"};
    // One that was stopped while it was made.
    if (**version == 0)
        return Error{ErrorCode::NotFound, connection.path(), std::string(kEmptyDatabase)};
    if (**version != kServerSchemaVersion)
        return Error{**version > kServerSchemaVersion ? ErrorCode::NewerStore
                                                      : ErrorCode::OlderStore,
                     connection.path(),
                     {}};
    return {};
}

Result<void> prepareServer(Connection &connection)
{
    loadMigrations();
    return connection.runScript(QStringLiteral(":/migrations/server-begin.sql"));
}

Result<void> createOnServer(Connection &connection)
{
    if (auto done = connection.runScript(QStringLiteral(":/migrations/server-0003.sql")); !done)
        return done;
    const StoreName name = randomStoreName();
    if (auto done = Query(connection, ServerSql::kNameStore).bind(std::string_view(name)).exec();
        !done)
        return done;
    if (auto done = connection.run(ServerSql::kStartSeq); !done)
        return done;
    return Query(connection, ServerSql::kPutVersion).bind(kServerSchemaVersion).exec();
}

} // namespace Estafeta
