// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr std::string_view kSend = "qmail-send";
constexpr std::string_view kSmtpd = "qmail-smtpd";

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// The inode after "new msg ", "info msg ", ..., which is the queue id.
bool takeInode(std::string_view &text, std::string_view end, Event &event)
{
    event.queueId = takeUntil(text, end);
    event.inodeId = true;
    return isNumber(event.queueId);
}

LineFate messageEvent(Event &event, EventKind kind, std::string_view text)
{
    event.kind = kind;
    return takeInode(text, " ", event) ? LineFate::Event : LineFate::Unparsed;
}

/// "93869: bytes 814 from <a@b.example> qp 54945 uid 89"
LineFate readInfo(std::string_view text, Event &event)
{
    event.kind = EventKind::Queued;
    if (!takeInode(text, ": ", event))
        return LineFate::Unparsed;
    event.size = toNumber<int64_t>(takeField(text, "bytes ", " ")).value_or(0);
    event.truncated = text.find("> qp ") == std::string_view::npos;
    event.from = takeField(text, "from <", ">");
    event.queuedBy = takeField(text, "qp ", " ");
    event.user = takeField(text, "uid ", " ");
    return LineFate::Event;
}

/// A virtual domain of its own name stands in front of the local part: "b.example-ana@b.example"
/// is the mailbox ana@b.example.
std::string_view withoutDomainPrefix(std::string_view address)
{
    const std::string_view domain = after(address, "@");
    std::string_view rest = address;
    const bool doubled = !domain.empty() && consume(rest, domain) && consume(rest, "-");
    return doubled && !rest.starts_with('@') ? rest : address;
}

/// "25: msg 93869 to local b.example-ana@b.example"
LineFate readStart(std::string_view text, Event &event)
{
    event.kind = EventKind::DeliveryStarted;
    event.deliveryId = takeUntil(text, ": msg ");
    if (!isNumber(event.deliveryId) || !takeInode(text, " to ", event))
        return LineFate::Unparsed;
    event.relay = takeWord(text);
    event.to = withoutDomainPrefix(takeWord(text));
    return LineFate::Event;
}

DeliveryStatus statusOf(std::string_view result)
{
    if (result == "success")
        return DeliveryStatus::Sent;
    return result == "failure" ? DeliveryStatus::Bounced : DeliveryStatus::Deferred;
}

/// "25: success: did_1+0+0/", "25: failure: ...", "25: deferral: ...", and "25: report mangled,
/// will defer" when the helper's answer was none.
LineFate readEnd(std::string_view text, Event &event)
{
    event.kind = EventKind::Delivery;
    event.deliveryId = takeUntil(text, ": ");
    if (!isNumber(event.deliveryId))
        return LineFate::Foreign;
    const bool reported = text.starts_with("success: ") || text.starts_with("failure: ")
        || text.starts_with("deferral: ");
    event.status = statusOf(reported ? takeUntil(text, ": ") : std::string_view());
    readQmailReport(text, event);
    return LineFate::Event;
}

/// "93869 qp 54946": the process that put the notice into the queue.
LineFate readBounce(std::string_view text, Event &event)
{
    event.kind = EventKind::Notification;
    event.text = "non-delivery";
    if (!takeInode(text, " ", event))
        return LineFate::Unparsed;
    event.nextId = takeField(text, "qp ", " ");
    event.nextIsProcess = !event.nextId.empty();
    return LineFate::Event;
}

/// "triple bounce: discarding bounce/93869"
LineFate readDropped(std::string_view text, Event &event)
{
    event.kind = EventKind::Discarded;
    event.reply = text;
    std::string_view id = text.substr(text.rfind('/') + 1);
    return takeInode(id, " ", event) ? LineFate::Event : LineFate::Unparsed;
}

LineFate readWords(std::string_view text, Event &event)
{
    if (consume(text, "new msg "))
        return messageEvent(event, EventKind::Accepted, text);
    if (consume(text, "info msg "))
        return readInfo(text, event);
    if (consume(text, "starting delivery "))
        return readStart(text, event);
    if (consume(text, "delivery "))
        return readEnd(text, event);
    if (consume(text, "bounce msg "))
        return readBounce(text, event);
    if (consume(text, "end msg "))
        return messageEvent(event, EventKind::Closed, text);
    if (text.starts_with("triple bounce: discarding ")
        || text.starts_with("double bounce: discarding "))
        return readDropped(text, event);
    if (text == "running" || text == "status: running")
        return serviceEvent(event, Action::Started, text);
    if (text == "exiting" || text == "status: exiting")
        return serviceEvent(event, Action::Stopped, text);
    const bool known = text.starts_with("status: local ") || text.starts_with("warning: ")
        || text.starts_with("alert: ");
    return known ? LineFate::Noise : LineFate::Foreign;
}

} // namespace

bool skipSploggerTime(std::string_view &text) noexcept
{
    constexpr size_t kSeconds = 10;
    constexpr size_t kWhole = kSeconds + 7;
    if (text.size() <= kWhole || text[kSeconds] != '.' || text[kWhole] != ' '
        || !isNumber(text.substr(0, kSeconds)) || !isNumber(text.substr(kSeconds + 1, 6)))
        return false;
    text.remove_prefix(kWhole + 1);
    return true;
}

LineFate readQmailSend(std::string_view text, Event &event) noexcept
{
    const LineFate fate = readWords(text, event);
    if (fate == LineFate::Foreign || fate == LineFate::Unparsed) {
        Event blank;
        blank.pid = event.pid;
        blank.program = event.program;
        event = blank;
    }
    if (event.program.empty() && fate != LineFate::Foreign)
        event.program = kSend;
    return fate;
}

LineFate parseQmail(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    static_cast<void>(skipSploggerTime(text));
    // splogger and multilog take the lines of all that run together, and leave them their tags.
    const std::string_view tag = before(text, ":");
    const bool tagged = tag == "tcpserver" || tag == "rblsmtpd" || tag == "qmail-smtpd";
    std::string_view daemon = header.program;
    if (tagged) {
        daemon = tag;
        text.remove_prefix(std::min(tag.size() + 2, text.size()));
    }
    event.program = header.program;
    if (text.starts_with("simscan:"))
        return readSimscan(text.substr(8), event);
    LineFate fate = readQmailSmtpd(daemon, text, event);
    if (fate == LineFate::Foreign && !tagged && daemon != "tcpserver" && daemon != "rblsmtpd")
        fate = readQmailSend(text, event);
    else if (event.program.empty() && fate != LineFate::Foreign)
        event.program = daemon.empty() ? kSmtpd : daemon;
    const bool ours = tagged || header.program.starts_with("qmail");
    return fate == LineFate::Foreign && ours ? LineFate::Unparsed : fate;
}

} // namespace Estafeta
