// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reasongroups.h"

#include "logs/fields.h"

#include <algorithm>
#include <vector>

namespace Estafeta {

namespace {

constexpr size_t kDeferralBytes = 65;
constexpr size_t kBounceBytes = 66;
constexpr size_t kNoticeBytes = 66;
constexpr size_t kContentBytes = 64;
constexpr size_t npos = std::string_view::npos;
constexpr std::string_view kPipelining = "Improper use of SMTP command pipelining";

std::string shortened(std::string_view text, size_t most)
{
    if (text.size() <= most)
        return std::string(text);
    return std::string(text.substr(0, most - 3)) + "...";
}

/// Takes away what stands in front until the rest fits: first who said it, then word for word up to
/// the next colon.
std::string lastWords(std::string_view text, size_t most)
{
    constexpr std::string_view kSaid = " said: ";
    while (text.size() > most) {
        size_t at = text.rfind(kSaid);
        if (at != npos) {
            text.remove_prefix(at + kSaid.size());
            continue;
        }
        at = text.find(':');
        if (at == npos)
            return shortened(text, most);
        text.remove_prefix(at + 1);
        while (text.starts_with(' '))
            text.remove_prefix(1);
    }
    return std::string(text);
}

bool hasCode(std::string_view text)
{
    return text.size() > 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2])
        && text[3] == ' ';
}

void dropCode(std::string &text)
{
    if (hasCode(text))
        text.erase(0, 4);
}

/// Envelopes are of a message, and no part of a reason.
std::string_view withoutEnvelope(std::string_view text)
{
    for (const std::string_view mark : {"; from=<", "; to=<", "; proto="})
        text = text.substr(0, text.find(mark));
    return text;
}

/// "550 <any: thing>: words" -> "550 <>: words": what is in there may look like anything.
std::string withoutQuoted(std::string_view text)
{
    if (hasCode(text) && text.substr(4).starts_with('<')) {
        const size_t end = text.find(">:", 5);
        if (end != npos)
            return std::string(text.substr(0, 5)) + std::string(text.substr(end));
    }
    return std::string(text);
}

/// The part after the first ": " or "; ", and the address in brackets there, up to the next ";" or
/// ","; all of the text where there is no such part.
std::string_view middlePart(std::string_view text)
{
    for (size_t at = text.find_first_of(":;"); at != npos; at = text.find_first_of(":;", at + 1)) {
        if (at + 1 >= text.size() || text[at + 1] != ' ')
            continue;
        std::string_view rest = text.substr(at + 2);
        const size_t close = rest.starts_with('[') ? rest.find("] ") : npos;
        if (close != npos && close > 1)
            rest.remove_prefix(close + 2);
        const size_t end = rest.find_first_of(";,");
        if (end != npos && end > 0)
            return rest.substr(0, end);
    }
    return text;
}

/// "Sender address rejected: Domain not found: more" -> without "more".
void dropThirdPart(std::string &reason)
{
    for (const std::string_view front :
         {"Sender address rejected: ", "Recipient address rejected: "}) {
        const size_t colon = reason.starts_with(front) ? reason.find(':', front.size()) : npos;
        if (colon != npos && colon > front.size())
            reason.resize(colon);
    }
}

/// "Client host [192.0.2.1] blocked using zen.example" -> "blocked using zen.example"
void dropListed(std::string &reason)
{
    size_t from = npos;
    size_t size = 0;
    for (const std::string_view word : {"client", "Client host", "Sender address"}) {
        if (const size_t at = reason.find(word); at < from) {
            from = at;
            size = word.size();
        }
    }
    const size_t to = from == npos ? npos : reason.find(" blocked", from + size + 1);
    if (to != npos)
        reason.erase(from, to + 1 - from);
}

/// "550 5.5.1 Protocol error; from=<a> ..."
bool isProtocolError(std::string_view text)
{
    constexpr size_t kCodes = 10;
    return hasCode(text) && text.size() > kCodes
        && text.substr(kCodes).starts_with("Protocol error;");
}

std::string rcptReason(std::string_view text)
{
    if (isProtocolError(text))
        return "Protocol error";
    const std::string quoted = withoutQuoted(text);
    std::string reason(middlePart(quoted));
    dropThirdPart(reason);
    dropListed(reason);
    return std::string(withoutEnvelope(reason));
}

/// "552 <a@b.example>: words; more" -> "words"
std::string mailReason(std::string_view text)
{
    if (!hasCode(text))
        return std::string(withoutEnvelope(text));
    text.remove_prefix(4);
    const size_t quoted = text.starts_with('<') ? text.rfind(">: ") : npos;
    if (quoted != npos && quoted + 3 < text.size())
        text.remove_prefix(quoted + 3);
    return std::string(text.substr(0, text.find_first_of(";:")));
}

/// HELO and the rest: what follows the last colon, up to the first comma.
std::string otherReason(std::string_view text)
{
    text = withoutEnvelope(text);
    const size_t at = text.find_last_of(":;");
    if (at != npos && at + 2 < text.size() && text[at + 1] == ' ')
        text.remove_prefix(at + 2);
    return std::string(text.substr(0, text.find(',')));
}

/// "503 Improper use of SMTP command pipelining": without the code.
std::string withoutOwnCode(std::string reason)
{
    if (!hasCode(reason))
        return reason;
    const std::string_view words = std::string_view(reason).substr(4);
    if (words == kPipelining || words == "Message size exceeds fixed limit")
        return std::string(words);
    if (words == "Server configuration error" || words == "Server configuration problem")
        return "(Local) " + std::string(words);
    return reason;
}

std::string addressOr(std::string_view text, std::string_view key, std::string_view otherwise)
{
    const std::string_view address = between(text, key, ">");
    return std::string(address.empty() ? otherwise : address);
}

bool isOfRecipient(std::string_view reason)
{
    return reason.starts_with("Recipient address rejected:") || reason == "User unknown"
        || reason.starts_with("User unknown ");
}

std::vector<std::string_view> labelsOf(std::string_view name)
{
    std::vector<std::string_view> labels;
    while (true) {
        const size_t dot = name.find('.');
        labels.push_back(name.substr(0, dot));
        if (dot == npos)
            return labels;
        name.remove_prefix(dot + 1);
    }
}

/// How many labels of a host's name are its domain; all where that is not to be told.
size_t domainLabels(const std::vector<std::string_view> &labels)
{
    const size_t count = labels.size();
    if (count >= 3 && labels.back().size() == 3)
        return 2;
    const bool isShort = count >= 4 && labels.back().size() == 2
        && (labels[count - 2].size() == 2 || labels[count - 2].size() == 3);
    return isShort ? 3 : count;
}

} // namespace

std::string deferralReason(std::string_view reply)
{
    std::string reason = lastWords(reply.substr(0, reply.find(')')), kDeferralBytes);
    dropCode(reason);
    if (reason.starts_with("connect to "))
        reason.erase(0, 11);
    return reason;
}

std::string bounceReason(std::string_view reply)
{
    std::string reason = lastWords(reply, kBounceBytes);
    dropCode(reason);
    return reason;
}

std::string noticeWords(std::string_view text, std::string_view mark)
{
    const size_t last = text.rfind(mark);
    if (last != npos)
        text.remove_prefix(last + mark.size());
    return shortened(text, kNoticeBytes);
}

RefusalGroup sessionRefusal(std::string_view text)
{
    RefusalGroup group;
    group.stage = text.substr(0, text.find_first_of(" :"));
    text.remove_prefix(group.stage.size());
    std::string_view client;
    if (consume(text, " from ")) {
        client = text.substr(0, text.find(": "));
        text.remove_prefix(std::min(text.size(), client.size() + 2));
    } else {
        consume(text, ": ");
    }
    if (group.stage == "RCPT" || group.stage == "DATA" || group.stage == "CONNECT")
        group.reason = rcptReason(text);
    else
        group.reason = group.stage == "MAIL" ? mailReason(text) : otherReason(text);
    group.reason = withoutOwnCode(std::move(group.reason));
    if (group.reason.starts_with("Sender address rejected:"))
        group.whom = addressOr(text, "from=<", "<>");
    else if (isOfRecipient(group.reason))
        group.whom = addressOr(text, "to=<", "<>");
    else if (group.reason == kPipelining)
        group.whom = client;
    else
        group.whom = clientDomain(client);
    return group;
}

RefusalGroup contentRefusal(std::string_view text)
{
    RefusalGroup group{.stage = "cleanup", .reason = std::string(takeWord(text)), .whom = {}};
    const size_t envelope = text.find("; from=<");
    if (envelope != npos) {
        text = text.substr(0, envelope);
        const size_t from = text.rfind(" from ");
        if (from != npos && text.find(' ', from + 6) == npos)
            text = text.substr(0, from);
    }
    group.whom = shortened(text, kContentBytes);
    return group;
}

std::string_view blockListOf(std::string_view text)
{
    std::string_view list = after(text, " blocked using ");
    return list.substr(0, list.find_first_of("; ,"));
}

std::string clientDomain(std::string_view client)
{
    const size_t bracket = client.find('[');
    const std::string_view name = client.substr(0, bracket);
    if (name.empty() || name == "unknown")
        return lowered(bracket == npos ? client : between(client, "[", "]"));
    if (isIpAddress(name))
        return lowered(name);
    const auto labels = labelsOf(name);
    const std::string_view first = labels[labels.size() - domainLabels(labels)];
    return lowered(name.substr(static_cast<size_t>(first.data() - name.data())));
}

std::string reportAddress(std::string_view address)
{
    std::string result(address);
    const size_t at = result.find('@');
    if (at != npos)
        std::ranges::transform(result.begin() + static_cast<ptrdiff_t>(at), result.end(),
                               result.begin() + static_cast<ptrdiff_t>(at), toLower);
    return result;
}

std::string_view domainOfAddress(std::string_view address)
{
    const size_t at = address.find('@');
    return at == npos || at == 0 ? address : address.substr(at + 1);
}

} // namespace Estafeta
