// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verdict.h"

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

constexpr std::array<std::string_view, kVerdictCount> kVerdictNames = {
    "delivered_mailbox",
    "delivered_program",
    "delivered_remote",
    "delivered_list",
    "duplicate",
    "in_transit",
    "held",
    "greylisted",
    "deferred",
    "quarantined",
    "discarded",
    "over_quota",
    "unknown",
    "expired",
    "bounced",
    "rejected",
};

constexpr std::array<std::string_view, 3> kGradeNames = {"proven", "inferred", "possible"};

constexpr std::array<std::string_view, 5> kSpamNames = {"none", "clean", "spammy", "spam",
                                                        "unchecked"};

constexpr std::array<std::string_view, kReasonCount> kReasonNames = {
    "",
    "user_unknown",
    "mailbox_full",
    "greylisting",
    "host_not_found",
    "connection_failed",
    "blocklisted",
    "relay_denied",
    "sender_rejected",
    "content_rejected",
    "spam",
    "virus",
    "banned",
    "policy",
    "too_large",
    "local_error",
    "authentication_required",
    "unsupported_feature",
    "moderation",
    "loop",
    "too_many_connections",
    "client_gave_up",
    "deleted_by_admin",
    "duplicate_message",
    "other",
};

constexpr std::array<std::string_view, kDirectionCount> kDirectionNames = {"unknown", "in", "out",
                                                                           "local"};

constexpr std::array<std::string_view, kFindingCount> kFindingNames = {"none", "spam", "banned",
                                                                       "virus"};

template<typename Value>
std::optional<Value> fromName(const auto &names, std::string_view name)
{
    const auto place = std::ranges::find(names, name);
    if (place == names.end())
        return std::nullopt;
    return static_cast<Value>(place - names.begin());
}

} // namespace

std::string_view verdictName(Verdict verdict)
{
    return kVerdictNames.at(static_cast<size_t>(verdict));
}

std::string_view gradeName(Grade grade)
{
    return kGradeNames.at(static_cast<size_t>(grade));
}

std::string_view spamClassName(SpamClass spam)
{
    return kSpamNames.at(static_cast<size_t>(spam));
}

std::string_view reasonName(Reason reason)
{
    return kReasonNames.at(static_cast<size_t>(reason));
}

std::optional<Verdict> verdictFromName(std::string_view name)
{
    return fromName<Verdict>(kVerdictNames, name);
}

std::string_view directionName(Direction direction)
{
    return kDirectionNames.at(static_cast<size_t>(direction));
}

std::string_view findingName(Finding finding)
{
    return kFindingNames.at(static_cast<size_t>(finding));
}

std::optional<Direction> directionFromName(std::string_view name)
{
    return fromName<Direction>(kDirectionNames, name);
}

std::optional<Finding> findingFromName(std::string_view name)
{
    return fromName<Finding>(kFindingNames, name);
}

} // namespace Estafeta
