// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshroute.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Estafeta {

/// Finds the way to a host for somebody who must not wait: on a thread of its own.
class RouteLookUp final : public QObject
{
    Q_OBJECT
public:
    explicit RouteLookUp(SshSettings settings, QObject *parent = nullptr);
    /// Stops what is under way; that takes some milliseconds.
    ~RouteLookUp() override;

    /// Only the last one that was asked for is answered.
    void find(const HostConfig &host);
    /// One after the other, each with an answer.
    void findAll(const std::vector<HostConfig> &hosts);

Q_SIGNALS:
    void found(const Estafeta::HostConfig &host, const Estafeta::Result<Estafeta::SshRoute> &route);

private:
    class Search;

    SshSettings m_settings;
    int m_number = 0; ///< of the search that counts
    std::unique_ptr<Search> m_search;
};

} // namespace Estafeta
