// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flatmap.h"
#include "core/result.h"
#include "store/connection.h"
#include "trace/bundle.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// The texts that occur in a day, for finding those that contain some other text: of each kind
/// compressed lists, each text in one of them. The addresses of a university's day are some
/// 150,000, 4 MB of text, which is looked through in a few milliseconds; an index of their parts
/// took a tenth of an import. What was found leads to the bundles by its term.
///
/// As its writer uses it. Forget it when a transaction was rolled back.
class TextIndex
{
public:
    /// Adds those of `texts` that the day does not have, under the commit's number. Order and
    /// doubles do not matter; empty ones are passed over. Lists of like length become one, so that
    /// a log that is followed does not end in thousands.
    [[nodiscard]] Result<void> add(Connection &file, uint64_t seq,
                                   std::span<const FindableText *const> texts);

private:
    Result<void> load(Connection &file);
    Result<void> put(Connection &file, uint64_t seq, TextKind kind, std::string list, size_t count);

    /// Hashes of the texts: two that share one are so rare that the second, then not found by a
    /// part of it, is no loss.
    FlatMap m_known;
    bool m_loaded = false;
};

/// Undoes the add() with this number.
[[nodiscard]] Result<void> takeBackTexts(Connection &file, uint64_t seq);

enum class TextPlace : uint8_t { Anywhere, AtBeginning };

/// What else a text must be; several threads ask it at once.
using TextFilter = std::function<bool(std::string_view text)>;

/// The texts of a day that contain `part`, or begin with it, without regard to ASCII case. The same
/// may come twice, and in no order. An empty part is in all. When there are more than `most`, some
/// more than that.
[[nodiscard]] Result<std::vector<std::string>> findTexts(Connection &file, TextKind kind,
                                                         std::string_view part, TextPlace place,
                                                         size_t most = SIZE_MAX,
                                                         const TextFilter &accepts = {});

} // namespace Estafeta
