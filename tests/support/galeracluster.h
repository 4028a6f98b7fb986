// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/mariadbserver.h"

#include <array>
#include <cstddef>

namespace Estafeta {

/// Three nodes of MariaDB with Galera, on the loopback.
class GaleraCluster
{
public:
    static constexpr size_t kNodes = 3;

    GaleraCluster();

    /// Empty, or why it does not run.
    [[nodiscard]] QString start();
    [[nodiscard]] MariadbServer &node(size_t i) { return m_nodes.at(i).server; }
    /// Starts a node that was killed; it is part of the cluster again when this returns.
    [[nodiscard]] QString startAgain(size_t i);

    /// A new database, with the account "collector": a store's address, nodes in this order.
    [[nodiscard]] std::string newDatabase();
    [[nodiscard]] std::string address(const QString &database, const QList<size_t> &nodes) const;

    /// What a node has in all tables of a database, when it has all that was committed before.
    [[nodiscard]] QByteArray contents(size_t i, const QString &database) const;

private:
    struct Node {
        MariadbServer server;
        quint16 group = 0; ///< its port for the other nodes,
        quint16 ist = 0;   ///< for what it missed,
        quint16 sst = 0;   ///< and for all there is
    };
    [[nodiscard]] QString waitUntilSynced(size_t i) const;

    std::array<Node, kNodes> m_nodes;
    int m_databases = 0;
};

} // namespace Estafeta
