// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hostrowtext.h"

#include "app/desktop/hoststatetext.h"
#include "app/desktop/logintext.h"
#include "widgets/common/errortext.h"
#include "widgets/common/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Estafeta {

void HostRowText::notFollowed(HostRow &row)
{
    row.condition = HostCondition::NotFollowed;
    row.state = tr("not followed");
    row.sentence = HostStateText::notFollowed(row.name);
}

void HostRowText::starting(HostRow &row, bool behindImport)
{
    row.condition = HostCondition::Working;
    row.state = behindImport ? tr("begins after the import") : tr("begins");
    row.sentence = HostStateText::starting(row.name, behindImport);
}

void HostRowText::failed(HostRow &row, const Error &error, const QList<AuthStep> &steps)
{
    row.condition =
        error.code == ErrorCode::Cancelled ? HostCondition::NotFollowed : HostCondition::Failed;
    row.state = shortly(error);
    if (error.code == ErrorCode::HostKeyChanged || error.code == ErrorCode::HostKeyRevoked)
        return explainKey(row, error);
    row.sentence = error.code == ErrorCode::Cancelled ? HostStateText::failed(row.name, error)
                                                      : ErrorText::what(error);
    row.explanation = ErrorText::whatToDo(error);
    if (error.code == ErrorCode::AuthenticationFailed)
        row.explanation = QString(LoginText::tried(steps) + u' ' + row.explanation).trimmed();
}

QString HostRowText::shortly(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("not connected, as you chose");
    case ErrorCode::HostKeyUnknown:
        return tr("its key is not trusted");
    case ErrorCode::HostKeyChanged:
        return tr("stopped: another key than before");
    case ErrorCode::HostKeyRevoked:
        return tr("stopped: a revoked key");
    case ErrorCode::HostKeyUncertified:
        return tr("stopped: a key without certificate");
    case ErrorCode::AuthenticationFailed:
        return tr("the login was refused");
    default:
        return ErrorText::what(error);
    }
}

/// There is no button to go on: who ends up here under pressure would press it.
void HostRowText::explainKey(HostRow &row, const Error &error)
{
    const QString detail = ErrorText::detail(error);
    const qsizetype comma = detail.indexOf(u", "_s);
    const QString key = detail.left(comma);
    const QString place = detail.mid(comma + 2);
    const qsizetype colon = place.lastIndexOf(u':');
    row.sentence = ErrorText::what(error);
    row.evidence = tr("It shows:   %1\nIt had:     the key in line %3 of %2")
                       .arg(key, place.left(colon), place.mid(colon + 1));
    if (error.code == ErrorCode::HostKeyRevoked) {
        row.explanation = ErrorText::whatToDo(error);
        return;
    }
    row.explanation =
        tr("Either its administrator gave it a new key, as a new installation does, or another "
           "machine answers in its place and would read your password. Estafeta has not logged "
           "in. Ask the administrator for the new fingerprint. If it is the one below, take the "
           "line below out of the file in an editor, and try again.");
}

HostCondition HostRowText::condition(const HostRow &row, HostState state)
{
    switch (state) {
    case HostState::AskingHostKey:
    case HostState::AskingSecret:
        return HostCondition::Asking;
    case HostState::WaitingToReconnect:
        return HostCondition::Waiting;
    case HostState::Following:
        return row.health.isQuiet ? HostCondition::Quiet : HostCondition::Good;
    case HostState::Failed:
        return HostCondition::Failed;
    case HostState::Stopped:
        return HostCondition::NotFollowed;
    case HostState::Connecting:
    case HostState::Authenticating:
    case HostState::CatchingUp:
        break;
    }
    return HostCondition::Working;
}

void HostRowText::running(HostRow &row, const HostStatus &status, int secondsLeft,
                          const std::map<std::string, LogProblem> &problems)
{
    row.condition = condition(row, status.state);
    row.state = HostStateText::state(status, secondsLeft);
    row.sentence = HostStateText::line(row.name, status, secondsLeft);
    if (status.state == HostState::WaitingToReconnect && status.error)
        row.explanation = ErrorText::whatToDo(*status.error);
    if (row.condition == HostCondition::Quiet) {
        row.state = tr("connected, but quiet for %1").arg(TimeText::duration(row.health.quietUs));
        row.sentence = tr("%1: %2").arg(row.name, row.state);
        row.explanation = tr("The connection is good, and yet no line comes. Perhaps its mail "
                             "service or its syslog has stopped, or it writes to another file.");
    }
    if (problems.empty())
        return;
    row.condition = HostCondition::Failed;
    const auto gone = std::ranges::count_if(
        problems, [](const auto &each) { return each.second.goneSince.isSet(); });
    const auto count = static_cast<int>(problems.size());
    row.state = gone == count ? tr("%n log(s) gone", nullptr, count)
                              : tr("%n log(s) cannot be read", nullptr, count);
    QStringList sentences;
    for (const auto &[path, problem] : problems) {
        if (problem.goneSince.isSet())
            sentences << HostStateText::gone(problem);
        else if (problem.error)
            sentences << ErrorText::what(*problem.error) + u' '
                    + ErrorText::whatToDo(*problem.error);
    }
    row.explanation = sentences.join(u'\n');
}

} // namespace Estafeta
