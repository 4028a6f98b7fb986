// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstdint>
#include <string_view>

namespace Estafeta {

/// The shape of a line's beginning, decided per line.
enum class HeaderFormat : uint8_t {
    None,        ///< not recognised: the whole line is the message
    Traditional, ///< "Nov  2 06:25:01 mx1 postfix/smtpd[123]: ..." (RFC 3164): no year, no zone
    Rfc3339,     ///< "2026-11-02T06:25:01.123456+01:00 mx1 postfix/smtpd[123]: ..."
    Rfc5424,     ///< "<22>1 2026-11-02T05:25:01.123Z mx1 postfix/smtpd 123 - - ...", and without
                 ///< the "<22>1 "
    Ctime,       ///< "Sun Nov 22 00:20:43 2026 -> ..." (clamd's own file): no zone
    Mailman,     ///< "Nov 22 00:20:48 2026 (3164) ..." (Mailman 2 and 3): no zone
    Exim,        ///< "2026-11-02 06:25:01 ..." (Exim's own files): a zone only with an option
    Fail2ban,    ///< "2026-11-02 06:25:01,123 fail2ban.actions [811]: ...": no zone
    AgentRecord, ///< "From a@b.example  Mon Nov  2 06:25:01 2026" and what follows (procmail,
                 ///< maildrop): no zone
    Tai64n,      ///< "@400000006ae1d8b41dcd6500 ..." (multilog): UTC, seldom a tag, no host
    Template, ///< "2026-11-02 06:25:01 mx1 postfix/smtpd[123]: ..." and such: see templateheader.h
    Own,      ///< of a format file: never from parseHeader, but from LineReader
};

/// A line taken apart as far as its header goes. All views point into the line; a missing part is
/// empty. The wall-clock fields are as printed: turning them into UTC is HeaderClock's work, which
/// knows the zone and the year.
struct Header {
    HeaderFormat format = HeaderFormat::None;
    int year = 0;  ///< 0 when the format has none
    int month = 0; ///< 1..12
    int day = 0;
    int32_t secondOfDay = 0;
    int32_t microsecond = 0;
    bool hasOffset = false;
    int32_t offsetSeconds = 0; ///< east of UTC, when hasOffset
    std::string_view host;
    std::string_view program;   ///< "postfix/smtpd", "sm-mta", "amavis": without pid and colon
    uint32_t pid = 0;           ///< 0 when there is none
    std::string_view message;   ///< what follows the header, without a trailing CR
    std::string_view ownFormat; ///< the format file's name, when the format is Own
};

/// Takes a line (without its newline) apart. Total: any bytes give a Header; what is not one of
/// the formats comes back as HeaderFormat::None with the whole line as its message; its program is
/// set if the line is part of a delivery agent's record. A BOM, a leading NUL run (a crashed
/// syslogd leaves them) and a "<pri>" are skipped.
[[nodiscard]] Header parseHeader(std::string_view line) noexcept;

} // namespace Estafeta
