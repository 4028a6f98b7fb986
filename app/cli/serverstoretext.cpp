// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/serverstoretext.h"

#include "store/storelocation.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Of an address as it is written.
QString addressPattern(const Error &error)
{
    if (error.detail == kPasswordInAddress)
        return u"The address of the store holds a password (of %1), which others could read there. Write it to a file that only you may read, and name that with ?password-file=FILE. Nothing was opened."_s;
    if (error.detail == kBadStoreAddress)
        return u"\"%1\" is no address of a store. Write it as mariadb://USER@HOST[:PORT]/DATABASE, or with ?socket=FILE instead of a host."_s;
    if (error.detail == kBadStoreOption)
        return u"\"%1\" in the store's address is not known, or has no value that it takes. There are ca=FILE, password-file=FILE, socket=FILE, and tls=on or off."_s;
    if (error.detail == kBadStoreName)
        return u"\"%1\" is no plain name of a database or an account: letters, digits, \"_\", \"-\" and \".\" are."_s;
    return {};
}

/// Of getting to the server.
QString connectionPattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostUnreachable:
        return u"No database server answers at %1 (%2). Check the address and that it runs."_s;
    case ErrorCode::HostNameUnknown:
        return u"No host is known by the name in %1 (%2). Check the name and the name service."_s;
    case ErrorCode::HostKeyUnknown:
        return u"The connection to %1 cannot be trusted: %2. Name the file of the authority that signed the server's certificate with ca=FILE, or ask for no encryption with tls=off."_s;
    case ErrorCode::AuthenticationFailed:
        return u"%1 did not let us in (%2). Check the user, the file with the password, and that the database is there: \"estafeta-cli store grants\" prints what its administrator has to run."_s;
    case ErrorCode::ConnectionLost:
        return u"The connection to %1 was lost (%2). What was stored so far is kept; run the command again."_s;
    default:
        return {};
    }
}

/// Of what is, or is not, in the database.
QString storePattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return u"There is no store at %1 (%2). Import or collect into it first, or check the database's name and the account's rights."_s;
    case ErrorCode::NotWritable:
        return u"The account may not do that at %1 (%2). \"estafeta-cli store grants\" prints the rights that it needs."_s;
    case ErrorCode::NotAStore:
        return u"The database %1 holds %2. It is left as it is; name an empty database."_s;
    case ErrorCode::NewerStore:
        return u"The store %1 was made by a newer Estafeta. It is left as it is; update this program."_s;
    case ErrorCode::OlderStore:
        return u"The store %1 was made by an older Estafeta. It is left as it is; import the logs into another database."_s;
    case ErrorCode::DamagedStore:
        return u"A table of the store %1 is missing (%2). It is left as it is; restore it from a backup, or import the logs into another database."_s;
    case ErrorCode::StoreBusy:
        return u"Another Estafeta is writing to %1 (%2). Only one does at a time; end that one, or wait until it has been gone for half a minute."_s;
    case ErrorCode::DiskFull:
        return u"The server %1 has no room left (%2). Ask its administrator, then run the command again; it goes on where it stopped."_s;
    default:
        return {};
    }
}

} // namespace

QString serverStorePattern(const Error &error)
{
    if (error.code == ErrorCode::BadInput)
        return addressPattern(error);
    if (error.code == ErrorCode::NotReadable && error.detail == kOpenPasswordFile)
        return u"Others may read %1, which is to hold the password of the store. Take that right away: chmod 600. Nothing was opened."_s;
    if (error.code == ErrorCode::NotReadable && error.detail == kNoPasswordFile)
        return u"%1, which is to hold the password of the store, is missing or not yours to read. Write the password into it, and let nobody else read it: chmod 600. Nothing was opened."_s;
    if (!isServerAddress(error.context))
        return {};
    const QString pattern = connectionPattern(error.code);
    return pattern.isEmpty() ? storePattern(error.code) : pattern;
}

} // namespace Estafeta::Cli
