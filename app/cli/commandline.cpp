// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/errortext.h"

#include <cstdio>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

CommandLine::CommandLine(const QString &usage, const QString &summary) : m_usage(usage)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Show this text."_s});
}

void CommandLine::addOption(const QString &name, const QString &description, const QString &value)
{
    m_parser.addOption({name, description, value});
}

void CommandLine::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    m_command = arguments.value(0);
    const bool good = m_parser.parse(arguments);
    if (m_parser.isSet(u"help"_s)) {
        // The parser would print the program's path and its generic usage line.
        QString help = m_parser.helpText();
        help.replace(0, help.indexOf(u'\n'), u"Usage: estafeta-cli "_s + m_usage);
        printOut(help);
        return kDone;
    }
    if (!good)
        return refuse(m_parser.errorText());
    return std::nullopt;
}

std::string CommandLine::bytes(const QString &name) const
{
    return m_parser.value(name).toStdString();
}

int CommandLine::refuse(const QString &sentence) const
{
    printError(u"estafeta-cli %1: %2\nSee: estafeta-cli %1 --help\n"_s.arg(m_command, sentence));
    return kWrongUse;
}

void printOut(const QString &text)
{
    printOut(text.toStdString());
}

void printOut(const std::string &bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void printError(const QString &text)
{
    const std::string bytes = text.toStdString();
    std::fwrite(bytes.data(), 1, bytes.size(), stderr);
}

int fail(const Error &error)
{
    printError(u"estafeta-cli: "_s + errorSentence(error) + u"\n"_s);
    return kFailed;
}

QString shown(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace Estafeta::Cli
