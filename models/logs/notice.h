// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "logs/header.h"

#include <cstdint>
#include <string_view>

namespace Estafeta {

/// What a report lists of Postfix beside the fate of messages.
enum class NoticeKind : uint8_t {
    None,
    Warning,
    Fatal,
    Panic,
    Master,        ///< what its master says of itself
    Rejected,      ///< refused: a command of a session, or a message for its contents
    RejectWarning, ///< would have been refused (warn_if_reject), or a check that only warns
    Held,
    Discarded,
    Connected,    ///< a client, to smtpd
    Disconnected, ///< the same
    Unreached,    ///< a host that smtp or lmtp found no way to
};

/// One such line. The views point into the line.
struct Notice {
    NoticeKind kind = NoticeKind::None;
    uint32_t host = 0; ///< into ReadBatch::hosts
    uint32_t pid = 0;
    Time time;
    std::string_view daemon; ///< "smtpd", "cleanup", "smtp"
    /// What follows the word that tells the kind: "RCPT from name[192.0.2.1]: 554 5.7.1 words;
    /// from=<a> ...", "header Subject: words from name[192.0.2.1]; from=<a> ...",
    /// "name[192.0.2.1]", the words of a warning.
    std::string_view text;
};

/// Fills kind, pid, daemon and text; kind is None for most lines. Total and noexcept: any
/// bytes, no allocation.
[[nodiscard]] Notice readNotice(const Header &header) noexcept;

} // namespace Estafeta
