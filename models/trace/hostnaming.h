// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legview.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Names for hosts of which a log host wrote the address only. Messages tell them: a host by the
/// Message-IDs that it makes itself of its queue ids, others by the name that they log with its
/// address when they hand it a message that it logs, too, or take one from it. Only a name that
/// nothing speaks against is given: a host that bears two names, or shares one with another host,
/// keeps its address.
class HostNaming
{
public:
    /// The hosts as the files call them, by HostId. What was learned stays.
    void setHosts(const std::vector<std::string> &logged);

    /// From the legs of a bundle. Costs nothing while no host is called by an address.
    void learn(const std::vector<LegView> &legs);

    /// By HostId: what a host was found to be called, else as the files call it.
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

    [[nodiscard]] std::string encoded() const;
    /// Takes up what encoded() gave; of bytes that make no sense what is before them.
    void resume(std::string_view bytes);

private:
    using Names = std::set<std::string>; ///< in lower case
    struct Evidence {
        Names own;        ///< what it calls itself
        Names fromOthers; ///< together with its address
    };

    void learnOwn(const LegView &leg);
    void learnFromTry(const LegView &from, const Event &event, const std::vector<LegView> &legs);
    void learnFromOther(HostId host, std::string_view name, std::string_view address);
    void note(Names &names, std::string_view name);
    [[nodiscard]] bool isUnnamed(HostId host) const;
    [[nodiscard]] bool isTaken(HostId host, std::string_view name) const;
    void decide();

    std::vector<std::string> m_logged;
    std::vector<std::string> m_names;
    std::map<HostId, Evidence> m_evidence;
    bool m_wanted = false; ///< some host is called by an address
    bool m_changed = false;
};

} // namespace Estafeta
