// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/header.h"

#include <string_view>

/// The beginnings of lines in files that programs write themselves, without syslog.
namespace Estafeta {

/// "Nov 22 00:20:48 2026 (3164) message", a Mailman's; `text` is what follows the time of day.
bool takeMailmanTail(std::string_view text, Header &header);

/// A line that begins with a day's name: "Sun Nov 22 00:20:43 2026 -> message", clamd's.
bool readCtime(std::string_view line, Header &header);

/// A date and a blank: Exim's "2026-11-02 06:25:01 message", with its options "2026-11-02
/// 06:25:01.123 +0100 [4711] message", and fail2ban's "2026-11-02 06:25:01,123 fail2ban.actions
/// [811]: message".
bool readSpacedIso(std::string_view line, Header &header);

/// The line of a delivery agent's record that has its time: "From a@b.example  Mon Nov  2 06:25:01
/// 2026" of procmail, "Date: Mon Nov  2 06:25:01 2026" of maildrop.
bool readAgentRecord(std::string_view line, Header &header);

/// The agent whose record a line without any time belongs to ("  Folder: ..."), or nothing.
[[nodiscard]] std::string_view agentOfLine(std::string_view line);

} // namespace Estafeta
