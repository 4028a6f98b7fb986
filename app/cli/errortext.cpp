// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errortext.h"

#include "reading/sitefile.h"

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

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
        return u"Something failed that should not: %1 (%2). Please report this with the command you ran."_s;
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
    QString sentence = sentencePattern(error.code);
    if (error.detail.empty())
        sentence.remove(u" (%2)"_s);
    return sentence.contains(u"%2"_s)
        ? sentence.arg(QString::fromStdString(error.context), QString::fromStdString(error.detail))
        : sentence.contains(u"%1"_s) ? sentence.arg(QString::fromStdString(error.context))
                                     : sentence;
}

} // namespace Estafeta::Cli
