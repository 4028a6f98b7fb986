// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace Estafeta {

/// A file that does nothing but take room in a store's folder: on a disk without any, SQLite cannot
/// even open what is to be deleted, and this is what it then gets.
class Reserve
{
public:
    explicit Reserve(std::string path) : m_path(std::move(path)) {}

    /// Where there is no room for it, it is not made.
    void make() const;
    /// Whether that made room.
    [[nodiscard]] bool giveUp() const;

private:
    std::string m_path;
};

} // namespace Estafeta
