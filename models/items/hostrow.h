// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hosthealth.h"
#include "core/mailrole.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Estafeta {

/// How a host is doing, for its sign, its colour and the order of the list: what needs somebody
/// comes first.
enum class HostCondition {
    Failed,  ///< somebody has to do something
    Asking,  ///< waits for an answer
    Waiting, ///< tried again by itself
    Quiet,   ///< connected, and silent for too long
    Working, ///< on the way to being followed
    Good,
    NotFollowed,
};

/// One mail host in the list of hosts. The sentences are made above.
struct HostRow {
    QString name;
    HostCondition condition = HostCondition::NotFollowed;
    QString state;       ///< in a few words, without the name
    QString sentence;    ///< the same in full
    QString explanation; ///< what it means and what to do; may be empty
    QString evidence;    ///< fingerprints, files and lines as they are; may be empty
    QString about;       ///< what it runs; may be empty
    QString offer;       ///< what was found on it and could be taken over; may be empty
    QString action;      ///< what its button does now ("Try now"); empty: there is nothing to press
    QStringList login;   ///< what was tried to log in, the last time
    bool isWanted = false;
    bool isRunning = false;
    bool isReadingBack = false;
    bool hasKeptSecrets = false; ///< in the keyring
    QList<MailRole> roles;
    QStringList groups;
    HostHealth health;

    friend bool operator==(const HostRow &, const HostRow &) = default;
};

} // namespace Estafeta
