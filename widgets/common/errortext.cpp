// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/errortext.h"

#include "items/logtext.h"

namespace Estafeta {

QString ErrorText::what(const Error &error)
{
    const QString place = shownText(error.context);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("It was stopped before it was done.");
    case ErrorCode::NotFound:
        return tr("“%1” does not exist.").arg(place);
    case ErrorCode::NotReadable:
        return tr("“%1” cannot be read.").arg(place);
    case ErrorCode::NoLogs:
        return tr("“%1” holds no logs.").arg(place);
    case ErrorCode::NotWritable:
        return tr("“%1” cannot be written.").arg(place);
    case ErrorCode::NotAStore:
        return tr("“%1” is not a store of Estafeta.").arg(place);
    case ErrorCode::NewerStore:
        return tr("The store “%1” was made by a newer version of Estafeta.").arg(place);
    case ErrorCode::OlderStore:
        return tr("The store “%1” was made before the first release of Estafeta.").arg(place);
    case ErrorCode::DamagedStore:
        return tr("The store “%1” is damaged.").arg(place);
    case ErrorCode::StoreBusy:
        return tr("Another program is writing to the store “%1”.").arg(place);
    case ErrorCode::DiskFull:
        return tr("There is no space left to write “%1”.").arg(place);
    case ErrorCode::BadInput:
        return tr("“%1” is not a value that can be used here.").arg(place);
    case ErrorCode::BadFormat:
        return tr("The log format in %1 cannot be used: %2").arg(place, detail(error));
    case ErrorCode::Corrupt:
        return tr("“%1” is broken or incomplete.").arg(place);
    default:
        return whatRemote(error, place);
    }
}

QString ErrorText::whatRemote(const Error &error, const QString &place)
{
    switch (error.code) {
    case ErrorCode::HostUnreachable:
        return tr("The host %1 does not answer.").arg(place);
    case ErrorCode::HostKeyUnknown:
        return tr("The host %1 has not been seen before.").arg(place);
    case ErrorCode::HostKeyChanged:
        return tr("The host %1 shows another key than before.").arg(place);
    case ErrorCode::AuthenticationFailed:
        return tr("The host %1 did not let you in.").arg(place);
    case ErrorCode::ConnectionLost:
        return tr("The connection to %1 was lost.").arg(place);
    case ErrorCode::RemoteCommandFailed:
        return tr("A command on %1 failed.").arg(place);
    default:
        return place.isEmpty() ? tr("Something went wrong inside Estafeta.")
                               : tr("Something went wrong inside Estafeta: %1").arg(place);
    }
}

QString ErrorText::whatToDo(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("Check whether it was moved or renamed.");
    case ErrorCode::NotReadable:
        return tr("Ask for the permission to read it, or copy it to a folder of your own.");
    case ErrorCode::NoLogs:
        return tr("Choose a log file, or a folder with a file or a folder for each host.");
    case ErrorCode::NotWritable:
        return tr("Choose another folder, or ask for the permission to write there.");
    case ErrorCode::NotAStore:
        return tr("Choose another folder, or an empty one for a new store.");
    case ErrorCode::NewerStore:
        return tr("Update Estafeta. The store was left untouched.");
    case ErrorCode::OlderStore:
        return tr("Import the logs into a new store. The old one was left untouched.");
    case ErrorCode::DamagedStore:
        return tr("Restore it from a backup, or import the logs into a new store.");
    case ErrorCode::StoreBusy:
        return tr("Close the other window or wait until its import is done.");
    case ErrorCode::DiskFull:
        return tr("Make room on the disk and try again. What was read so far is kept.");
    case ErrorCode::BadFormat:
        return tr("Correct the file or take it away, then read the logs again.");
    case ErrorCode::Corrupt:
        return tr("Copy the file again from the host.");
    case ErrorCode::HostUnreachable:
    case ErrorCode::ConnectionLost:
        return tr("Check the network; it is tried again by itself.");
    case ErrorCode::HostKeyUnknown:
        return tr("Compare its fingerprint with the one its administrator tells you.");
    case ErrorCode::HostKeyChanged:
        return tr("Do not go on before its administrator has told you why.");
    case ErrorCode::AuthenticationFailed:
        return tr("Check the user name, the key and the password.");
    default:
        return {};
    }
}

QString ErrorText::detail(const Error &error)
{
    return shownText(error.detail);
}

} // namespace Estafeta
