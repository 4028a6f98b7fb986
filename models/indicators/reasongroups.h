// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

/// How a report groups what hosts say: by the rules of pflogsumm 1.1.5, so that its numbers can be
/// compared line by line. (Where those would keep the envelope in a reason, which makes each
/// message a group of its own, it is cut off here.)
namespace Estafeta {

/// Of a try that was put off: the reply's last words, at most 65 bytes of them.
[[nodiscard]] std::string deferralReason(std::string_view reply);
/// Of a try that failed for good.
[[nodiscard]] std::string bounceReason(std::string_view reply);

/// The words of a warning and its like: at most 66 bytes, without what stands before the last
/// `mark`
/// ("warning: ").
[[nodiscard]] std::string noticeWords(std::string_view text, std::string_view mark);

/// What a refusal is counted under.
struct RefusalGroup {
    std::string_view stage; ///< "RCPT", "MAIL", "cleanup"
    std::string reason;
    std::string whom; ///< the address, or the client's domain, that it hit
};

/// `text` is Notice::text of a session's refusal: "RCPT from name[192.0.2.1]: 554 5.7.1 words".
[[nodiscard]] RefusalGroup sessionRefusal(std::string_view text);
/// The same of a message's contents: "header Subject: words from name[192.0.2.1]; from=<a> ..."
[[nodiscard]] RefusalGroup contentRefusal(std::string_view text);

/// Who listed the client, of a refusal that a block list caused ("zen.example"); or empty.
[[nodiscard]] std::string_view blockListOf(std::string_view text);

/// "name[192.0.2.1]" as the domain of the name, which is its last two labels, three where the last
/// two are short (com, co.uk); the address where there is no name. In lower case.
[[nodiscard]] std::string clientDomain(std::string_view client);

/// An address with its domain in lower case.
[[nodiscard]] std::string reportAddress(std::string_view address);
/// What follows the first "@"; the whole of an address without one. A view into it.
[[nodiscard]] std::string_view domainOfAddress(std::string_view address);

} // namespace Estafeta
