// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/hosttext.h"

#include "app/cli/moment.h"
#include "hosts/journalsource.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Estafeta::Cli {

namespace {

QString logsText(size_t logs)
{
    return logs == 1 ? u"1 log"_s : u"%1 logs"_s.arg(logs);
}

QString methodText(const AuthStep &step)
{
    const QString file = QString::fromStdString(step.subject);
    switch (step.method) {
    case AuthMethod::Ticket:
        return u"a Kerberos ticket"_s;
    case AuthMethod::Agent:
        return u"the keys of the agent"_s;
    case AuthMethod::Key:
        return u"the key %1"_s.arg(file);
    case AuthMethod::Certificate:
        return u"the certificate %1"_s.arg(file);
    case AuthMethod::Password:
        return u"the password"_s;
    case AuthMethod::Interactive:
        return u"answers to its questions"_s;
    }
    return {};
}

QString outcomeText(const AuthStep &step)
{
    switch (step.hindrance) {
    case AuthHindrance::NoAgent:
        return u"none is running"_s;
    case AuthHindrance::NoFile:
        return u"cannot be read"_s;
    case AuthHindrance::NotAKey:
        return u"no private key"_s;
    case AuthHindrance::WrongPassphrase:
        return u"wrong passphrase"_s;
    case AuthHindrance::NoTicket:
        return u"there is none for it: run kinit"_s;
    case AuthHindrance::None:
        break;
    }
    switch (step.outcome) {
    case AuthOutcome::Accepted:
        return u"accepted"_s;
    case AuthOutcome::Partial:
        return u"accepted, and not enough"_s;
    case AuthOutcome::Unanswered:
        return u"no answer"_s;
    case AuthOutcome::Refused:
    case AuthOutcome::NotUsable:
        break;
    }
    return u"refused"_s;
}

QString whyAway(HostReturn returned)
{
    switch (returned) {
    case HostReturn::ServerRestarted:
        return u" (its SSH server was restarted)"_s;
    case HostReturn::Rebooted:
        return u" (it was restarted)"_s;
    case HostReturn::None:
    case HostReturn::Reconnected:
        break;
    }
    return {};
}

} // namespace

QString followingText(const HostStatus &status, size_t logs, size_t unread)
{
    const QString what =
        unread == 0 ? logsText(logs) : u"%1 of %2"_s.arg(logs - unread).arg(logsText(logs));
    if (status.returned == HostReturn::None)
        return u"following %1"_s.arg(what);
    const int64_t us = std::chrono::microseconds(status.away).count();
    return u"following %1 again, after %2 away%3"_s.arg(what, durationText(us),
                                                        whyAway(status.returned));
}

namespace {

/// Empty: the problem is another one.
QString journalProblemText(const Error &error)
{
    if (error.code == ErrorCode::NotFound && error.detail == "journalctl")
        return u"There is no journalctl on the host, or its account may run no commands, so the "
               "journal cannot be read."_s;
    if (error.context != kJournalName)
        return {};
    if (error.code == ErrorCode::NotFound)
        return u"There is no such journal. It is read as soon as it appears."_s;
    if (error.code == ErrorCode::NotReadable && error.detail == "sudo")
        return u"The journal cannot be read, and sudo refuses it too. Allow journalctl in sudoers."_s;
    if (error.code == ErrorCode::NotReadable)
        return u"The journal cannot be read. Add the account to the group systemd-journal."_s;
    return {};
}

} // namespace

QString logProblemText(const LogProblem &problem)
{
    const QString path = QString::fromStdString(problem.path);
    const Error &error = *problem.error;
    if (problem.goneSince.isSet())
        return u"%1 is gone since %2; waiting for it."_s.arg(
            path, QString::fromStdString(formatUtc(problem.goneSince)));
    if (const QString ofJournal = journalProblemText(error); !ofJournal.isEmpty())
        return ofJournal;
    if (error.code == ErrorCode::RemoteCommandFailed)
        return u"%1 is not read: a command on the host failed (%2). It is tried again."_s.arg(
            path, QString::fromStdString(error.detail));
    if (error.code == ErrorCode::NotFound)
        return u"There is no log %1. It is read as soon as it appears."_s.arg(path);
    if (error.code == ErrorCode::NotReadable)
        return u"The log %1 cannot be read. Add the account to the group that it belongs to, "
               "usually adm."_s.arg(path);
    return u"The log %1 is damaged. The others are read."_s.arg(path);
}

QString unknownKeyText(const HostKey &key)
{
    const QString whose = key.jumpHost.empty()
        ? u"Its key"_s
        : u"The key of the jump host %1"_s.arg(QString::fromStdString(key.jumpHost));
    const QString kind = QString::fromStdString(key.type);
    return u"%1 is not known: %2 %3. If that is what \"ssh-keygen -lf\" says of the public key in "
           "its /etc/ssh, trust it with: echo %4 >>%5"_s.arg(
               whose, kind, QString::fromStdString(key.fingerprint),
               quotedForSh(QString::fromStdString(key.knownHostsLine)),
               quotedForSh(QString::fromStdString(key.knownHostsFile)));
}

QString triedText(const QList<AuthStep> &steps)
{
    if (steps.isEmpty())
        return {};
    const std::string where = steps.last().jumpHost; // what came before it went well
    QStringList all;
    for (const AuthStep &step : steps) {
        const QString one = u"%1 (%2)"_s.arg(methodText(step), outcomeText(step));
        if (step.jumpHost == where && !all.contains(one))
            all << one;
    }
    const QString tried = u"Tried: %1."_s.arg(all.join(u", "_s));
    const QString offered = QString::fromStdString(steps.last().offered);
    return offered.isEmpty() ? tried : u"%1 The host takes %2."_s.arg(tried, offered);
}

QString unansweredText(const SecretRequest &request, const QString &named, bool isReadable)
{
    const QString subject = QString::fromStdString(request.subject);
    if (request.echo)
        return u"It asks \"%1\", which is no password: only a person can answer that."_s.arg(
            subject.trimmed());
    QString what;
    QString setting = u"password"_s;
    if (request.kind == SecretKind::KeyPassphrase) {
        what = u"the passphrase of %1"_s.arg(subject);
        setting = u"passphrase"_s;
    } else if (request.kind == SecretKind::Password) {
        what = u"the password of %1"_s.arg(subject);
    } else {
        what = u"an answer to \"%1\""_s.arg(subject.trimmed());
    }
    if (named.isEmpty())
        return u"It needs %1, and nobody is there to be asked. Name a credential: %2 = NAME"_s.arg(
            what, setting);
    if (!isReadable)
        return u"It needs %1, and there is no credential \"%2\". Add LoadCredential=%2:FILE to the service."_s
            .arg(what, named);
    return u"It needs %1, and does not take the one in the credential \"%2\"."_s.arg(what, named);
}

bool mayHeal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::HostKeyRevoked:
    case ErrorCode::HostKeyUncertified:
    case ErrorCode::BadInput:
    case ErrorCode::NotAStore:
    case ErrorCode::NewerStore:
    case ErrorCode::OlderStore:
    case ErrorCode::DamagedStore:
        return false;
    default:
        return true;
    }
}

QString quotedForSh(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace Estafeta::Cli
