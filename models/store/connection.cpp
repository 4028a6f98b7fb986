// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/databaseerrors.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <span>
#include <utility>

namespace Estafeta {

namespace {

constexpr Statement kBegin{"begin", "BEGIN IMMEDIATE", "START TRANSACTION"};
constexpr Statement kCommit{"commit", "COMMIT"};
constexpr Statement kRollback{"rollback", "ROLLBACK"};

constexpr Statement kCache{"set cache size", "PRAGMA cache_size = -8192"};

// FULL, not NORMAL: with NORMAL a power cut may take the last commits of a day file while main.db
// keeps its own, and the positions in it would claim lines that are gone. Commits are large and
// few.
constexpr Statement kWriterSetup[] = {
    kCache,
    {"set journal mode", "PRAGMA journal_mode = WAL"},
    {"set synchronous", "PRAGMA synchronous = FULL"},
    {"set checkpoint size", "PRAGMA wal_autocheckpoint = 4000"},
    {"set journal limit", "PRAGMA journal_size_limit = 67108864"},
    {"set temporary store", "PRAGMA temp_store = MEMORY"},
};
// It can be set only before the first table. No vacuum: what goes by age goes with its file.
constexpr Statement kCreatorSetup[] = {
    {"set page size", "PRAGMA page_size = 8192"},
};
constexpr Statement kReaderSetup[] = {kCache};

/// The statement that sets a PRAGMA. SQLite reads its value while it prepares the statement, before
/// anything could be bound, so the value is part of the text. It is a number, and the name is one
/// of ours: neither can hold SQL.
QString pragma(const char *name, int64_t value)
{
    return QStringLiteral("PRAGMA %1 = %2").arg(QLatin1String(name)).arg(value);
}

// More than any statement has.
constexpr qsizetype kMaxParameters = 1024;

Result<std::shared_ptr<OpenDatabase>> openFile(const std::string &path, Connection::Access access)
{
    auto opened = std::make_shared<OpenDatabase>(QStringLiteral("QSQLITE"));
    QSqlDatabase &database = opened->database;
    if (!database.isValid())
        return Error{ErrorCode::Internal, "QSQLITE", "the database driver is missing"};
    database.setDatabaseName(QString::fromStdString(path));
    database.setConnectOptions(
        access == Connection::Access::Read
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return Error{DatabaseErrors::codeOfSqlite(database.lastError()), path,
                     database.lastError().databaseText().toStdString()};
    return opened;
}

} // namespace

const QString &parameterName(qsizetype index)
{
    static const QStringList names = [] {
        QStringList all;
        for (qsizetype i = 0; i < kMaxParameters; ++i)
            all.append(QStringLiteral(":p%1").arg(i));
        return all;
    }();
    return names.at(index);
}

Query::Query(Connection &connection, const Statement &statement)
    : m_connection(connection)
    , m_statement(statement)
    , m_run(connection.m_session->take(statement, connection.m_day.has_value()))
{}

Query::~Query()
{
    m_connection.m_session->giveBack(m_statement, std::move(m_run));
}

Query &Query::bindValue(const QVariant &value)
{
    m_run.query->bindValue(parameterName(m_bound++), value);
    return *this;
}

Query &Query::bind(std::string_view bytes)
{
    // A null pointer would be bound as NULL.
    const char *data = bytes.data() ? bytes.data() : "";
    return bindValue(QByteArray::fromRawData(data, static_cast<qsizetype>(bytes.size())));
}

Query &Query::bindOptional(std::string_view bytes)
{
    return bytes.empty() ? bindNull() : bind(bytes);
}

Result<void> Query::exec()
{
    m_bound = 0;
    if (m_connection.m_day)
        m_run.query->bindValue(QStringLiteral(":day"), *m_connection.m_day);
    if (!m_run.query->exec() && !runAgain())
        return m_connection.m_session->errorOf(m_run.query->lastError(), m_statement.name);
    return {};
}

bool Query::runAgain()
{
    Session &session = *m_connection.m_session;
    const QVariantList values = m_run.query->boundValues();
    if (!session.recovers(m_run.query->lastError(), &m_run))
        return false;
    m_run = session.take(m_statement, m_connection.m_day.has_value());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_run.query->bindValue(static_cast<int>(i), values[i]);
    return m_run.query->exec();
}

Result<void> Query::end() const
{
    const QSqlError error = m_run.query->lastError();
    if (error.isValid())
        return m_connection.m_session->errorOf(error, m_statement.name);
    return {};
}

std::string Query::bytes(int column) const
{
    const QByteArray value = m_run.query->value(column).toByteArray();
    return {value.constData(), static_cast<size_t>(value.size())};
}

Connection::Connection(std::shared_ptr<Session> session, std::optional<int32_t> day)
    : m_session(std::move(session))
    , m_day(day)
{}

Connection::~Connection() = default;

std::unique_ptr<Connection> Connection::ofDay(int32_t day) const
{
    return std::make_unique<Connection>(m_session, day);
}

std::unique_ptr<Connection> Connection::ofAll() const
{
    return std::make_unique<Connection>(m_session);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, Access access)
{
    auto session =
        std::make_shared<Session>(path, false, [path, access] { return openFile(path, access); });
    if (auto done = session->open(); !done)
        return done.error();
    auto connection = std::make_unique<Connection>(std::move(session));
    std::span<const Statement> setUp = kReaderSetup;
    if (access == Access::Write)
        setUp = kWriterSetup;
    else if (access == Access::Create)
        setUp = kCreatorSetup;
    for (const Statement &statement : setUp) {
        if (auto done = connection->run(statement); !done)
            return done.error();
    }
    return connection;
}

Result<void> Connection::run(const Statement &statement)
{
    // Of a day, it has that to bind.
    if (m_day)
        return Query(*this, statement).exec();
    const char *sql = isServer() && statement.mariadb ? statement.mariadb : statement.sql;
    QSqlQuery query = m_session->plainQuery();
    if (query.exec(QString::fromUtf8(sql)))
        return {};
    if (m_session->recovers(query.lastError())) {
        query = m_session->plainQuery();
        if (query.exec(QString::fromUtf8(sql)))
            return {};
    }
    return m_session->errorOf(query.lastError(), statement.name);
}

Result<std::optional<int64_t>> Connection::number(const Statement &statement)
{
    Query query(*this, statement);
    if (auto done = query.exec(); !done)
        return done.error();
    std::optional<int64_t> number;
    if (query.next() && !query.isNull(0))
        number = query.integer(0);
    if (auto done = query.end(); !done)
        return done.error();
    return number;
}

Result<void> Connection::runScript(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, resource.toStdString(), "no such resource"};
    const QStringList statements =
        QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        QSqlQuery query = m_session->plainQuery();
        if (!query.exec(statement))
            return m_session->errorOf(query.lastError(), resource.toStdString());
    }
    return {};
}

Result<void> Connection::limitPages(uint32_t pages)
{
    QSqlQuery query = m_session->plainQuery();
    if (!query.exec(pragma("max_page_count", pages)))
        return m_session->errorOf(query.lastError(), "limit pages");
    return {};
}

Transaction::~Transaction()
{
    // Fails when SQLite rolled back by itself, as it does when the disk is full.
    if (m_running)
        (void)m_connection.run(kRollback);
    m_connection.session().endTransaction();
}

Result<void> Transaction::begin()
{
    auto done = m_connection.run(kBegin);
    m_running = done.ok();
    if (m_running)
        m_connection.session().beginTransaction();
    return done;
}

Result<void> Transaction::commit()
{
    auto done = m_connection.run(kCommit);
    m_running = !done.ok();
    return done;
}

} // namespace Estafeta
