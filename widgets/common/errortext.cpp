// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/errortext.h"

#include "core/coverage.h"
#include "core/storeaddress.h"
#include "items/logtext.h"
#include "trace/query.h"
#include "widgets/common/serverstoretext.h"

namespace Estafeta {

QString ErrorText::what(const Error &error)
{
    const QString place = shownText(error.context);
    if (const QString ofServer = ServerStoreText::what(error, place); !ofServer.isEmpty())
        return ofServer;
    if (const QString ofJournal = whatJournal(error, place); !ofJournal.isEmpty())
        return ofJournal;
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("It was stopped before it was done.");
    case ErrorCode::NotFound:
        if (error.detail == kLinesGone)
            return tr("The log lines of %1 are no longer kept, so this message can be found but "
                      "not "
                      "shown.")
                .arg(place);
        if (error.detail == kNoSuchHost)
            return tr("No host of this store is called “%1”.").arg(shortText(error.context));
        return tr("“%1” does not exist.").arg(place);
    case ErrorCode::NotReadable:
        return tr("“%1” cannot be read.").arg(place);
    case ErrorCode::NoLogs:
        return tr("“%1” holds no logs.").arg(place);
    case ErrorCode::NotWritable:
        return tr("“%1” cannot be written.").arg(place);
    case ErrorCode::NotAStore:
        return error.detail == kNotACase ? tr("“%1” is not a case of Estafeta.").arg(place)
                                         : tr("“%1” is not a store of Estafeta.").arg(place);
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
        if (error.detail.starts_with("address of ")) // of site.conf
            return tr("The file site.conf gives two hosts the same address: “%1” is what %2 has "
                      "already.")
                .arg(place, detail(error).section(u' ', 2));
        return tr("“%1” is not a value that can be used here.").arg(place);
    case ErrorCode::BadFormat:
        return tr("The log format in %1 cannot be used: %2").arg(place, detail(error));
    case ErrorCode::Corrupt:
        return error.detail == kTornCase ? tr("The case “%1” is damaged or not whole.").arg(place)
                                         : tr("“%1” is broken or incomplete.").arg(place);
    default:
        return whatRemote(error, place);
    }
}

/// Empty: it is not about a host's journal.
QString ErrorText::whatJournal(const Error &error, const QString &place)
{
    if (error.code == ErrorCode::NotFound && error.detail == "journalctl")
        return tr("The host has no journalctl, or lets its account run no commands.");
    if (error.code == ErrorCode::NotReadable && error.context == "journal")
        return tr("The account may not read the host's journal.");
    if (error.code == ErrorCode::NotFound && error.context == "journal")
        return tr("The host has no journal there.");
    if (error.code == ErrorCode::BadInput && error.detail == "journal")
        return tr("“%1” may hold the lines of the journal a second time.").arg(place);
    if (error.code == ErrorCode::BadInput && error.detail == "journal before")
        return tr("The store has this host's lines from its journal, and “%1” may hold them a "
                  "second time.")
            .arg(place);
    return {};
}

QString ErrorText::whatRemote(const Error &error, const QString &place)
{
    switch (error.code) {
    case ErrorCode::HostUnreachable:
        return tr("The host %1 does not answer.").arg(place);
    case ErrorCode::HostNameUnknown:
        return tr("Nobody knows a host by the name %1.").arg(place);
    case ErrorCode::HostRefuses:
        return tr("On %1 no SSH server listens.").arg(place);
    case ErrorCode::AuthenticationFailed:
        return tr("The host %1 did not let you in.").arg(place);
    case ErrorCode::ConnectionLost:
        return tr("The connection to %1 was lost.").arg(place);
    case ErrorCode::PeerSilent:
        return tr("The host %1 stopped answering.").arg(place);
    case ErrorCode::JumpHostLost:
        return tr("The jump host %1 does not answer.").arg(place);
    case ErrorCode::JumpHostRefuses:
        return tr("The jump host %1 lets no connection through.").arg(place);
    case ErrorCode::RemoteCommandFailed:
        return tr("A command on %1 failed.").arg(place);
    default:
        return whatBeforehand(error, place);
    }
}

/// What stops a connection before it is one.
QString ErrorText::whatBeforehand(const Error &error, const QString &place)
{
    switch (error.code) {
    case ErrorCode::HostKeyUnknown:
        return tr("The host %1 has not been seen before.").arg(place);
    case ErrorCode::HostKeyChanged:
        return tr("The host %1 shows another key than before.").arg(place);
    case ErrorCode::HostKeyRevoked:
        return tr("The host %1 shows a key that was revoked.").arg(place);
    case ErrorCode::HostKeyUncertified:
        return tr("The key of %1 is to be certified, and Estafeta cannot check certificates.")
            .arg(place);
    case ErrorCode::BadSshConfig:
        return whatConfig(error, place);
    case ErrorCode::NoSshProgram:
        return tr("The program “%1” is missing, so ~/.ssh/config is not read.").arg(place);
    default:
        return place.isEmpty() ? tr("Something went wrong inside Estafeta.")
                               : tr("Something went wrong inside Estafeta: %1").arg(place);
    }
}

QString ErrorText::whatConfig(const Error &error, const QString &place)
{
    if (error.detail.starts_with("ProxyCommand "))
        return tr("Your ssh configuration reaches %1 by a ProxyCommand, which Estafeta does not "
                  "run.")
            .arg(place);
    if (error.detail.starts_with("ProxyJump "))
        return tr("The jump hosts on the way to %1 lead in a circle, or are too many.").arg(place);
    return tr("Your ssh configuration does not tell how to reach %1 (%2).")
        .arg(place, detail(error));
}

QString ErrorText::whatToDo(const Error &error)
{
    if (const QString ofServer = ServerStoreText::whatToDo(error); !ofServer.isEmpty())
        return ofServer;
    switch (error.code) {
    case ErrorCode::NotFound:
        if (error.detail == kLinesGone)
            return tr("How long log lines are kept is set under File, “What the store keeps”.");
        if (error.detail == kNoSuchHost)
            return tr("Check its name: Hosts lists those that are followed.");
        return tr("Check whether it was moved or renamed.");
    case ErrorCode::NotReadable:
        return tr("Ask for the permission to read it, or copy it to a folder of your own.");
    case ErrorCode::NoLogs:
        return tr("Choose a log file, or a folder with a file or a folder for each host.");
    case ErrorCode::BadInput:
        if (error.detail.starts_with("journal"))
            return tr("Follow its journal or its log files, and beside the journal only what "
                      "programs write themselves.");
        return error.detail.starts_with("address of ")
            ? tr("Take it away from one of them, then read the logs again.")
            : QString();
    case ErrorCode::NotWritable:
        return tr("Choose another folder, or ask for the permission to write there.");
    case ErrorCode::NotAStore:
        return error.detail == kNotACase
            ? tr("Choose a file that another desk saved as a case.")
            : tr("Choose another folder, or an empty one for a new store.");
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
        return error.detail == kTornCase ? tr("Ask the other desk for the file again.")
                                         : tr("Copy the file again from the host.");
    default:
        return whatToDoRemote(error.code);
    }
}

QString ErrorText::whatToDoRemote(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostUnreachable:
    case ErrorCode::HostNameUnknown:
    case ErrorCode::HostRefuses:
    case ErrorCode::PeerSilent:
    case ErrorCode::JumpHostLost:
    case ErrorCode::ConnectionLost:
        return tr("Check the network; it is tried again by itself.");
    case ErrorCode::JumpHostRefuses:
        return tr("Ask its administrator to allow forwarding, or choose another jump host.");
    case ErrorCode::HostKeyRevoked:
        return tr("Do not connect: somebody else may have it. Ask its administrator.");
    case ErrorCode::HostKeyUncertified:
        return tr("Ask its administrator for the key, and add it to your known_hosts yourself.");
    case ErrorCode::BadSshConfig:
        return tr("Correct it, or give address, user, port and jump host here.");
    case ErrorCode::NoSshProgram:
        return tr("Install the OpenSSH client, or give address, user, port and jump host here.");
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
