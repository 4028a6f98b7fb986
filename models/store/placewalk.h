// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/verdict.h"
#include "store/connection.h"

#include <cstdint>
#include <memory>

namespace Estafeta {

/// Walks over the places of a day's rows, newest first. A server sends all that a statement finds
/// before the first can be read, so it is asked for some at a time; a file gives them one by one.
class PlaceWalk
{
public:
    /// Of rows with since <= first < until, and if any are given, with one of these verdicts.
    PlaceWalk(Connection &file, int64_t since, int64_t until, VerdictSet verdicts);

    /// False at the end.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] uint32_t bundle() const { return static_cast<uint32_t>(m_bundle); }
    /// The how-manieth of the bundle's rows, from the last, which is 0.
    [[nodiscard]] size_t n() const { return static_cast<size_t>(m_n); }

private:
    Result<void> ask();

    Connection &m_file;
    int64_t m_since;
    VerdictSet m_verdicts;
    int64_t m_first; ///< where it is
    int64_t m_bundle = 0;
    int64_t m_n = 0;
    std::unique_ptr<Query> m_query;
    int64_t m_limit; ///< so many are asked for at a time; -1: all
    int64_t m_met = 0;
};

} // namespace Estafeta
