// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/reasons.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

struct Words {
    std::string_view words; ///< in lower case
    Reason reason;
};

// The first that is found decides: the exact ones stand before the vague ones.
constexpr std::array kWords = {
    Words{"greylist", Reason::Greylisting},
    Words{"graylist", Reason::Greylisting},
    Words{"grey-list", Reason::Greylisting},
    // postscreen's deep tests: who comes back is let in.
    Words{"450 4.3.2 service currently unavailable", Reason::Greylisting},
    Words{"over quota", Reason::MailboxFull},
    Words{"overquota", Reason::MailboxFull},
    Words{"quota exceeded", Reason::MailboxFull},
    Words{"mailbox full", Reason::MailboxFull},
    Words{"mailbox is full", Reason::MailboxFull},
    Words{"blocked using", Reason::Blocklisted},
    Words{"blacklist", Reason::Blocklisted},
    Words{"blocklist", Reason::Blocklisted},
    Words{"black list", Reason::Blocklisted},
    Words{"dnsbl", Reason::Blocklisted},
    Words{"listed by", Reason::Blocklisted},
    Words{"relay access denied", Reason::RelayDenied},
    Words{"relaying denied", Reason::RelayDenied},
    Words{"relay not permitted", Reason::RelayDenied},
    Words{"unable to relay", Reason::RelayDenied},
    Words{"smtputf8", Reason::UnsupportedFeature},
    Words{"8bitmime", Reason::UnsupportedFeature},
    Words{"user unknown", Reason::UserUnknown},
    Words{"unknown user", Reason::UserUnknown},
    Words{"no such user", Reason::UserUnknown},
    Words{"no mailbox here by that name", Reason::UserUnknown},
    Words{"not existing recipient", Reason::UserUnknown},
    Words{"does not exist", Reason::UserUnknown},
    Words{"mailbox unknown", Reason::UserUnknown},
    Words{"mailbox unavailable", Reason::UserUnknown},
    Words{"unrouteable address", Reason::UserUnknown}, // Exim: no router takes it
    Words{"invalid recipient", Reason::UserUnknown},
    Words{"unknown mailbox", Reason::UserUnknown},
    Words{"host or domain name not found", Reason::HostNotFound},
    Words{"host not found", Reason::HostNotFound},
    Words{"name service error", Reason::HostNotFound},
    Words{"domain not found", Reason::HostNotFound},
    Words{"connection refused", Reason::ConnectionFailed},
    Words{"connection timed out", Reason::ConnectionFailed},
    Words{"no route to host", Reason::ConnectionFailed},
    Words{"network is unreachable", Reason::ConnectionFailed},
    Words{"lost connection", Reason::ConnectionFailed},
    Words{"timed out while", Reason::ConnectionFailed},
    Words{"conversation with", Reason::ConnectionFailed},
    Words{"delivery temporarily suspended", Reason::ConnectionFailed},
    Words{"sender address rejected", Reason::SenderRejected},
    Words{"sender verify fail", Reason::SenderRejected},
    Words{"badmailfrom", Reason::SenderRejected},
    Words{"authentication required", Reason::AuthenticationRequired},
    Words{"message size exceeds", Reason::TooLarge},
    Words{"size limit exceeded", Reason::TooLarge},
    Words{"message too large", Reason::TooLarge},
    Words{"too many connections", Reason::TooManyConnections},
    Words{"too many errors", Reason::TooManyConnections},
    Words{"loops back", Reason::Loop},
    Words{"mail loop", Reason::Loop},
    Words{"too many hops", Reason::Loop},
    Words{"table lookup", Reason::LocalError},
    Words{"temporary lookup failure", Reason::LocalError},
    Words{"server configuration error", Reason::LocalError},
    Words{"queue file write error", Reason::LocalError},
    Words{"insufficient system", Reason::LocalError},
    Words{"banned", Reason::Banned},
    Words{"virus", Reason::Virus},
    Words{"infected", Reason::Virus},
    Words{"spam", Reason::Spam},
    Words{"content restrictions", Reason::ContentRejected},
    Words{"content rejected", Reason::ContentRejected},
    Words{"message content", Reason::ContentRejected},
};

struct Code {
    std::string_view detail; ///< RFC 3463's subject.detail, for any class
    Reason reason;
};

constexpr std::array kCodes = {
    Code{"1.1", Reason::UserUnknown},
    Code{"1.6", Reason::UserUnknown},
    Code{"1.10", Reason::UserUnknown},
    Code{"2.1", Reason::UserUnknown},
    Code{"1.2", Reason::HostNotFound},
    Code{"4.3", Reason::HostNotFound},
    Code{"4.4", Reason::HostNotFound},
    Code{"1.7", Reason::SenderRejected},
    Code{"1.8", Reason::SenderRejected},
    Code{"2.2", Reason::MailboxFull},
    Code{"3.4", Reason::TooLarge},
    Code{"2.3", Reason::TooLarge},
    Code{"4.1", Reason::ConnectionFailed},
    Code{"4.2", Reason::ConnectionFailed},
    Code{"4.6", Reason::Loop},
    Code{"6.7", Reason::UnsupportedFeature},
    Code{"3.0", Reason::LocalError},
    Code{"3.5", Reason::LocalError},
    Code{"7.0", Reason::Policy},
    Code{"7.1", Reason::Policy},
    Code{"7.8", Reason::AuthenticationRequired},
};

} // namespace

bool isGreylisting(std::string_view reply)
{
    return reasonOf(reply, {}) == Reason::Greylisting;
}

Reason reasonOf(std::string_view reply, std::string_view dsn)
{
    // In small letters once, for some fifty comparisons. qmail logs no blanks in what others said.
    std::array<char, 1024> small;
    const std::string_view start = reply.substr(0, small.size());
    std::ranges::transform(start, small.begin(),
                           [](char c) { return c == '_' ? ' ' : toLower(c); });
    const std::string_view text(small.data(), start.size());
    for (const Words &entry : kWords) {
        if (text.find(entry.words) != std::string_view::npos)
            return entry.reason;
    }
    const std::string_view detail = after(dsn, ".");
    for (const Code &entry : kCodes) {
        if (detail == entry.detail)
            return entry.reason;
    }
    return reply.empty() && dsn.empty() ? Reason::None : Reason::Other;
}

} // namespace Estafeta
