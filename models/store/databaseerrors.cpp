// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databaseerrors.h"

#include <QSqlError>

namespace Estafeta::DatabaseErrors {

namespace {

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

// https://mariadb.com/kb/en/mariadb-error-codes/: the same numbers in MySQL.
enum ServerCode {
    kDiskFull = 1021,
    kTooManyConnections = 1040,
    kDatabaseDenied = 1044,
    kAccessDenied = 1045,
    kUnknownNode = 1047, ///< of Galera: the node is not, or not yet, part of the cluster
    kUnknownDatabase = 1049,
    kServerShutdown = 1053,
    kTableFull = 1114,
    kHostBlocked = 1129,
    kHostDenied = 1130,
    kCommandDenied = 1142,
    kColumnDenied = 1143,
    kNoSuchTable = 1146,
    kLockWait = 1205,
    kDeadlock = 1213, ///< also what Galera calls a transaction that it did not certify
    kSpecificAccessDenied = 1227,
    kReadOnlyServer = 1290,
    kInterrupted = 1317,
    kSecureTransport = 3159,
    kConnectionKilled = 1927,
    kNoSocket = 2002,
    kNoConnection = 2003,
    kUnknownHost = 2005,
    kGone = 2006,
    kLost = 2013,
    kTls = 2026,
    kMalformedPacket = 2027,
    kLostExtended = 2055,
};

int numberOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

ErrorCode codeOfConnection(int number)
{
    switch (number) {
    case kDatabaseDenied:
    case kAccessDenied:
    case kHostBlocked:
    case kHostDenied:
        return ErrorCode::AuthenticationFailed;
    case kUnknownDatabase:
        return ErrorCode::NotFound;
    case kUnknownHost:
        return ErrorCode::HostNameUnknown;
    case kNoSocket:
    case kNoConnection:
    case kTooManyConnections:
        return ErrorCode::HostUnreachable;
    case kTls:
    case kSecureTransport:
        return ErrorCode::HostKeyUnknown;
    default:
        return ErrorCode::Internal;
    }
}

bool isLostNumber(int number)
{
    switch (number) {
    case kUnknownNode:
    case kServerShutdown:
    case kConnectionKilled:
    case kGone:
    case kLost:
    case kMalformedPacket:
    case kLostExtended:
        return true;
    default:
        return false;
    }
}

} // namespace

ErrorCode codeOfSqlite(const QSqlError &error)
{
    const int code = numberOf(error);
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

ErrorCode codeOfServer(const QSqlError &error)
{
    const int number = numberOf(error);
    if (isLostNumber(number))
        return ErrorCode::ConnectionLost;
    switch (number) {
    case kDiskFull:
    case kTableFull:
        return ErrorCode::DiskFull;
    case kCommandDenied:
    case kColumnDenied:
    case kSpecificAccessDenied:
    case kReadOnlyServer:
        return ErrorCode::NotWritable;
    case kNoSuchTable:
        return ErrorCode::DamagedStore;
    case kLockWait:
    case kDeadlock:
    case kInterrupted:
        return ErrorCode::StoreBusy;
    default:
        return codeOfConnection(number);
    }
}

bool isLost(const QSqlError &error)
{
    return isLostNumber(numberOf(error));
}

bool mayTryAgain(const QSqlError &error)
{
    const int number = numberOf(error);
    return isLostNumber(number) || number == kLockWait || number == kDeadlock
        || number == kInterrupted;
}

} // namespace Estafeta::DatabaseErrors
