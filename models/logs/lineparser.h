// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"
#include "logs/header.h"

namespace Estafeta {

/// Reads one line's meaning. `header` is parseHeader's answer for the line. Fills `event` (which
/// must be freshly constructed) except for time and line, which the caller knows; the views in it
/// point into header.message, or are words of the readers. Total and noexcept: any bytes, no
/// allocation, no clock, no I/O.
[[nodiscard]] LineFate parseLine(const Header &header, Event &event) noexcept;

/// Whether the program says when a queue entry ends, and says so at each: Postfix ("removed"; its
/// programs are INSTANCE/DAEMON) and Exim ("Completed"). Of the others (sendmail, OpenSMTPD) the
/// recipients have to be counted.
[[nodiscard]] bool saysEntryEnds(std::string_view program) noexcept;

} // namespace Estafeta
