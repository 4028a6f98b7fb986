// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/servergrants.h"

#include "store/storelocation.h"

#include <algorithm>

#include <QString>

namespace Estafeta {

namespace {

// CREATE and ALTER make the tables and a day's partitions; DROP is what dropping a partition takes.
constexpr auto kGrants =
    R"(-- To be run by the administrator of the database server. Put passwords in the place of '...';
-- the file that password-file= names holds the same. A narrower host than '%' is better.
CREATE DATABASE IF NOT EXISTS `%1`;

-- For estafeta-cli collect, and whoever imports. It makes and keeps the tables.
CREATE USER IF NOT EXISTS '%2'@'%' IDENTIFIED BY '...';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP ON `%1`.* TO '%2'@'%';

-- For everybody else.
CREATE USER IF NOT EXISTS '%3'@'%' IDENTIFIED BY '...';
GRANT SELECT ON `%1`.* TO '%3'@'%';
)";

/// Quoting is then no question.
bool isPlain(const std::string &name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-' || c == '.';
    });
}

} // namespace

Result<std::string> serverGrants(const std::string &database, const std::string &collector,
                                 const std::string &reader)
{
    for (const std::string &name : {database, collector, reader}) {
        if (!isPlain(name))
            return Error{ErrorCode::BadInput, name, std::string(kBadStoreName)};
    }
    return QString::fromLatin1(kGrants)
        .arg(QString::fromStdString(database), QString::fromStdString(collector),
             QString::fromStdString(reader))
        .toStdString();
}

} // namespace Estafeta
