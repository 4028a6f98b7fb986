// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace Estafeta {

struct Statement;

/// A database that is open. It closes when nobody uses it any more, so that a query of a connection
/// which was lost ends before its database does.
class OpenDatabase
{
public:
    explicit OpenDatabase(const QString &driver);
    ~OpenDatabase();
    OpenDatabase(const OpenDatabase &) = delete;
    OpenDatabase &operator=(const OpenDatabase &) = delete;

    QSqlDatabase database;
};

/// A statement that the database has prepared.
struct PreparedQuery {
    std::shared_ptr<OpenDatabase> on;
    std::unique_ptr<QSqlQuery> query;
};

/// What Connections share: an open database and its prepared statements. A server's is opened anew
/// where the connection was lost and no transaction was. Stays on one thread.
class Session
{
public:
    using Open = std::function<Result<std::shared_ptr<OpenDatabase>>()>;

    /// `place` is what errors call it; `isServer`: it speaks MariaDB's SQL.
    Session(std::string place, bool isServer, Open open);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// `failed` is one that is in use and will be thrown away.
    [[nodiscard]] Result<void> open(const PreparedQuery *failed = nullptr);

    [[nodiscard]] const std::string &place() const { return m_place; }
    [[nodiscard]] bool isServer() const { return m_isServer; }

    /// One that nobody runs now. Give it back.
    [[nodiscard]] PreparedQuery take(const Statement &statement, bool ofDay);
    void giveBack(const Statement &statement, PreparedQuery query);
    /// Unprepared.
    [[nodiscard]] QSqlQuery plainQuery() const { return QSqlQuery(m_database->database); }

    /// Whether the error means that the connection is gone, and it is here again.
    [[nodiscard]] bool recovers(const QSqlError &error, const PreparedQuery *failed = nullptr);
    void beginTransaction();
    void endTransaction() { m_inTransaction = false; }

    /// `context` is the statement's name.
    [[nodiscard]] Error errorOf(const QSqlError &error, std::string context);
    /// Whether the last error of the transaction may go away when it is run again: two of them
    /// met, or the connection was lost.
    [[nodiscard]] bool mayTryAgain() const { return m_mayTryAgain; }

private:
    void forgetIdle(bool besidesOne);

    std::string m_place;
    bool m_isServer;
    Open m_open;
    std::shared_ptr<OpenDatabase> m_database;
    std::unordered_map<const Statement *, std::vector<PreparedQuery>> m_idle;
    bool m_inTransaction = false;
    bool m_mayTryAgain = false;
};

} // namespace Estafeta
