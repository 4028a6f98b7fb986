// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Estafeta {

/// SQL with the name that errors carry. Statements are constants: a Connection keeps them prepared
/// by their address. Parameters are written as question marks, and bound in their order.
struct Statement {
    const char *name;
    const char *sql;
};

class Connection;

/// One run of a prepared statement. Ends it when it goes out of scope: a SELECT left open would
/// keep a read transaction, and with it every later page of the write-ahead log. A statement cannot
/// run twice at a time on one connection.
class Query
{
public:
    Query(Connection &connection, const Statement &statement);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the next parameter.
    template<std::integral Number>
    Query &bind(Number number)
    {
        return bindValue(QVariant(static_cast<qint64>(number)));
    }
    /// As a BLOB. The bytes must live until exec().
    Query &bind(std::string_view bytes);
    /// As a BLOB; NULL when empty.
    Query &bindOptional(std::string_view bytes);
    Query &bindText(const QString &text) { return bindValue(QVariant(text)); }
    Query &bindNull() { return bindValue(QVariant()); }

    /// Runs with the parameters bound since the last exec().
    [[nodiscard]] Result<void> exec();
    /// The next row; false at the end and on an error, which end() tells.
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] Result<void> end() const;

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] std::string bytes(int column) const;
    [[nodiscard]] int64_t changes() const { return m_query.numRowsAffected(); }

private:
    Query &bindValue(const QVariant &value);

    const Statement &m_statement;
    QSqlQuery &m_query;
    qsizetype m_bound = 0;
};

/// A SQLite file, open, with its prepared statements. Stays on one thread.
class Connection
{
public:
    enum class Access { Read, Write, Create };

    /// Read waits for nothing and changes nothing; Write sets the file up for our transactions.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::string &path,
                                                                  Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement without parameters.
    [[nodiscard]] Result<void> run(const Statement &statement);
    /// Runs a statement without parameters for the one number it gives; nothing when it is NULL.
    [[nodiscard]] Result<std::optional<int64_t>> number(const Statement &statement);
    /// Runs the statements of a schema file, each ended by a semicolon at the end of a line.
    [[nodiscard]] Result<void> runScript(const QString &resource);
    /// Limits the file's size, for tests.
    [[nodiscard]] Result<void> limitPages(uint32_t pages);

    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    friend class Query;
    Connection(std::string path, QSqlDatabase database);
    QSqlQuery &prepared(const Statement &statement);

    std::string m_path;
    QSqlDatabase m_database;
    std::unordered_map<const Statement *, std::unique_ptr<QSqlQuery>> m_prepared;
};

/// A transaction that rolls back unless it is committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    Connection &m_connection;
    bool m_running = false;
};

} // namespace Estafeta
