// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Estafeta {

/// The log of a fourth host beside LogTree's, with one message of the same hour.
inline constexpr const char *kOneMore = R"(
2026-11-20T20:10:00Z mx9 postfix/smtpd[31]: 4BBB000005: client=mail.norte.example[198.51.100.7]
2026-11-20T20:10:00Z mx9 postfix/cleanup[32]: 4BBB000005: message-id=<late.1@norte.example>
2026-11-20T20:10:00Z mx9 postfix/qmgr[33]: 4BBB000005: from=<t@norte.example>, size=3000, nrcpt=1 (queue active)
2026-11-20T20:10:01Z mx9 postfix/local[34]: 4BBB000005: to=<eva@aula.example>, relay=local, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (delivered to mailbox)
2026-11-20T20:10:01Z mx9 postfix/qmgr[33]: 4BBB000005: removed
)";

} // namespace Estafeta
