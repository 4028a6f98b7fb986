// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/serverstoretext.h"

#include "core/storeaddress.h"

namespace Estafeta {

QString ServerStoreText::what(const Error &error, const QString &place)
{
    if (error.code == ErrorCode::BadInput)
        return whatAddress(error, place);
    if (error.code == ErrorCode::NotReadable && error.detail == kOpenPasswordFile)
        return tr("Others may read “%1”, which holds the password of the store.").arg(place);
    if (error.code == ErrorCode::NotReadable && error.detail == kNoPasswordFile)
        return tr("“%1”, which is to hold the password of the store, is missing or cannot be read.")
            .arg(place);
    return isServerAddress(error.context) ? whatConnection(error.code, place) : QString();
}

QString ServerStoreText::whatAddress(const Error &error, const QString &place)
{
    if (error.detail == kPasswordInAddress)
        return tr("The address of the store holds a password, which others could read there.");
    if (error.detail == kBadStoreAddress)
        return tr("“%1” is no address of a store.").arg(place);
    if (error.detail == kBadStoreNodes)
        return tr("“%1” names no server.").arg(place);
    if (error.detail == kBadStoreOption)
        return tr("“%1” in the store's address is not known, or has no value that it takes.")
            .arg(place);
    return {};
}

QString ServerStoreText::whatConnection(ErrorCode code, const QString &place)
{
    switch (code) {
    case ErrorCode::HostUnreachable:
    case ErrorCode::HostNameUnknown:
        return tr("No database server answers at %1.").arg(place);
    case ErrorCode::HostKeyUnknown:
        return tr("The connection to %1 cannot be trusted.").arg(place);
    case ErrorCode::AuthenticationFailed:
        return tr("The database server did not let you in: %1").arg(place);
    case ErrorCode::NotFound:
        return tr("There is no store at %1 yet, or the account may not see it.").arg(place);
    case ErrorCode::NotWritable:
        return tr("The account may only read the store %1.").arg(place);
    case ErrorCode::NotAStore:
        return tr("The database %1 holds tables of something else.").arg(place);
    default:
        return {};
    }
}

QString ServerStoreText::whatToDo(const Error &error)
{
    if (error.code == ErrorCode::BadInput)
        return whatToDoAddress(error);
    if (error.code == ErrorCode::NotReadable && error.detail == kOpenPasswordFile)
        return tr("Take that right away from them, and change the password.");
    if (error.code == ErrorCode::NotReadable && error.detail == kNoPasswordFile)
        return tr("Write the password into it, and let nobody but you read it.");
    if (!isServerAddress(error.context))
        return {};
    switch (error.code) {
    case ErrorCode::HostKeyUnknown:
        return tr("Name the file of the authority that signed the server's certificate: ca=FILE");
    case ErrorCode::AuthenticationFailed:
        return tr("Check the user, the file with the password and the database's name.");
    case ErrorCode::NotFound:
    case ErrorCode::NotWritable:
        return tr("Ask the server's administrator; “estafeta-cli store grants” prints what is "
                  "needed.");
    case ErrorCode::NotAStore:
        return tr("Name an empty database. This one was left untouched.");
    case ErrorCode::StoreBusy:
        return tr("Only one collects at a time: the others see what it reads.");
    default:
        return {};
    }
}

QString ServerStoreText::whatToDoAddress(const Error &error)
{
    if (error.detail == kPasswordInAddress)
        return tr("Write it to a file that only you may read, and name that with "
                  "password-file=FILE.");
    if (error.detail == kBadStoreAddress)
        return tr("Write it as mariadb://USER@HOST/DATABASE.");
    if (error.detail == kBadStoreNodes)
        return tr("Write its name or address, with :PORT behind it if it is not 3306; of a "
                  "cluster, several.");
    if (error.detail == kBadStoreOption)
        return tr("There are ca=FILE, password-file=FILE, socket=FILE, and tls=on or off.");
    return {};
}

} // namespace Estafeta
