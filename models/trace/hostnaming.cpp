// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/hostnaming.h"

#include "core/text.h"
#include "core/varint.h"
#include "trace/terms.h"

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

/// More say no more than two: that the address is not one host's.
constexpr size_t kMostNames = 4;
/// A shorter queue id may end anybody's Message-ID by chance.
constexpr size_t kShortestId = 8;

bool isHostName(std::string_view name)
{
    const auto belongs = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.'
            || c == '-' || c == '_';
    };
    return !name.empty() && std::ranges::all_of(name, belongs) && !isIpAddress(name)
        && name != "unknown" && !name.starts_with("localhost");
}

/// The name in "<20261102052501.4A1B2C3D4E@mx1.uni.example>" (Postfix and sendmail),
/// "<4jX7W45W8gz1rHZG@mx1.uni.example>" (Postfix' long ids) or "E1tAbCd-0001Ef-2G@mx1.uni.example"
/// (Exim), when the id before it is the queue entry's own: this host made it.
std::string_view nameInOwnId(const LegView &leg)
{
    const std::string_view id = bareMessageId(leg.messageId);
    std::string_view local = before(id, "@");
    if (leg.id.size() < kShortestId || !local.ends_with(leg.id))
        return {};
    local.remove_suffix(leg.id.size());
    const bool isWhole = local.empty() || local == "E" || local.ends_with('.');
    return isWhole ? after(id, "@") : std::string_view();
}

/// Whether a try's answer names `leg`.
bool isTaker(const LegView &leg, const Event &event)
{
    if (leg.kind == LegKind::Store)
        return !leg.id.empty() && leg.id == event.sessionId;
    return leg.kind == LegKind::Queue && leg.opened && !leg.inodeId && !event.nextIsProcess
        && leg.id == event.nextId;
}

/// The one name that all are forms of, the longest; empty when there is none.
std::string_view only(const std::set<std::string> &names)
{
    if (names.empty())
        return {};
    const std::string &longest = *std::ranges::max_element(names, {}, &std::string::size);
    const bool agreed =
        std::ranges::all_of(names, [&](const auto &name) { return isSameHost(name, longest); });
    return agreed ? std::string_view(longest) : std::string_view();
}

void putNames(std::string &out, const std::set<std::string> &names)
{
    putUnsigned(out, names.size());
    for (const std::string &name : names)
        putText(out, name);
}

bool getNames(std::string_view &in, std::set<std::string> &names)
{
    uint64_t count = 0;
    bool good = getUnsigned(in, count);
    for (uint64_t i = 0; good && i < count; ++i) {
        std::string_view name;
        good = getText(in, name);
        if (good)
            names.emplace(name);
    }
    return good;
}

} // namespace

void HostNaming::setHosts(const std::vector<std::string> &logged)
{
    if (logged == m_logged)
        return;
    m_logged = logged;
    m_wanted = std::ranges::any_of(m_logged, isIpAddress);
    decide();
}

void HostNaming::learn(const std::vector<LegView> &legs)
{
    if (!m_wanted)
        return;
    for (const LegView &leg : legs) {
        if (leg.kind != LegKind::Queue || leg.inodeId)
            continue;
        learnOwn(leg);
        for (const Event &event : leg.events) {
            if (event.kind == EventKind::Delivery && event.status == DeliveryStatus::Sent)
                learnFromTry(leg, event, legs);
        }
    }
    if (std::exchange(m_changed, false))
        decide();
}

void HostNaming::learnOwn(const LegView &leg)
{
    if (isUnnamed(leg.host))
        note(m_evidence[leg.host].own, nameInOwnId(leg));
}

void HostNaming::learnFromTry(const LegView &from, const Event &event,
                              const std::vector<LegView> &legs)
{
    for (const LegView &to : legs) {
        if (to.host == from.host || !isTaker(to, event))
            continue;
        learnFromOther(to.host, event.relay, event.relayIp);
        learnFromOther(from.host, to.client, to.clientIp);
    }
}

/// An address that is another one than the log's is a balancer's, or of another network: then the
/// name may be shared.
void HostNaming::learnFromOther(HostId host, std::string_view name, std::string_view address)
{
    if (isUnnamed(host) && equalsNoCase(m_logged[host], address))
        note(m_evidence[host].fromOthers, name);
}

void HostNaming::note(Names &names, std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    if (names.size() < kMostNames && isHostName(name))
        m_changed |= names.insert(lowered(name)).second;
}

bool HostNaming::isUnnamed(HostId host) const
{
    return host < m_logged.size() && isIpAddress(m_logged[host]);
}

/// Whether another host is called so, or may be.
bool HostNaming::isTaken(HostId host, std::string_view name) const
{
    for (HostId other = 0; other < m_logged.size(); ++other) {
        if (other == host)
            continue;
        if (!isUnnamed(other) && isSameHost(m_logged[other], name))
            return true;
    }
    return std::ranges::any_of(m_evidence, [&](const auto &entry) {
        const auto &[other, evidence] = entry;
        const Names &names = evidence.own.empty() ? evidence.fromOthers : evidence.own;
        return other != host
            && std::ranges::any_of(names, [&](const auto &own) { return isSameHost(own, name); });
    });
}

void HostNaming::decide()
{
    m_names = m_logged;
    for (const auto &[host, evidence] : m_evidence) {
        if (!isUnnamed(host))
            continue;
        // What it calls itself is one name where a service's aliases are many.
        const std::string_view name =
            only(evidence.own.empty() ? evidence.fromOthers : evidence.own);
        if (!name.empty() && !isTaken(host, name))
            m_names[host] = name;
    }
}

std::string HostNaming::encoded() const
{
    std::string bytes;
    for (const auto &[host, evidence] : m_evidence) {
        putUnsigned(bytes, host);
        putNames(bytes, evidence.own);
        putNames(bytes, evidence.fromOthers);
    }
    return bytes;
}

void HostNaming::resume(std::string_view bytes)
{
    uint64_t host = 0;
    Evidence evidence;
    while (getUnsigned(bytes, host) && getNames(bytes, evidence.own)
           && getNames(bytes, evidence.fromOthers))
        m_evidence[static_cast<HostId>(host)] = std::exchange(evidence, {});
    decide();
}

} // namespace Estafeta
