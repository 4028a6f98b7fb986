// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "items/linehistory.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace Estafeta {

class LiveLines;

/// A followed host, for the live log.
struct LiveHost {
    enum class State {
        Connecting, ///< also while it asks something
        Following,
        Lost, ///< tried again by itself
        Failed,
    };
    QString name;
    State state = State::Connecting;
};

/// What the live log says about itself.
class LiveLogText
{
    Q_DECLARE_TR_FUNCTIONS(LiveLogText)
public:
    /// The surroundings of a line.
    struct Around {
        QString host; ///< only this one's lines; empty: all
        Time time;
    };
    struct Situation {
        const LiveLines &lines;
        QList<LiveHost> hosts;
        bool following = true;
        std::optional<Time> moment; ///< the lines are those around it
        LineHistory::Older older = LineHistory::Older::Unknown;
        bool loadingNewer = false;
        std::optional<Around> around;
    };
    /// "Following mx1, mx2 · 12,345 lines", "Paused, 1,204 new lines · ...".
    [[nodiscard]] static QString status(const Situation &now);
    /// What is missing: lines that were too many, hosts that are lost. Empty: nothing.
    [[nodiscard]] static QString care(const Situation &now);

    /// What is known of the lines before the first one.
    [[nodiscard]] static QString head(const Situation &now);
    [[nodiscard]] static QString headFailed(const QString &what);

    struct Panel {
        QString title;
        QString text;
    };
    /// Why there are no rows.
    [[nodiscard]] static Panel empty(const Situation &now, bool loading);

private:
    /// How far the lines that were looked through go back.
    [[nodiscard]] static QString back(const Situation &now);
    [[nodiscard]] static QString names(const QList<LiveHost> &hosts, LiveHost::State state);
    [[nodiscard]] static QString count(const LiveLines &lines);
};

} // namespace Estafeta
