// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/fields.h"
#include "logs/programs.h"

namespace Estafeta {

namespace {

/// "Y 21 - BAYES_99,URIBL_BLACK scantime=1.2,size=4711,user=filter,uid=107,required_score=5.0,
/// rhost=localhost,raddr=127.0.0.1,rport=40112,mid=<a@b.example>,bayes=1.0,autolearn=spam". The
/// score is rounded; the line with its decimals ("identified spam (21.4/5.0) for ...") names no
/// message and is therefore not used.
LineFate readResult(std::string_view text, Event &event)
{
    event.kind = EventKind::Scan;
    event.action = Action::Passed; // spamd only judges
    event.contents = text.starts_with('Y') ? Contents::Spam : Contents::Clean;
    takeUntil(text, " ");
    text = trimmed(text);
    if (!readSignedMilli(takeUntil(text, " "), event.scoreMilli))
        return LineFate::Unparsed;
    event.size = toNumber<int64_t>(takeField(text, ",size=", ",")).value_or(0);
    event.user = takeField(text, "user=", ",");
    if (const size_t at = text.find(",mid="); at != std::string_view::npos) {
        text.remove_prefix(at + 5);
        size_t end = text.rfind(",bayes=");
        if (end == std::string_view::npos)
            end = text.rfind(",autolearn=");
        event.messageId = cleanMessageId(text.substr(0, end));
        if (event.messageId == "(unknown)")
            event.messageId = {};
    }
    return LineFate::Event;
}

} // namespace

LineFate parseSpamAssassin(const Header &header, Event &event) noexcept
{
    std::string_view text = header.message;
    consume(text, "spamd: ");
    if (consume(text, "result: "))
        return readResult(text, event);
    if (text.starts_with("server started on "))
        return serviceEvent(event, Action::Started, text);
    if (text.starts_with("server killed by SIGTERM"))
        return serviceEvent(event, Action::Stopped, text);
    return LineFate::Noise;
}

} // namespace Estafeta
