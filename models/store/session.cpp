// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/session.h"

#include "store/connection.h"
#include "store/databaseerrors.h"

#include <QSqlError>

#include <atomic>
#include <utility>

namespace Estafeta {

namespace {

QString uniqueName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("estafeta-store-%1").arg(++counter);
}

// QSqlQuery makes up a name for every value that is bound by position, each time it is bound: a
// quarter of an import's time. So the question marks of a statement become names when it is
// prepared, and values are bound by these.
QString withNames(const char *sql)
{
    QString named;
    qsizetype count = 0;
    for (const char c : std::string_view(sql)) {
        if (c == '?')
            named += parameterName(count++);
        else
            named += QLatin1Char(c);
    }
    return named;
}

} // namespace

OpenDatabase::OpenDatabase(const QString &driver)
    : database(QSqlDatabase::addDatabase(driver, uniqueName()))
{}

OpenDatabase::~OpenDatabase()
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Session::Session(std::string place, bool isServer, Open open)
    : m_place(std::move(place))
    , m_isServer(isServer)
    , m_open(std::move(open))
{}

Session::~Session()
{
    forgetIdle(false);
}

Result<void> Session::open(const PreparedQuery *failed)
{
    auto opened = m_open();
    if (!opened)
        return opened.error();
    forgetIdle(failed && failed->on == m_database);
    m_database = std::move(opened).value();
    return {};
}

/// The server is not told that statements end which went with the connection: closed first, nobody
/// tries. Where one is still being read, its rows would go with the database.
void Session::forgetIdle(bool besidesOne)
{
    long users = besidesOne ? 2 : 1;
    for (const auto &[statement, queries] : m_idle)
        users += static_cast<long>(queries.size());
    if (m_isServer && m_database && m_database.use_count() == users)
        m_database->database.close();
    m_idle.clear();
}

PreparedQuery Session::take(const Statement &statement, bool ofDay)
{
    std::vector<PreparedQuery> &idle = m_idle[&statement];
    if (!idle.empty()) {
        PreparedQuery query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    PreparedQuery made{m_database, std::make_unique<QSqlQuery>(m_database->database)};
    made.query->setForwardOnly(true);
    const char *sql = m_isServer && statement.mariadb ? statement.mariadb : statement.sql;
    // Without the day it would be about all of them. Like every failure it shows at exec().
    if (m_isServer && ofDay && !statement.mariadb)
        sql = "SELECT this statement has no form for a server";
    made.query->prepare(withNames(sql));
    return made;
}

void Session::giveBack(const Statement &statement, PreparedQuery query)
{
    query.query->finish();
    if (query.on == m_database)
        m_idle[&statement].push_back(std::move(query));
}

bool Session::recovers(const QSqlError &error, const PreparedQuery *failed)
{
    // What a transaction did so far is lost, too: whoever began it must know.
    if (!m_isServer || m_inTransaction || !DatabaseErrors::isLost(error))
        return false;
    return open(failed).ok();
}

void Session::beginTransaction()
{
    m_inTransaction = true;
    m_mayTryAgain = false;
}

Error Session::errorOf(const QSqlError &error, std::string context)
{
    if (!m_isServer)
        return {DatabaseErrors::codeOfSqlite(error), std::move(context),
                error.databaseText().toStdString()};
    m_mayTryAgain = DatabaseErrors::mayTryAgain(error);
    // Where it is tells more than what was asked.
    return {DatabaseErrors::codeOfServer(error), m_place,
            error.databaseText().toStdString() + " [" + context + ']'};
}

} // namespace Estafeta
