// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/header.h"

#include <string_view>

namespace Estafeta {

/// The beginnings that administrators give their lines by a template of rsyslog or syslog-ng, and
/// those of journalctl's output, which no RFC describes:
///
///     2026-11-02 06:25:01 mx1 postfix/smtpd[123]: ...         also with .123456 or ,123, a zone
///     2026 Nov  2 06:25:01 mx1 postfix/smtpd[123]: ...
///     1793600701.123456 mx1 postfix/smtpd[123]: ...           journalctl -o short-unix
///     Mon 2026-11-02 06:25:01 CET mx1 postfix/smtpd[123]: ... journalctl -o short-full
///
/// A zone's abbreviation says nothing unless it is UTC: there are several of most. The first form
/// is Exim's own too, so there a tag has to follow the host.
bool readTemplate(std::string_view line, Header &header);

} // namespace Estafeta
