// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hostconfig.h"

#include <QObject>

#include <vector>

class QWidget;

namespace Estafeta {

struct Error;

/// Brings hosts into the user's list from ~/.ssh/config or a file, and writes the list to a file.
/// No secret is in any of them, as none is in the list.
class HostExchange : public QObject
{
    Q_OBJECT
public:
    explicit HostExchange(QWidget *window);

    /// `known`: the names in the list.
    void importSshConfig(const QStringList &known);
    void importFile(const QStringList &known);
    void exportFile(const std::vector<HostConfig> &hosts);

    /// Lets the user choose among the hosts of the file. Without the dialog for the file.
    void chooseFrom(const QString &file, const QStringList &known);

Q_SIGNALS:
    /// Hosts that replace those of their names, or are new.
    void hostsChosen(const std::vector<Estafeta::HostConfig> &hosts);
    void failed(const Estafeta::Error &error);
    /// The file has none.
    void nothingFound(const QString &file);

private:
    QWidget *m_window;
};

} // namespace Estafeta
