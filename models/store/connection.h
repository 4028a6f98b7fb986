// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/session.h"

#include <QString>
#include <QVariant>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace Estafeta {

/// SQL with the name that errors carry. Statements are constants: a Session keeps them prepared
/// by their address. Parameters are written as question marks, and bound in their order.
///
/// `mariadb` is the form for a server where it differs; there ":day" stands for the day of the
/// connection, and ":p0" for the first parameter where it is needed a second time.
struct Statement {
    const char *name;
    const char *sql;
    const char *mariadb = nullptr;
};

/// The name by which a parameter is bound.
[[nodiscard]] const QString &parameterName(qsizetype index);

class Connection;

/// One run of a prepared statement. Ends it when it goes out of scope: a SELECT left open would
/// keep a read transaction, and with it every later page of the write-ahead log.
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
    [[nodiscard]] bool next() { return m_run.query->next(); }
    [[nodiscard]] Result<void> end() const;

    [[nodiscard]] bool isNull(int column) const { return m_run.query->isNull(column); }
    [[nodiscard]] int64_t integer(int column) const
    {
        return m_run.query->value(column).toLongLong();
    }
    [[nodiscard]] std::string bytes(int column) const;
    [[nodiscard]] int64_t changes() const { return m_run.query->numRowsAffected(); }

private:
    Query &bindValue(const QVariant &value);

    /// On a connection that was lost and is here again.
    bool runAgain();

    Connection &m_connection;
    const Statement &m_statement;
    PreparedQuery m_run;
    qsizetype m_bound = 0;
};

/// A SQLite file, or a database on a server, and there all of it or what it has of one day.
/// Stays on one thread.
class Connection
{
public:
    enum class Access { Read, Write, Create };

    /// Read waits for nothing and changes nothing; Write sets the file up for our transactions.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::string &path,
                                                                  Access access);
    /// `session` is open.
    explicit Connection(std::shared_ptr<Session> session, std::optional<int32_t> day = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Of a server: what it has of a day.
    [[nodiscard]] std::unique_ptr<Connection> ofDay(int32_t day) const;
    /// Of a server: the same without a day.
    [[nodiscard]] std::unique_ptr<Connection> ofAll() const;
    [[nodiscard]] bool isServer() const { return m_session->isServer(); }
    [[nodiscard]] Session &session() { return *m_session; }

    /// Runs a statement without parameters.
    [[nodiscard]] Result<void> run(const Statement &statement);
    /// Runs a statement without parameters for the one number it gives; nothing when it is NULL.
    [[nodiscard]] Result<std::optional<int64_t>> number(const Statement &statement);
    /// Runs the statements of a schema file, each ended by a semicolon at the end of a line.
    [[nodiscard]] Result<void> runScript(const QString &resource);
    /// Limits the file's size, for tests.
    [[nodiscard]] Result<void> limitPages(uint32_t pages);

    /// What errors call it: a path, or a server's address.
    [[nodiscard]] const std::string &path() const { return m_session->place(); }

private:
    friend class Query;

    std::shared_ptr<Session> m_session;
    std::optional<int32_t> m_day;
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
