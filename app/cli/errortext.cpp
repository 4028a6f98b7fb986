// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errortext.h"

#include "app/cli/serverstoretext.h"

#include "core/coverage.h"
#include "core/storeaddress.h"
#include "indicators/bars.h"
#include "items/logtext.h"
#include "reading/sitefile.h"
#include "trace/query.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Of a host that is reached, or not, by SSH.
QString connectionPattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostUnreachable:
        return u"%1 does not answer (%2). Check the network and the firewalls on the way."_s;
    case ErrorCode::HostNameUnknown:
        return u"No host is known by the name %1 (%2). Check the name and the name service."_s;
    case ErrorCode::HostRefuses:
        return u"No SSH server listens on %1 (%2). Check the port, and that sshd runs there."_s;
    case ErrorCode::ConnectionLost:
        return u"The connection to %1 was lost (%2)."_s;
    case ErrorCode::PeerSilent:
        return u"%1 stopped answering (%2). Check the network."_s;
    case ErrorCode::JumpHostLost:
        return u"The jump host %1 does not answer (%2). Check the way to it."_s;
    case ErrorCode::JumpHostRefuses:
        return u"The jump host %1 lets no connection through (to %2). Allow forwarding there, or go another way."_s;
    case ErrorCode::AuthenticationFailed:
        return u"%1 did not let us in (%2). Check the user, the key and that its account has it in authorized_keys."_s;
    case ErrorCode::RemoteCommandFailed:
        return u"A command for %1 failed (%2)."_s;
    default:
        return u"Something failed that should not: %1 (%2). Please report this with the command you ran."_s;
    }
}

/// Of a host's journal; empty: it is about something else.
QString journalPattern(const Error &error)
{
    if (error.code != ErrorCode::BadInput)
        return {};
    if (error.detail == "journal")
        return u"The journal and the log %1 may hold the same lines, which would count twice. Follow one of them; beside the journal only what programs write themselves, as Exim's mainlog."_s;
    if (error.detail == "journal before")
        return u"The store has this host's lines from its journal, and the log %1 may hold them a second time. Follow the journal again, or begin a new store."_s;
    return {};
}

/// Of a case file; empty: it is about something else.
QString casePattern(const Error &error)
{
    if (error.code == ErrorCode::NotAStore && error.detail == kNotACase)
        return u"%1 is neither a case of Estafeta nor a store. Name a file that --save-case wrote, or a store's folder."_s;
    if (error.code == ErrorCode::Corrupt && error.detail == kTornCase)
        return u"The case %1 is damaged or not whole. Ask for the file again; nothing was opened."_s;
    return {};
}

/// Of a host's key, and of what tells the way to it.
QString trustPattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostKeyUnknown:
        return u"The key of %1 is not in known_hosts (%2). Add it when you know that it is the right one."_s;
    case ErrorCode::HostKeyChanged:
        return u"%1 shows another key than before (%2). Somebody else may be answering in its place: ask its administrator. If the key was changed on purpose, take that line out of known_hosts."_s;
    case ErrorCode::HostKeyRevoked:
        return u"%1 shows a key that was revoked (%2). Somebody else may have it: ask its administrator."_s;
    case ErrorCode::HostKeyUncertified:
        return u"The key of %1 is to be certified (%2), and certificates of hosts cannot be checked here. Add the key itself to known_hosts."_s;
    case ErrorCode::BadSshConfig:
        return u"The ssh configuration does not tell how to reach %1 (%2). Correct it; a ProxyCommand is not run."_s;
    case ErrorCode::NoSshProgram:
        return u"The program %1 is missing (%2), so the ssh configuration is not read. Install the OpenSSH client."_s;
    default:
        return connectionPattern(code);
    }
}

/// %1 is where, %2 the system's own words.
QString sentencePattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return u"Stopped. What was read so far is kept; the same command goes on from there."_s;
    case ErrorCode::NotFound:
        return u"%1 was not found (%2). Check the spelling and that it is mounted."_s;
    case ErrorCode::NotReadable:
        return u"%1 cannot be read (%2). Mail logs usually belong to the group adm: add yourself to it, or copy the files."_s;
    case ErrorCode::NoLogs:
        return u"%1 holds no logs. Name a log file, or a folder with a file or a folder for each host."_s;
    case ErrorCode::NotWritable:
        return u"%1 cannot be written (%2). Name another folder for it, or get the right to write there."_s;
    case ErrorCode::NotAStore:
        return u"%1 is not an Estafeta store (%2). Name an empty or a new folder, or the folder of a store."_s;
    case ErrorCode::NewerStore:
        return u"%1 was written by a newer Estafeta (%2). It is left as it is; update this program."_s;
    case ErrorCode::OlderStore:
        return u"%1 was written before the first release of Estafeta (%2). It is left as it is; import the logs into a new folder."_s;
    case ErrorCode::DamagedStore:
        return u"%1 is damaged (%2). It is left as it is; import the logs into a new folder."_s;
    case ErrorCode::StoreBusy:
        return u"%1 is being written to by another Estafeta (%2). Wait for it, or close it."_s;
    case ErrorCode::DiskFull:
        return u"The disk is full: %1 (%2). Free some space and run the command again; it goes on where it stopped."_s;
    case ErrorCode::BadInput:
        return u"\"%1\" cannot be used as a %2; see --help for how it is written."_s;
    case ErrorCode::BadFormat:
        return u"%1: this log format cannot be used: %2. Nothing was read; correct the file or take it away."_s;
    case ErrorCode::Corrupt:
        return u"%1 ends in the middle or is damaged (%2). What came before that point was read."_s;
    default:
        return trustPattern(code);
    }
}

} // namespace

QString errorSentence(const Error &error)
{
    if (error.code == ErrorCode::BadInput && error.detail.starts_with(kAddressTaken)) {
        return u"site.conf gives two hosts the same address: \"%1\" is what %2 has already. Take it away from one of them."_s
            .arg(QString::fromStdString(error.context),
                 QString::fromStdString(error.detail.substr(kAddressTaken.size())));
    }
    if (error.code == ErrorCode::NotFound && error.detail == kLinesGone)
        return u"The lines of %1 are no longer kept, so this trace can be found but not shown. How long lines stay is set with: estafeta-cli store keep"_s
            .arg(QString::fromStdString(error.context));
    if (error.code == ErrorCode::NotFound && error.detail == kNoSuchHost)
        return u"No host of this store is called \"%1\". \"estafeta-cli coverage\" lists them."_s
            .arg(shortText(error.context));
    if (error.code == ErrorCode::BadInput && error.detail == kTooManyBars)
        return u"That makes more than 20,000 bars. Take a shorter period with --since and --until, or longer bars with --by."_s;
    QString sentence = casePattern(error);
    if (sentence.isEmpty())
        sentence = serverStorePattern(error);
    if (sentence.isEmpty())
        sentence = journalPattern(error);
    if (sentence.isEmpty())
        sentence = sentencePattern(error.code);
    if (error.detail.empty())
        sentence.remove(u" (%2)"_s).remove(u" (to %2)"_s);
    return sentence.contains(u"%2"_s)
        ? sentence.arg(QString::fromStdString(error.context), QString::fromStdString(error.detail))
        : sentence.contains(u"%1"_s) ? sentence.arg(QString::fromStdString(error.context))
                                     : sentence;
}

} // namespace Estafeta::Cli
