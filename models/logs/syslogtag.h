// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/header.h"

#include <string_view>

/// What stands between a syslog line's time and its words.
namespace Estafeta {

/// "postfix/smtpd[123]: message", "dovecot: message"; a line without a tag, such as
/// "last message repeated 2 times", is all message. BusyBox's "mail.info " and AIX's "mail:info "
/// in front and Solaris's "[ID 197553 mail.info] " behind are left out.
void takeTag(std::string_view text, Header &header);

/// The host, if there is one, and the tag. A relay of old syslogds may leave the host out:
/// "Nov  2 06:25:01 postfix/smtpd[123]: ...". Of syslog-ng's "source@host" and "host/relay" it is
/// the host that wrote the line.
void takeHostAndTag(std::string_view text, Header &header);

} // namespace Estafeta
