// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linering.h"

#include <optional>
#include <utility>

namespace Estafeta {

/// What is selected in the live log: whole lines from one to another, or a part of one message.
/// Lines are known by their keys, so that it stays right while rows come and go.
class LineSelection
{
public:
    [[nodiscard]] const std::optional<LineKey> &current() const { return m_current; }
    /// Nothing selected but the current line.
    void setCurrent(const LineKey &key);
    /// From where the selection began to here.
    void extendTo(const LineKey &key);
    void select(const LineKey &first, const LineKey &last);
    /// A part of the current line's message.
    void selectCharacters(int from, int to);
    void clear();

    [[nodiscard]] bool hasLines() const { return m_hasLines; }
    [[nodiscard]] bool isSelected(const LineKey &key) const;
    /// The first and the last selected line; else the current one.
    [[nodiscard]] std::optional<std::pair<LineKey, LineKey>> lines() const;
    [[nodiscard]] std::optional<std::pair<int, int>> characters() const;

private:
    std::optional<LineKey> m_current;
    LineKey m_anchor;
    bool m_hasLines = false;
    std::optional<std::pair<int, int>> m_characters;
};

} // namespace Estafeta
