// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/backplan.h"
#include "hosts/logfollower.h"
#include "hosts/rotatedname.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace Estafeta {

/// Reads back the older generations of one log, newest first and each from its beginning, in small
/// steps between which its live file is followed. What is rotated meanwhile belongs to the
/// follower: the plan is made once, of the generations older than the file that it began with.
class BackReader
{
public:
    using TimePoint = LogFollower::TimePoint;

    /// `plan`: what an earlier run left, if it made one.
    BackReader(std::string path, int daysBack, std::optional<BackPlan> plan,
               std::chrono::milliseconds quiet);
    ~BackReader();

    /// Makes the plan, or adds what came since. `follower` has its file open and has read nothing
    /// of it. `now`: seconds since 1970. Errors: those of RemoteFolder.
    [[nodiscard]] Result<void> makePlan(RemoteFolder &folder, LogFollower &follower, int64_t now);

    enum class Step { Idle, Did };
    /// Hands out the next lines of the newest generation, at most one piece, with what is left
    /// then: an empty piece when only that has changed. Idle: nothing to do now.
    [[nodiscard]] Result<Step> step(RemoteFolder &folder, TimePoint now, const PieceSink &sink);

    /// Gives up what is left: it becomes a gap.
    void giveUp();

    /// To be called before the folder goes.
    void connectionLost();

    [[nodiscard]] const std::string &path() const { return m_path; }

    /// None: the log was read before there were plans, or was never there.
    [[nodiscard]] const std::optional<BackPlan> &plan() const { return m_plan; }
    [[nodiscard]] bool isDone() const { return !m_plan || m_plan->left.empty(); }
    /// Bytes on disk, of the whole plan.
    [[nodiscard]] uint64_t bytesDone() const;
    [[nodiscard]] uint64_t bytesInAll() const;

private:
    using Source = std::unique_ptr<LogSource>;
    using Generations = std::vector<BackGeneration>;

    [[nodiscard]] bool isWanted(const RotatedName &name, int64_t now) const;
    [[nodiscard]] Result<Generations> look(RemoteFolder &folder,
                                           const std::vector<RotatedName> &names, int64_t now);
    [[nodiscard]] Result<bool> find(RemoteFolder &folder);
    [[nodiscard]] Result<Source> openIfFront(RemoteFolder &folder, const RotatedName &name) const;
    [[nodiscard]] Result<bool> isOver(TimePoint now, const PieceSink &sink);
    void leaveFront(bool read);

    std::string m_path;
    int m_daysBack;
    std::chrono::milliseconds m_quiet;
    std::optional<BackPlan> m_plan;
    Source m_source;         ///< the newest generation of the plan, once it was found
    std::string m_lastFound; ///< its name then: the next one is probably behind it
    std::optional<TimePoint> m_quietSince;
};

} // namespace Estafeta
