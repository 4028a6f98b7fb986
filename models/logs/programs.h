// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"
#include "logs/header.h"

#include <string_view>

/// The readers of single programs, called by parseLine only. Each is as parseLine promises: any
/// bytes, no allocation, views into header.message.
namespace Estafeta {

[[nodiscard]] LineFate parsePostfix(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseSendmail(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseAmavis(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseSpamAssassin(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseClamav(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseClamavMilter(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseCyrus(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseDovecot(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseOpenSmtpd(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseMailman(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseExim(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parsePostgrey(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseMimedefang(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseProcmail(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseMaildrop(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseMailLocal(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseSaslauthd(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parsePam(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseFail2ban(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseQmail(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseQmailScanner(const Header &header, Event &event) noexcept;
[[nodiscard]] LineFate parseSimscan(const Header &header, Event &event) noexcept;

/// qmail-send's own words, whatever the site calls the program; Foreign for any other line.
[[nodiscard]] LineFate readQmailSend(std::string_view text, Event &event) noexcept;
/// What qmail-smtpd and those before it (tcpserver, rblsmtpd) say; Foreign for any other line.
[[nodiscard]] LineFate readQmailSmtpd(std::string_view daemon, std::string_view text,
                                      Event &event) noexcept;
/// simscan's line behind "simscan:", as qmail-smtpd's log has it.
[[nodiscard]] LineFate readSimscan(std::string_view text, Event &event) noexcept;
/// How a try of qmail's ended, in its words without blanks: fills what readReply does.
void readQmailReport(std::string_view report, Event &event) noexcept;

/// Cuts the time off that splogger puts in front ("1793574097.123456 "); says whether it was there.
[[nodiscard]] bool skipSploggerTime(std::string_view &text) noexcept;

/// Whether the message has the shape that only sendmail prints, whatever the site calls the
/// program: "5Q3Kd7b1004127: from=<a@b.example>, size=..."
[[nodiscard]] bool looksLikeSendmail(std::string_view message) noexcept;

/// Fills a service event ("a daemon starts").
inline LineFate serviceEvent(Event &event, Action action, std::string_view text)
{
    event.kind = EventKind::Service;
    event.action = action;
    event.text = text;
    return LineFate::Event;
}

} // namespace Estafeta
