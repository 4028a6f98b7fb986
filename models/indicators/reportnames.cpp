// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reportnames.h"

namespace Estafeta {

namespace {

constexpr size_t kFirstSlots = 16;
constexpr size_t kFirstPiece = 1024;
constexpr size_t kLargestPiece = 1 << 20;

} // namespace

/// Where the name is, or where it would go. There is room.
size_t ReportNames::slotOf(std::string_view name, uint64_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot slot = m_slots[at];
        if (slot == 0)
            return at;
        if ((slot & kHashMask) == (hash & kHashMask)
            && m_entries[(slot & ~kHashMask) - 1].name == name)
            return at;
    }
}

ReportTally &ReportNames::tally(std::string_view name, uint64_t hash)
{
    if (2 * (m_entries.size() + 1) > m_slots.size())
        grow();
    const size_t at = slotOf(name, hash);
    if (m_slots[at] == 0) {
        m_entries.push_back({kept(name), {}});
        m_slots[at] = (hash & kHashMask) | m_entries.size();
    }
    return m_entries[(m_slots[at] & ~kHashMask) - 1].tally;
}

const ReportTally *ReportNames::find(std::string_view name) const
{
    if (m_slots.empty())
        return nullptr;
    const Slot slot = m_slots[slotOf(name, hashOf(name))];
    return slot == 0 ? nullptr : &m_entries[(slot & ~kHashMask) - 1].tally;
}

/// The name's bytes where they stay.
std::string_view ReportNames::kept(std::string_view name)
{
    if (name.empty())
        return {};
    if (name.size() > m_room) {
        const size_t usual =
            std::min(kLargestPiece, kFirstPiece << std::min<size_t>(m_text.size(), 10));
        m_room = std::max(usual, name.size());
        m_text.push_back(std::make_unique_for_overwrite<char[]>(m_room));
        m_place = m_text.back().get();
    }
    std::memcpy(m_place, name.data(), name.size());
    const std::string_view result(m_place, name.size());
    m_place += name.size();
    m_room -= name.size();
    return result;
}

void ReportNames::grow()
{
    std::vector<Slot> slots(m_slots.empty() ? kFirstSlots : 4 * m_slots.size());
    const size_t mask = slots.size() - 1;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const uint64_t hash = hashOf(m_entries[i].name);
        size_t at = hash & mask;
        while (slots[at] != 0)
            at = (at + 1) & mask;
        slots[at] = (hash & kHashMask) | (i + 1);
    }
    m_slots = std::move(slots);
}

} // namespace Estafeta
