// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include <QFile>
#include <QSqlError>
#include <QStringList>
#include <QVariant>

#include <atomic>
#include <span>
#include <utility>

namespace Estafeta {

namespace {

constexpr Statement kBegin{"begin", "BEGIN IMMEDIATE"};
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
// These can be set only before the first table. Incremental: what goes by age out of a file that
// stays leaves no hole in it.
constexpr Statement kCreatorSetup[] = {
    {"set page size", "PRAGMA page_size = 8192"},
    {"set vacuum", "PRAGMA auto_vacuum = INCREMENTAL"},
};
constexpr Statement kReaderSetup[] = {kCache};

// SQLite's primary result codes, and one extended: <sqlite3.h> is not ours to include, QtSql brings
// its own copy on some systems.
enum SqliteCode {
    kPerm = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCantOpen = 14,
    kNotADatabase = 26,
    kIoErrorShmSize = 10 | (19 << 8), ///< no room for the write-ahead log's index
};

ErrorCode codeOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == kIoErrorShmSize)
        return ErrorCode::DiskFull;
    switch (code & 0xff) {
    case kFull:
        return ErrorCode::DiskFull;
    case kBusy:
    case kLocked:
        return ErrorCode::StoreBusy;
    case kCorrupt:
    case kNotADatabase:
        return ErrorCode::DamagedStore;
    case kPerm:
    case kReadOnly:
    case kIoError:
    case kCantOpen:
        return ErrorCode::NotReadable;
    default:
        return ErrorCode::Internal;
    }
}

Error toError(const QSqlError &error, std::string context)
{
    return {codeOf(error), std::move(context), error.databaseText().toStdString()};
}

// QSqlQuery makes up a name for every value that is bound by position, each time it is bound: a
// quarter of an import's time. So the question marks of a statement become names when it is
// prepared, and values are bound by these.
constexpr qsizetype kMaxParameters = 64;

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

/// The statement that sets a PRAGMA. SQLite reads its value while it prepares the statement, before
/// anything could be bound, so the value is part of the text. It is a number, and the name is one
/// of ours: neither can hold SQL.
QString pragma(const char *name, int64_t value)
{
    return QStringLiteral("PRAGMA %1 = %2").arg(QLatin1String(name)).arg(value);
}

QString uniqueName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("estafeta-store-%1").arg(++counter);
}

} // namespace

Query::Query(Connection &connection, const Statement &statement)
    : m_statement(statement)
    , m_query(connection.prepared(statement))
{}

Query::~Query()
{
    m_query.finish();
}

Query &Query::bindValue(const QVariant &value)
{
    m_query.bindValue(parameterName(m_bound++), value);
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
    if (!m_query.exec())
        return toError(m_query.lastError(), m_statement.name);
    return {};
}

Result<void> Query::end() const
{
    const QSqlError error = m_query.lastError();
    if (error.isValid())
        return toError(error, m_statement.name);
    return {};
}

std::string Query::bytes(int column) const
{
    const QByteArray value = m_query.value(column).toByteArray();
    return {value.constData(), static_cast<size_t>(value.size())};
}

Connection::Connection(std::string path, QSqlDatabase database)
    : m_path(std::move(path))
    , m_database(std::move(database))
{}

Connection::~Connection()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string &path, Access access)
{
    // Owns the name from here on, so that every way out removes it.
    std::unique_ptr<Connection> connection(
        new Connection(path, QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), uniqueName())));
    QSqlDatabase &database = connection->m_database;
    if (!database.isValid())
        return Error{ErrorCode::Internal, "QSQLITE", "the database driver is missing"};
    database.setDatabaseName(QString::fromStdString(path));
    database.setConnectOptions(
        access == Access::Read ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                               : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return toError(database.lastError(), path);
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

QSqlQuery &Connection::prepared(const Statement &statement)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[&statement];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        // A failure shows again at exec(), which reports it.
        query->prepare(withNames(statement.sql));
    }
    return *query;
}

Result<void> Connection::run(const Statement &statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(statement.sql)))
        return toError(query.lastError(), statement.name);
    return {};
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
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return toError(query.lastError(), resource.toStdString());
    }
    return {};
}

Result<void> Connection::limitPages(uint32_t pages)
{
    QSqlQuery query(m_database);
    if (!query.exec(pragma("max_page_count", pages)))
        return toError(query.lastError(), "limit pages");
    return {};
}

Transaction::~Transaction()
{
    // Fails when SQLite rolled back by itself, as it does when the disk is full.
    if (m_running)
        (void)m_connection.run(kRollback);
}

Result<void> Transaction::begin()
{
    auto done = m_connection.run(kBegin);
    m_running = done.ok();
    return done;
}

Result<void> Transaction::commit()
{
    auto done = m_connection.run(kCommit);
    m_running = !done.ok();
    return done;
}

} // namespace Estafeta
