// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hoststatetext.h"

#include "widgets/common/errortext.h"

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

QString HostStateText::failed(const QString &name, const Error &error)
{
    // The only way to it: somebody chose not to answer.
    if (error.code == ErrorCode::Cancelled)
        return tr("%1: %2").arg(name, tr("not connected, as you chose"));
    const QString what = ErrorText::what(error);
    const QString advice = ErrorText::whatToDo(error);
    //: %1 a host, %2 what failed, %3 what to do about it
    return advice.isEmpty() ? tr("%1: %2").arg(name, what)
                            : tr("%1: %2 %3").arg(name, what, advice);
}

QString HostStateText::withProblem(const QString &line, const Error &error)
{
    //: %1 "mx1: following", %2 a sentence about a log
    return tr("%1. %2").arg(line, ErrorText::what(error));
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
        return tr("following");
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
    QString why = status.error ? ErrorText::detail(*status.error) : QString();
    if (why.isEmpty() && status.error && status.error->code == ErrorCode::ConnectionLost)
        why = tr("the connection was lost");
    if (why.isEmpty())
        why = tr("no answer");
    //: %1 why, in the words of the system below
    return tr("tries again in %n s (%1)", nullptr, secondsLeft).arg(why);
}

} // namespace Estafeta
