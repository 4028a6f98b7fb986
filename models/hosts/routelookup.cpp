// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/routelookup.h"

#include "hosts/interrupt.h"

#include <optional>
#include <thread>

namespace Estafeta {

class RouteLookUp::Search
{
public:
    Search(RouteLookUp &owner, std::vector<HostConfig> hosts, int number)
    {
        m_thread = std::thread(
            [this, &owner, hosts = std::move(hosts), number, settings = owner.m_settings] {
                for (const HostConfig &host : hosts) {
                    if (m_interrupt.isCancelled())
                        return;
                    find(owner, host, number, settings);
                }
            });
    }

    ~Search()
    {
        m_interrupt.cancel();
        m_thread.join();
    }

    Search(const Search &) = delete;
    Search &operator=(const Search &) = delete;

private:
    void find(RouteLookUp &owner, const HostConfig &host, int number, const SshSettings &settings)
    {
        std::optional<Error> missing;
        Result<SshRoute> route = findRoute(host, settings, m_interrupt,
                                           [&missing](Error problem) { missing = problem; });
        if (route && missing)
            route = *missing;
        QMetaObject::invokeMethod(
            &owner,
            [&owner, host, number, route] {
                if (number == owner.m_number) // not an older one
                    Q_EMIT owner.found(host, route);
            },
            Qt::QueuedConnection);
    }

    Interrupt m_interrupt;
    std::thread m_thread;
};

RouteLookUp::RouteLookUp(SshSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{}

RouteLookUp::~RouteLookUp() = default;

void RouteLookUp::find(const HostConfig &host)
{
    findAll({host});
}

void RouteLookUp::findAll(const std::vector<HostConfig> &hosts)
{
    m_search.reset();
    m_search = std::make_unique<Search>(*this, hosts, ++m_number);
}

} // namespace Estafeta
