// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <string>

namespace Estafeta::Cli {

/// A command's options, with --help and wrong use handled in one place.
class CommandLine
{
public:
    CommandLine(const QString &usage, const QString &summary);

    void addOption(const QString &name, const QString &description, const QString &value);
    void addFlag(const QString &name, const QString &description);

    /// The exit status when the command is to end here (--help was answered, or a sentence about
    /// wrong use is on stderr); nothing when it may go on.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList texts(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] std::string bytes(const QString &name) const;
    [[nodiscard]] QStringList rest() const { return m_parser.positionalArguments(); }

    /// A sentence on stderr, with where to find help; returns kWrongUse.
    int refuse(const QString &sentence) const;

private:
    QString m_usage;
    QString m_command;
    QCommandLineParser m_parser;
};

void printOut(const QString &text);
void printOut(const std::string &bytes);
void printError(const QString &text);

/// The error as a sentence on stderr: what, where, what to do. Returns kFailed.
int fail(const Error &error);

/// Log bytes as text; what is no UTF-8 shows as U+FFFD.
[[nodiscard]] QString shown(std::string_view bytes);

} // namespace Estafeta::Cli
