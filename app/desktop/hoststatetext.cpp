// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hoststatetext.h"

#include "app/desktop/readbacktext.h"
#include "widgets/common/errortext.h"
#include "widgets/common/timetext.h"

namespace Estafeta {

QString HostStateText::line(const QString &name, const HostStatus &status, int secondsLeft)
{
    if (status.state == HostState::Failed)
        return failed(name, status.error.value_or(Error()));
    //: %1 a host, %2 what it is doing
    return tr("%1: %2").arg(name, state(status, secondsLeft));
}

QString HostStateText::notFollowed(const QString &name)
{
    return tr("%1: %2").arg(name, tr("not followed"));
}

QString HostStateText::starting(const QString &name, bool behindImport)
{
    return tr("%1: %2").arg(name, behindImport ? tr("begins after the import") : tr("begins"));
}

QString HostStateText::failed(const QString &name, const Error &error, const QString &tried)
{
    // The only way to it: somebody chose not to answer.
    if (error.code == ErrorCode::Cancelled)
        return tr("%1: %2").arg(name, tr("not connected, as you chose"));
    QString what = ErrorText::what(error);
    if (error.code == ErrorCode::AuthenticationFailed && !tried.isEmpty())
        what = tr("%1 %2").arg(what, tried);
    if (error.code == ErrorCode::HostKeyChanged || error.code == ErrorCode::HostKeyRevoked)
        //: %1 a sentence, %2 a key, and the file and line that it is compared with
        what = tr("%1 (%2)").arg(what, ErrorText::detail(error));
    const QString advice = ErrorText::whatToDo(error);
    //: %1 a host, %2 what failed, %3 what to do about it
    return advice.isEmpty() ? tr("%1: %2").arg(name, what)
                            : tr("%1: %2 %3").arg(name, what, advice);
}

QString HostStateText::withProblem(const QString &line, const Error &error)
{
    //: %1 "mx1: following", %2 a sentence about a log
    const QString said = tr("%1. %2").arg(line, ErrorText::what(error));
    if (error.code != ErrorCode::NotReadable)
        return said;
    const bool sudoRefused = error.detail.starts_with("sudo");
    if (sudoRefused)
        //: %1 what cannot be read
        return tr("%1 sudo refuses it too: the help has the line that allows it.").arg(said);
    if (error.context == "journal")
        //: %1 that the journal cannot be read
        return tr("%1 It needs the group systemd-journal, or sudo: see the help.").arg(said);
    //: %1 what cannot be read
    return tr("%1 The account there needs the group that may, usually adm, or sudo: see the help.")
        .arg(said);
}

QString HostStateText::withProblem(const QString &line, const LogProblem &problem)
{
    if (problem.goneSince.isSet())
        return tr("%1. %2").arg(line, gone(problem));
    return problem.error ? withProblem(line, *problem.error) : line;
}

QString HostStateText::gone(const LogProblem &problem)
{
    const bool today =
        TimeText::local(problem.goneSince).date() == QDateTime::currentDateTime().date();
    //: %1 the path of a log, %2 a time of day, or a date with it
    return tr("%1 is gone since %2. Estafeta waits for it.")
        .arg(QString::fromStdString(problem.path),
             today ? TimeText::clock(problem.goneSince) : TimeText::moment(problem.goneSince));
}

QString HostStateText::state(const HostStatus &status, int secondsLeft)
{
    switch (status.state) {
    case HostState::Connecting:
        return tr("connecting");
    case HostState::AskingHostKey:
        return tr("asks whether you trust its key");
    case HostState::Authenticating:
        return tr("logging in");
    case HostState::AskingSecret:
        return tr("asks for a password or passphrase");
    case HostState::CatchingUp:
        return tr("reading what is new");
    case HostState::Following:
        return ReadBackText::line(following(status), status);
    case HostState::WaitingToReconnect:
        return waiting(status, secondsLeft);
    case HostState::Failed:
    case HostState::Stopped:
        break;
    }
    return tr("not followed");
}

QString HostStateText::waiting(const HostStatus &status, int secondsLeft)
{
    //: %1 why
    return tr("tries again in %n s (%1)", nullptr, secondsLeft)
        .arg(status.error ? reason(*status.error) : tr("no answer"));
}

QString HostStateText::reason(const Error &error)
{
    switch (error.code) {
    case ErrorCode::HostNameUnknown:
        return tr("its name is not known here");
    case ErrorCode::HostRefuses:
        return tr("no SSH server listens there");
    case ErrorCode::ConnectionLost:
        return tr("the connection was lost");
    case ErrorCode::PeerSilent:
        return tr("it stopped answering");
    case ErrorCode::JumpHostLost:
        return tr("the jump host %1 does not answer").arg(QString::fromStdString(error.context));
    default:
        break;
    }
    const QString words = ErrorText::detail(error);
    return words.isEmpty() ? tr("no answer") : words;
}

QString HostStateText::following(const HostStatus &status)
{
    switch (status.returned) {
    case HostReturn::None:
        break;
    case HostReturn::Reconnected:
        return tr("following again, after %1 away").arg(duration(status.away));
    case HostReturn::ServerRestarted:
        return tr("following again, after its SSH server was restarted (%1 away)")
            .arg(duration(status.away));
    case HostReturn::Rebooted:
        return tr("following again, after it was restarted (%1 away)").arg(duration(status.away));
    }
    return tr("following");
}

QString HostStateText::duration(std::chrono::milliseconds time)
{
    constexpr int kSeconds = 60;
    constexpr int kMinutes = 60;
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
    if (seconds < 2 * kSeconds)
        return tr("%n s", nullptr, seconds);
    if (seconds < 2 * kMinutes * kSeconds)
        return tr("%n min", nullptr, seconds / kSeconds);
    return tr("%n h", nullptr, seconds / kSeconds / kMinutes);
}

} // namespace Estafeta
