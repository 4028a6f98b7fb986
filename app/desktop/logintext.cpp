// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/logintext.h"

#include "items/logtext.h"

namespace Estafeta {

QStringList LoginText::lines(const QList<AuthStep> &steps)
{
    QStringList lines;
    for (const AuthStep &step : steps) {
        //: %1 what was tried to log in, %2 how it went
        QString line = tr("%1: %2").arg(what(step), outcome(step));
        if (!step.offered.empty() && step.outcome != AuthOutcome::NotUsable)
            line = tr("%1; the host takes %2").arg(line, methods(step.offered));
        if (!step.jumpHost.empty())
            //: %1 a jump host, %2 a step of the login there
            line = tr("At %1: %2").arg(shownText(step.jumpHost), line);
        lines << line;
    }
    return lines;
}

QString LoginText::tried(const QList<AuthStep> &steps)
{
    if (steps.isEmpty())
        return {};
    const std::string where = steps.last().jumpHost; // what came before it went well
    QStringList all;
    for (const AuthStep &step : steps) {
        //: %1 a way to log in, %2 how it went
        const QString one = tr("%1 (%2)").arg(what(step), outcome(step));
        if (step.jumpHost == where && !all.contains(one))
            all << one;
    }
    const QString tried = tr("Tried: %1.").arg(all.join(QStringLiteral(", ")));
    const QString offered = methods(steps.last().offered);
    return offered.isEmpty() ? tried : tr("%1 The host takes %2.").arg(tried, offered);
}

QString LoginText::what(const AuthStep &step)
{
    const QString file = shownText(step.subject);
    switch (step.method) {
    case AuthMethod::Ticket:
        return tr("a Kerberos ticket");
    case AuthMethod::Agent:
        return tr("the keys of the agent");
    case AuthMethod::Key:
        return tr("the key %1").arg(file);
    case AuthMethod::Certificate:
        return tr("the certificate %1").arg(file);
    case AuthMethod::Password:
        return tr("the password");
    case AuthMethod::Interactive:
        return tr("answers to its questions");
    }
    return {};
}

QString LoginText::outcome(const AuthStep &step)
{
    switch (step.outcome) {
    case AuthOutcome::Accepted:
        return tr("accepted");
    case AuthOutcome::Partial:
        return tr("accepted, and not enough");
    case AuthOutcome::Refused:
        return tr("refused");
    case AuthOutcome::Unanswered:
        return tr("no answer");
    case AuthOutcome::NotUsable:
        return hindrance(step.hindrance);
    }
    return {};
}

QString LoginText::hindrance(AuthHindrance hindrance)
{
    switch (hindrance) {
    case AuthHindrance::NoAgent:
        return tr("no agent is running");
    case AuthHindrance::NoFile:
        return tr("the file cannot be read");
    case AuthHindrance::NotAKey:
        return tr("the file holds no private key");
    case AuthHindrance::WrongPassphrase:
        return tr("wrong passphrase");
    case AuthHindrance::NoTicket:
        return tr("no Kerberos ticket for it: run kinit");
    case AuthHindrance::None:
        break;
    }
    return {};
}

/// From the names in the protocol (RFC 4252), of which those that are no word stay as they are.
QString LoginText::methods(const std::string &offered)
{
    QStringList words;
    const QStringList names = QString::fromStdString(offered).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (name == QLatin1StringView("publickey"))
            words << tr("keys");
        else if (name == QLatin1StringView("password"))
            words << tr("a password");
        else if (name == QLatin1StringView("keyboard-interactive"))
            words << tr("answers to its questions");
        else if (name == QLatin1StringView("gssapi-with-mic"))
            words << tr("a Kerberos ticket");
        else
            words << name;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace Estafeta
