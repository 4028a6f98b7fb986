// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/reportcounts.h"
#include "logs/event.h"
#include "logs/notice.h"

#include <string>
#include <string_view>

/// The counts of lines that need nothing but themselves.
namespace Estafeta {

/// "smtp\nreason"
[[nodiscard]] std::string reportName(std::string_view first, std::string_view second);
[[nodiscard]] std::string reportName(std::string_view first, std::string_view second,
                                     std::string_view third);
/// The program without what stands before its last slash: "smtp" of "postfix/smtp".
[[nodiscard]] std::string_view daemonName(std::string_view program);
/// Whether refusals of this program are told by notices.
[[nodiscard]] bool hasNotices(std::string_view program);

void countScan(ReportCounts &counts, const Event &event, std::string_view text);
void countLogin(ReportCounts &counts, const Event &event);
void countListPost(ReportCounts &counts, const Event &event);
/// Of programs that have no notices.
void countRefusal(ReportCounts &counts, const Event &event);

void countRefusal(ReportCounts &counts, const Notice &notice);
void countWords(ReportCounts &counts, const Notice &notice);
void countUnreached(ReportCounts &counts, const Notice &notice);

} // namespace Estafeta
